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
  /** Those that have been asked for. */
  readonly #loading = new Set<View>();

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

  /** Fetches the drawings that have not loaded yet, each once. The element renders again when all of them are here. */
  load(views: readonly View[], figure: Figure): void {
    const wanted = views.filter((view) => !drawing(view, figure) && !isMissing(view) && !this.#loading.has(view));
    if (wanted.length > 0) void this.#bring(wanted);
  }

  async #bring(views: readonly View[]): Promise<void> {
    for (const view of views) this.#loading.add(view);
    await Promise.all(views.map((view) => fetchLate(view, () => loadDrawing(view))));
    for (const view of views) this.#loading.delete(view);
    this.#host.requestUpdate();
  }
}
