import { html, nothing, type TemplateResult } from '../lit.js';
import type { Messages } from '../../languages/index.js';
import type { Preference } from '../../model/index.js';
import { at, isOn, leftOf, phaseOf, statusOf, type Clock } from '../../practice/index.js';
import { now } from '../now.js';

/** A breath: seconds in, seconds out. */
const BREATH = { in: 4, out: 6 };

/** `1:05`. */
export const clockFace = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** What to do now, in words. */
export function wordOf(clock: Clock, messages: Messages, time = now()): string {
  const phase = phaseOf(at(clock, time));
  if (!phase) return messages['phase.done'];
  if (phase.kind !== 'press') return messages[`phase.${phase.kind}`];
  if (!isOn(clock, time)) return messages['phase.release'];
  return phase.side === 'left' || phase.side === 'right' ? messages[`phase.${phase.side}`] : messages['phase.press'];
}

/** The ring that runs down, with a sign inside it where it is part of a button. */
export function ring(clock: Clock, icon: unknown = nothing): TemplateResult {
  const time = now();
  const left = leftOf(clock, time);
  const seconds = phaseOf(at(clock, time))?.seconds;
  const share = left === undefined || seconds === undefined ? 1 : left / (seconds * 1000);
  const isPressing = phaseOf(at(clock, time))?.kind === 'press' && isOn(clock, time);
  const isDone = statusOf(clock) === 'done';
  return html`<svg
    part="timer-ring"
    class=${isPressing ? 'ring ring-on' : 'ring'}
    viewBox="0 0 100 100"
    aria-hidden="true"
    focusable="false"
  >
    <circle class="ring-track" cx="50" cy="50" r="45"></circle>
    <circle
      class="ring-rest"
      cx="50"
      cy="50"
      r="45"
      pathLength="100"
      transform="rotate(-90 50 50)"
      .style=${`stroke-dashoffset:${isDone ? 100 : 100 - share * 100}`}
    ></circle>
    ${icon}
  </svg>`;
}

/** The time left in this phase; before the start, how often it comes: `2 × 1:00` for one side after the other. */
export function timeLeft(clock: Clock): TemplateResult {
  const left = leftOf(clock, now());
  const presses = clock.phases.filter(({ kind }) => kind === 'press');
  const isAlike = presses.every(({ seconds }) => seconds === presses[0]?.seconds);
  const times = statusOf(clock) === 'ready' && presses.length > 1 && isAlike ? `${presses.length} × ` : '';
  return html`<span
    part="timer-time"
    class="ring-time"
    role="timer"
    translate="no"
    .textContent=${statusOf(clock) === 'done' || left === undefined ? '' : times + clockFace(left)}
  ></span>`;
}

/** When to breathe in and out, shown while the clock runs. */
export function breathing(messages: Messages, preferences: readonly Preference[]): TemplateResult | typeof nothing {
  if (!preferences.includes('breathing')) return nothing;
  const isIn = (now() / 1000) % (BREATH.in + BREATH.out) < BREATH.in;
  return html`<p part="breathing" class=${isIn ? 'breathing breathing-in' : 'breathing'}>
    <span class="breath" aria-hidden="true"></span>
    <span .textContent=${messages[isIn ? 'breathe.in' : 'breathe.out']}></span>
  </p>`;
}

/** The optional aids that the reader can switch on, as far as the browser supports them. */
export function settings(
  messages: Messages,
  names: readonly Preference[],
  chosen: readonly Preference[],
  choose: (preferences: readonly Preference[]) => void,
): TemplateResult {
  const isSupported = {
    sound: 'AudioContext' in window,
    vibration: 'vibrate' in navigator,
    breathing: true,
    voice: 'speechSynthesis' in window,
  };
  const box = (name: Preference): TemplateResult => {
    const others = chosen.filter((each) => each !== name);
    return html`<label class="concern">
      <input
        type="checkbox"
        .checked=${chosen.includes(name)}
        @change=${({ target }: Event) => choose((target as HTMLInputElement).checked ? [...others, name] : others)}
      />
      ${messages[`timer.${name}`]}
    </label>`;
  };
  return html`${names.filter((name) => isSupported[name]).map(box)}`;
}
