import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Intent, MapState } from '../../model/index.js';
import type { AcuFigure } from '../figure/acu-figure.js';
import { InnerElement } from '../inner-element.js';
import type { AcuPanel } from '../panel/acu-panel.js';
import type { AcuList } from '../text/acu-list.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** What had focus last, and the elements around it, from the inside out. */
interface Holder {
  readonly element: HTMLElement;
  readonly owners: readonly InnerElement[];
}

/**
 * Keeps the reader's place. Focus follows an opened panel, and returns to where the reader came from. And when what has
 * focus goes away, or can no longer have it, the element around it names the heir (`InnerElement.heirOf`): focus never
 * falls back to the page's body by something that happens inside the map.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: Host;
  /** How the open panel was opened. */
  #via: string | undefined;
  /** What had focus when it was opened from elsewhere on the page. */
  #opener: HTMLElement | undefined;
  #holder: Holder | undefined;
  readonly #changes = new MutationObserver(() => void this.#check());
  // In the next frame: what follows may change sizes again.
  readonly #sizes = new ResizeObserver(() => void requestAnimationFrame(() => void this.#check()));

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('afterprint', this.#handleAfterPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('afterprint', this.#handleAfterPrint);
    this.#forget();
  }

  readonly handleFocusIn = (event: FocusEvent): void => {
    const path = event.composedPath();
    const element = path.find((each) => each instanceof HTMLElement);
    if (!element) return;
    const owners = path.filter((each) => each instanceof InnerElement);
    if (!this.#holder) {
      const options = {
        subtree: true,
        childList: true,
        attributeFilter: ['disabled', 'hidden', 'class', 'data-crowded', 'open'],
      };
      this.#changes.observe(this.#host.renderRoot as Node & ParentNode, options);
      this.#sizes.observe(this.#host);
    }
    this.#holder = { element, owners };
  };

  /** A reader who leaves the map is let go; what is taken away from under the focus is not a reader who leaves. */
  readonly handleFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const holder = this.#holder;
    if (relatedTarget !== null) return;
    // The browser tells this while the element is still there, also when it is just being taken away.
    setTimeout(() => {
      if (this.#holder !== holder || !holder) return;
      if (canHaveFocus(holder.element)) this.#forget();
      else void this.#check();
    });
  };

  readonly #handleAfterPrint = (): void => {
    const holder = this.#holder;
    if (holder && canHaveFocus(holder.element) && !this.#active) holder.element.focus();
  };

  get #active(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  #forget(): void {
    this.#holder = undefined;
    this.#changes.disconnect();
    this.#sizes.disconnect();
  }

  /** Once everything is drawn: does the holder still have its focus? If not, its heir gets it. */
  async #check(): Promise<void> {
    const holder = this.#holder;
    if (!holder || canHaveFocus(holder.element)) return;
    await this.#host.updateComplete;
    if (this.#holder !== holder || canHaveFocus(holder.element)) return;
    const active = this.#active;
    const { activeElement, body } = document;
    const isElsewhere = activeElement !== null && activeElement !== body && activeElement !== this.#host;
    this.#forget();
    if (isElsewhere || (active && active !== holder.element)) return;
    for (const owner of holder.owners) {
      const heir = owner.isConnected ? owner.heirOf(holder.element) : undefined;
      if (!heir || !canHaveFocus(heir)) continue;
      heir.focus();
      return;
    }
    this.#host.renderRoot.querySelector<AcuList>('acu-list')?.focusHeading();
  }

  /** A reader's intent has been granted: focus follows once everything is drawn. */
  async follow(intent: Intent, before: MapState, after: MapState): Promise<void> {
    if (intent.type === 'select') {
      this.#via = intent.via;
      // Safari gives no focus to a button that is clicked.
      const { activeElement, body } = document;
      this.#opener = intent.via === 'link' && activeElement !== body ? (activeElement as HTMLElement) : undefined;
    }
    const isOpened = (intent.type === 'select' || intent.type === 'step') && after.selected !== undefined;
    const closed = intent.type === 'close' && after.selected === undefined ? before.selected : undefined;
    if (!isOpened && closed === undefined) return;
    await this.#host.updateComplete;
    if (closed === undefined) this.#host.renderRoot.querySelector<AcuPanel>('acu-panel')?.focusHeading();
    else this.#return(closed);
  }

  /** To the link or the list row that opened the panel, else to the point's mark, else to its row. */
  #return(id: string): void {
    this.#opener?.focus();
    if (this.#opener && document.activeElement === this.#opener) return;
    const figures = [...this.#host.renderRoot.querySelectorAll<AcuFigure>('acu-figure')];
    const isBack = this.#via !== 'list' && figures.some((figure) => figure.focusHotspot(id));
    if (!isBack) this.#host.renderRoot.querySelector<AcuList>('acu-list')?.focusRow(id);
  }
}

const canHaveFocus = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });
