import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { FIGURES, isOverview, isView, OVERVIEWS, type Figure, type View } from '../../atlas/index.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { DatasetError, Issue } from '../../dataset/issues.js';
import { localText } from '../../dataset/text.js';
import {
  addLanguage,
  fill,
  languageFor,
  loadLanguage,
  plural,
  translated,
  withFallback,
  type Messages,
  type PartialLanguage,
} from '../../languages/index.js';
import { pointInHash } from '../../model/hash.js';
import {
  findPoint,
  initialState,
  reduce,
  resolve,
  selectQuietly,
  type BodyModel,
  type Intent,
  type MapState,
  type Via,
} from '../../model/index.js';
import type { AcuFigure } from '../figure/acu-figure.js';
import type { AcuList } from '../text/acu-list.js';
import type { AcuPanel } from '../panel/acu-panel.js';
import type { Practice } from '../practice/acu-routine.js';
import { localeContext, modelContext, stateContext } from '../contexts.js';
import { DataSource } from './data-source.js';
import {
  AcuCloseEvent,
  AcuErrorEvent,
  AcuLoadEvent,
  AcuSelectEvent,
  AcuViewChangeEvent,
  type IntentEvent,
  type PointDetail,
} from '../events.js';
import { directionOf, nearestLang } from './nearest-lang.js';
import { styles } from './styles.js';

/** What a map is doing. Also a custom state each, as is `open`: `acu-body-map:state(error)`. */
export type MapStatus = 'loading' | 'ready' | 'empty' | 'error';

