import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BESIDE } from './breakpoints.styles.js';

/**
 * Tells an element whether the map is so wide that panel and list are beside the picture. Browsers answer before they
 * paint, so nothing is seen to move.
 */
export class Beside implements ReactiveController {
  /** Whether there is room. False until the browser has laid the map out. */
  isBeside = false;
  readonly #map: () => Element;
  readonly #size: ResizeObserver;

  constructor(host: ReactiveControllerHost, map: () => Element) {
    this.#map = map;
    this.#size = new ResizeObserver(([entry]) => {
      const isBeside = (entry?.contentRect.width ?? 0) >= BESIDE;
      if (isBeside === this.isBeside) return;
      this.isBeside = isBeside;
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#size.observe(this.#map());
  }

  hostDisconnected(): void {
    this.#size.disconnect();
  }
}
