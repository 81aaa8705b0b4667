import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { BESIDE } from './breakpoints.styles.js';
import type { MapHost } from './contexts.js';

/**
 * Tells an element whether the map is so wide that panel and list are beside the picture. It is asked before the first
 * paint, so nothing is seen to move.
 */
export class Beside implements ReactiveController {
  #isWide = false;
  #isConnected = false;
  readonly #host: ReactiveControllerHost;
  readonly #map: () => MapHost | undefined;
  #size: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost, map: () => MapHost | undefined) {
    this.#host = host;
    this.#map = map;
    host.addController(this);
  }

  /** Whether there is room. False until the browser has laid the map out, and when its rows are in the menu. */
  get isBeside(): boolean {
    return this.#isWide && this.#map()?.layout !== 'compact';
  }

  hostConnected(): void {
    // In a tree that a server has drawn, the map may not be there yet.
    const map = this.#map();
    if (isServer || !map) return;
    this.#isConnected = true;
    this.#tell(() => map.clientWidth);
    this.#size ??= new ResizeObserver(([entry]) => this.#tell(() => entry?.contentRect.width ?? 0));
    this.#size.observe(map);
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#size?.disconnect();
  }

  /** In the next frame: what changes a size while sizes are told would be reported as an error. */
  #tell(width: () => number): void {
    requestAnimationFrame(() => {
      if (!this.#isConnected) return;
      const isWide = width() >= BESIDE;
      if (isWide === this.#isWide) return;
      this.#isWide = isWide;
      this.#host.requestUpdate();
    });
  }
}
