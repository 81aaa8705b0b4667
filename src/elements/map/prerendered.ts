import { hostContext } from '../contexts.js';
import type { LitElement } from '../lit.js';
import { idle, painted, seen } from '../painted.js';
import type { Click, Drawn } from './take-over.js';

/** How long a map that is seen waits for a browser that is never idle, in milliseconds. */
const PATIENCE = 300;
/** How long it waits for the code that takes it over. Then it is drawn anew. */
const LONGEST = 10_000;

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
  click: Click | undefined;

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
        .then(() => Promise.race([import('./take-over.js'), tooLate()]))
        .catch(() => undefined);
      void this.seen
        .then(() => arrival)
        // Until the browser has read the page, it may still add to the tree of a server.
        .then((how) => (isWhole ? how?.parsed : undefined)?.then(() => how) ?? how)
        .then(take);
    });
  }

  readonly note = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element && target.closest('button'))) return;
    const { id } = target.closest<HTMLElement>('[data-id]')?.dataset ?? {};
    this.click = { event: event as MouseEvent, target, box: target.getBoundingClientRect(), id };
  };
}

const tooLate = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, LONGEST));

/** What Lit has rendered into the root so far: nothing. */
const drawAnew = (root: ShadowRoot): void => {
  Reflect.deleteProperty(root, '_$litPart$');
  root.replaceChildren();
};
