import { miss } from './late.js';
import { idle, painted } from './painted.js';
import { addRoom, type Define, type Room, type RoomName } from './rooms.js';

/** Loads the rooms for all maps on the page, once, starting after the first render. */
export const loadRooms = (define: Define): Promise<void> => (loading ??= load(define));
let loading: Promise<void> | undefined;

/**
 * What is loaded when, from top to bottom. `src/define.ts` has registered what the first render needs; this loads
 * everything that can wait.
 */
async function load(define: Define): Promise<void> {
  // 1. At once after the first picture: the panel, which a reader may open now, or has open from the start.
  const panel = bring({ panel: () => import('./panel/room.js') });
  // What comes next is on its way once the first picture is seen: a slow network has it by the time it is wanted. What
  // all of these share with the code that reads data is a file of its own.
  await painted();
  import('../model/spelled.js').catch(() => undefined);
  const near = bring({
    figure: () => import('./figure/room.js'),
    text: () => import('./text/room.js'),
    map: () => import('./map/room.js'),
  });
  await add(panel, define);

  // 2. When the browser is idle: arrow keys, zoom, room for crowded points; the rest of the text; links to points.
  await idle(300);
  await add(near, define);

  // 3. When it is idle again, or has not been for long: timer and routines; print, handout and share.
  const far = bring({ practice: () => import('./practice/room.js'), paper: () => import('./paper/room.js') });
  await idle(2000);
  await add(far, define);

  // 4. On demand:
  //    - svg.js: `stage/camera` for zooming, once the browser is idle; `stage/draw` and `stage/pulse` (through
  //      `figure/overlay.ts`) when there are lines, rulers or rings to draw;
  //    - the drawing of a rarer view, when it is shown (`src/figure/index.ts`);
  //    - the code that reads and checks foreign data, when there is some; the whole atlas, when a requested point is
  //      not built in; another figure (`map/data-source.ts`);
  //    - the supplement of the built-in points, once the room that shows it has loaded (`map/supplement.ts`);
  //    - a language (`src/languages/loaders.ts`).
}

/** A room on its way, and how to ask for it again. */
interface Arriving {
  readonly name: RoomName;
  readonly again: Bring;
  readonly arrival: Promise<Arrived | undefined>;
}
type Arrived = { readonly room: Room };
type Bring = () => Promise<Arrived>;

/** Asks for rooms, all at once, and for the rest of the English words, without which none of them is shown. */
const bring = (wanted: Partial<Record<RoomName, Bring>>): readonly Arriving[] =>
  (Object.entries(wanted) as [RoomName, Bring][]).map(([name, room]) => {
    const again: Bring = async () => (await Promise.all([room(), import('../languages/en/whole.js')]))[0];
    return { name, again, arrival: again().catch(() => undefined) };
  });

/**
 * Adds rooms in order, each once those before it have loaded or failed. A room that can't be fetched is asked for again
 * later.
 */
async function add(arriving: readonly Arriving[], define: Define): Promise<void> {
  for (const { name, again, arrival } of arriving) {
    const here = await arrival;
    if (here) addRoom(name, here.room, define);
    else miss(name, async () => addRoom(name, (await again()).room, define));
  }
}
