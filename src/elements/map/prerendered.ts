import { hostContext } from '../contexts.js';
import type { LitElement } from '../lit.js';
import type { Drawn } from './take-over.js';
import { idle, painted, seen } from '../painted.js';

/** How long a map that is seen waits for a browser that is never idle, in milliseconds. */
const PATIENCE = 300;

/**
 * A tree that a server or the build has drawn: it stays as it is until the map would draw the same, and is then taken
 * over.
 */
export class Prerendered implements Drawn {
  /** Undefined until the code for it is here. */
  takeOver: ((value: unknown) => void) | undefined;
  /** Fulfils when it has been seen and the browser has time for the map, or when a reader touches it. */
  readonly seen: Promise<unknown>;
  /** Fulfils when the tree is taken over. */
  readonly taken: Promise<void>;

  readonly isWhole: boolean;
  click: Drawn['click'];

  constructor(map: LitElement, root: ShadowRoot, isWhole: boolean) {
    this.isWhole = isWhole;
    root.addEventListener('click', this.note);
    // Elements in it that are registered before that know the map, but not what to draw.
    const keepStill = (event: CustomEvent & { context?: unknown }): void => {
      if (event.context !== hostContext) event.stopPropagation();
    };
    root.addEventListener('context-request', keepStill as EventListener);
    const touched = new Promise((resolve) =>
      ['pointerdown', 'focusin'].forEach((type) => root.addEventListener(type, resolve, { once: true })),
    );
    this.seen = Promise.race([touched, seen().then(() => idle(PATIENCE, 0))]);
    this.taken = new Promise((resolve) => {
      const take = (how?: typeof import('./take-over.js')): void => {
        this.takeOver = (value) => {
          root.removeEventListener('context-request', keepStill as EventListener);
          (how?.takeOver ?? drawAnew)(root, value, map, this);
          resolve();
        };
        map.requestUpdate();
      };
      // Asked for as soon as the picture is painted: a network takes longer than the browser does until it is idle.
      const arrival = painted()
        .then(() => import('./take-over.js'))
        .then(
          (how) => how.parsed.then(() => how),
          () => undefined,
        );
      void this.seen.then(() => arrival).then(take);
    });
  }

  readonly note = (event: Event): void => {
    const { target } = event;
    if (target instanceof Element && target.closest('button')) this.click = { event: event as MouseEvent, target };
  };
}

/** What Lit has rendered into the root so far: nothing. */
const drawAnew = (root: ShadowRoot): void => {
  Reflect.deleteProperty(root, '_$litPart$');
  root.replaceChildren();
};
