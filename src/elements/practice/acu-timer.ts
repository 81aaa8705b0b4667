import { html, nothing, type TemplateResult } from '../lit.js';
import type { PointTimer } from '../../model/index.js';
import { timerOf } from '../../model/timer.js';
import { statusOf, turnOf, type Turn } from '../../practice/index.js';
import { InnerElement } from '../inner-element.js';
import { now } from '../now.js';
import { ClockController } from './clock.js';
import { pauseIcon, startIcon } from './icons.js';
import { practiceStyles } from './practice.styles.js';
import { signal } from './sound.js';
import { breathing, ring, timeLeft, wordOf } from './timer-face.js';

/** Label and action of the main button: one button for all states, so that it keeps focus when it changes. */
const MAIN = {
  ready: { word: 'start', act: 'start' },
  running: { word: 'pause', act: 'pause' },
  paused: { word: 'resume', act: 'start' },
  done: { word: 'start', act: 'start' },
} as const;

/**
 * Times the pressing of the point whose panel is open: counts down each side in turn, with rests and repeats. One
 * button in the panel's bar, which runs only when the reader starts it. A routine has a timer of its own.
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
    return this.querySelector('.pill');
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
    const { word, act } = MAIN[status];
    const isRunning = status === 'running';
    // Time and phase lie over the button, not in it: its name does not change from second to second.
    return html`<div part="timer" class=${`timer timer-${status}`} role="group" aria-label=${messages.timer}>
      <button
        type="button"
        part="timer-button"
        class=${status === 'ready' ? 'pill button-main' : 'pill'}
        @click=${() => this.ask({ type: 'timer', act, at: now() })}
      >
        ${ring(clock, isRunning ? pauseIcon : startIcon)}
        <span class="pill-word" .textContent=${messages[`timer.${word}`]}></span>
      </button>
      <span
        part="timer-phase"
        class="timer-phase"
        .textContent=${status === 'ready' ? '' : wordOf(clock, messages)}
      ></span>
      ${timeLeft(clock)} ${isRunning ? breathing(messages, this.state.preferences) : nothing}
      <p class="visually-hidden" role="status" .textContent=${this.#announcement}></p>
    </div>`;
  }
}
