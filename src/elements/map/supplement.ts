import { ContextProvider } from '../context.js';
import type { ReactiveElement } from 'lit';
import { NO_SUPPLEMENT, supplementOf, type BodyModel, type Supplement } from '../../model/index.js';
import { lacksSupplement, type BuiltInSupplement } from '../../model/supplement.js';
import { supplementContext } from '../contexts.js';
import { fetchLate } from '../late.js';
import { roomArrives } from '../rooms.js';

/** Provides what accompanies the points to the elements inside a map. */
export class SupplementProvider extends ContextProvider<Supplement> {
  /** Fulfils when all of it has loaded. Stays pending as long as it can't be fetched. */
  complete: Promise<void> = Promise.resolve();

  constructor(host: ReactiveElement) {
    super(host, supplementContext, NO_SUPPLEMENT);
  }

  /** Provides the data's own supplement at once; for the built-in points, once the room that shows it has loaded. */
  update({ dataset }: Pick<BodyModel, 'dataset'>): void {
    const own = supplementOf(dataset);
    this.setValue(own);
    this.complete = lacksSupplement(dataset) ? this.#addBuiltIn(dataset, own) : Promise.resolve();
  }

  async #addBuiltIn(dataset: BodyModel['dataset'], own: Supplement): Promise<void> {
    await Promise.race([roomArrives('text'), roomArrives('panel')]);
    const builtIn = await (arriving ??= arrive());
    // Other data may have arrived in the meantime.
    if (this.value === own) this.setValue(supplementOf(dataset, builtIn));
  }
}

/** The supplement of the built-in points, for all maps. */
let arriving: Promise<BuiltInSupplement> | undefined;

/** It arrives when it is fetched, however often it has to be asked for. */
const arrive = (): Promise<BuiltInSupplement> =>
  new Promise((resolve) => {
    void fetchLate('extras', async () => resolve((await import('../../languages/en/points-more.js')).backPainMore));
  });