/**
 * Body maps with acupressure points: where to press, how, and for how long.
 *
 * @summary Shows acupressure points on a front and a back view and in close-ups, with a panel for the chosen point.
 * @tag acu-body-map
 *
 * @slot - What is shown without script, and when data cannot be used. Not shown otherwise. A child `<script type="application/json">` holds data.
 * @slot heading - A heading of your own in place of the dataset's title.
 * @slot panel-footer - At the end of every point's panel: a booking link, an address.
 * @slot disclaimer - After the built-in disclaimer.
 * @slot handout-heading - Over a handout, nowhere else: a name, an address.
 * @slot handout-footer - At its end.
 * @slot error - After the message when data cannot be used.
 *
 * @attr {string} lang - Language of the map. Without it, that of the nearest ancestor with one, else English.
 *
 * @fires {AcuLoadEvent} acu-load - Data arrived and is shown; `detail.issues` says what was wrong with it.
 * @fires {AcuErrorEvent} acu-error - Data could not be used. Cancel it to hide the built-in message.
 * @fires {AcuSelectEvent} acu-select - A person chose a point. Comes before the panel opens; cancel it to keep the panel closed.
 * @fires {AcuCloseEvent} acu-close - A person closed the panel.
 * @fires {AcuViewChangeEvent} acu-view-change - A person's act made the map show another view.
 * @fires {AcuTimerEvent} acu-timer - The timer has started, paused, gone on, come to another phase, or ended.
 * @fires {AcuRoutineEvent} acu-routine-start - A guided routine has begun.
 * @fires {AcuRoutineEvent} acu-routine-step - It has come to another step.
 * @fires {AcuRoutineEvent} acu-routine-end - It has ended; `detail.skipped` says which points were skipped, and why.
 *
 * @cssstate loading - Data is on its way.
 * @cssstate ready - Points are shown.
 * @cssstate empty - The data holds no points.
 * @cssstate error - The data could not be used.
 * @cssstate open - The panel of a point is open.
 *
 * @csspart map - Everything.
 * @csspart header - Title and view switch.
 * @csspart title - The dataset's title.
 * @csspart view-switch - On a narrow map: front, back, close-ups.
 * @csspart view-button - One choice of the view switch.
 * @csspart view-button-current - The choice that is on.
 * @csspart meridians-button - The switch for the lines of the meridians.
 * @csspart handout-button - The button that opens the choice of what goes on a handout.
 * @csspart handout - That choice.
 * @csspart handout-close - The button that closes it.
 * @csspart handout-field - A choice of it: what goes on it, which paper.
 * @csspart handout-action - A button of it: print, copy, save.
 * @csspart share-button - The button that passes on a link.
 * @csspart sheet - The map on paper.
 * @csspart sheet-figure - A numbered picture on it.
 * @csspart sheet-point - A point on it.
 * @csspart figure - One view with its hotspots.
 * @csspart figure-label - The name over a view.
 * @csspart side-label - “Your left” and “Your right” beside the figure.
 * @csspart silhouette - The drawing itself, also in thumbnails and in the panel.
 * @csspart timer - The timer of a point.
 * @csspart timer-ring - The ring that empties, with the time in it.
 * @csspart timer-phase - What is to be done now.
 * @csspart timer-button - A button of the timer or of a routine.
 * @csspart breathing - When to breathe in and out.
 * @csspart practice - A guided routine.
 * @csspart practice-step - The point or the words of its present step.
 * @csspart routine-open - The button that opens a routine.
 * @csspart zoom - The buttons that enlarge a view.
 * @csspart zoom-button - One of them.
 * @csspart keys - What the keys do, shown while the keyboard is used.
 * @csspart crowd - The button of points that there is no room for one by one; how many they are.
 * @csspart leaders - The lines from marks that were moved apart to their places.
 * @csspart chooser - The choice that it opens.
 * @csspart chooser-item - One point of it.
 * @csspart hotspot - The mark of a point. It also has the part of its meridian, from `hotspot-lu` to `hotspot-cv`, and of its group, `group-<word>`.
 * @csspart hotspot-selected - The marks of the chosen point.
 * @csspart hotspot-label - The name that a mark shows under the pointer or with focus.
 * @csspart hotspot-unwise - The mark of a point that what the reader has said speaks against.
 * @csspart concerns - The question whether something speaks against pressing.
 * @csspart concern - One answer to it.
 * @csspart close-ups - The strip of thumbnails.
 * @csspart close-up - One thumbnail.
 * @csspart close-up-current - The thumbnail of the view that is shown.
 * @csspart close-up-label - The name under a thumbnail.
 * @csspart safety - The built-in safety text.
 * @csspart safety-heading - Its first line, which folds and unfolds it.
 * @csspart disclaimer - Its last line.
 * @csspart panel - Everything about the chosen point.
 * @csspart panel-title - The point's name.
 * @csspart panel-names - Its Chinese name, in letters and characters.
 * @csspart panel-figure - The picture in the panel.
 * @csspart panel-caption - The words on that picture.
 * @csspart panel-row - One row: location, technique and so on.
 * @csspart label - What a row is about.
 * @csspart value - What a row says.
 * @csspart code - The code of a point.
 * @csspart aliases - Its other spellings.
 * @csspart caution - The cautions of a point.
 * @csspart caution-mark - The word “Caution” in the list.
 * @csspart steps - The steps of a technique.
 * @csspart duration - How long and how hard to press.
 * @csspart claims - What sources say the point is good for.
 * @csspart evidence - How well that is tested.
 * @csspart sources - The sources of a point.
 * @csspart source-link - A link to a source.
 * @csspart panel-nav - Previous and next.
 * @csspart nav-button - One of the two.
 * @csspart close - The button that closes the panel.
 * @csspart list - The list of all points.
 * @csspart list-heading - Its heading, which folds and unfolds it.
 * @csspart list-item - One point of the list.
 * @csspart list-item-selected - The chosen point in the list.
 * @csspart list-item-name - The name in a list item.
 * @csspart more - Routines, questions and answers, tips, other methods, words explained: a part each.
 * @csspart more-heading - The heading of such a part, which folds and unfolds it.
 * @csspart routine - One routine.
 * @csspart routine-point - A step of a routine that leads to its point.
 * @csspart empty - What is said when there are no points.
 * @csspart credit - Who made and reviewed the data.
 * @csspart faults - One sentence for the author of faulty data; a page may hide it.
 * @csspart status - The line that is read out: how many points, which view.
 * @csspart error - What is said when data cannot be used.
 * @csspart retry - The button that tries again.
 *
 * @cssproperty [--acu-accent=#b8412b] - The points. On dark pages (`color-scheme`) this and the next three have other defaults.
 * @cssproperty [--acu-action=#1f6f60] - What can be pressed, and times.
 * @cssproperty [--acu-surface=#fbf9f5] - The paper behind everything.
 * @cssproperty [--acu-text=#26221e] - Text.
 * @cssproperty [--acu-radius=16px] - Corners; smaller ones derive from it.
 * @cssproperty [--acu-card=#fff] - Panel, thumbnails and list. Derives from surface.
 * @cssproperty [--acu-soft=#6d655c] - Quiet text. Derives from text and surface.
 * @cssproperty [--acu-line=#e6dfd5] - Hairlines. Derives from text and surface.
 * @cssproperty [--acu-on-action] - Text on the action colour. Black or white, as it needs.
 * @cssproperty [--acu-on-accent] - Text on the accent colour, likewise.
 * @cssproperty [--acu-caution=#c98a1b] - The edge of cautions.
 * @cssproperty [--acu-caution-surface=#faf3e8] - The ground of cautions. Derives from caution and card.
 * @cssproperty [--acu-figure-base=#efe8de] - The body's lightest tone. It and the next three derive from surface.
 * @cssproperty [--acu-figure-shade-1=#e3d9cb] - Its middle tone.
 * @cssproperty [--acu-figure-shade-2=#d3c6b5] - Its darkest tone.
 * @cssproperty [--acu-figure-ink=#94877a] - Its lines.
 * @cssproperty [--acu-hotspot-size=14px] - The mark of a point; what can be hit is never smaller than 24 px.
 * @cssproperty [--acu-hotspot-radius=50%] - Its corners: `2px` makes squares.
 * @cssproperty [--acu-hotspot-fill=var(--acu-accent)] - Its inside: `transparent` makes rings. May be set on a part, such as `hotspot-bl`.
 * @cssproperty [--acu-hotspot-edge=#fff] - Its edge.
 * @cssproperty [--acu-hotspot-content=''] - What stands in it: `counter(acu-number)` is the number of the point.
 * @cssproperty [--acu-hotspot-ink=var(--acu-on-accent)] - The colour of that.
 * @cssproperty [--acu-gap] - Space around and between the pieces: 14 to 20 px, by the width of the map.
 * @cssproperty [--acu-radius-button=999px] - Corners of buttons.
 * @cssproperty [--acu-shadow] - The shadow of marks.
 * @cssproperty [--acu-shadow-raised] - The shadow of what lies over the map.
 * @cssproperty [--acu-font=inherit] - The font of everything but names.
 * @cssproperty [--acu-font-display=Georgia, serif] - The font of the title and of the points' names.
 * @cssproperty [--acu-font-code=ui-monospace, monospace] - The font of codes.
 */
