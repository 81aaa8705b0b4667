import type { ContextEvent } from '../context.js';
import { hostContext } from '../contexts.js';
import type { LitElement } from '../lit.js';

/** A tree that a server has drawn: it stays as it is until the map would draw the same, and is then taken over. */
export class Prerendered {
  /** Undefined until the code for it is here. */
  takeOver: ((value: unknown) => void) | undefined;
  /** Fulfils when the tree is taken over. */
  readonly taken: Promise<void>;

  constructor(map: LitElement, root: ShadowRoot) {
    // Elements in it that are registered before that know the map, but not what to draw.
    const keepStill = (event: Event): void => {
      if ((event as ContextEvent).detail.context !== hostContext) event.stopPropagation();
    };
    root.addEventListener('acu-context', keepStill);
    this.taken = new Promise((resolve) => {
      const take = (how?: typeof import('./take-over.js')): void => {
        this.takeOver = (value) => {
          root.removeEventListener('acu-context', keepStill);
          (how?.takeOver ?? drawAnew)(root, value, map);
          resolve();
        };
        map.requestUpdate();
      };
      void import('./take-over.js')
        .then(
          (how) => how.parsed.then(() => how),
          () => undefined,
        )
        .then(take);
    });
  }
}

/** What Lit has rendered into the root so far: nothing. */
const drawAnew = (root: ShadowRoot): void => {
  Reflect.deleteProperty(root, '_$litPart$');
  root.replaceChildren();
};
