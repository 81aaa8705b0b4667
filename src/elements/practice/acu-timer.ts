import { html, nothing, type TemplateResult } from 'lit';
import { fill, timeRange } from '../../languages/index.js';
import { selectedPoint, type PointTimer } from '../../model/index.js';
import { timerOf } from '../../model/timer.js';
import { statusOf, totalOf, turnOf, type Pressing, type Turn } from '../../practice/index.js';
import { InnerElement } from '../inner-element.js';
import { now } from '../now.js';
import { ClockController } from './clock.js';
import { breathing, ring, settings, wordOf } from './timer-face.js';
import { practiceStyles } from './practice.styles.js';
import { signal } from './sound.js';

/** Step between the times on offer, in seconds. */
const STEP = 15;

/** Label and action of the main button: one button for all states, so that it keeps focus when it changes. */
const MAIN = {
  ready: { word: 'start', act: 'start' },
  running: { word: 'pause', act: 'pause' },
  paused: { word: 'resume', act: 'start' },
  done: { word: 'start', act: 'start' },
} as const;

/**
 * Times the pressing of the point whose panel is open: counts down each side in turn, with rests and repeats. It runs
 * only when the reader starts it, and everything it says is in the panel too. A routine has a timer of its own.
 *
 * @summary The timer of a point.
 * @tag acu-timer
 * @internal
 */
export class AcuTimer extends InnerElement {
  static override readonly sheet = practiceStyles;

  #timer: PointTimer | undefined;
  #turn: Turn | undefined;
  /** What screen readers announce: the start, each turn and the end, but not the seconds. */
  #announcement = '';

  protected readonly clock = new ClockController(this, {
    clock: () => this.#timer?.clock,
    tick: (at) => this.ask({ type: 'timer', act: 'tick', at }),
    suspend: (at) => this.ask({ type: 'timer', act: 'suspend', at }),
  });

  override heirOf(): HTMLElement | null {
    return this.querySelector('.button-main');
  }

  protected override willUpdate(): void {
    const before = this.#timer;
    const current = timerOf(this.model, this.state);
    const isSame = before?.point === current?.point;
    this.#turn = isSame && before && current ? turnOf(before.clock, current.clock) : undefined;
    if (!isSame) this.#announcement = '';
    if (current && this.#turn && this.#turn !== 'pause' && this.#turn !== 'reset')
      this.#announcement = wordOf(current.clock, this.locale.messages);
    this.#timer = current;
  }

  protected override updated(): void {
    if (this.#turn) signal(this.#turn, this.state.preferences);
    // Other data says otherwise how to press.
    const { timer, selected } = this.state;
    if (timer && timer.point === selected && timer !== this.#timer)
      this.ask({ type: 'timer', act: 'reset', at: now() });
  }

  protected override render(): TemplateResult | typeof nothing {
    const timer = this.#timer;
    if (!timer || this.state.session?.stage === 'going') return nothing;
    const { messages } = this.locale;
    const { clock } = timer;
    const status = statusOf(clock);
    const isUnderWay = status === 'running' || status === 'paused';
    return html`<div part="timer" class="timer" role="group" aria-label=${messages.timer}>
      ${ring(clock)}
      <div class="timer-side">
        <p part="timer-phase" class="timer-phase" .textContent=${status === 'ready' ? '' : wordOf(clock, messages)}></p>
        ${status === 'running' ? breathing(messages, this.state.preferences) : nothing}
        <div class="buttons">
          ${this.#renderButton(MAIN[status].word, MAIN[status].act, true)}
          ${status === 'ready' ? nothing : this.#renderButton('reset', 'reset')}
          ${clock.phases.length > 1 && isUnderWay ? this.#renderButton('skip', 'skip') : nothing}
        </div>
        <p class="visually-hidden" role="status" .textContent=${this.#announcement}></p>
      </div>
      ${this.#renderSettings(timer)}
    </div>`;
  }

  #renderButton(
    word: 'start' | 'pause' | 'resume' | 'reset' | 'skip',
    act: 'start' | 'pause' | 'reset' | 'skip',
    isMain = false,
  ): TemplateResult {
    return html`<button
      type="button"
      part="timer-button"
      class=${isMain ? 'button button-main' : 'button'}
      .textContent=${this.locale.messages[`timer.${word}`]}
      @click=${() => this.ask({ type: 'timer', act, at: now() })}
    ></button>`;
  }

  #renderSettings({ pressing, clock }: PointTimer): TemplateResult {
    const { messages, tag } = this.locale;
    const total = totalOf(clock.phases);
    const choose = (changed: Partial<Pressing>): void =>
      this.ask({ type: 'timer', act: 'set', pressing: { ...pressing, ...changed } });
    return html`<details class="timer-settings">
      <summary>${messages['timer.settings']}</summary>
      ${this.#renderTimes(pressing, (seconds) => choose({ seconds }))}
      ${pressing.sides === 'one' ? nothing : this.#renderSides(pressing, (sides) => choose({ sides }))}
      ${settings(messages, ['sound', 'vibration', 'breathing'], this.state.preferences, (preferences) =>
        this.ask({ type: 'preferences', preferences }),
      )}
      <p class="soft" .textContent=${fill(messages['routine.total'], { time: timeRange(total, total, tag) })}></p>
    </details>`;
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
