import type { XY } from './xy.js';

/** The direction of an arrow key. */
export type Direction = 'left' | 'right' | 'up' | 'down';
export const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];

/** Where the arrow keys lead from one place: indexes into the list of places. */
export type Steps = { readonly [direction in Direction]?: number };
type MutableSteps = { [direction in Direction]?: number };

/** How much more a distance sideways counts than one in the direction of the key. */
const SIDEWAYS = 2.5;

/**
 * Where the arrow keys lead from each place: to the nearest one in that direction. Every place can be reached from
 * every other: a place that no key leads to gets one from the nearest place that can spare it. Places on the same spot
 * count as lying in the order of the list.
 */
export function compass(places: readonly XY[]): readonly Steps[] {
  if (places.length === 0) return [];
  const steps = places.map((_, from): MutableSteps => {
    const found: MutableSteps = {};
    for (const direction of DIRECTIONS) {
      const to = nearest(places, from, direction);
      if (to !== undefined) found[direction] = to;
    }
    return found;
  });
  connect(places, steps);
  return steps;
}

/** Whether a place lies in a direction from another. On the same spot, the order of the list decides. */
function lies(direction: Direction, places: readonly XY[], from: number, to: number): boolean {
  const { along, sideways } = offset(direction, places, from, to);
  if (along !== 0) return along > 0;
  return sideways === 0 && from !== to && (direction === 'right' || direction === 'down') === to > from;
}

/** How far a place is from another in a direction, and how far to its side. */
function offset(
  direction: Direction,
  places: readonly XY[],
  from: number,
  to: number,
): { readonly along: number; readonly sideways: number } {
  const [a, b] = [places[from] as XY, places[to] as XY];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  if (direction === 'left' || direction === 'right')
    return { along: direction === 'right' ? dx : -dx, sideways: Math.abs(dy) };
  return { along: direction === 'down' ? dy : -dy, sideways: Math.abs(dx) };
}

function nearest(places: readonly XY[], from: number, direction: Direction): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (let to = 0; to < places.length; to++) {
    if (!lies(direction, places, from, to)) continue;
    const { along, sideways } = offset(direction, places, from, to);
    const distance = Math.hypot(along, sideways * SIDEWAYS);
    // Of several places on one spot, the adjacent one in the list is the nearest: the last before or the first after.
    if (distance < least || (distance === least && to < from)) [best, least] = [to, distance];
  }
  return best;
}

/** Adds keys to places that can't be reached from the topmost one, and from places that don't lead to it. */
function connect(places: readonly XY[], steps: MutableSteps[]): void {
  const top = Math.max(
    0,
    steps.findIndex(({ up }) => up === undefined),
  );
  for (let links = linksOf(steps, top); links.size < places.length * 2;) {
    const next = bridge(places, steps, top, links);
    if (!next) return connectInLine(places, steps);
    links = next;
  }
}

/** The places reachable from one place, those from which it is reachable, and the sum of their numbers. */
interface Links {
  readonly reached: ReadonlySet<number>;
  readonly leading: ReadonlySet<number>;
  readonly size: number;
}

/** Redirects one key, of the nearest place that can spare it, so that more places are linked. Undefined if none can. */
function bridge(places: readonly XY[], steps: MutableSteps[], top: number, links: Links): Links | undefined {
  const isWanted = (from: number, to: number): boolean =>
    (links.reached.has(from) && !links.reached.has(to)) || (links.leading.has(to) && !links.leading.has(from));
  const ways = places.flatMap((_, from) =>
    places.flatMap((__, to) =>
      isWanted(from, to)
        ? DIRECTIONS.filter((direction) => lies(direction, places, from, to)).map((direction) => ({
            from,
            to,
            direction,
            ...offset(direction, places, from, to),
          }))
        : [],
    ),
  );
  ways.sort((a, b) => Math.hypot(a.along, a.sideways * SIDEWAYS) - Math.hypot(b.along, b.sideways * SIDEWAYS));
  for (const { from, to, direction } of ways) {
    const kept = steps[from] as MutableSteps;
    steps[from] = { ...kept, [direction]: to };
    const now = linksOf(steps, top);
    if (now.size > links.size) return now;
    steps[from] = kept;
  }
  return undefined;
}

/** The last resort: left and right go through all places from left to right. */
function connectInLine(places: readonly XY[], steps: MutableSteps[]): void {
  const order = places.map((_, index) => index).toSorted((a, b) => (places[a] as XY).x - (places[b] as XY).x || a - b);
  order.forEach((place, i) => {
    const { left: _left, right: _right, ...rest } = steps[place] as MutableSteps;
    const [before, after] = [order[i - 1], order[i + 1]];
    steps[place] = {
      ...rest,
      ...(before === undefined ? {} : { left: before }),
      ...(after === undefined ? {} : { right: after }),
    };
  });
}

function linksOf(steps: readonly Steps[], top: number): Links {
  const back = steps.map((): number[] => []);
  steps.forEach((each, from) => Object.values(each).forEach((to) => back[to]?.push(from)));
  const follow = (ways: (place: number) => readonly number[]): ReadonlySet<number> => {
    const found = new Set([top]);
    for (const place of found) for (const to of ways(place)) found.add(to);
    return found;
  };
  const reached = follow((place) => Object.values(steps[place] ?? {}));
  const leading = follow((place) => back[place] ?? []);
  return { reached, leading, size: reached.size + leading.size };
}
