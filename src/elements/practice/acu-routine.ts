import { html, nothing, type TemplateResult } from 'lit';
import type { Routine, RoutineStep } from '../../dataset/dataset.js';
import { fill, plural, timeRange } from '../../languages/index.js';
import type { MapPoint } from '../../model/index.js';
import { sessionPhases, totalOf, type ClockStatus, type Phase, type SessionStep } from '../../practice/index.js';
import { adoptSheet } from '../adopt-sheet.js';
import { BuiltIn } from '../built-in.js';
import { InnerElement } from '../inner-element.js';
import { PracticeClock, wishes, type Turn } from './clock.js';
import { AcuRoutineEvent } from './events.js';
import { recall, remember } from './memory.js';
import { breathing, pressingOf, ring, settings, wordOf } from './parts.js';
import { showPulse } from './pulse.js';
import { practiceStyles } from './practice.styles.js';

/** What a page may do with the routines of a map. Nothing of it moves focus. */
export interface Practice {
  /** The routine that is open. */
  readonly routine: string | undefined;
  /** Its step, from 0. */
  readonly step: number;
  readonly status: ClockStatus | 'closed' | 'overview';
  /** Opens a routine’s overview. False when the map has no such routine. */
  open(id: string): boolean;
  /** Begins it, or goes on after a pause. */
  begin(): void;
  pause(): void;
  next(): void;
  previous(): void;
  close(): void;
}

const REASONS = ['safety', 'sore', 'reach'] as const;
type Reason = (typeof REASONS)[number];
type Stage = 'closed' | 'overview' | 'going' | 'done';

/**
 * A guided session: first what comes and how long it takes, with the points numbered on the picture and the safety
 * text; then step by step, with time to find each point, pauses, and a way past what does not suit; then what was done.
 *
 * @summary A guided routine.
 * @tag acu-routine
 * @internal
 */
export class AcuRoutine extends InnerElement implements Practice {
  static override properties = { wanted: {} };
  /** Id of the routine that the page wants open. */
  declare wanted: string | undefined;

  readonly #builtIn = new BuiltIn(this);
  readonly #clock = new PracticeClock(this, (turn, phase, lived) => this.#follow(turn, phase, lived));
  #routine: Routine | undefined;
  #stage: Stage = 'closed';
  #hasRead = false;
  #isAsking = false;
  #shownStep = -1;
  #skipped = new Map<number, Reason>();
  /** Steps whose point was pressed for the better part of its time, on one side at least. */
  #pressed = new Set<number>();
  #asked: string | undefined;
  #said = '';

  get routine(): string | undefined {
    return this.#routine?.id;
  }

  get step(): number {
    return this.#clock.phase?.step ?? 0;
  }

  get status(): ClockStatus | 'closed' | 'overview' {
    return this.#stage === 'closed' || this.#stage === 'overview' ? this.#stage : this.#clock.status;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptSheet(this, practiceStyles);
    this.closest('.map')?.addEventListener('acu-practise', this.#handlePractise);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.closest('.map')?.removeEventListener('acu-practise', this.#handlePractise);
  }

  get #routines(): readonly Routine[] {
    return (this.model?.dataset.more ?? this.#builtIn.for(this.model)?.more)?.routines ?? [];
  }

  /** A reader wants to practise a routine of the list, or one of their own. */
  readonly #handlePractise = (event: Event): void => {
    const { detail } = event as CustomEvent<string | Routine>;
    const routine = typeof detail === 'string' ? this.#routines.find(({ id }) => id === detail) : detail;
    if (!routine) return;
    this.#open(routine);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.routine-title')?.focus());
  };

  open(id: string): boolean {
    const routine = this.#routines.find((each) => each.id === id);
    if (routine) this.#open(routine);
    return routine !== undefined;
  }

