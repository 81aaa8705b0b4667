import { FromContext } from '../from-context.js';
import { html, nothing, type TemplateResult } from '../lit.js';
import type { View } from '../../atlas/index.js';
import type { Routine, RoutineStep } from '../../dataset/dataset.js';
import type { Art } from '../../figure/index.js';
import { gapAfter, sentence } from '../../languages/gap.js';
import { fill, plural } from '../../languages/index.js';
import { timeRange } from '../../languages/time.js';
import type { BodyModel, Intent, MapPoint, Session, SkipReason } from '../../model/index.js';
import { stepOf } from '../../model/routine.js';
import { phaseOf, statusOf, totalOf, turnOf, type Turn } from '../../practice/index.js';
import { supplementContext } from '../contexts.js';
import { Drawings } from '../figure/drawings.js';
import { cautionIcon } from '../icons.js';
import { closeIcon } from '../late-icons.js';
import { now } from '../now.js';
import { panelStyles } from '../panel/acu-panel.styles.js';
import { PointElement } from '../point-element.js';
import { beginIntoView, isSheet, scrollBack, toTop } from '../scroll.js';
import type { AcuList } from '../text/acu-list.js';
import { safetyFirst } from '../text/safety-first.js';
import { safetyNotes } from '../text/safety-text.js';
import { warnOnce } from '../warn.js';
import type { AcuRoutineOpen } from './acu-routine-open.js';
import { BarHeight } from './bar-height.js';
import { ClockController } from './clock.js';
import { recall, remember } from './memory.js';
import { practiceStyles } from './practice.styles.js';
import { signal } from './sound.js';
import { FLAT, FLATTEST, HIGHEST, progress, stepPicture } from './step-picture.js';
import { barIcons } from './icons.js';
import { breathing, ring, settings, timeLeft, wordOf } from './timer-face.js';
import { hush, speak } from './voice.js';

/** What is said at the end. No praise for points that were not pressed, nor, without any, for times that were left. */
function endOf({ isCutShort, pressed, hasWaited, clock, routine }: Session): `routine.${'cut' | 'done' | 'nothing'}` {
  if (isCutShort) return 'routine.cut';
  const hasPoints = routine.steps.some(({ point }) => point !== undefined);
  const isTimed = clock.phases.some(({ seconds }) => seconds !== undefined);
  return pressed.length > 0 || (!hasPoints && (hasWaited || !isTimed)) ? 'routine.done' : 'routine.nothing';
}

/** What stays free above and below the time and the bar, in pixels. */
const GAP = 20;
/** From which size of text on, in pixels, a clock that stays in view leaves no room for what does not fit a screen. */
const LARGE = 22;

const SKIP_REASONS: readonly SkipReason[] = ['safety', 'sore', 'reach'];

type ButtonWord =
  | `routine.${'leave' | 'begin' | 'previous' | 'next' | 'skip'}`
  | `timer.${'pause' | 'resume' | 'reset'}`
  | `skip.${SkipReason}`;

/**
 * A guided session. It starts with an overview: the steps, how long they take, the points numbered on the picture. Then
 * it goes step by step, each on one screen, with time to find each point, pauses, and the option to skip a point. It
 * ends with a summary. While it shows the selected point, the panel of that point is not shown twice.
 *
 * @summary A guided routine.
 * @tag acu-routine
 * @internal
 */
export class AcuRoutine extends PointElement {
  static override readonly sheet = [panelStyles, practiceStyles];
  static override properties = { wanted: {}, isBrief: {} };
  /** Id of the routine that the page asks to open. */
  declare wanted: string | undefined;
  /** Whether the map has little room: the overview is seen at once, below the short safety line. */
  declare isBrief: boolean;

  readonly #supplement = new FromContext(this, supplementContext);
  readonly #drawings = new Drawings(this);
  readonly #art = (view: View): Art | undefined => this.#drawings.of(view, this.model?.figure);
  /** Width divided by height of the picture of a step. */
  #aspect = FLAT;
  #session: Session | undefined;
  #turn: Turn | undefined;
  /** What screen readers announce, and what is read aloud if the reader wants it. */
  #announcement = '';
  #isAnnounced = true;
  #mustFocus = false;
  /** Whether the texts of a step leave no room for a large clock, or `long`: none for a clock that stays in view. */
  #tight: 'tight' | 'long' | undefined;
  /** Whether the picture has not been given its room yet. */
  #mustFit = false;
  /** Where its upper edge is to be on the screen, now that another step has begun. */
  #stepTop: number | undefined;
  /** Where it was before the last act, while the reader read in it on a phone. */
  #top: number | undefined;
  #kept: string | undefined;
  /** Whether the reader is asked why a step is skipped. */
  #isAskingWhy = false;
  /** Whether the reader has pressed Begin, and the safety text comes first. */
  #isAsked = false;
  /** The routine last opened for the page: it is opened once, and not again after the reader has left it. */
  #opened: string | undefined;
  /** The data that the open routine is known to fit. */
  #data: { readonly model: BodyModel | undefined; readonly routines: readonly Routine[] | undefined } | undefined;

