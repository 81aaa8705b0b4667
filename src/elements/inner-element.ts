import { FromContext, FromState } from './from-context.js';
import { html, isServer, LitElement, nothing, type CSSResult, type TemplateResult } from './lit.js';
import { meridianOfCode, printCode, type View } from '../atlas/index.js';
import { localText, type LocalText } from '../dataset/text.js';
import { cautionsOf, isUnwise, type BodyModel, type Intent, type MapPoint, type MapState } from '../model/index.js';
import { hostContext, localeContext, modelContext, stateContext, type Locale, type MapHost } from './contexts.js';
import { IntentEvent } from './events.js';
import { innerElements } from './rooms.js';
import { adoptSheets } from './sheets.js';

/**
 * Base class of the elements inside the map. They render into the host's shadow root rather than their own, so that a
 * page can style every part and every id reference resolves.
 */
export abstract class InnerElement extends LitElement {
  /** The element's own styles, in order, when they are not among those loaded at the start. */
  static readonly sheet: CSSResult | readonly CSSResult[] | undefined = undefined;

  /** On a server, Lit leaves it empty: it would give it a shadow root of its own. */
  static override readonly ['_$litElement$']: boolean = !isServer;

  readonly #host = new FromContext(this, hostContext);
  readonly #model = new FromContext(this, modelContext);
  readonly #state = new FromState(this, stateContext);
  readonly #locale = new FromContext(this, localeContext);
  #root: Node | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    const root = this.getRootNode();
    const { sheet } = this.constructor as typeof InnerElement;
    if (sheet && root instanceof ShadowRoot) adoptSheets(root, ...[sheet].flat());
    this.#root = root;
    innerElements.set(root, (innerElements.get(root) ?? new Set()).add(this));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    innerElements.get(this.#root as Node)?.delete(this);
  }

  /** Defined so that the element keeps its state when a page moves the map with moveBefore(). */
  connectedMoveCallback(): void {}

  /** Renders nothing until the host has provided its contexts. */
  protected override shouldUpdate(): boolean {
    return this.#state.value !== undefined && this.#locale.value !== undefined;
  }

  /** The window that the map is in: it may be that of a frame. */
  protected get page(): Window & typeof globalThis {
    return this.ownerDocument.defaultView ?? window;
  }

  /** The map around this element. */
  protected get host(): MapHost {
    return this.#host.value as MapHost;
  }

  /** What has been drawn is not there: all of it is drawn at the next update. */
  forget(): void {}

  protected get model(): BodyModel | undefined {
    return this.#model.value;
  }

  /** What is shown now. The element updates when something that it has read of it changes, and not otherwise. */
  protected get state(): MapState {
    return this.#state.value as MapState;
  }

  protected get locale(): Locale {
    return this.#locale.value as Locale;
  }

  /** What gets the focus when a control of this element that had it goes away, or can no longer have it. */
  heirOf(_control: HTMLElement): HTMLElement | null | undefined {
    return undefined;
  }

  /** Asks the map for something. The map or the page may refuse. */
  protected ask(intent: Intent): void {
    this.dispatchEvent(new IntentEvent(intent));
  }

  /** A text of the dataset in the reader's language, as plain text. */
  protected words(text: LocalText): string {
    return localText(text, this.locale.lang, this.model?.dataset.lang ?? 'en').text;
  }

  /**
   * The same, isolated from the direction of its surroundings and marked with its own language.
   *
   * Here and wherever else a text changes in its place, it is set as the whole content of its element: translators put
   * elements in the place of text nodes, and Lit would go on writing into the node that is gone.
   */
  protected localized(text: LocalText): TemplateResult {
    const words = localText(text, this.locale.lang, this.model?.dataset.lang ?? 'en');
    return html`<bdi lang=${words.lang === this.locale.tag ? nothing : words.lang} .textContent=${words.text}></bdi>`;
  }

  /** The heading of a row that folds. Those who do not see the map jump from one to the next. */
  protected heading(text: string): TemplateResult {
    return html`<span role="heading" aria-level=${this.host.headingLevel} .textContent=${text}></span>`;
  }

  protected viewName(view: View): string {
    return this.locale.messages[`view.${view}`];
  }

  /** `both sides`, `left side`; for a point without a place, that it is not in the picture. Empty: nobody says. */
  protected sidesOf({ sides }: MapPoint): string {
    const { messages } = this.locale;
    return sides === 'unplaced' ? messages['no-place'] : sides === 'unsaid' ? '' : messages[`sides.${sides}`];
  }

  /** The code of a point in the letters of the reader's books (`GI 4` for LI4), or an author's own. */
  protected labelOf({ label, entry: { code } }: MapPoint): string | undefined {
    return code === undefined ? label : printCode(code, this.model?.dataset.letters ?? this.locale.messages.letters);
  }

  /** The same as it is said, with the name of the meridian in full: `Large Intestine 4`. */
  protected spokenLabelOf(point: MapPoint): string | undefined {
    const code = point.entry.code ?? '';
    const meridian = this.locale.messages[`meridian.${meridianOfCode(code) ?? ''}`];
    return meridian ? code.replace(/\D+/, `${meridian} `) : this.labelOf(point);
  }

  /** The code of a point as a badge. */
  protected code(point: MapPoint): TemplateResult | typeof nothing {
    const label = this.labelOf(point);
    return label === undefined
      ? nothing
      : html`<span part="code" class="code" translate="no" .textContent=${label}></span>`;
  }

  /** The same without the badge. */
  protected plainCode(point: MapPoint): TemplateResult {
    return html`<span class="plain-code" translate="no" .textContent=${this.labelOf(point) ?? ''}></span>`;
  }

  /** The word that marks a point with cautions, or one that what the reader has said speaks against. */
  protected cautionWord(point: MapPoint): string {
    const { messages } = this.locale;
    if (isUnwise(point, this.state.concerns)) return messages['ask-first'];
    return cautionsOf(point).length > 0 ? messages.caution : '';
  }

  /** The region of a point, in a word or two: `Low back`. For one that is not in the atlas, the view that shows it. */
  protected regionOf({ acupoint, placements: [first] }: MapPoint): string {
    const region = acupoint && this.locale.messages[`region.${acupoint.region}`];
    return region || (first ? this.viewName(first.view) : '');
  }

  /** What a point is called in the picture and in the list alike: name, code, place, sides, and the caution word. */
  protected fullName(point: MapPoint): string {
    return [
      this.words(point.name),
      this.spokenLabelOf(point),
      this.regionOf(point),
      this.sidesOf(point),
      this.cautionWord(point),
    ]
      .filter(Boolean)
      .join(this.locale.messages.comma);
  }
}
