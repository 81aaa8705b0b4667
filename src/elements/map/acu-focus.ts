import { nothing } from 'lit';
import type { AcuFigure } from '../figure/acu-figure.js';
import { idsOf } from '../figure/mark-ids.js';
import { InnerElement } from '../inner-element.js';
import { fadeViews } from '../figure/view-fade.js';
import { hoverStyles } from './hover.styles.js';
import { nearestIntoView } from '../scroll.js';
import { isKeyUsed } from './keys.js';
import type { PanelSheet } from './panel-sheet.js';

/** What had focus last, and the elements around it, from the inside out. */
interface Holder {
  readonly element: HTMLElement;
  readonly owners: readonly InnerElement[];
}

/** Changes after which an element may no longer be able to have focus. */
const CHANGES = {
  subtree: true,
  childList: true,
  attributeFilter: ['disabled', 'hidden', 'class', 'data-crowded', 'open'],
};

/** What is there when nothing near is: the list, else what is said in its place, else the safety text. */
const LASTING = ['acu-list summary', '.retry', 'acu-safety summary'];

/** How long to wait for the marks of a region: as long as a zoom takes, and the room that crowded marks are given. */
const MOST_FRAMES = 60;

/**
 * Keeps the reader's place: when what has focus goes away, or can no longer have it, the element around it names the
 * heir (`InnerElement.heirOf`). Focus never falls back to the page's body by something that happens inside the map.
 * It shows nothing.
 *
 * @summary Keeps focus, and keys that were used, inside the map.
 * @tag acu-focus
 * @internal
 */
export class AcuFocus extends InnerElement {
  static override readonly sheet = hoverStyles;

  /** What watches the panel once a reader has opened one. */
  sheet: PanelSheet | undefined;
  #holder: Holder | undefined;
  /** The keys that were used and are still held down. */
  readonly #used = new Set<string>();
  #listening: AbortController | undefined;
  readonly #changes = new MutationObserver(() => void this.#check());
  #sizes: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const root = this.host.shadowRoot;
    if (root) fadeViews(root, signal);
    root?.addEventListener('focusin', this.#handleFocusIn, { signal });
    root?.addEventListener('keydown', this.#handleDialogKey, { signal, capture: true });
    root?.addEventListener('keydown', this.#handleKeydown, { signal });
    for (const type of ['keypress', 'keyup']) root?.addEventListener(type, this.#handleKeyAfter, { signal });
    root?.addEventListener('click', this.#handleClick, { signal });
    root?.addEventListener('focusout', this.#handleFocusOut, { signal });
    this.page.addEventListener('afterprint', this.#handleAfterPrint, { signal });
    // A fast reader is in the map before this has loaded.
    this.#hold(root?.activeElement);
    this.#followPanel();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.#forget();
    this.sheet?.end();
  }

  protected override updated(): void {
    // Each point has a panel of its own.
    if (this.state.selected === undefined) this.sheet?.end();
    else void this.host.updateComplete.then(() => this.#followPanel());
  }

  /** The page, too, opens another panel or closes it: browsers keep for ever what is still being watched. */
  #followPanel(): void {
    const panel = this.host.shadowRoot?.querySelector<HTMLElement>('.panel');
    if (panel && this.isConnected) this.sheet?.follow(panel);
    else this.sheet?.end();
  }

  readonly #handleFocusIn = ({ target }: Event): void => this.#hold(target);

  #hold(focused: EventTarget | null | undefined): void {
    const path: Element[] = [];
    for (let each = focused instanceof Element ? focused : null; each; each = each.parentElement) path.push(each);
    const element = path.find((each) => each instanceof HTMLElement);
    const root = this.host.shadowRoot;
    if (!element || !root) return;
    if (!this.#holder) {
      this.#changes.observe(root, CHANGES);
      this.#watchWidth();
    }
    this.#holder = { element, owners: path.filter((each) => each instanceof InnerElement) };
  }

  /**
   * With the width, what has focus may go. Watched is this element, which is as wide as the map's foot and has no
   * height: a map that becomes taller while it is watched would be reported as an error.
   */
  #watchWidth(): void {
    let width = this.getBoundingClientRect().width;
    const sizes = new this.page.ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === width) return;
      width = entry.contentRect.width;
      // What else learns of the width may make the map taller at once, which browsers would report as an error while it
      // is watched.
      sizes.disconnect();
      requestAnimationFrame(() => {
        void this.#check();
        if (this.#sizes === sizes) sizes.observe(this);
      });
    });
    this.#sizes = sizes;
    sizes.observe(this);
  }

  /** A reader who leaves the map is let go; something taken away from under the focus is not a reader who leaves. */
  readonly #handleFocusOut = (event: Event): void => {
    const holder = this.#holder;
    if ((event as FocusEvent).relatedTarget !== null) return;
    // What is hidden loses its focus, and may be shown again by the time that anything can be done about it.
    const isHidden = holder !== undefined && !canHaveFocus(holder.element);
    // The browser fires this while the element is still there, even when it is about to be removed.
    setTimeout(() => {
      if (this.#holder !== holder || !holder) return;
      if (isHidden || !canHaveFocus(holder.element)) void this.#check(isHidden);
      // A browser may say late that what was hidden has lost its focus, when its heir has it.
      else if (!this.host.shadowRoot?.activeElement) this.#forget();
    });
  };

  /** A key that has been used inside the map does not go on to the page, where a slide show may be waiting for it. */
  readonly #handleKeydown = (event: Event): void => {
    const root = this.host.shadowRoot;
    if (root && isKeyUsed(event as KeyboardEvent, root)) this.#keep(event as KeyboardEvent);
  };

  /** While a dialog is open, neither the page nor the map below it hears any key: Escape closes the dialog alone. */
  readonly #handleDialogKey = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('dialog.handout')) this.#keep(event as KeyboardEvent);
  };

