import { ContextProvider } from '../context.js';
import type { ReactiveElement } from 'lit';
import { NO_SUPPLEMENT, supplementOf, type BodyModel, type Supplement } from '../../model/index.js';
import { lacksSupplement } from '../../model/supplement.js';
import { supplementContext } from '../contexts.js';
import { roomArrives } from '../rooms.js';

/** Provides what accompanies the points to the elements inside a map. */
export class SupplementProvider {
  readonly #context: ContextProvider<typeof supplementContext>;
  /** Fulfils when all of it has loaded or failed to load. */
  complete: Promise<void> = Promise.resolve();

  constructor(host: ReactiveElement) {
    this.#context = new ContextProvider(host, { context: supplementContext, initialValue: NO_SUPPLEMENT });
  }

  get value(): Supplement {
    return this.#context.value;
  }

  /** Provides the data's own supplement at once; for the built-in points, once the room that shows it has loaded. */
  update({ dataset }: Pick<BodyModel, 'dataset'>): void {
    const own = supplementOf(dataset);
    this.#context.setValue(own);
    this.complete = lacksSupplement(dataset) ? this.#addBuiltIn(dataset, own) : Promise.resolve();
  }

  async #addBuiltIn(dataset: BodyModel['dataset'], own: Supplement): Promise<void> {
    await roomArrives('text');
    const builtIn = await import('../../languages/en/points-more.js').catch(() => undefined);
    // Other data may have arrived in the meantime.
    if (builtIn && this.value === own) this.#context.setValue(supplementOf(dataset, builtIn.backPainMore));
  }
}
