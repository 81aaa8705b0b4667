import type { ReactiveControllerHost } from 'lit';

/**
 * What a reader has unfolded. What is folded is drawn when it is opened for the first time: the folded rows of a map
 * hold more elements than all the rest, and most of them are never read.
 */
export class Unfolded {
  readonly #host: ReactiveControllerHost;
  readonly #names = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  has(name = ''): boolean {
    return this.#names.has(name);
  }

  /** Draws what a fold holds. A press on its heading comes before the browser tells that it is open. */
  add(name = ''): void {
    if (this.#names.has(name)) return;
    this.#names.add(name);
    this.#host.requestUpdate();
  }
}
