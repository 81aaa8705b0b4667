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
    const keepStill = (event: CustomEvent & { context?: unknown }): void => {
      if (event.context !== hostContext) event.stopPropagation();
    };
    root.addEventListener('context-request', keepStill as EventListener);
    this.taken = new Promise((resolve) => {
      const take = (how?: typeof import('./take-over.js')): void => {
        this.takeOver = (value) => {
          root.removeEventListener('context-request', keepStill as EventListener);
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