export class AcuBodyMap extends LitElement {
  /** The points of a map without data of its own. The registering entry sets it. */
  static defaultDataset: Dataset | undefined;

  /** Registers what a map shows after its first picture. The registering entry sets it. */
  static loadRest: (() => Promise<void>) | undefined;

  static override styles = styles;

  static override properties: PropertyDeclarations = {
    src: { reflect: true },
    data: {},
    points: { reflect: true },
    figure: {
      reflect: true,
      useDefault: true,
      converter: (value) => FIGURES.find((figure) => figure === value) ?? 'neutral',
    },
    view: { reflect: true, converter: (value) => (isView(value) ? value : undefined) },
    selected: { reflect: true },
    meridians: { type: Boolean, reflect: true },
    deepLink: { attribute: 'deep-link', type: Boolean, reflect: true },
    routine: { reflect: true },
    remember: { reflect: true },
    headingLevel: {
      attribute: 'heading-level',
      reflect: true,
      useDefault: true,
      converter: (value) => clampLevel(Number(value)),
    },
    messages: { attribute: false },
    lang: { noAccessor: true },
  };

  /** Address of a dataset, relative to the page. Fetched again when it changes; the last one wins. */
  declare src: string | undefined;
  /** A dataset as an object, or its JSON text. Goes before `src` and before a child script. */
  declare data: unknown;
  /** The points to show, parted by blanks: ids, codes, a meridian (`BL`), extra points (`EX`) or every point (`*`). Without it, those of the data. */
  declare points: string | undefined;
  /** The body that is shown: `neutral`, `female` or `male`. Close-ups are the same for all. Default: neutral. */
  declare figure: Figure;
  /** Whether the lines of the meridians are drawn over the pictures. */
  declare meridians: boolean;
  /** Whether the page's address follows the chosen point: `#back=BL23` for a map with `id="back"`, `#acu=BL23` without. */
  declare deepLink: boolean;
  /** Id of the routine whose overview is open at first. */
  declare routine: string | undefined;
  /** `session`: a routine comes back where it was after a reload of the tab. Without it nothing is stored. */
  declare remember: string | undefined;
  /** The view that is shown. */
  declare view: View | undefined;
  /** Id or code of the point whose panel is open. */
  declare selected: string | undefined;
  /** Heading level of a point's name, 2 to 6; the title is one above it. Default: 3. */
  declare headingLevel: number;

