import type { ReactiveControllerHost } from 'lit';
import type { backPainMore } from '../languages/en/points-more.js';
import type { BodyModel } from '../model/index.js';

/** Of the page, not of an element: what one has shown, all others can act on at once. */
let arrived: typeof backPainMore | undefined;

/** What belongs to the built-in points and is not there at the start: for an element that shows some of it. */
export class BuiltIn {
  readonly #host: ReactiveControllerHost;
  #isAsked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Undefined until it has arrived, and for data that holds none of the built-in points. The first question fetches it. */
  for(model: BodyModel | undefined): typeof backPainMore | undefined {
    if (!model?.dataset.isBuiltIn) return undefined;
    if (!arrived && !this.#isAsked) void this.#load();
    return arrived;
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    arrived = await import('../languages/en/points-more.js').then(
      ({ backPainMore: more }) => more,
      () => undefined,
    );
    this.#host.requestUpdate();
  }
}
