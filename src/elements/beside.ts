import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { BESIDE } from './breakpoints.styles.js';
import type { MapHost } from './contexts.js';

/**
 * Tells an element whether the map is so wide that panel and list are beside the picture. Browsers answer before they
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
    if (isServer) return;
    this.#isConnected = true;
    const size = (this.#size ??= new ResizeObserver(([entry]) => {
      const isWide = (entry?.contentRect.width ?? 0) >= BESIDE;
      if (!entry || isWide === this.#isWide) return;
      this.#isWide = isWide;
      this.#host.requestUpdate();
      // The map may become taller at once, which browsers would report as an error while it is watched.
      size.disconnect();
      requestAnimationFrame(() => this.#isConnected && size.observe(entry.target));
    }));
    // In a tree that a server has drawn, the map may not be there yet.
    const map = this.#map();
    if (map) size.observe(map);
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#size?.disconnect();
  }
}