  #open(routine: Routine): void {
    this.#routine = routine;
    this.#stage = 'overview';
    this.#skipped = new Map();
    this.#pressed = new Set();
    this.#shownStep = -1;
    this.#said = '';
    this.#clock.load(sessionPhases(routine.steps.map((step) => this.#timesOf(step))));
    this.host.close();
    this.requestUpdate();
  }

  #pointOf({ point }: RoutineStep): MapPoint | undefined {
    return point === undefined ? undefined : this.model?.pointOf.get(point);
  }

  #timesOf(step: RoutineStep): SessionStep {
    const point = this.#pointOf(step);
    const pressing = point && pressingOf(point, step.duration?.preset ?? point.entry.duration?.preset ?? 60);
    if (!pressing) return { seconds: step.duration?.preset };
    // The time of a step holds as it is written: for one side, or for both.
    const sides = step.side === 'both' ? 'together' : step.side ? 'one' : pressing.sides;
    return { pressing: { ...pressing, sides, repeat: 1, pulse: step.pulse ?? pressing.pulse } };
  }

  begin(): void {
    if (!this.#routine) return;
    const isFirst = this.#stage === 'overview';
    if (isFirst) this.#hasRead = true;
    this.#stage = 'going';
    this.#clock.start();
    if (isFirst) this.#tell('acu-routine-start');
  }

  pause(): void {
    this.#clock.pause();
  }

  next(): void {
    this.#goToStep(this.step + 1);
  }

  previous(): void {
    this.#goToStep(this.step - 1);
  }

  close(): void {
    this.#clock.pause();
    this.#routine = undefined;
    this.#stage = 'closed';
    remember(this.host, undefined);
    this.requestUpdate();
  }

  /** A reader who leaves is led back to the list. */
  #leave(): void {
    this.close();
    (this.getRootNode() as ShadowRoot).querySelector<HTMLElement>('.list summary')?.focus();
  }

  #goToStep(step: number): void {
    if (!this.#routine) return;
    const { phases } = this.#clock.clock;
    const index = phases.findIndex((phase) => phase.step === Math.max(0, step));
    this.#isAsking = false;
    this.#clock.goTo(index < 0 ? phases.length : index);
  }

  #skip(reason: Reason): void {
    this.#skipped.set(this.step, reason);
    this.next();
  }

  /** What the clock has come to: the point of the step is shown, said, and told to the page. */
  #follow(turn: Turn, phase: Phase | undefined, lived: readonly Phase[]): void {
    for (const { kind, step } of lived) if (kind === 'press') this.#pressed.add(step);
    if (turn === 'pause' || turn === 'reset') return;
    const { messages } = this.locale;
    if (turn === 'end') {
      this.#stage = 'done';
      this.#say(messages['routine.done']);
      this.#tell('acu-routine-end');
      remember(this.host, undefined);
      return;
    }
    const step = phase?.step ?? 0;
    const current = this.#routine?.steps[step];
    if (step === this.#shownStep || !current) {
      this.#say(wordOf(this.#clock.clock, messages));
      return;
    }
    this.#shownStep = step;
    const point = this.#pointOf(current);
    if (point) this.host.select(point.id);
    this.#say(
      [
        point && this.words(point.name),
        current.text && this.words(current.text),
        ...(point?.entry.technique ?? []).map((text) => this.words(text)),
      ]
        .filter(Boolean)
        .join('. '),
    );
    if (turn !== 'start') this.#tell('acu-routine-step');
    remember(this.host, this.#routine && { routine: this.#routine.id, step });
  }

  /** In the status line, and aloud for those who asked for it. */
  #say(text: string): void {
    this.#said = text;
    if (!wishes.voice || !('speechSynthesis' in window)) return;
    speechSynthesis.cancel();
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.lang = this.locale.tag;
    speechSynthesis.speak(spoken);
  }

  #tell(type: 'acu-routine-start' | 'acu-routine-step' | 'acu-routine-end'): void {
    const steps = this.#routine?.steps ?? [];
    const skipped = [...this.#skipped].map(([step, why]) => ({ point: steps[step]?.point ?? '', why }));
    this.host.dispatchEvent(
      new AcuRoutineEvent(type, {
        routine: this.#routine?.id ?? '',
        step: this.step,
        steps: steps.length,
        point: steps[this.step]?.point,
        skipped,
      }),
    );
  }

  protected override willUpdate(): void {
    // Asked early, so that they are here when somebody wants one.
    const routines = this.#routines;
    const stored = this.#routine ? undefined : recall(this.host);
    const wanted = this.wanted ?? stored?.routine;
    if (wanted !== undefined && wanted !== this.#asked && routines.length > 0) {
      this.#asked = wanted;
      if (this.open(wanted) && stored?.routine === wanted && stored.step > 0) {
        this.#goToStep(stored.step);
        this.#stage = 'going';
        this.#hasRead = true;
      }
    }
    if (this.wanted === undefined && stored === undefined) this.#asked = undefined;
  }

  protected override updated(): void {
    this.closest('.map')?.classList.toggle('practising', this.#stage === 'going');
    this.#number();
    if (this.#stage === 'closed') return;
    const isPressing = this.#clock.status === 'running' && this.#clock.phase?.kind === 'press';
    const step = this.#routine?.steps[this.step];
    showPulse(this, isPressing && step ? this.#pointOf(step) : undefined, this.#clock.phase?.side);
  }

  /** The points on the picture carry the number of their step. */
  #number(): void {
    const numbers = new Map<string, number>();
    if (this.#stage === 'overview' || this.#stage === 'going') {
      let number = 0;
      for (const { point } of this.#routine?.steps ?? [])
        if (point !== undefined && !numbers.has(point)) numbers.set(point, ++number);
    }
    for (const mark of (this.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>('.frame > .hotspot')) {
      const number = numbers.get(mark.dataset['id'] ?? '');
      if (number === undefined) delete mark.dataset['step'];
      else mark.dataset['step'] = String(number);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const routine = this.#routine;
    if (!routine) return nothing;
    const { messages } = this.locale;
    const stage =
      this.#stage === 'overview'
        ? this.#renderOverview(routine)
        : this.#stage === 'going'
          ? this.#renderGoing(routine)
          : this.#renderDone(routine);
    return html`<section part="practice" class="routine" aria-labelledby="routine-title">
      <div class="routine-title" id="routine-title" role="heading" aria-level=${this.host.headingLevel} tabindex="-1">
        ${this.localized(routine.title)}
      </div>
      ${stage}
      <p class="visually-hidden" role="status">${this.#said}</p>
      <details class="timer-settings">
        <summary>${messages['timer.settings']}</summary>
        ${settings(messages, ['sound', 'vibration', 'breathing', 'voice'], () => this.requestUpdate())}
      </details>
      <div class="buttons">${this.#button('routine.leave', () => this.#leave())}</div>
    </section>`;
  }

  #button(
    key:
      | 'routine.leave'
      | 'routine.begin'
      | 'routine.previous'
      | 'routine.next'
      | 'routine.skip'
      | 'timer.pause'
      | 'timer.resume'
      | 'timer.reset'
      | 'timer.skip'
      | `skip.${Reason}`,
    act: () => void,
    { isMain = false, isOff = false } = {},
  ): TemplateResult {
    return html`<button
      type="button"
      part="timer-button"
      class=${isMain ? 'button button-main' : 'button'}
      ?disabled=${isOff}
      @click=${act}
    >
      ${this.locale.messages[key]}
    </button>`;
  }

  #renderOverview({ purpose, total, steps, notes, stop }: Routine): TemplateResult {
    const { messages, tag } = this.locale;
    const counted = Math.max(60, Math.round(totalOf(this.#clock.clock.phases) / 60) * 60);
    const { min, max } = total ?? { min: counted, max: counted };
    return html`
      ${purpose ? html`<p>${this.localized(purpose)}</p>` : nothing}
      <p class="soft">${fill(messages['routine.total'], { time: timeRange(min, max, tag) })}</p>
      <ol class="routine-list" role="list" aria-label=${messages['routine.overview']}>
        ${steps.map((step) => {
          const point = this.#pointOf(step);
          const seconds = step.duration?.preset ?? point?.entry.duration?.preset;
          return html`<li>
            <span
              >${point ? html`<strong>${this.localized(point.name)}</strong> ${point.label ?? ''}` : nothing}
              ${step.text ? this.localized(step.text) : nothing}</span
            >
            ${seconds ? html`<span class="soft">${timeRange(seconds, seconds, tag)}</span>` : nothing}
          </li>`;
        })}
      </ol>
      ${notes.map((note) => html`<p>${this.localized(note)}</p>`)}
      ${stop ? html`<p class="routine-stop"><strong>${messages.stop}</strong> ${this.localized(stop)}</p>` : nothing}
      <p><strong>${this.locale.safety.heading}</strong> ${this.locale.safety.summary}</p>
      <label class="concern routine-check"
        ><input
          type="checkbox"
          .checked=${this.#hasRead}
          @change=${({ target }: Event) => {
            this.#hasRead = (target as HTMLInputElement).checked;
            this.requestUpdate();
          }}
        />
        ${messages['routine.check']}</label
      >
      <div class="buttons">
        ${this.#button('routine.begin', () => this.begin(), { isMain: true, isOff: !this.#hasRead })}
      </div>
    `;
  }

  #renderGoing({ steps }: Routine): TemplateResult | typeof nothing {
    const { messages } = this.locale;
    const { clock, status, phase } = this.#clock;
    const step = steps[this.step];
    if (!step) return nothing;
    const point = this.#pointOf(step);
    return html`
      <p class="soft">${fill(messages['routine.step'], { index: this.step + 1, total: steps.length })}</p>
      <p part="practice-step" class="routine-now">
        ${point ? html`${this.localized(point.name)} ${point.label ?? ''}` : nothing}
        ${step.text ? html`<span>${this.localized(step.text)}</span>` : nothing}
      </p>
      <div part="timer" class="timer">
        ${ring(clock)}
        <div class="timer-side">
          <p part="timer-phase" class="timer-phase">${wordOf(clock, messages)}</p>
          ${status === 'running' ? breathing(messages) : nothing}
          <div class="buttons">
            ${
              phase?.seconds === undefined
                ? this.#button('routine.next', () => this.next(), { isMain: true })
                : status === 'running'
                  ? this.#button('timer.pause', () => this.pause(), { isMain: true })
                  : this.#button('timer.resume', () => this.begin(), { isMain: true })
            }
          </div>
        </div>
      </div>
      <div class="buttons">
        ${this.#button('routine.previous', () => this.previous(), { isOff: this.step === 0 })}
        ${phase?.seconds === undefined ? nothing : this.#button('routine.next', () => this.next())}
        ${point && !this.#isAsking ? this.#button('routine.skip', () => ((this.#isAsking = true), this.requestUpdate())) : nothing}
      </div>
      ${
        this.#isAsking
          ? html`<div role="group" aria-label=${messages['routine.skip-why']} class="buttons">
              <span>${messages['routine.skip-why']}</span>
              ${REASONS.map((reason) => this.#button(`skip.${reason}`, () => this.#skip(reason)))}
            </div>`
          : nothing
      }
    `;
  }

  #renderDone({ steps }: Routine): TemplateResult {
    const { messages, tag } = this.locale;
    const pressed = new Set(steps.filter((_, index) => this.#pressed.has(index)).map(({ point }) => point)).size;
    const skipped = [...this.#skipped].flatMap(([index, why]) => {
      const point = steps[index] && this.#pointOf(steps[index]);
      return point ? `${this.words(point.name)} (${messages[`skip.${why}`]})` : [];
    });
    return html`
      <p class="routine-now">${messages['routine.done']}</p>
      <p>${plural(messages, 'pressed', pressed, tag)}</p>
      ${skipped.length > 0 ? html`<p>${fill(messages['routine.skipped'], { names: new Intl.ListFormat(tag).format(skipped) })}</p>` : nothing}
      <div class="buttons">${this.#button('timer.reset', () => this.#routine && this.#open(this.#routine))}</div>
    `;
  }
}
