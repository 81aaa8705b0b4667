/** The window through which a picture is seen: zoom, pan, and the transitions between them. Uses svg.js. */
import { SVG, type Runner, type Svg } from '@svgdotjs/svg.js';
import type { Box, Size } from '../geometry/box.js';
import { around, between, moved, revealing, zoomed, zoomedTo, zoomedToMost, zoomOf } from '../geometry/window.js';
import type { XY } from '../geometry/xy.js';
import { canDraw } from './can-draw.js';

export { canDraw };

/** How long a transition takes, in milliseconds. */
const DURATION = 220;

export class Camera {
  readonly #picture: Svg;
  readonly #whole: Size;
  readonly #closest: number;
  readonly #follow: (window: Box) => void;
  #window: Box;
  #transition: Runner | undefined;

  /**
   * @param closest The maximum zoom factor; 1 is the whole picture.
   * @param follow Called with every new window, so that whatever lies over the picture can follow.
   */
  constructor(picture: SVGSVGElement, whole: Size, closest: number, follow: (window: Box) => void) {
    this.#picture = SVG(picture);
    this.#whole = whole;
    this.#closest = closest;
    this.#follow = follow;
    this.#window = { x: 0, y: 0, ...whole };
  }

  /** The window, in figure units. During a transition, the one at its end. */
  get window(): Box {
    return this.#window;
  }

  /** The zoom factor; 1 is the whole picture. */
  get zoom(): number {
    return zoomOf(this.#window, this.#whole);
  }

  /** Zooms around a place, in figure units. A gesture takes effect at once, without a transition. */
  zoomAt(at: XY, factor: number, isGesture = false): void {
    this.#go(zoomed(this.#window, this.#whole, at, factor, this.#closest), isGesture);
  }

  /** Zooms to a place, in figure units, which is then in the middle part of the window. */
  zoomTo(at: XY, factor: number): void {
    this.#go(zoomedTo(this.#window, this.#whole, at, factor, this.#closest));
  }

  /** Zooms to where most of the places in the window are, in figure units. */
  zoomToMost(places: readonly XY[], factor: number): void {
    this.#go(zoomedToMost(this.#window, this.#whole, places, factor, this.#closest));
  }

  /** Moves the window by an offset in figure units. */
  pan(by: XY): void {
    this.#go(moved(this.#window, this.#whole, by), true);
  }

  /** Brings a place, in figure units, into view. */
  reveal(place: XY): void {
    this.#go(revealing(this.#window, this.#whole, place));
  }

  /** Shows a box, in figure units, as large as it fits. */
  show(box: Box): void {
    this.#go(around(box, this.#whole, this.#closest));
  }

  /** Shows the whole picture. */
  fit(): void {
    this.#go({ x: 0, y: 0, ...this.#whole });
  }

  /** Stops a transition. */
  stop(): void {
    this.#transition?.unschedule();
    this.#transition = undefined;
  }

  #go(window: Box, isGesture = false): void {
    if (!canDraw()) return;
    const from = this.#visible;
    this.#window = window;
    this.stop();
    if (isGesture || matchMedia('(prefers-reduced-motion: reduce)').matches) this.#draw(window);
    // Starts now rather than after earlier transitions in the queue.
    else
      this.#transition = this.#picture
        .animate(DURATION, 0, 'now')
        .ease('>')
        .during((t: number) => this.#draw(between(from, window, t)));
  }

  /** The window visible now, which may be halfway through a transition. */
  get #visible(): Box {
    const { x, y, width, height } = this.#picture.viewbox();
    return { x, y, width, height };
  }

  #draw(window: Box): void {
    this.#picture.viewbox(window.x, window.y, window.width, window.height);
    this.#follow(window);
  }
}
