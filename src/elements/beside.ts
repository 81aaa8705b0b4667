import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BESIDE } from './breakpoints.styles.js';

/**
 * Tells an element whether the map is so wide that panel and list are beside the picture. Browsers answer before they
 * paint, so nothing is seen to move.
 */
export class Beside implements ReactiveController {
  /** Whether there is room. False until the browser has laid the map out. */
  isBeside = false;
  #isConnected = false;
  readonly #map: () => Element;
  readonly #size: ResizeObserver;

  constructor(host: ReactiveControllerHost, map: () => Element) {
    this.#map = map;
    this.#size = new ResizeObserver(([entry]) => {
      const isBeside = (entry?.contentRect.width ?? 0) >= BESIDE;
      if (!entry || isBeside === this.isBeside) return;
      this.isBeside = isBeside;
      host.requestUpdate();
      // The map may become taller at once, which browsers would report as an error while it is watched.
      this.#size.disconnect();
      requestAnimationFrame(() => this.#isConnected && this.#size.observe(entry.target));
    });
    host.addController(this);
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
