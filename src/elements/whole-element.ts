import { InnerElement } from './inner-element.js';
import { isServer } from './lit.js';
import { seen } from './painted.js';

/**
 * Base class of the elements that draw a part of themselves after the first picture, which is then there sooner.
 * `updateComplete` waits for that part; `ready` of the map does not.
 */
export abstract class WholeElement extends InnerElement {
  /** Whether that part is drawn as well, as a server does. */
  protected isWhole = isServer;
  #whole: Promise<void> | undefined;

  protected override updated(): void {
    if (!this.isWhole) this.#whole ??= this.#complete();
  }

  async #complete(): Promise<void> {
    await seen();
    this.isWhole = true;
    this.requestUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#whole;
    return super.getUpdateComplete();
  }
}
