/** Registers an element, unless the page has one of that name already. */
export type Define = (tag: string, element: CustomElementConstructor) => void;

/** How long the first picture is left alone, in milliseconds. */
const MOMENT = 300;

/**
 * What is loaded when, from top to bottom. `src/define.ts` has registered what the first picture needs; here comes all that a
 * map can do without at first. Each room lists its elements in its `define.ts`.
 *
 * These chunks are asked for by the start itself, not by one another: a bundler that sees this knows that the start is
 * there whenever one of them is, and puts what they share into it instead of into further files.
 */
export async function loadRest(define: Define): Promise<void> {
  // 1. A moment after the first picture: arrow keys, zoom, room for crowded points; what stands behind a point; the
  // rest of the text; links to points.
  await new Promise((resolve) => setTimeout(resolve, MOMENT));
  await registered(
    [import('./figure/define.js'), import('./panel/define.js'), import('./text/define.js'), import('./map/define.js')],
    define,
  );
  // 2. When the browser has nothing else to do: timer and routines, and all that can be taken away.
  await new Promise<unknown>((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve));
  await registered([import('./practice/define.js'), import('./paper/define.js')], define);
  // 3. When it is asked for:
  // - svg.js: `stage/camera` once zoom buttons are there and the browser is idle, `stage/draw` when there are lines or
  //   rulers to draw, `stage/pulse` when somebody presses;
  // - the drawing of a rarer view: when it is shown (`src/figure/index.ts`);
  // - the reader and checker of foreign data, when there is some; the whole atlas, when a point is wanted that is not
  //   built in; another figure (`map/data-source.ts`);
  // - what goes with the built-in points, when it is looked at (`built-in.ts`);
  // - a language (`src/languages/loaders.ts`).
}

/** Registers the elements of rooms. One that can't be fetched is done without. */
async function registered(
  rooms: readonly Promise<{ readonly defineRoom: (define: Define) => void }>[],
  define: Define,
): Promise<void> {
  for (const room of await Promise.allSettled(rooms)) if (room.status === 'fulfilled') room.value.defineRoom(define);
}
