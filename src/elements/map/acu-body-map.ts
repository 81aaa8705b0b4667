import {
  isServer,
  LitElement,
  noChange,
  nothing,
  render,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { addAtlasWords, type AtlasWords, type Figure, type View } from '../../atlas/index.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { DatasetError, Issue } from '../../dataset/issues.js';
import type { DatasetFile } from '../../dataset/schema.js';
import { addLanguage, languageFor, translated, type Messages, type PartialLanguage } from '../../languages/index.js';
import {
  findPoint,
  reduce,
  resolve,
  rowsOfMore,
  selectedAtFirst,
  stateWith,
  type BodyModel,
  type MapPoint,
} from '../../model/index.js';
import type { TopicScript } from '../../topics/index.js';
import { ContextProvider } from '../lit-context.js';
import { hostContext, modelContext, type MapHost } from '../contexts.js';
import { VERSION } from '../version.js';
import { fetchAgain, fetchLate, watchers } from '../late.js';
import { updatesIn } from '../rooms.js';
import { seen } from '../painted.js';
import { adoptSheets } from '../sheets.js';
import { DataSource } from './data-source.js';
import { isFar, type Loading } from './far.js';
import { LocaleProvider } from './locale.js';
import { layout } from './layout.js';
import { Prerendered } from './prerendered.js';
import type { Layout } from './properties.js';
import { nearestLang } from './nearest-lang.js';
import { practiceOf, type Practice } from './practice-api.js';
import { setup } from './setup.js';
import { NO_MODEL, StateProvider } from './state.js';
import { StatusController } from './status.js';
import { styles } from './styles.js';
import { SupplementProvider } from './supplement.js';

/**
 * Body maps with acupressure points: where to press, how, and for how long.
 *
 * @summary Shows acupressure points on a front and a back view and in close-ups, with a panel for the chosen point.
 * @tag acu-body-map
 *
 * @slot - Shown when scripts are off, and when the data cannot be used. Hidden otherwise. A child
 *   `<script type="application/json">` holds data.
 * @slot heading - Your own heading, in place of the dataset's title.
 * @slot panel-footer - At the end of every point's panel: a booking link, an address.
 * @slot disclaimer - After the built-in disclaimer.
 * @slot handout-heading - At the top of a handout, and nowhere else: a name, an address. May be `hidden` in the page.
 * @slot handout-footer - At the end of a handout. May be `hidden` in the page.
 * @slot error - After the message that the data cannot be used. May be `hidden` in the page.
 *
 * @attr {string} lang - Language of the map. Defaults to that of the nearest ancestor with a `lang`, else English.
 *
 * @fires {AcuLoadEvent} acu-load - Data has arrived and is shown; `detail.issues` lists what was wrong with it.
 * @fires {AcuErrorEvent} acu-error - The data could not be used. Cancel it to hide the built-in message.
 * @fires {AcuSelectEvent} acu-select - A person chose a point. Fires before the panel opens; cancel it to keep the
 *   panel closed.
 * @fires {AcuCloseEvent} acu-close - A person closed the panel.
 * @fires {AcuViewChangeEvent} acu-view-change - A person switched the map to another view.
 * @fires {AcuTopicChangeEvent} acu-topic-change - A person switched the map to another topic; `acu-load` follows when
 *   its points are shown.
 * @fires {AcuTimerEvent} acu-timer - The timer has started, paused, resumed, moved to another phase, been reset, or
 *   ended.
 * @fires {AcuRoutineEvent} acu-routine-start - A guided routine has begun.
 * @fires {AcuRoutineEvent} acu-routine-step - A guided routine has moved to another step.
 * @fires {AcuRoutineEvent} acu-routine-end - A guided routine has ended; `detail.skipped` lists the points that were
 *   skipped, and why.
 *
 * @cssstate loading - Data is loading.
 * @cssstate waiting - Data is loading, and there was none before.
 * @cssstate ready - Points are shown.
 * @cssstate empty - The data holds no points.
 * @cssstate error - The data could not be used.
 * @cssstate open - The panel of a point is open.
 *
 * @csspart map - The whole map.
 * @csspart header - Title and view switch.
 * @csspart title - The dataset's title.
 * @csspart view-switch - On a narrow map: front, back, close-ups; with very many points, those of a region.
 * @csspart view-button - One button of the view switch.
 * @csspart whole-body - Out of a close-up: where both sides of the body are seen at once, or points are hundreds.
 * @csspart view-button-current - The button of the current view.
 * @csspart topics - The choice of a topic.
 * @csspart hint - The sentence that says what to do.
 * @csspart tools-button - The button that opens the menu of tools.
 * @csspart tools - That menu.
 * @csspart tool - One line of it.
 * @csspart meridians-button - The switch for the meridian lines.
 * @csspart meridian-names - Below it, while they are drawn: the letters on the lines, and the names.
 * @csspart large-text-button - The switch for larger letters.
 * @csspart picture-button - The button that saves the picture.
 * @csspart handout-button - The button that opens the handout dialog.
 * @csspart handout - The handout dialog.
 * @csspart handout-close - The button that closes it.
 * @csspart handout-field - A field in it: what goes on the handout, which paper.
 * @csspart handout-action - A button in it: print, copy, save.
 * @csspart share-button - The button that shares a link.
 * @csspart sheet - The printed map.
 * @csspart sheet-figure - A numbered picture on it.
 * @csspart sheet-point - A point on it.
 * @csspart figure - One view with its hotspots.
 * @csspart figure-label - The name above a view.
 * @csspart side-label - “Your left” and “Your right” beside the figure.
 * @csspart silhouette - The drawing itself, including in thumbnails and in the panel.
 * @csspart timer - The timer of a point.
 * @csspart timer-ring - The ring that runs down.
 * @csspart timer-time - The time that is left.
 * @csspart timer-phase - What to do now.
 * @csspart timer-button - A button of the timer or of a routine.
 * @csspart breathing - When to breathe in and out.
 * @csspart practice - A guided routine.
 * @csspart practice-step - The point or the text of its current step.
 * @csspart routine-open - The button that opens a routine.
 * @csspart zoom - The buttons that zoom a view.
 * @csspart zoom-button - One of them.
 * @csspart zoom-hint - What is said once about moving an enlarged view with fingers.
 * @csspart keys - Help for the keys, shown while the keyboard is in use.
 * @csspart crowd - The button that stands for several points too close together to show separately, with their number.
 * @csspart region - With very many points: the button of a region of the body, with name and number of points.
 * @csspart region-field - The field of a region on the body.
 * @csspart region-lines - The lines from these buttons to the body.
 * @csspart region-list - Below a region of such a map: its points, folded where the list of all is beside it.
 * @csspart region-point - The button of one of them.
 * @csspart figure-note - A note below a picture: only one side is marked.
 * @csspart leaders - The lines that join marks moved apart to their exact places.
 * @csspart chooser - The list of points that such a button opens.
 * @csspart chooser-item - One point in it.
 * @csspart hotspot - The mark of a point. It also has the part of its meridian, from `hotspot-lu` to `hotspot-cv`, and
 *   of its group, `group-<word>`.
 * @csspart hotspot-selected - The marks of the selected point.
 * @csspart hotspot-label - The name that a mark shows on hover or focus.
 * @csspart hotspot-unwise - The mark of a point that is unwise to press, given what the reader has ticked.
 * @csspart concerns - The question whether there is a reason not to press.
 * @csspart concern - One answer to it.
 * @csspart close-ups - The strip of thumbnails.
 * @csspart close-up - One thumbnail.
 * @csspart close-up-current - The thumbnail of the current view.
 * @csspart close-up-label - The name below a thumbnail.
 * @csspart safety - The built-in safety text.
 * @csspart safety-heading - Its first line, which folds and unfolds it.
 * @csspart disclaimer - Its last line.
 * @csspart panel - Everything about the selected point.
 * @csspart safety-first - The safety text at the head of the first panel or routine on a page.
 * @csspart safety-line - The short safety line above the steps, where there is little room.
 * @csspart safety-read - The button that says it has been read.
 * @csspart panel-title - The point's name.
 * @csspart panel-names - Its Chinese name, in pinyin and in characters.
 * @csspart panel-figure - The picture in the panel.
 * @csspart panel-caption - The caption on that picture.
 * @csspart panel-map - The small body on it, which leads back to the map.
 * @csspart panel-row - One row: location, technique and so on.
 * @csspart label - The label of a row.
 * @csspart value - The text of a row.
 * @csspart code - The code of a point.
 * @csspart aliases - Its other spellings.
 * @csspart caution - The cautions of a point.
 * @csspart caution-mark - The word “Caution” in the list.
 * @csspart steps - The steps of a technique.
 * @csspart duration - How long and how hard to press.
 * @csspart claims - What the sources say the point helps with.
 * @csspart evidence - How well that has been tested.
 * @csspart sources - What the sources say about a point, and the sources; folded.
 * @csspart source-link - A link to a source.
 * @csspart panel-nav - The bar at the foot of the panel: previous, timer, next.
 * @csspart nav-button - Its previous and next buttons.
 * @csspart close - The button that closes the panel.
 * @csspart search - The search field, with what is around it. It is there from 13 points on.
 * @csspart search-field - The field itself.
 * @csspart search-clear - The button that empties it.
 * @csspart search-result - One point that was found.
 * @csspart search-result-active - The one that Enter opens.
 * @csspart search-result-name - Its name.
 * @csspart search-match - The letters in it that were typed.
 * @csspart search-none - What to try when nothing is found.
 * @csspart list - The list of all points.
 * @csspart list-heading - Its heading, which folds and unfolds it.
 * @csspart list-item - One point in the list.
 * @csspart list-item-selected - The selected point in the list.
 * @csspart list-item-name - The name in a list item.
 * @csspart more - A section of extras: where it hurts, routines, questions and answers, tips, other methods, or a
 *   glossary.
 * @csspart more-heading - The heading of such a section, which folds and unfolds it.
 * @csspart complaint - One row of “Where does it hurt?”.
 * @csspart complaint-area - Its area on the body.
 * @csspart complaint-area-open - The area whose points are shown.
 * @csspart complaint-point - The button that opens a point named for it.
 * @csspart routine - One routine.
 * @csspart routine-point - The button in a routine's step that opens its point.
 * @csspart empty - The message that there are no points.
 * @csspart credit - Who made and reviewed the data.
 * @csspart faults - One sentence for the author of faulty data; a page may hide it.
 * @csspart status - The line that screen readers announce: how many points, which view.
 * @csspart error - The message that the data cannot be used.
 * @csspart retry - The button that tries again.
 * @csspart missing - The sentence in the place of a part that could not be loaded.
 * @csspart missing-retry - The button in it that asks for that part again.
 *
 * @cssproperty [--acu-accent=#b8412b] - The points. On dark pages (`color-scheme`), this, the next three and
 *   `--acu-caution` have other defaults.
 * @cssproperty [--acu-action=#1f6f60] - Buttons, links and times.
 * @cssproperty [--acu-surface=#fbf9f5] - The paper behind everything.
 * @cssproperty [--acu-text=#26221e] - Text.
 * @cssproperty [--acu-radius=16px] - Corners; smaller ones derive from it.
 * @cssproperty [--acu-card=#fff] - Panel, thumbnails and list. Derives from surface.
 * @cssproperty [--acu-soft=#6d655c] - Secondary text. Derives from text and surface.
 * @cssproperty [--acu-line=#e6dfd5] - Hairlines. Derives from text and surface.
 * @cssproperty [--acu-on-action] - Text on the action colour. Black or white, whichever stands out.
 * @cssproperty [--acu-on-accent] - The same for text on the accent colour.
 * @cssproperty [--acu-caution=#c98a1b] - The edge of cautions.
 * @cssproperty [--acu-caution-surface=#faf3e8] - The background of cautions. Derives from caution and card.
 * @cssproperty [--acu-figure-base=#efe8de] - The body's lightest tone. It and the next three derive from surface.
 * @cssproperty [--acu-figure-shade-1=#e3d9cb] - Its middle tone.
 * @cssproperty [--acu-figure-shade-2=#d3c6b5] - Its darkest tone.
 * @cssproperty [--acu-figure-ink=#94877a] - Its lines.
 * @cssproperty [--acu-figure-landmark=#b4a99d] - Thin lines for navel, kneecap, spine and the like; `none` leaves them
 *   out. Derives from ink and base.
 * @cssproperty [--acu-figure-hair=#d3c6b5] - Short hair and brows; `none` leaves them out. Derives from shade-2.
 * @cssproperty [--acu-hotspot-size=14px] - The mark of a point; its target is never smaller than 24 px.
 * @cssproperty [--acu-hotspot-radius=50%] - Its corners: `2px` makes squares.
 * @cssproperty [--acu-hotspot-fill=var(--acu-accent)] - Its fill: `transparent` makes rings. May be set on a part, such
 *   as `hotspot-bl`.
 * @cssproperty [--acu-hotspot-edge=#fff] - Its edge.
 * @cssproperty [--acu-hotspot-content=''] - Its content: `counter(acu-number)` shows the number of the point.
 * @cssproperty [--acu-hotspot-ink=var(--acu-on-accent)] - The colour of its content.
 * @cssproperty [--acu-gap] - Space around and between the pieces: 14 to 20 px, depending on the width of the map.
 * @cssproperty [--acu-radius-button=999px] - Corners of buttons.
 * @cssproperty [--acu-shadow] - The shadow of marks.
 * @cssproperty [--acu-room=640px] - How high a map is that is not drawn yet; in `acu-body-map.css`, by its width.
 * @cssproperty [--acu-shadow-raised] - The shadow of whatever floats over the map.
 * @cssproperty [--acu-font=inherit] - The font of everything except the title, names and codes.
 * @cssproperty [--acu-font-display=Georgia, serif] - The font of the title and of the points' names.
 * @cssproperty [--acu-font-code=ui-monospace, monospace] - The font of codes.
 */
export class AcuBodyMap extends LitElement implements MapHost {
  /** The version of the package. */
  static readonly version = VERSION;
  static override properties: PropertyDeclarations = {
    src: { reflect: true },
    data: {},
    points: { reflect: true },
    codes: { reflect: true },
    figure: { reflect: true, useDefault: true },
    topic: { reflect: true, useDefault: true },
    topics: { reflect: true },
    view: {},
    layout: { reflect: true },
    loading: { reflect: true },
    selected: {},
    meridians: { type: Boolean, reflect: true },
    deepLink: { attribute: 'deep-link', type: Boolean, reflect: true },
    routine: { reflect: true },
    remember: { reflect: true },
    headingLevel: { attribute: 'heading-level', reflect: true, useDefault: true },
    messages: { attribute: false },
    lang: { noAccessor: true },
  };

  /** URL of a dataset, relative to the page. Fetched again when it changes; the last one set wins. */
  declare src: string | undefined;
  /** A dataset, as an object or as JSON text. Takes precedence over `src` and a child script. */
  declare data: DatasetFile | string | null | undefined;
  /**
   * The points to show, separated by spaces: ids, codes, a meridian (`BL`), the extra points (`EX`) or everything
   * (`*`): the 416 points of the atlas and whatever else the data holds. Defaults to the points in the data.
   */
  declare points: string | undefined;
  /**
   * Whose codes the page and its data use where they do not say so, and what readers see: `who`, `en`, `fr`, `es`,
   * `pt`, `it` or `de`. By default, those of the language of the data are read, and those of the map's language are
   * shown.
   */
  declare codes: string | undefined;
  /** The body: `neutral`, `female` or `male`. Close-ups are the same for all three. Default: `neutral`. */
  declare figure: Figure;
  /**
   * What the built-in points are for: `low-back`, `head-neck`, `sleep-stress`, `shoulder-arm`, `knee-leg` or
   * `nausea-travel`. Data of your own takes precedence. Default: `low-back`.
   */
  declare topic: string;
  /** Topics among which the reader chooses, separated by spaces: `low-back head-neck`. */
  declare topics: string | undefined;
  /**
   * `compact`: figure and panel, everything else behind the menu, for a column or a short post. A map whose `points`
   * names a single one is compact by itself; `full` keeps it from that.
   */
  declare layout: Layout | undefined;
  /**
   * When a map that is not in sight is drawn, and asks for its data: by default once it is less than two screens away;
   * `lazy`: less than half a screen; `eager`: at once. It is also drawn when the page is printed, when a point of it is
   * selected, and when the page waits for it: `ready`, `updateComplete`, `select()`.
   */
  declare loading: Loading | undefined;
  /** Whether meridian lines are drawn over the pictures. As of any such attribute, its value does not matter. */
  declare meridians: boolean;
  /**
   * Whether the page's URL follows the selected point: `#back=BL23` for a map with `id="back"`, `#acu=BL23` for one
   * without an id.
   */
  declare deepLink: boolean;
  /** Id of the routine whose overview is open at the start. */
  declare routine: string | undefined;
  /** `session`: after a reload of the tab, a routine resumes at the step it had reached. By default nothing is kept. */
  declare remember: string | undefined;
  /**
   * The current view. Without one, the map begins with what its data is about; the attribute is written once another is
   * shown.
   *
   * @reflect
   */
  declare view: View | undefined;
  /**
   * Id or code of the point whose panel is open. The attribute stays as the page wrote it until another is chosen.
   *
   * @reflect
   */
  declare selected: string | undefined;
  /** Heading level of a point's name, 2 to 6; the title is one level above. Default: 3. */
  declare headingLevel: number;

  /** The page's own wording for parts of the interface. The keys are those of `src/languages/en/`. */
  declare messages: Partial<Messages> | undefined;

  /** The guided routines of the map. `await map.practice.ready` before opening one. */
  readonly practice: Practice;

  protected readonly host = new ContextProvider(this, { context: hostContext, initialValue: this });
  readonly #model = new ContextProvider(this, { context: modelContext, initialValue: undefined });
  readonly #locale = new LocaleProvider(this);
  readonly #supplement = new SupplementProvider(this);
  readonly #status = new StatusController(this, this.attachInternals(), this.#locale, () => this.#drawn());
  readonly #state = new StateProvider(this, this.#status);
  readonly #source = new DataSource(this, {
    wait: () => this.#status.set('loading'),
    lang: () => this.#locale.value.lang,
    builtIn: () => translated(setup.dataset, languageFor(this.#locale.value.lang)),
    show: (dataset, issues) => this.#show(dataset, issues),
    fail: (error) => this.#fail(error),
  });
  #lookedUp: Promise<void> | undefined;
  /** The tree that a server has drawn, until it is taken over. */
  #prerendered: Prerendered | undefined;
  /** Whether the page asked for a view while the data was on its way. */
  #hasAskedForView = false;
  /** Whether the map is drawn, near or far. */
  #isDue = false;
  /** What waits until a map that is far away is to be drawn. */
  #waiting: Promise<void> | undefined;
  /** What was shown in the last update. */
  #begun: BodyModel | undefined;
  /** What has to be fetched after this update. */
  #outdated: 'data' | 'words' | undefined;

  constructor() {
    super();
    this.figure = 'neutral';
    this.topic = 'low-back';
    this.meridians = false;
    this.deepLink = false;
    this.headingLevel = 3;
    this.practice = practiceOf({
      ready: () => this.ready,
      state: () => this.#state.value,
      supplement: this.#supplement,
      grant: (intent) => this.#state.grant(intent),
    });
  }

  /** Defined so that the panel and the focus survive when a page moves the map with moveBefore(). */
  connectedMoveCallback(): void {}

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    watchers.add(this.#takeUpParts);
    // In a new place, another language may apply.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    watchers.delete(this.#takeUpParts);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /**
   * Fulfils when the current data is shown, figure and marks, and can be used, or has failed to load. Never rejects.
   * The rows of the list come a moment later.
   */
  get ready(): Promise<void> {
    this.#wake();
    return this.#drawn()
      .then(() => this.#source.settled())
      .then(() => this.#lookedUp)
      .then(() => this.#drawn());
  }

  /**
   * The points as shown, joined with the atlas. Undefined until data has arrived. Of the built-in points in English, it
   * says where they are and how to press them from when a panel can open, which is right after the first picture.
   */
  get model(): BodyModel | undefined {
    return this.#model.value;
  }

  /**
   * Opens the panel of a point, given its id or any spelling of its code. Moves no focus and fires no events. False
   * without an id, and when there is no such point.
   */
  select(id: string | null | undefined): boolean {
    this.#wake();
    // A map that the build has drawn has not looked at its points yet.
    if (!this.#source.isAsked && this.#source.isHere) this.#ask();
    const point = id && this.model ? findPoint(this.model, id) : undefined;
    if (point) this.selected = point.id;
    return point !== undefined;
  }

  /** Closes the panel. Moves no focus and fires no events. */
  close(): void {
    this.selected = undefined;
  }

  /**
   * Adds or replaces a language for every map: any part of the words, the safety text, the built-in points. English
   * says the rest.
   */
  static addLanguage(language: PartialLanguage): void {
    addLanguage(language);
    watchers.forEach((update) => update(true));
  }

  /** Adds what a script of the one-file build brings: the points of a topic, or their words in another language. */
  static addTopic(script: TopicScript): void {
    void fetchLate('topics', async () => {
      (await import('../../topics/index.js')).addTopic(script);
      watchers.forEach((update) => update(true));
    });
  }

  /** Adds what another script of that build brings: the names and places of the whole atlas in a language. */
  static addAtlasWords(tag: string, words: AtlasWords): void {
    addAtlasWords(tag, words);
    watchers.forEach((update) => update(true));
  }

  /** Loads the data again, and whatever part of the map could not be loaded. */
  reload(): void {
    this.#wake();
    this.#source.load();
    void fetchAgain();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (isServer) return root;
    if (root.querySelector('[data-acu]')) this.#prerendered = new Prerendered(this, root, true);
    // The declarative shadow root of somebody else is replaced, not added to.
    else root.replaceChildren();
    adoptSheets(root, ...styles);
    return root;
  }

  /**
   * The browser takes the style sheets away from a map that is moved into another document, such as that of a frame.
   */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.hasUpdated) return super.scheduleUpdate();
    this.#state.ignoreNonsense();
    this.selected = selectedAtFirst(this, this.deepLink, isServer ? '' : location.hash, this.id);
    if (isServer || this.#isDue || this.selected !== undefined || !isFar(this)) return this.#begin();
    // Whatever changes asks again.
    this.isUpdatePending = false;
    this.#waiting ??= import('./waiting.js').then(({ waitFor }) => waitFor(this, this.#wake)).catch(this.#wake);
  }

  /** Draws the map, however far away it is. One that waited asks for its data at once. */
  readonly #wake = (): void => {
    if (this.#isDue) return;
    this.#isDue = true;
    if (this.#waiting) this.#ask();
    this.requestUpdate();
  };

  #ask(): void {
    this.#locale.update();
    this.#source.load();
  }

  /** The data is asked for before the first render. That waits a moment for it, unless it comes from a server: no empty
   * map is drawn first. */
  async #begin(): Promise<void> {
    this.#isDue = true;
    // All maps of the page have looked where they are before the first of them is drawn.
    await Promise.resolve();
    this.#showFirstPicture();
    if (this.#prerendered && !this.src) await this.#prerendered.seen;
    setup.begin?.();
    if (!this.#source.isAsked) this.#ask();
    if (!this.#source.isHere && !this.src)
      await Promise.race([this.#source.settled(), new Promise((go) => setTimeout(go, PATIENCE))]);
    await super.scheduleUpdate();
  }

  /** Shows what the build has drawn, where the page asks for no other map. What little differs is mended later. */
  #showFirstPicture(): void {
    const { firstPicture } = setup;
    const root = this.shadowRoot;
    if (isServer || !firstPicture || this.#prerendered || !root) return;
    if (!this.#source.isAsked) this.#locale.update();
    const isOther = [this.topics, this.layout, this.messages, ...Object.keys(this.#state.request)].some(Boolean);
    // In a frame, the elements in it would not come to life when they are registered.
    const isAway = this.ownerDocument !== document;
    if (isOther || isAway || !this.#source.isHere || this.#locale.value.tag !== 'en') return;
    // What stood for the map while it was far away.
    for (const slot of root.querySelectorAll('slot')) slot.remove();
    this.#prerendered = new Prerendered(this, root, false);
    adoptSheets(root, firstPicture.rules);
    render(firstPicture.markup, root);
    if (nearestLang(this)) root.querySelector('.map')?.setAttribute('dir', 'ltr');
    this.#status.mark('waiting', false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A map that is printed while it is far away has not begun.
    setup.begin?.();
    this.#state.ignoreNonsense();
    const areWordsOutdated = this.#locale.isOutdated;
    if (areWordsOutdated || changed.has('messages')) this.#locale.update();
    if (this.#source.isOutdated) {
      // Data that needs no fetching is part of this render.
      if (this.#source.isHere) this.#source.load();
      else {
        this.#outdated = 'data';
        // Now, so that it takes no second update to say so.
        this.#status.set('loading');
      }
      return;
    }
    if (areWordsOutdated) this.#outdated = 'words';
    const request = this.#state.request;
    if (Object.keys(request).length === 0) return;
    this.#hasAskedForView ||= !this.model && request.view !== undefined;
    this.#state.set(reduce(this.model ?? NO_MODEL, this.#state.value, { type: 'show', ...request }));
    if (this.model) this.#lookUp(request.selected);
  }

  protected override firstUpdated(): void {
    void this.#loadRooms();
  }

  async #loadRooms(): Promise<void> {
    const prerendered = this.#prerendered;
    if (prerendered?.isWhole) await prerendered.taken;
    else if (!prerendered && this.selected === undefined) await seen();
    await Promise.all([setup.loadRooms?.(), prerendered?.taken]);
    // Where elements of the rooms are already there, browsers bring them to life only in the document of the script.
    if (this.ownerDocument === document) return;
    render(nothing, this.renderRoot, this.renderOptions);
    this.requestUpdate();
  }

  /** Fetches whatever this update found to be missing. */
  protected override updated(changed: PropertyValues<this>): void {
    // Where it begins is not written: React compares the page with what its server has sent. Nor is another spelling.
    if (this.view && changed.get('view')) this.setAttribute('view', this.view);
    if (!this.selected) this.removeAttribute('selected');
    else if (this.#begun === this.model && changed.has('selected')) this.setAttribute('selected', this.selected);
    this.#begun = this.model;
    const outdated = this.#outdated;
    this.#outdated = undefined;
    if (outdated === 'data') this.#source.load();
    if (outdated === 'words') void this.#takeUpWords();
  }

  /** Parts of the map are missing, or have come; or the safety text has been read in another map. */
  readonly #takeUpParts = (hasWords = this.#locale.isSuperseded): void => {
    if (!this.#source.isAsked) return;
    this.#state.recall();
    // The page is in another language now: the update asks for its words.
    if (this.#locale.isOutdated) this.requestUpdate();
    else if (hasWords) void this.#takeUpWords();
    else this.#locale.update();
  };

  /** Other words are here, or to be fetched. Data that an author has given is not fetched again. */
  async #takeUpWords(): Promise<void> {
    await this.#source.translate();
    this.#locale.update();
    this.#source.showAgain?.();
  }

  #show(dataset: Dataset, issues: readonly Issue[]): void {
    // The page has changed its language while this was loading.
    if (this.#locale.isOutdated) this.#outdated = 'words';
    this.#locale.update();
    this.#state.ignoreNonsense();
    const model = resolve(dataset, issues, this.figure, this.#locale.value.tag);
    const only = this.#only(model);
    // The same point again, in other words say, stays in the view that it is seen in.
    const isNew = only?.id !== this.#only(this.model)?.id && !this.#hasAskedForView;
    const view = isNew ? only?.placements[0]?.view : undefined;
    this.#hasAskedForView = false;
    const request = {
      ...(view && { view }),
      ...this.#state.request,
      selected: this.selected ?? only?.id ?? null,
    };
    this.#model.setValue(model);
    this.#supplement.update(model);
    void this.#status.load(model);
    this.#state.set(stateWith(model, request, this.#state.value));
    this.#lookUp(request.selected);
  }

  /** The point of a map of a single one, which is shown from the start, as close as can be. */
  #only({ points: [only, another] }: BodyModel = NO_MODEL): MapPoint | undefined {
    return this.points && !another && this.layout !== 'full' && only?.placements[0] ? only : undefined;
  }

  /** A point that is not known by its id or by a code of the standard may be named in another way. */
  #lookUp(wanted: string | null | undefined): void {
    if (wanted && this.#state.value.selected === undefined)
      this.#lookedUp = this.updateComplete
        .then(() => import('./look-up.js'))
        .then(({ lookUp }) => lookUp(this, wanted))
        .catch(() => undefined);
  }

  #fail(error: DatasetError): void {
    this.#locale.update();
    this.#model.setValue(undefined);
    this.#state.set({ ...this.#state.value, selected: undefined });
    this.#status.fail(error);
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const isClosable = this.#state.value.selected !== undefined && !this.#only(this.model);
    // A step of a routine stands in place of the panel of its point: it is not left like one.
    const isStep = this.renderRoot.querySelector('[data-is-panel]');
    if (event.key !== 'Escape' || event.defaultPrevented || !isClosable || isStep) return;
    event.preventDefault();
    this.#state.grant({ type: 'close', via: 'keyboard' });
  };

  /** Fulfils when the first picture is drawn: figure and marks. */
  async #drawn(): Promise<void> {
    if (isServer) return;
    await super.getUpdateComplete();
    await this.#prerendered?.taken;
    await updatesIn(this.renderRoot, 'acu-figure');
  }

  /** Also waits for the inner elements. */
  protected override async getUpdateComplete(): Promise<boolean> {
    this.#wake();
    const isComplete = await super.getUpdateComplete();
    await this.#prerendered?.taken;
    await updatesIn(this.renderRoot);
    return isComplete;
  }

  protected override render(): TemplateResult | typeof noChange {
    const prerendered = this.#prerendered;
    // Elements come to life in the page only.
    const isWaiting = this.#status.value === 'loading' || !prerendered?.takeOver || !this.isConnected;
    if (prerendered && isWaiting) return noChange;
    const drawn = this.#layout();
    this.#prerendered = undefined;
    prerendered?.takeOver?.(drawn);
    return drawn;
  }

  #layout(): TemplateResult {
    return layout({
      model: this.model,
      state: this.#state.value,
      locale: this.#locale.value,
      status: this.#status,
      headingLevel: this.headingLevel,
      routine: this.routine,
      only: this.#only(this.model),
      topics: this.topics,
      topic: this.topic,
      isCompact: this.layout === 'compact',
      more: this.model && !this.points ? rowsOfMore(this.model.dataset) : 0,
      hasLang: nearestLang(this) !== undefined,
      handleIntent: ({ detail }) => this.#state.grant(detail),
      handleKeydown: this.#handleKeydown,
    });
  }
}

/** How long the first render waits for data, in milliseconds. After that, an empty map says that it is on its way. */
const PATIENCE = 200;

declare global {
  interface HTMLElementTagNameMap {
    'acu-body-map': AcuBodyMap;
  }
}