  protected readonly clock = new ClockController(this, {
    clock: () => (this.#session?.stage === 'going' ? this.#session.clock : undefined),
    tick: (at) => this.ask({ type: 'routine', act: 'tick', at }),
    suspend: (at) => this.ask({ type: 'routine', act: 'suspend', at }),
  });

  protected readonly barHeight = new BarHeight(this);

  /** What leads on: the question that was just asked, the main button, else the heading. */
  override heirOf(): HTMLElement | null {
    return (
      this.querySelector<HTMLElement>('[role="group"] .button') ??
      this.querySelector<HTMLElement>('.button-main:enabled') ??
      this.querySelector<HTMLElement>('.routine-title')
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Firefox reports a move with moveBefore() to the inside of a map as a removal that has already been undone.
    if (!this.isConnected) hush(this);
  }

  protected override willUpdate(): void {
    const before = this.#session;
    const { session } = this.state;
    this.#session = session;
    const isSame = before?.routine.id === session?.routine.id;
    this.#turn = isSame && before && session ? turnOf(before.clock, session.clock) : undefined;
    if (!isSame) this.#announcement = '';
    if (!isSame || this.state.hasReadSafety) this.#isAsked = false;
    const isOtherStep = before && session && stepOf(before) !== stepOf(session);
    if (!isSame || isOtherStep) this.#isAskingWhy = false;
    this.#mustFit = session?.stage === 'going' && (isOtherStep === true || before?.stage !== 'going');
    if (this.#mustFit) {
      this.#aspect = FLAT;
      this.#tight = undefined;
    }
    // What is above it may change with the step, which may be in another view.
    const isEnd = session?.stage === 'done' && before?.stage === 'going';
    this.#stepTop = isSame && (isOtherStep || isEnd) && this.#top !== undefined ? Math.max(0, this.#top) : undefined;
    const isOpened = session?.stage === 'overview' && (!isSame || before?.stage !== 'overview');
    if (isOpened && session.via) this.#mustFocus = true;
    if (session && before && this.#turn) this.#announce(session, before, this.#turn);
    if (session?.isCutShort && !before?.isCutShort) this.#announcement = this.locale.messages[endOf(session)];
  }

  /** Announces the point and technique of a new step, or what to do in a new phase. */
  #announce(session: Session, before: Session, turn: Turn): void {
    if (turn === 'pause') return;
    const { messages } = this.locale;
    const isOtherStep = before.stage !== 'going' || stepOf(before) !== stepOf(session);
    this.#announcement =
      session.stage === 'done'
        ? messages[endOf(session)]
        : isOtherStep
          ? this.#textOf(session.routine.steps[stepOf(session)])
          : wordOf(session.clock, messages);
    this.#isAnnounced = false;
  }

  #textOf(step: RoutineStep | undefined): string {
    const point = step && this.#pointOf(step);
    const texts = [point?.name, step?.text, ...(point?.entry.technique ?? [])];
    const sentences = texts.flatMap((text) => (text === undefined ? [] : sentence(this.words(text))));
    return sentences
      .map((each) => each + gapAfter(each))
      .join('')
      .trim();
  }

  protected override updated(): void {
    const { preferences, session } = this.state;
    if (this.#turn) signal(this.#turn, preferences);
    if (this.#turn === 'pause' || !session || !preferences.includes('voice')) hush(this);
    this.#turn = undefined;
    if (!this.#isAnnounced && preferences.includes('voice')) speak(this, this.#announcement, this.locale.tag);
    this.#isAnnounced = true;
    if (this.#mustFit) this.#fit();
    if (this.#mustFocus) void this.#focusHead();
    else if (this.#stepTop !== undefined) void this.#showStep(this.#stepTop);
    this.#mustFocus = false;
    this.#keep(session);
    this.#followData();
    this.#openWanted();
  }

  /** The picture takes the room that a step leaves above the bar. It keeps it until the next step. */
  #fit(): void {
    const [routine, figure, timer, ...below] = [
      '.routine',
      '.step-figure',
      '.routine > .timer',
      '.panel-nav',
      '.routine > .buttons',
    ].map((each) => this.querySelector<HTMLElement>(each));
    if (!routine || !figure?.offsetWidth || !timer) return;
    // Time and bar stick to the screen: only their heights are known for sure.
    const { top, bottom, width } = routine.getBoundingClientRect();
    let left = -GAP;
    for (const each of [timer, ...below]) left -= each?.offsetHeight ?? 0;
    // The page may draw the map larger or smaller.
    const scale = routine.offsetWidth / width;
    const end = (timer.previousElementSibling ?? figure).getBoundingClientRect().bottom;
    left += (bottom - end) * scale;
    const needed = (end - top) * scale + timer.offsetHeight + (below[0]?.offsetHeight ?? 0);
    if (needed > this.page.innerHeight && isSheet(routine, this.host)) {
      this.#tight = parseFloat(getComputedStyle(routine).fontSize) < LARGE ? 'tight' : 'long';
      this.#aspect = FLATTEST;
      this.requestUpdate();
      return;
    }
    const aspect = Math.max(
      routine.offsetWidth / HIGHEST,
      figure.offsetWidth / (figure.offsetHeight + Math.max(0, left)),
    );
    if (aspect > this.#aspect - 0.04) return;
    this.#aspect = aspect;
    this.requestUpdate();
  }

  /** The rest of the map, which becomes shorter, is drawn before anything scrolls. */
  async #focusHead(): Promise<void> {
    const routine = this.querySelector<HTMLElement>('.routine');
    if (!routine) return;
    const isGoing = routine.matches('.routine-going');
    const head = routine.querySelector<HTMLElement>(isGoing ? '.button-main' : '.routine-title');
    head?.focus({ preventScroll: true });
    await this.host.updateComplete;
    await new Promise(requestAnimationFrame);
    if (!routine.isConnected) return;
    if (isSheet(routine, this.host)) toTop(routine);
    else beginIntoView(routine);
  }

  /** What it asks for may move it. */
  protected override ask(intent: Intent): void {
    this.#top = this.#topOfReader();
    super.ask(intent);
  }

  /** Where its upper edge is on the screen; undefined where the reader reads elsewhere, and on a wide map. */
  #topOfReader(): number | undefined {
    const routine = this.querySelector<HTMLElement>('.routine');
    if (!routine || !isSheet(routine, this.host)) return undefined;
    const { top, bottom } = routine.getBoundingClientRect();
    const middle = this.page.innerHeight / 2;
    return top < middle && bottom > middle ? top : undefined;
  }

  /**
   * A reader who has scrolled on in one step sees the next from its picture on; else it keeps its place; who reads
   * elsewhere stays there. Not before all of it is drawn: for a moment WebKit has the map without its content, and so
   * scrolls the page up.
   */
  async #showStep(top: number): Promise<void> {
    await this.host.updateComplete;
    await new Promise(requestAnimationFrame);
    const routine = this.querySelector('.routine');
    // At once: the step has changed in its place, and Safari ends a smooth scroll when the focus moves.
    if (routine && top === 0) routine.scrollIntoView({ block: 'start', behavior: 'instant' });
    else if (routine) scrollBack(routine, top);
  }

  /** Stores the reader's step for as long as the routine is under way. */
  #keep(session: Session | undefined): void {
    const place = session?.stage === 'going' ? { routine: session.routine.id, step: stepOf(session) } : undefined;
    const kept = place && `${place.routine} ${place.step}`;
    if (kept === this.#kept) return;
    this.#kept = kept;
    remember(this.host, place);
  }

  /** Opens the routine that the page asks for, or the one that was under way before a reload. */
  #openWanted(): void {
    const routines = this.#supplement.value?.more?.routines ?? [];
    if (!this.model || routines.length === 0) return;
    const kept = this.state.session ? undefined : recall(this.host);
    const wanted = this.wanted ?? kept?.routine;
    const isNew = wanted !== undefined && wanted !== this.#opened;
    if (isNew || !kept) this.#opened = wanted;
    const routine = isNew && routines.find(({ id }) => id === wanted);
    if (isNew && !routine)
      warnOnce(`routine="${wanted.slice(0, 40)}" is ignored. Use one of ${routines.map(({ id }) => id).join(', ')}.`);
    if (!routine) return;
    const step = kept?.routine === wanted ? kept.step : 0;
    this.ask({ type: 'routine', act: 'open', routine, step, at: now() });
  }

  /** Other data, or the same in another language, is here: the routine that is under way goes on with it, or ends. */
  #followData(): void {
    const { model } = this;
    const routines = this.#supplement.value?.more?.routines;
    if (this.#data?.model === model && this.#data?.routines === routines) return;
    this.#data = { model, routines };
    const id = this.state.session?.routine.id;
    if (id === undefined) return;
    this.ask({ type: 'routine', act: 'data', routine: routines?.find((each) => each.id === id), at: now() });
  }

  #pointOf({ point }: RoutineStep): MapPoint | undefined {
    return point === undefined ? undefined : this.model?.pointOf.get(point);
  }

  #act(act: 'begin' | 'pause' | 'next' | 'previous'): void {
    this.ask({ type: 'routine', act, at: now() });
  }

  #skip(why: SkipReason): void {
    this.#isAskingWhy = false;
    this.ask({ type: 'routine', act: 'skip', why, at: now() });
  }

