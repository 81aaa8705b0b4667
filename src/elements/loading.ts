import { miss } from './late.js';
import { addRoom, type Define, type Room, type RoomName } from './rooms.js';

/** Loads the rooms for all maps on the page, once, starting after the first render. */
export const loadRooms = (define: Define): Promise<void> => (loading ??= load(define));
let loading: Promise<void> | undefined;

/**
 * What is loaded when, from top to bottom. `src/define.ts` has registered what the first render needs; this loads
 * everything that can wait.
 */
async function load(define: Define): Promise<void> {
  // 1. At once after the first render: the panel, which a reader may open now, or has open from the start.
  await open({ panel: () => import('./panel/room.js') }, define);

  // 2. When the browser is idle: arrow keys, zoom, room for crowded points; the rest of the text; links to points.
  await idle(300);
  await open(
    {
      figure: () => import('./figure/room.js'),
      text: () => import('./text/room.js'),
      map: () => import('./map/room.js'),
    },
    define,
  );

  // 3. When it is idle again, or has not been for long: timer and routines; print, handout and share.
  await idle(2000);
  await open({ practice: () => import('./practice/room.js'), paper: () => import('./paper/room.js') }, define);

  // 4. On demand:
  //    - svg.js: `stage/camera` for zooming, once the browser is idle; `stage/draw` and `stage/pulse` (through
  //      `figure/overlay.ts`) when there are lines, rulers or rings to draw;
  //    - the drawing of a rarer view, when it is shown (`src/figure/index.ts`);
  //    - the code that reads and checks foreign data, when there is some; the whole atlas, when a requested point is
  //      not built in; another figure (`map/data-source.ts`);
  //    - the supplement of the built-in points, once the room that shows it has loaded (`map/supplement.ts`);
  //    - a language (`src/languages/loaders.ts`).
}

/** Waits until the browser is idle, or for so many milliseconds. Safari does not say: 300 are enough there. */
const idle = (patience: number): Promise<unknown> =>
  new Promise((resolve) =>
    'requestIdleCallback' in window ? requestIdleCallback(resolve, { timeout: patience }) : setTimeout(resolve, 300),
  );

/**
 * Adds rooms in order, each once those before it have loaded or failed. A room that can't be fetched is asked for again
 * later.
 */
async function open(
  arriving: Partial<Record<RoomName, () => Promise<{ readonly room: Room }>>>,
  define: Define,
): Promise<void> {
  const rooms = Object.entries(arriving) as [RoomName, () => Promise<{ readonly room: Room }>][];
  const found = rooms.map(([name, bring]) => [name, bring, bring().catch(() => undefined)] as const);
  for (const [name, bring, arrival] of found) {
    const here = await arrival;
    if (here) addRoom(name, here.room, define);
    else miss(name, async () => addRoom(name, (await bring()).room, define));
  }
}
