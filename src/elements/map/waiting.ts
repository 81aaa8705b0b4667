import { languageFor } from '../../languages/index.js';
import type { LitElement, ReactiveController } from 'lit';
import type { BodyModel } from '../../model/index.js';
import { roomArrives } from '../rooms.js';
import { screensOf, type Loading } from './far.js';
import { nearestLang } from './nearest-lang.js';
import { followed } from './page-links.js';

type Map = LitElement & {
  readonly loading: Loading | undefined;
  readonly model: BodyModel | undefined;
  readonly ready: Promise<void>;
};

/** The map on paper. */
interface Sheet extends HTMLElement {
  print?(isPrinting: boolean): void;
}

/** Lets a map wait until it is near what is seen, or somebody wants something of it. */
export function waitFor(map: Map, wake: () => void): void {
  map.addController(new Waiting(map, wake));
}

/** What can have focus. */
const CONTROLS = '.map :is(button, summary, input, a[href])';

/**
 * A map that waits: it keeps its room, shows what is written inside its tag, and says its name to those who jump from
 * one landmark to the next or use the Tab key.
 */
class Waiting implements ReactiveController {
  readonly #map: Map;
  readonly #wake: () => void;
  #watching = new AbortController();
  #landmark: HTMLElement | undefined;
  /** Shows what is written inside the tag, as before the script has come. */
  readonly #slot: HTMLSlotElement;

  constructor(map: Map, wake: () => void) {
    this.#map = map;
    this.#wake = wake;
    this.#slot = map.ownerDocument.createElement('slot');
  }

  hostConnected(): void {
    const { ownerDocument: document } = this.#map;
    const page = document.defaultView ?? window;
    const { signal } = (this.#watching = new AbortController());
    const sight = new page.IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#wake();
      },
      { rootMargin: `${screensOf(this.#map) * 100}%` },
    );
    sight.observe(this.#map);
    // Without a box of its own, it would never be seen.
    if (page.getComputedStyle(this.#map).display === 'contents') this.#wake();
    signal.addEventListener('abort', () => sight.disconnect());
    page.addEventListener('beforeprint', this.#handlePrint, { signal });
    page.addEventListener('hashchange', () => this.#map.requestUpdate(), { signal });
    document.addEventListener('click', this.#handleClick, { signal });
    this.#showLandmark();
  }

  hostDisconnected(): void {
    this.#watching.abort();
  }

  /** The map is drawn. */
  hostUpdated(): void {
    this.#watching.abort();
    this.#map.removeController(this);
    this.#slot.remove();
    void this.#takeAwayLandmark();
  }

  /** What stands for the map in a tree that is empty: one that a server has drawn is not. */
  #showLandmark(): void {
    const { ownerDocument: document, renderRoot: root } = this.#map;
    if (root.childElementCount > 0) return;
    const { tag: lang, messages } = languageFor(nearestLang(this.#map) ?? 'en');
    this.#landmark = document.createElement('section');
    Object.assign(this.#landmark, { className: 'visually-hidden', lang, tabIndex: 0, ariaLabel: messages.title });
    this.#landmark.addEventListener('focus', this.#wake);
    root.append(this.#landmark, this.#slot);
  }

  /** Focus that is on it goes on into the map. */
  async #takeAwayLandmark(): Promise<void> {
    const root = this.#map.shadowRoot;
    await this.#map.ready;
    if (root?.activeElement === this.#landmark) root?.querySelector<HTMLElement>(CONTROLS)?.focus();
    this.#landmark?.remove();
  }

  /** Draws what is here synchronously, because the browser captures the page right after the event. */
  readonly #handlePrint = (): void => {
    this.#wake();
    if (!this.#map.model) return;
    this.#map['performUpdate']();
    // Undefined as long as no map of the page has brought it: then the map is printed as it looks.
    this.#map.renderRoot.querySelector<Sheet>('acu-sheet')?.print?.(true);
  };

  /** A link to a point is followed by the map that has been drawn. */
  readonly #handleClick = (event: MouseEvent): void => {
    const link = followed(this.#map, event);
    if (!link) return;
    event.preventDefault();
    this.#wake();
    void roomArrives('map')
      .then(() => this.#map.ready)
      .then(() => this.#map.updateComplete)
      .then(() => link.click());
  };
}
