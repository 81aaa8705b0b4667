import { ContextProvider } from '../lit-context.js';
import type { ReactiveElement } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import { NO_SUPPLEMENT, supplementOf, type BodyModel, type Supplement } from '../../model/index.js';
import { lacksSupplement } from '../../model/supplement.js';
import { supplementContext } from '../contexts.js';
import { fetchLate } from '../late.js';
import { roomArrives } from '../rooms.js';

/** Provides what accompanies the points to the elements inside a map. */
export class SupplementProvider extends ContextProvider<typeof supplementContext> {
  /** Fulfils when all of it has loaded. Stays pending as long as it can't be fetched. */
  complete: Promise<void> = Promise.resolve();

  constructor(host: ReactiveElement) {
    super(host, { context: supplementContext, initialValue: NO_SUPPLEMENT });
  }

  /** Provides the data's own supplement at once; for the built-in points, once the room that shows it has loaded. */
  update({ dataset }: Pick<BodyModel, 'dataset'>): void {
    const own = supplementOf(dataset);
    this.setValue(own);
    this.complete = lacksSupplement(dataset) ? this.#addBuiltIn(dataset, own) : Promise.resolve();
  }

  async #addBuiltIn(dataset: Dataset, own: Supplement): Promise<void> {
    await Promise.race([roomArrives('text'), roomArrives('panel')]);
    const complete = await (arriving ??= arrive());
    // Other data may have arrived in the meantime.
    if (this.value === own) this.setValue(complete(dataset));
  }
}

/** Adds the supplement of the built-in points to that of a dataset. */
type Complete = (dataset: Dataset) => Supplement;
/** The same for all maps. */
let arriving: Promise<Complete> | undefined;

/** It arrives when it is fetched, however often it has to be asked for. */
const arrive = (): Promise<Complete> =>
  new Promise((resolve) => {
    void fetchLate('extras', async () => {
      const [{ backPainMore }, { withBuiltIn }] = await Promise.all([
        import('../../languages/en/points-more.js'),
        import('../../model/built-in-supplement.js'),
      ]);
      resolve((dataset) => withBuiltIn(dataset, backPainMore));
    });
  });
