import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Figure, View } from '../../atlas/index.js';
import { drawing, loadDrawing, type Art } from '../../figure/index.js';

/**
 * The drawings that an element shows. What is not here yet is fetched once the element has drawn itself without it; then
 * it is drawn again. Without a network it stays away.
 */
export class Drawings implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #missing = new Set<View>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The drawing of a view, when it is here. */
  of(view: View, figure: Figure = 'neutral'): Art | undefined {
    const art = drawing(view, figure);
    if (!art) this.#missing.add(view);
    return art;
  }

  hostUpdated(): void {
    this.bring([...this.#missing], 'neutral');
    this.#missing.clear();
  }

  /** Fetches drawings that are not here yet. */
  bring(views: readonly View[], figure: Figure): void {
    for (const view of views)
      if (!drawing(view, figure))
        loadDrawing(view).then(
          () => this.#host.requestUpdate(),
          () => undefined,
        );
  }
}
