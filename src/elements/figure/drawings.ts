import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Figure, View } from '../../atlas/index.js';
import { drawing, loadDrawing, type Art } from '../../figure/index.js';
import { fetchLate, isMissing } from '../late.js';

/**
 * The drawings that an element shows. One that is missing is fetched after the element has rendered without it; the
 * element then renders again. One that can't be fetched is a missing part with the name of its view.
 */
export class Drawings implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #missing = new Set<View>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The drawing of a view, if it has loaded. */
  of(view: View, figure: Figure = 'neutral'): Art | undefined {
    const art = drawing(view, figure);
    if (!art) this.#missing.add(view);
    return art;
  }

  hostUpdated(): void {
    this.load([...this.#missing], 'neutral');
    this.#missing.clear();
  }

  /** Fetches the drawings that have not loaded yet. */
  load(views: readonly View[], figure: Figure): void {
    for (const view of views)
      if (!drawing(view, figure) && !isMissing(view))
        void fetchLate(view, () => loadDrawing(view)).then(() => this.#host.requestUpdate());
  }
}
