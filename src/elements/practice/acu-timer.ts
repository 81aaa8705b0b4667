import { html, nothing, type TemplateResult } from 'lit';
import { fill, timeRange } from '../../languages/index.js';
import { selectedPoint, type MapPoint } from '../../model/index.js';
import { leftOf, phasesOf, type Phase, type Pressing } from '../../practice/index.js';
import { adoptSheet } from '../adopt-sheet.js';
import { AcuTimerEvent } from './events.js';
import { InnerElement } from '../inner-element.js';
import { PracticeClock, type Turn } from './clock.js';
import { breathing, pressingOf, ring, settings, wordOf } from './parts.js';
import { practiceStyles } from './practice.styles.js';
import { showPulse } from './pulse.js';

/** Steps of the choice of a time, in seconds. */
const STEP = 15;

/**
 * Goes with the pressing of the point whose panel is open: counts its time down, side by side, with rests and repeats. It
 * starts when the reader starts it; everything it says stands in the panel too.
 *
 * @summary The timer of a point.
 * @tag acu-timer
 * @internal
 */
export class AcuTimer extends InnerElement {
  readonly #clock = new PracticeClock(this, (turn, phase) => this.#tell(turn, phase));
  #point: MapPoint | undefined;
  #pressing: Pressing | undefined;
  #said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    adoptSheet(this, practiceStyles);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    showPulse(this, undefined, undefined);
  }

  protected override willUpdate(): void {
    const point = this.model && selectedPoint(this.model, this.state);
    if (point === this.#point) return;
    this.#point = point;
    this.#said = '';
    this.#choose(point && pressingOf(point));
  }

  /** Another time or order of sides: from the beginning. */
  #choose(pressing: Pressing | undefined): void {
    this.#pressing = pressing;
    this.#clock.load(pressing ? phasesOf(pressing) : []);
  }

  #tell(turn: Turn, phase: Phase | undefined): void {
    const { messages } = this.locale;
    const point = this.#point;
    // Spoken: start, each turn, the end. Not the seconds.
    if (turn !== 'pause' && turn !== 'reset') this.#said = wordOf(this.#clock.clock, messages);
    if (!point) return;
    const left = leftOf(this.#clock.clock, Date.now());
    const host = (this.getRootNode() as ShadowRoot).host;
    host.dispatchEvent(
      new AcuTimerEvent({
        turn,
        phase: phase?.kind ?? 'done',
        side: phase?.side,
        point: point.id,
        code: point.entry.code,
        remaining: left === undefined ? undefined : Math.round(left / 1000),
      }),
    );
  }

  protected override updated(): void {
    const isPressing = this.#clock.status === 'running' && this.#clock.phase?.kind === 'press';
    showPulse(this, isPressing ? this.#point : undefined, this.#clock.phase?.side);
  }

  protected override render(): TemplateResult | typeof nothing {
    const pressing = this.#pressing;
    if (!pressing) return nothing;
    const { messages } = this.locale;
    const { status, clock } = this.#clock;
    const word = status === 'ready' ? '' : wordOf(clock, messages);
    return html`<div part="timer" class="timer" role="group" aria-label=${messages.timer}>
      ${ring(clock)}
      <div class="timer-side">
        <p part="timer-phase" class="timer-phase">${word}</p>
        ${status === 'running' ? breathing(messages) : nothing}
        <div class="buttons">
          ${this.#renderButton(status === 'running' ? 'pause' : status === 'paused' ? 'resume' : 'start', 'button-main')}
          ${status === 'ready' ? nothing : this.#renderButton('reset')}
          ${clock.phases.length > 1 && (status === 'running' || status === 'paused') ? this.#renderButton('skip') : nothing}
        </div>
        <p class="visually-hidden" role="status">${this.#said}</p>
      </div>
      ${this.#renderSettings(pressing)}
    </div>`;
  }

  #renderButton(act: 'start' | 'pause' | 'resume' | 'reset' | 'skip', extra = ''): TemplateResult {
    const run = {
      start: () => this.#clock.start(),
      resume: () => this.#clock.start(),
      pause: () => this.#clock.pause(),
      reset: () => this.#clock.reset(),
      skip: () => this.#clock.skip(),
    }[act];
    return html`<button type="button" part="timer-button" class=${`button ${extra}`} @click=${run}>
      ${this.locale.messages[`timer.${act}`]}
    </button>`;
  }

  #renderSettings(pressing: Pressing): TemplateResult {
    const { messages, tag } = this.locale;
    const { min = 0, max = 0, preset = 0 } = this.#point?.entry.duration ?? {};
    const times = [
      ...new Set([
        min,
        preset,
        max,
        ...Array.from({ length: Math.floor((max - min) / STEP) }, (_, i) => min + (i + 1) * STEP),
      ]),
    ].toSorted((a, b) => a - b);
    const isPaired = pressing.sides !== 'one';
    return html`<details class="timer-settings">
      <summary>${messages['timer.settings']}</summary>
      ${
        times.length > 1
          ? html`<label class="timer-choice"
              >${messages['timer.time']}
              <select
                @change=${({ target }: Event) => this.#choose({ ...pressing, seconds: Number((target as HTMLSelectElement).value) })}
              >
                ${times.map((time) => html`<option value=${time} ?selected=${time === pressing.seconds}>${timeRange(time, time, tag)}</option>`)}
              </select></label
            >`
          : nothing
      }
      ${
        isPaired
          ? html`<label class="timer-choice"
              >${messages['timer.sides']}
              <select
                @change=${({ target }: Event) => this.#choose({ ...pressing, sides: (target as HTMLSelectElement).value as Pressing['sides'] })}
              >
                ${(['together', 'in-turn'] as const).map((sides) => html`<option value=${sides} ?selected=${sides === pressing.sides}>${messages[`timer.${sides}`]}</option>`)}
              </select></label
            >`
          : nothing
      }
      ${settings(messages, ['sound', 'vibration', 'breathing'], () => this.requestUpdate())}
      <p class="soft">${fill(messages['routine.total'], { time: timeRange(this.#total, this.#total, tag) })}</p>
    </details>`;
  }

  get #total(): number {
    return this.#clock.clock.phases.reduce((sum, { seconds = 0 }) => sum + seconds, 0);
  }
}
