import { html, nothing, type TemplateResult } from '../lit.js';
import { fill } from '../../languages/index.js';
import { timeRange } from '../../languages/time.js';
import { selectedPoint } from '../../model/index.js';
import { timerOf } from '../../model/timer.js';
import { statusOf, totalOf, type Pressing } from '../../practice/index.js';
import { InnerElement } from '../inner-element.js';
import { now } from '../now.js';
import { practiceStyles } from './practice.styles.js';
import { settings } from './timer-face.js';

/** Step between the times on offer, in seconds. */
const STEP = 15;

/**
 * The rest of the timer, folded: how long and which sides, sound and the like, to start over and to skip.
 *
 * @summary The settings of a point's timer.
 * @tag acu-timer-settings
 * @internal
 */
export class AcuTimerSettings extends InnerElement {
  static override readonly sheet = practiceStyles;

  /** What leads on where a button has gone. */
  override heirOf(): HTMLElement | null {
    return this.querySelector('summary');
  }

  protected override render(): TemplateResult | typeof nothing {
    const timer = timerOf(this.model, this.state);
    if (!timer || this.state.session?.stage === 'going') return nothing;
    const { messages, tag } = this.locale;
    const { pressing, clock } = timer;
    const { sides } = pressing;
    const status = statusOf(clock);
    const isUnderWay = status === 'running' || status === 'paused';
    const total = totalOf(clock.phases);
    const choose = (changed: Partial<Pressing>): void =>
      this.ask({ type: 'timer', act: 'set', pressing: { ...pressing, ...changed } });
    return html`<details class="fold timer-settings">
      <summary>
        ${messages.timer}
        ${
          sides === 'together' || sides === 'in-turn'
            ? html`<span class="fold-note" .textContent=${messages[`timer.${sides}`]}></span>`
            : nothing
        }
      </summary>
      <div class="fold-rows">
        ${
          isUnderWay
            ? html`<div class="buttons">
                ${this.#renderButton('reset')} ${clock.phases.length > 1 ? this.#renderButton('skip') : nothing}
              </div>`
            : nothing
        }
        ${this.#renderTimes(pressing, (seconds) => choose({ seconds }))}
        ${sides === 'one' ? nothing : this.#renderSides(pressing, (chosen) => choose({ sides: chosen }))}
        <div>
          ${settings(messages, ['sound', 'vibration', 'breathing'], this.state.preferences, (preferences) =>
            this.ask({ type: 'preferences', preferences }),
          )}
        </div>
        <p class="soft" .textContent=${fill(messages['routine.total'], { time: timeRange(total, total, tag) })}></p>
      </div>
    </details>`;
  }

  #renderButton(act: 'reset' | 'skip'): TemplateResult {
    return html`<button
      type="button"
      part="timer-button"
      class="button"
      .textContent=${this.locale.messages[`timer.${act}`]}
      @click=${() => this.ask({ type: 'timer', act, at: now() })}
    ></button>`;
  }

  #renderTimes(pressing: Pressing, choose: (seconds: number) => void): TemplateResult | typeof nothing {
    const { messages, tag } = this.locale;
    const { min = 0, max = 0, preset = 0 } = selectedPoint(this.model, this.state)?.entry.duration ?? {};
    const all = [preset, max];
    for (let time = min; time < max; time += STEP) all.push(time);
    const times = [...new Set(all)].toSorted((a, b) => a - b);
    if (times.length < 2) return nothing;
    return html`<label class="timer-choice"
      >${messages['timer.time']}
      <select @change=${({ target }: Event) => choose(Number((target as HTMLSelectElement).value))}>
        ${times.map(
          (time) =>
            html`<option
              value=${time}
              translate="no"
              ?selected=${time === pressing.seconds}
              .textContent=${timeRange(time, time, tag)}
            ></option>`,
        )}
      </select></label
    >`;
  }

  #renderSides(pressing: Pressing, choose: (sides: Pressing['sides']) => void): TemplateResult {
    const { messages } = this.locale;
    return html`<label class="timer-choice"
      >${messages['timer.sides']}
      <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as Pressing['sides'])}>
        ${(['together', 'in-turn'] as const).map(
          (sides) =>
            html`<option value=${sides} ?selected=${sides === pressing.sides}>${messages[`timer.${sides}`]}</option>`,
        )}
      </select></label
    >`;
  }
}
