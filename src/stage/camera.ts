/** The window through which a picture is seen: zoom, pan, and the ease from one to another. With svg.js. */
import { SVG, type Runner, type Svg } from '@svgdotjs/svg.js';
import type { Box, Size } from '../geometry/box.js';
import { between, moved, revealing, zoomed, zoomOf } from '../geometry/window.js';
import type { XY } from '../geometry/xy.js';

/** How long a change takes that nobody's finger leads, in milliseconds. */
const EASE = 220;

export class Camera {
  readonly #picture: Svg;
  readonly #whole: Size;
  readonly #closest: number;
  readonly #show: (window: Box) => void;
  #window: Box;
  #gliding: Runner | undefined;

  /**
   * @param closest The most that the picture is enlarged; 1 is the whole.
   * @param show Called with every window that the picture is seen through: what lies over it has to follow.
   */
  constructor(picture: SVGSVGElement, whole: Size, closest: number, show: (window: Box) => void) {
    this.#picture = SVG(picture);
    this.#whole = whole;
    this.#closest = closest;
    this.#show = show;
    this.#window = { x: 0, y: 0, ...whole };
  }

  /** In figure units. */
  get window(): Box {
    return this.#window;
  }

  /** 1 is the whole picture. */
  get zoom(): number {
    return zoomOf(this.#window, this.#whole);
  }

  /** Enlarges around a place, in figure units; at once when a finger leads. */
  zoomAt(at: XY, factor: number, isLed = false): void {
    this.#go(zoomed(this.#window, this.#whole, at, factor, this.#closest), isLed);
  }

  /** Moves the window, in figure units. */
  pan(by: XY): void {
    this.#go(moved(this.#window, this.#whole, by), true);
  }

  /** Brings a place into sight, when the picture is enlarged. */
  reveal(place: XY): void {
    this.#go(revealing(this.#window, this.#whole, place));
  }

  /** Shows the whole picture. */
  fit(): void {
    this.#go({ x: 0, y: 0, ...this.#whole });
  }

  /** Ends what is under way. */
  stop(): void {
    this.#gliding?.unschedule();
    this.#gliding = undefined;
  }

  #go(window: Box, isLed = false): void {
    const from = this.#shown;
    this.#window = window;
    this.stop();
    if (isLed || matchMedia('(prefers-reduced-motion: reduce)').matches) this.#look(window);
    // Now, not after what may still be in the queue.
    else
      this.#gliding = this.#picture
        .animate(EASE, 0, 'now')
        .ease('>')
        .during((part: number) => this.#look(between(from, window, part)));
  }

  /** What is seen now: on the way, something between. */
  get #shown(): Box {
    const { x, y, width, height } = this.#picture.viewbox();
    return { x, y, width, height };
  }

  #look(window: Box): void {
    this.#picture.viewbox(window.x, window.y, window.width, window.height);
    this.#show(window);
  }
}