  /** The page's own words for some of the interface. The keys are those of `src/i18n/en.ts`. */
  declare messages: Partial<Messages> | undefined;

  readonly #internals = this.attachInternals();
  readonly #model = new ContextProvider(this, { context: modelContext });
  readonly #state = new ContextProvider(this, { context: stateContext, initialValue: NOTHING_SHOWN });
  readonly #locale = new ContextProvider(this, {
    context: localeContext,
    initialValue: { lang: 'en', ...languageFor('en') },
  });
  readonly #source = new DataSource(this, {
    wait: () => this.#setStatus('loading'),
    speak: () => loadLanguage(this.#locale.value.lang),
    builtIn: () => translated(AcuBodyMap.defaultDataset ?? NO_DATA, languageFor(this.#locale.value.lang)),
    show: (dataset, issues) => this.#show(dataset, issues),
    fail: (error) => this.#fail(error),
  });
  #status: MapStatus = 'loading';
  #error: DatasetError | undefined;
  #announcement = '';
  /** Whether the view was asked for; else new data chooses its own. */
  #viewAsked = false;
  /** How the open panel was opened: focus goes back there. */
  #openedBy: Via | undefined;
  /** What had focus when it was opened from elsewhere on the page. */
  #opener: HTMLElement | undefined;

  constructor() {
    super();
    this.figure = 'neutral';
    this.meridians = false;
    this.deepLink = false;
    this.headingLevel = 3;
  }

  /** Its presence keeps the panel and the focus when a page moves the map with moveBefore(). */
  connectedMoveCallback(): void {}

  override connectedCallback(): void {
    super.connectedCallback();
    // Put elsewhere, it may be surrounded by another language.
    this.requestUpdate();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** Fulfils when the data that is wanted now is shown or has failed. Never rejects. */
  get ready(): Promise<void> {
    return this.updateComplete.then(() => this.#source.settled()).then(async () => void (await this.updateComplete));
  }

  /** The points as they are shown, joined with the atlas. Undefined until data has arrived. */
  get model(): BodyModel | undefined {
    return this.#model.value;
  }

  /** The guided routines of the map. Undefined until they are here, some time after `ready`. */
  get practice(): Practice | undefined {
    return this.renderRoot.querySelector<HTMLElement & Practice>('acu-routine:defined') ?? undefined;
  }

  /** Opens the panel of a point, by id or any spelling of its code. Moves no focus and fires no event. False when there is no such point. */
  select(id: string): boolean {
    const point = this.model && findPoint(this.model, id);
    if (point) this.selected = point.id;
    return point !== undefined;
  }

  /** Closes the panel. Moves no focus and fires no event. */
  close(): void {
    this.selected = undefined;
  }

  /** Adds a language to every map, or replaces one: any part of the interface, the safety text and the built-in points. The rest is said in English. */
  static addLanguage(language: PartialLanguage): void {
    addLanguage(language);
    for (const map of document.querySelectorAll<AcuBodyMap>('acu-body-map')) if (map instanceof this) map.reload();
  }

  /** Reads the data again. */
  reload(): void {
    this.#source.load();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A declaratively rendered root is drawn anew, not added to.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const lang = nearestLang(this) ?? 'en';
    const isOtherLang = lang !== this.#locale.value.lang;
    if (isOtherLang || changed.has('messages')) this.#speak(lang);
    const state = this.#state.value;
    const wished =
      changed.has('view') && this.view !== undefined && this.view !== state.view
        ? { ...state, view: this.view }
        : state;
    if (wished !== state) this.#viewAsked = true;
    if (!this.hasUpdated && this.deepLink) this.selected = pointInHash(location.hash, this.id) ?? this.selected;
    if (!this.hasUpdated || (['data', 'src', 'points', 'figure'] as const).some((name) => changed.has(name))) {
      this.#source.load();
      return;
    }
    if (isOtherLang) void this.#source.retell()?.then(() => this.#speak());
    const isChoice = changed.has('selected') && this.model !== undefined && this.selected !== state.selected;
    const next = isChoice ? selectQuietly(this.model, wished, this.selected) : wished;
    if (isChoice || next !== state) this.#setState(next);
  }

  /** What goes with the points is fetched once they are seen. */
  protected override firstUpdated(): void {
    void AcuBodyMap.loadRest?.();
  }

  /** Takes the words of a language, as far as they are here, and the page's own before them. */
  #speak(lang = this.#locale.value.lang): void {
    const { tag, messages, safety } = languageFor(lang);
    this.#locale.setValue({ lang, tag, messages: withFallback(this.messages, messages), safety });
    this.requestUpdate();
  }

  #show(dataset: Dataset, issues: readonly Issue[]): void {
    this.#speak();
    const model = resolve(dataset, issues, this.figure);
    const wish = { view: this.#viewAsked ? this.view : undefined, selected: this.selected };
    this.#model.setValue(model);
    this.#error = undefined;
    this.#setStatus(model.points.length > 0 ? 'ready' : 'empty');
    this.#setState(initialState(model, wish, this.#state.value));
    if (model.issues.length > 0)
      console.warn(
        [
          '<acu-body-map> found faults in its data; all the rest is shown.',
          ...model.issues.map(({ code, path, message }) => `${code} ${path}: ${message}`),
        ].join('\n'),
      );
    void this.#afterUpdate(() => {
      if (this.model !== model) return;
      this.#announce(plural(this.#locale.value.messages, 'points', model.points.length, this.#locale.value.tag));
      this.dispatchEvent(new AcuLoadEvent({ points: model.points.length, issues: model.issues }));
    });
  }

  #fail(error: DatasetError): void {
    this.#speak();
    const { code, message, path, line, column } = error;
    this.#model.setValue(undefined);
    this.#setState({ ...this.#state.value, selected: undefined });
    this.#setStatus('error');
    const isShown = this.dispatchEvent(new AcuErrorEvent({ code, message, path, line, column }));
    this.#error = isShown ? error : undefined;
    if (!isShown) return;
    console.error(`<acu-body-map> ${code}: ${message}`);
    this.#announce(`${this.#locale.value.messages.error} ${message}`);
  }

  /** An inner element passes on what a person asked for. */
  readonly #handleIntent = ({ detail: intent }: IntentEvent): void => this.#grant(intent);

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || this.#state.value.selected === undefined) return;
    event.preventDefault();
    this.#grant({ type: 'close', via: 'keyboard' });
  };

  /** Does what a person asked for, and tells the page. A choice is told before it is carried out, the rest after. */
  #grant(intent: Intent): void {
    const { model } = this;
    if (!model) return;
    const before = this.#state.value;
    const after = reduce(model, before, intent);
    const { via } = intent;
    const detail = (id: string): PointDetail => ({
      id,
      code: model.pointOf.get(id)?.entry.code,
      view: after.view,
      via,
    });
    const chosen = after.selected === before.selected ? undefined : after.selected;
    if (chosen !== undefined && !this.dispatchEvent(new AcuSelectEvent(detail(chosen)))) return;

    this.#setState(after);
    if (after.view !== before.view) {
      this.#viewAsked = true;
      if (chosen === undefined) this.#announceView(model, after.view);
      this.dispatchEvent(new AcuViewChangeEvent({ view: after.view, previous: before.view, via }));
    }
    if (intent.type === 'select') {
      this.#openedBy = via;
      // Safari gives no focus to a button that is clicked.
      this.#opener =
        via === 'link' && document.activeElement !== document.body
          ? (document.activeElement as HTMLElement)
          : undefined;
    }
    if (intent.type === 'select' || intent.type === 'step')
      void this.#afterUpdate(() => this.renderRoot.querySelector<AcuPanel>('acu-panel')?.focusHeading());
    const closed = after.selected === undefined ? before.selected : undefined;
    if (closed === undefined) return;
    this.dispatchEvent(new AcuCloseEvent(detail(closed)));
    void this.#afterUpdate(() => this.#returnFocus(closed));
  }

  /** Focus goes to the link that the panel was opened by, to the point's row when the panel was opened from the list, else to its hotspot, else to its row. */
  #returnFocus(id: string): void {
    this.#opener?.focus();
    if (this.#opener && document.activeElement === this.#opener) return;
    const figures = [...this.renderRoot.querySelectorAll<AcuFigure>('acu-figure')];
    const isBack = this.#openedBy !== 'list' && figures.some((figure) => figure.focusHotspot(id));
    if (!isBack) this.renderRoot.querySelector<AcuList>('acu-list')?.focusRow(id);
  }

  /** Waits until this element and those inside it have drawn themselves. */
  async #afterUpdate(act: () => void): Promise<void> {
    await this.updateComplete;
    act();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await Promise.all(
      [...this.renderRoot.querySelectorAll<LitElement>(INNER)].map((element) => element.updateComplete),
    );
    return done;
  }

  #setState(state: MapState): void {
    this.#state.setValue(state);
    this.view = state.view;
    // A choice that can't be shown yet is kept: data that is on its way may hold the point.
    if (state.selected !== undefined || this.#status !== 'loading') this.selected = state.selected;
    this.#mark('open', state.selected !== undefined);
    this.requestUpdate();
  }

  #setStatus(status: MapStatus): void {
    this.#status = status;
    for (const each of STATUSES) this.#mark(each, each === status);
    this.requestUpdate();
  }

  /** Sets a custom state. Browsers before May 2024 have none; `data-state` on the part `map` says the same. */
  #mark(name: MapStatus | 'open', on: boolean): void {
    if (on) this.#internals.states?.add(name);
    else this.#internals.states?.delete(name);
  }

  #announceView(model: BodyModel, view: View): void {
    const { messages, tag } = this.#locale.value;
    const points = plural(messages, 'points', model.hotspots.get(view)?.length ?? 0, tag);
    this.#announce(fill(messages.figure, { view: messages[`view.${view}`], points }));
  }

  #announce(text: string): void {
    this.#announcement = text;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { view, selected } = this.#state.value;
    const { lang, tag, messages } = this.#locale.value;
    const dataset = this.model?.dataset;
    const title = dataset?.title ? localText(dataset.title, lang, dataset.lang) : { text: messages.title, lang: tag };
    return html`
      <section
        part="map"
        class="map"
        data-state=${selected === undefined ? this.#status : `${this.#status} open`}
        aria-label=${title.text}
        lang=${tag}
        dir=${nearestLang(this) ? directionOf(lang) : nothing}
        @acu-intent=${this.#handleIntent}
        @acu-retry=${() => this.reload()}
        @acu-meridians=${() => (this.meridians = !this.meridians)}
        @keydown=${this.#handleKeydown}
      >
        <div part="header" class="header">
          <slot name="heading">
            <div part="title" class="title" role="heading" aria-level=${Math.max(2, this.headingLevel - 1)}>
              <bdi lang=${title.lang === tag ? nothing : title.lang}>${title.text}</bdi>
            </div>
          </slot>
          <acu-toolbar .meridians=${this.meridians}></acu-toolbar>
        </div>
        <div class="stage">
          <div class=${isOverview(view) ? `figures shows-${view}` : 'figures'}>
            ${(isOverview(view) ? OVERVIEWS : [view]).map((each) => html`<acu-figure class=${`view-${each}`} .view=${each} .meridians=${this.meridians}></acu-figure>`)}
          </div>
          <acu-close-ups></acu-close-ups>
          <acu-safety></acu-safety>
        </div>
        <div class="aside">
          <acu-notice .status=${this.#status} .error=${this.#error}></acu-notice>
          <acu-routine .wanted=${this.routine}></acu-routine>
          <acu-panel .headingLevel=${this.headingLevel}></acu-panel>
          <acu-list></acu-list>
          <acu-more></acu-more>
          <acu-credit></acu-credit>
          <acu-faults></acu-faults>
          <acu-sheet></acu-sheet>
          <acu-links .deepLink=${this.deepLink}></acu-links>
        </div>
        <div part="status" class="visually-hidden" role="status" aria-atomic="true">${this.#announcement}</div>
      </section>
    `;
  }
}

const STATUSES: readonly MapStatus[] = ['loading', 'ready', 'empty', 'error'];
const INNER = 'acu-figure, acu-toolbar, acu-close-ups, acu-safety, acu-notice, acu-panel, acu-list, acu-credit';
const NOTHING_SHOWN: MapState = { view: 'front', selected: undefined, begun: false };
const NO_DATA: Dataset = { lang: 'en', points: [], safety: [], sources: [] };

const clampLevel = (level: number): number => (Number.isInteger(level) && level >= 2 && level <= 6 ? level : 3);

declare global {
  interface HTMLElementTagNameMap {
    'acu-body-map': AcuBodyMap;
  }
}
