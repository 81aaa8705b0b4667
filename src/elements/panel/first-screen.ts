import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSheet } from '../scroll.js';

/** Width divided by height of the picture: on a phone, 343 by 184 px. */
const USUAL = 1.864;
/** The same beside the words. */
const BESIDE_WORDS = 1.3;
/** Width divided by height of the flattest picture, and of that beyond which lines stand closer first. */
const FLATTEST = 3.3;
const TIGHT = 2.3;
/** The height below which a picture does not show where a point is, in pixels. */
const LOWEST = 96;
/** The gap between the first step and the bar, in pixels: a timer that comes late makes the bar 4 px higher. */
const GAP = 8;

/**
 * On a phone, the picture gives way to long texts, so that the first step of the technique is on the first screen of
 * the panel, above its bar; before it becomes very low, the lines stand closer. Not while the reader reads: neither
 * the bar of a running timer nor an opened reason moves anything.
 */
export class FirstScreen implements ReactiveController {
  /** Width divided by height of the picture. */
  aspect = USUAL;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #map: () => HTMLElement;
  #rows: Element | null = null;
  #sizes: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, map: () => HTMLElement) {
    this.#host = host;
    this.#map = map;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    // An update may still come after the panel has left the page.
    const rows = this.#host.isConnected ? this.#host.querySelector('.panel-rows') : null;
    if (rows === this.#rows) return;
    this.hostDisconnected();
    this.#rows = rows;
    if (!rows) return;
    // In the frame in which the panel is painted first; later, in the next one: what changes a size while sizes are
    // told would be reported as an error.
    const page = rows.ownerDocument.defaultView ?? window;
    const fit = (): void => void page.requestAnimationFrame(() => rows === this.#rows && this.#fit());
    fit();
    this.#sizes = new page.ResizeObserver(fit);
    this.#sizes.observe(rows);
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
    this.#rows = null;
  }

  #fit(): void {
    const [panel, figure, rows, step, bar] = ['.panel', '.panel-figure', '.panel-rows', '.step', '.panel-nav'].map(
      (each) => this.#host.querySelector<HTMLElement>(each),
    );
    const width = figure?.offsetWidth ?? 0;
    // A map of one point does not show it.
    if (!panel || !figure || !rows || !step || !bar || width === 0 || this.#host.querySelector('.reasons[open]'))
      return;
    /** The shape of a picture that takes all the room that is left. The page may draw the map larger or smaller. */
    const fitting = (): number => {
      const { top, width: drawn } = panel.getBoundingClientRect();
      const screen = panel.ownerDocument.documentElement.clientHeight - (step.getBoundingClientRect().bottom - top);
      const room = (screen * panel.offsetWidth) / drawn + figure.offsetHeight - bar.offsetHeight - GAP;
      return width / Math.max(1, room);
    };
    /** The shape of a picture beside the words: all of it is on the first screen. */
    const besideWords = (): number => {
      const above = figure.getBoundingClientRect().top - panel.getBoundingClientRect().top;
      const room = panel.ownerDocument.documentElement.clientHeight - above - bar.offsetHeight - GAP;
      return Math.max(BESIDE_WORDS, width / Math.max(LOWEST, room));
    };
    delete panel.dataset['tight'];
    const isBeside = rows.getBoundingClientRect().top < figure.getBoundingClientRect().bottom - 1;
    let aspect = isSheet(panel, this.#map()) && !isBeside ? fitting() : 0;
    if (aspect > TIGHT) {
      panel.dataset['tight'] = '';
      aspect = fitting();
    }
    aspect = isBeside ? besideWords() : Math.max(USUAL, Math.min(FLATTEST, width / LOWEST, aspect));
    if (Math.abs(aspect - this.aspect) < 0.04) return;
    this.aspect = aspect;
    this.#host.requestUpdate();
  }
}
