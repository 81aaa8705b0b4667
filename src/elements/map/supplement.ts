import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { NO_SUPPLEMENT, supplementOf, type BodyModel, type Supplement } from '../../model/index.js';
import { lacksSupplement } from '../../model/supplement.js';
import { supplementContext } from '../contexts.js';
import { roomArrives } from '../rooms.js';

/** Gives the elements inside a map what goes with its points. */
export class SupplementProvider {
  readonly #context: ContextProvider<typeof supplementContext>;
  /** Fulfils when all of it is here, or can't be fetched. */
  complete: Promise<void> = Promise.resolve();

  constructor(host: ReactiveElement) {
    this.#context = new ContextProvider(host, { context: supplementContext, initialValue: NO_SUPPLEMENT });
  }

  get value(): Supplement {
    return this.#context.value;
  }

  /** The data's own at once; that of the built-in points once the room is here that shows it. */
  update({ dataset }: Pick<BodyModel, 'dataset'>): void {
    const own = supplementOf(dataset);
    this.#context.setValue(own);
    this.complete = lacksSupplement(dataset) ? this.#addBuiltIn(dataset, own) : Promise.resolve();
  }

  async #addBuiltIn(dataset: BodyModel['dataset'], own: Supplement): Promise<void> {
    await roomArrives('text');
    const builtIn = await import('../../languages/en/points-more.js').then(
      ({ backPainMore }) => backPainMore,
      () => undefined,
    );
    // Other data may have come in the meantime.
    if (builtIn && this.value === own) this.#context.setValue(supplementOf(dataset, builtIn));
  }
}
