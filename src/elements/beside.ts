import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BESIDE } from './breakpoints.styles.js';
import type { MapHost } from './contexts.js';

/**
 * Tells an element whether the map is so wide that panel and list are beside the picture. Browsers answer before they
 * paint, so nothing is seen to move.
 */
export class Beside implements ReactiveController {
  #isWide = false;
  #isConnected = false;
  readonly #map: () => MapHost;
  readonly #size: ResizeObserver;

  constructor(host: ReactiveControllerHost, map: () => MapHost) {
    this.#map = map;
    this.#size = new ResizeObserver(([entry]) => {
      const isWide = (entry?.contentRect.width ?? 0) >= BESIDE;
      if (!entry || isWide === this.#isWide) return;
      this.#isWide = isWide;
      host.requestUpdate();
      // The map may become taller at once, which browsers would report as an error while it is watched.
      this.#size.disconnect();
      requestAnimationFrame(() => this.#isConnected && this.#size.observe(entry.target));
    });
    host.addController(this);
  }

  /** Whether there is room. False until the browser has laid the map out, and when its rows are in the menu. */
  get isBeside(): boolean {
    return this.#isWide && this.#map().layout !== 'compact';
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#size.observe(this.#map());
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#size.disconnect();
  }
}
