import { addRoom, type Define, type Room, type RoomName } from './rooms.js';

/** Loads the rooms of all maps of the page, once, from the first picture on. */
export const loadRooms = (define: Define): Promise<void> => (loading ??= load(define));
let loading: Promise<void> | undefined;

/** How long the first picture is left alone, in milliseconds. */
const MOMENT = 300;

/**
 * What is loaded when, from top to bottom. `src/define.ts` has registered what the first picture needs; here comes
 * everything that a map can do without at first.
 */
async function load(define: Define): Promise<void> {
  // 1. A moment after the first picture: arrow keys, zoom, room for crowded points; what stands behind a point; the
  //    rest of the text; links to points.
  await new Promise((resolve) => setTimeout(resolve, MOMENT));
  await open(
    {
      figure: import('./figure/room.js'),
      panel: import('./panel/room.js'),
      text: import('./text/room.js'),
      map: import('./map/room.js'),
    },
    define,
  );

  // 2. When the browser has nothing else to do: timer and routines, and all that can be taken away.
  await new Promise<unknown>((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve));
  await open({ practice: import('./practice/room.js'), paper: import('./paper/room.js') }, define);

  // 3. When it is asked for:
  //    - svg.js: `stage/camera` once there are zoom buttons and the browser is idle, `stage/draw` (by
  //      `figure/overlay.ts`) when there are lines or rulers to draw, `stage/pulse` when somebody presses;
  //    - the drawing of a rarer view, when it is shown (`src/figure/index.ts`);
  //    - the reader and checker of foreign data, when there is some; the whole atlas, when a point is wanted that is not
  //      built in; another figure (`map/data-source.ts`);
  //    - what goes with the built-in points, once the room that shows it is here (`map/supplement.ts`);
  //    - a language (`src/languages/loaders.ts`).
}

/** Opens rooms in their order as they arrive. One that can't be fetched is done without. */
async function open(
  arriving: Partial<Record<RoomName, Promise<{ readonly room: Room }>>>,
  define: Define,
): Promise<void> {
  const found = await Promise.allSettled(Object.values(arriving));
  found.forEach((each, i) => {
    if (each.status === 'fulfilled') addRoom(Object.keys(arriving)[i] as RoomName, each.value.room, define);
  });
}