  /** Closes the routine. Focus and scroll return to what opened it, else focus goes to the list. */
  #leave(): void {
    const session = this.#session;
    const root = this.host.shadowRoot;
    const openers = [...(root?.querySelectorAll<AcuRoutineOpen>('acu-routine-open') ?? [])];
    const opener = openers.find(({ routine }) => routine.id === session?.routine.id);
    this.ask({ type: 'routine', act: 'close' });
    const button = (opener ?? root?.querySelector('acu-own-routine'))?.querySelector<HTMLElement>('.button:enabled');
    const heir = button?.checkVisibility() ? button : button?.closest('details')?.querySelector('summary');
    const top = session?.via && heir === button ? opener?.top : undefined;
    if (!heir) root?.querySelector<AcuList>('acu-list')?.focusHeading();
    else if (top === undefined) heir.focus();
    else void this.#goBackTo(heir, top);
  }

  /** What it took of the page is gone before anything scrolls. */
  async #goBackTo(opener: HTMLElement, top: number): Promise<void> {
    opener.focus({ preventScroll: true });
    await this.host.updateComplete;
    await new Promise(requestAnimationFrame);
    if (opener.isConnected) scrollBack(opener, top);
  }

  /** Escape leaves before and after. In between, neither the routine nor the place in it is lost to one key. */
  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (this.#isUnread || this.#session?.stage !== 'going') this.#leave();
  };

  get #isUnread(): boolean {
    const stage = this.#session?.stage;
    const isWaiting = this.isBrief && stage === 'overview' && !this.#isAsked;
    return !this.state.hasReadSafety && stage !== 'done' && !isWaiting;
  }

  protected override render(): TemplateResult | typeof nothing {
    const session = this.#session;
    if (!session) return nothing;
    const { messages } = this.locale;
    const { stage, routine } = session;
    const isUnread = this.#isUnread;
    const isGoing = !isUnread && stage === 'going';
    const point = stage === 'overview' ? undefined : this.#stepPoint(session);
    return html`<section
      part="practice"
      class=${isGoing ? 'routine routine-going' : 'routine'}
      aria-labelledby="routine-title"
      data-tight=${(isGoing && this.#tight) || nothing}
      ?data-is-panel=${point !== undefined && point.id === this.state.selected}
      @keydown=${this.#handleKeydown}
    >
      <div class="routine-top">
        <button
          type="button"
          part="timer-button"
          class="close"
          aria-label=${messages['routine.leave']}
          @click=${() => this.#leave()}
        >
          ${closeIcon}
        </button>
        <div
          class=${isGoing ? 'routine-title visually-hidden' : 'routine-title'}
          id="routine-title"
          role="heading"
          aria-level=${this.host.headingLevel}
          tabindex="-1"
        >
          ${this.localized(routine.title)}
        </div>
        ${isGoing ? progress(session, messages) : nothing}
      </div>
      ${isUnread ? this.#renderSafety() : stage === 'overview' ? this.#renderOverview(session) : nothing}
      ${isGoing ? this.#renderGoing(session) : nothing} ${stage === 'done' ? this.#renderDone(session) : nothing}
      <p class="visually-hidden" role="status" .textContent=${this.#announcement}></p>
    </section>`;
  }

  /** The safety text comes before the first instruction on a page, however the routine was opened. */
  #renderSafety(): TemplateResult {
    const notes = safetyNotes(this.locale, this.model, (text) => this.localized(text));
    return safetyFirst(this.locale, this.host.headingLevel + 1, notes, () => this.#show(() => this.#goOn()));
  }

  /** The text has been read: what was asked for before begins. */
  #goOn(): void {
    const isStart = this.#isAsked;
    this.ask({ type: 'read', isStart });
    if (isStart) this.#act('begin');
  }

  /** The first Begin shows the safety text. */
  #begin(): void {
    this.#isAsked = !this.state.hasReadSafety;
    if (this.#isAsked) this.requestUpdate();
    else this.#act('begin');
  }

  #renderSettings(): TemplateResult {
    const { messages } = this.locale;
    return html`<details class="timer-settings">
      <summary class="button">${messages['timer.settings']}</summary>
      ${settings(messages, ['sound', 'vibration', 'breathing', 'voice'], this.state.preferences, (preferences) =>
        this.ask({ type: 'preferences', preferences }),
      )}
    </details>`;
  }

  /** After an act that changes all that is seen: focus to the heading, and its head to the top of a narrow screen. */
  #show(act: () => void): void {
    this.#mustFocus = true;
    act();
  }

  #button(word: ButtonWord, act: () => void, { isMain = false, isOff = false } = {}): TemplateResult {
    return html`<button
      type="button"
      part="timer-button"
      class=${isMain ? 'button button-main' : 'button'}
      ?disabled=${isOff}
      .textContent=${this.locale.messages[word]}
      @click=${act}
    ></button>`;
  }

  /** One of the three below a step: a sign and a word. */
  #barButton(word: ButtonWord, act: () => void, { isMain = false, isOff = false } = {}): TemplateResult {
    return html`<button
      type="button"
      part="timer-button"
      class=${isMain ? 'button bar-button button-main' : 'button bar-button'}
      ?disabled=${isOff}
      @click=${act}
    >
      ${barIcons[word]}<span .textContent=${this.locale.messages[word]}></span>
    </button>`;
  }

  #renderOverview({ routine, clock }: Session): TemplateResult {
    const { purpose, total, steps, notes, stop } = routine;
    const { messages, safety, tag } = this.locale;
    const counted = Math.max(60, Math.round(totalOf(clock.phases) / 60) * 60);
    const { min, max } = total ?? { min: counted, max: counted };
    const line = html`<p part="safety-line">
      <strong>${safety.heading}</strong>${gapAfter(safety.heading)}${safety.summary}
    </p>`;
    return html`
      ${purpose ? html`<p>${this.localized(purpose)}</p>` : nothing} ${this.isBrief ? line : nothing}
      <p class="soft" .textContent=${fill(messages['routine.total'], { time: timeRange(min, max, tag) })}></p>
      <ol class="routine-list" role="list" aria-label=${messages['routine.overview']}>
        ${steps.map((step) => this.#renderStep(step))}
      </ol>
      ${notes.map((note) => html`<p>${this.localized(note)}</p>`)}
      ${stop ? html`<p class="routine-stop"><strong>${messages.stop}</strong>${gapAfter(messages.stop)}${this.localized(stop)}</p>` : nothing}
      ${this.isBrief ? nothing : line} ${this.#renderSettings()}
      <div class="panel-nav">
        ${this.#button('routine.begin', () => this.#show(() => this.#begin()), { isMain: true })}
      </div>
    `;
  }

  #renderStep(step: RoutineStep): TemplateResult {
    const point = this.#pointOf(step);
    const seconds = step.duration?.preset ?? point?.entry.duration?.preset;
    const time = seconds ? timeRange(seconds, seconds, this.locale.tag) : '';
    return html`<li>
      <span
        >${point ? html`<strong>${this.localized(point.name)}</strong> ${this.#shortCode(point)}` : nothing}
        ${step.text ? this.localized(step.text) : nothing}</span
      >
      ${time ? html`<span class="soft" translate="no" .textContent=${time}></span>` : nothing}
    </li>`;
  }

  /** A code that does not break: `BL 23`. */
  #shortCode(point: MapPoint): TemplateResult {
    return html`<span class="no-break">${this.plainCode(point)}</span>`;
  }

  #stepPoint(session: Session): MapPoint | undefined {
    const step = session.routine.steps[stepOf(session)];
    return step && this.#pointOf(step);
  }

  /** One step on one screen: where, how, how long, and three buttons. */
  #renderGoing(session: Session): TemplateResult | typeof nothing {
    const { messages } = this.locale;
    const { clock, routine } = session;
    const index = stepOf(session);
    const step = routine.steps[index];
    if (!step) return nothing;
    const point = this.#pointOf(step);
    const isRunning = statusOf(clock) === 'running';
    const isTimed = phaseOf(clock)?.seconds !== undefined;
    return html`
      ${point ? stepPicture(point, session, this.#aspect, this.#art, messages) : nothing}
      <div part="practice-step" class="routine-now" role="heading" aria-level=${this.host.headingLevel + 1}>
        ${point ? html`${this.localized(point.name)} ${this.code(point)}` : nothing}
        ${point || !step.text ? nothing : this.localized(step.text)}
      </div>
      ${point ? this.#renderHow(point, step) : nothing}
      <div part="timer" class="timer">
        ${ring(clock)}
        <div class="ring-middle">
          ${timeLeft(clock)}
          <span part="timer-phase" class="timer-phase" .textContent=${wordOf(clock, messages)}></span>
        </div>
        ${isRunning ? breathing(messages, this.state.preferences) : nothing}
      </div>
      <div class="panel-nav">
        ${this.#isAskingWhy ? this.#renderReasons() : nothing}
        ${this.#barButton('routine.previous', () => this.#act('previous'), { isOff: index === 0 })}
        ${this.#renderMainButton(isTimed, isRunning)}
        ${isTimed ? this.#barButton('routine.next', () => this.#act('next')) : nothing}
      </div>
      <div class="buttons">
        ${point && !this.#isAskingWhy ? this.#button('routine.skip', () => this.#askWhy()) : nothing}
        ${this.#renderSettings()}
      </div>
    `;
  }

  /** Every caution of the point, then what to do. */
  #renderHow(point: MapPoint, { text }: RoutineStep): TemplateResult {
    const cautions = this.cautionItems(point);
    const steps = [...(text ? [text] : []), ...point.entry.technique];
    return html`
      ${
        cautions.length > 0
          ? html`<div part="caution" class="step-caution">
              ${cautionIcon}<span class="visually-hidden" .textContent=${this.cautionWord(point)}></span>
              <ul role="list">
                ${cautions}
              </ul>
            </div>`
          : nothing
      }
      ${
        steps.length > 0
          ? html`<ol part="steps" class="steps" role="list">
              ${steps.map((each) => html`<li>${this.localized(each)}</li>`)}
            </ol>`
          : nothing
      }
    `;
  }

  #renderMainButton(isTimed: boolean, isRunning: boolean): TemplateResult {
    if (!isTimed) return this.#barButton('routine.next', () => this.#act('next'), { isMain: true });
    return isRunning
      ? this.#barButton('timer.pause', () => this.#act('pause'), { isMain: true })
      : this.#barButton('timer.resume', () => this.#act('begin'), { isMain: true });
  }

  #askWhy(): void {
    this.#isAskingWhy = true;
    this.requestUpdate();
  }

  #renderReasons(): TemplateResult {
    const why = this.locale.messages.why;
    return html`<div role="group" aria-label=${why} class="buttons">
      <span>${why}</span> ${SKIP_REASONS.map((reason) => this.#button(`skip.${reason}`, () => this.#skip(reason)))}
    </div>`;
  }

  #renderDone(session: Session): TemplateResult {
    const { routine, pressed, skipped, isCutShort } = session;
    const { messages, tag } = this.locale;
    const points = new Set(pressed.map((step) => routine.steps[step]?.point)).size;
    const names = skipped.flatMap(({ step, why }) => {
      const point = routine.steps[step] && this.#pointOf(routine.steps[step]);
      return point ? `${this.words(point.name)} (${messages[`skip.${why}`]})` : [];
    });
    const again = html`<div class="buttons">${this.#button('timer.reset', () => this.#openAgain(routine))}</div>`;
    return html`
      <p class="routine-now" .textContent=${messages[endOf(session)]}></p>
      ${points > 0 ? html`<p .textContent=${plural(messages, 'pressed', points, tag)}></p>` : nothing}
      ${names.length > 0 ? html`<p .textContent=${this.#skippedWords(names)}></p>` : nothing}
      ${isCutShort ? nothing : again}
    `;
  }

  #skippedWords(names: readonly string[]): string {
    const { messages, tag } = this.locale;
    return fill(messages['routine.skipped'], { names: new Intl.ListFormat(tag).format(names) });
  }

  #openAgain(routine: Routine): void {
    this.ask({ type: 'routine', act: 'open', routine, at: now() });
  }
}