  #keep(event: KeyboardEvent): void {
    event.stopPropagation();
    this.#used.add(event.code);
  }

  /** Nor does what follows it. */
  readonly #handleKeyAfter = (event: Event): void => {
    const { code } = event as KeyboardEvent;
    if (this.#used.has(code)) event.stopPropagation();
    if (event.type === 'keyup') this.#used.delete(code);
  };

  /** What a reader opens comes into view: at the lower edge of the screen, nothing would seem to happen. */
  readonly #handleClick = ({ target }: Event): void => {
    const heading = target instanceof Element ? target.closest('.fold > summary') : null;
    const row = heading?.parentElement;
    if (!(row instanceof HTMLDetailsElement) || row.open) return;
    requestAnimationFrame(() => {
      if (!row.open) return;
      // Below a panel on a wide map, a row has no box of its own: what is in it opens below the others.
      nearestIntoView(row.getClientRects().length > 0 ? row : (heading?.nextElementSibling ?? row));
    });
  };

  readonly #handleAfterPrint = (): void => {
    const element = this.#holder?.element;
    if (element && canHaveFocus(element) && !this.host.shadowRoot?.activeElement) element.focus();
  };

  #forget(): void {
    this.#holder = undefined;
    this.#changes.disconnect();
    this.#sizes?.disconnect();
    this.#sizes = undefined;
  }

  /**
   * Once everything is drawn: does the holder still have its focus? If not, it gets it back where that is possible, or
   * its heir gets it.
   */
  async #check(isLost = false): Promise<void> {
    const holder = this.#holder;
    if (!holder || (!isLost && canHaveFocus(holder.element))) return;
    await this.host.ready;
    // A panel that opens takes the focus itself.
    await this.host.updateComplete;
    const inside = this.host.shadowRoot?.activeElement;
    if (this.#holder !== holder || (canHaveFocus(holder.element) && inside === holder.element)) return;
    const { activeElement, body } = this.ownerDocument;
    const isElsewhere = activeElement !== null && activeElement !== body && activeElement !== this.host;
    this.#forget();
    if (isElsewhere || (inside && inside !== holder.element)) return;
    const near = holder.owners.map((owner) => (owner.isConnected ? owner.heirOf(holder.element) : undefined));
    const heir = [holder.element, ...near].find((each) => each && canHaveFocus(each)) ?? (await this.#markOf(holder));
    const far = LASTING.map((each) => this.host.shadowRoot?.querySelector<HTMLElement>(each));
    // While waiting for a mark, the reader may have gone on.
    if (this.#holder) return;
    (heir ?? far.find((each) => each && canHaveFocus(each)))?.focus();
  }

  /** Of a region of the picture that goes: the first mark of it, or of the picture, which comes a moment later. */
  async #markOf({ element, owners }: Holder): Promise<HTMLElement | undefined> {
    const own = owners.find(({ localName }) => localName === 'acu-figure') as AcuFigure | undefined;
    if (!own) return undefined;
    const ids = idsOf(element);
    for (let frame = 0; frame < MOST_FRAMES && this.isConnected; frame++) {
      const all = this.host.shadowRoot?.querySelectorAll<AcuFigure>('acu-figure') ?? [];
      // The picture that had it, as long as that is shown: another one may have marks of the same points.
      const figures = own.isConnected && own.checkVisibility() ? [own] : [...all];
      const marks = figures.flatMap(({ buttons }) => buttons).filter(canHaveFocus);
      const mark = marks.find((each) => idsOf(each).some((id) => ids.includes(id))) ?? marks[0];
      if (mark) return mark;
      await new Promise(requestAnimationFrame);
    }
    return undefined;
  }

  protected override render(): typeof nothing {
    return nothing;
  }
}

const canHaveFocus = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });
