import { squaredDistance, type XY } from './xy.js';

/** A mark on a picture, in pixels. The marks of one control may overlap, but are not moved closer together. */
export interface Mark {
  readonly control: string;
  readonly at: XY;
  /** Whether it stays where it is. It pushes other marks away, but not towards their own mirrored marks. */
  readonly isFixed?: boolean;
}

/** Where the marks are drawn, and which of them are too crowded to be drawn separately. */
export interface Spread {
  /** By mark: its offset from its place. Zero for most. */
  readonly moved: readonly XY[];
  /** Marks that can't be given room, drawn as one. */
  readonly crowds: readonly Crowd[];
}

/** Marks drawn as one: where, and which, by index. A crowd may be left with a single mark. */
export interface Crowd {
  readonly at: XY;
  readonly members: readonly number[];
}

const STILL: XY = { x: 0, y: 0 };
const ROUNDS = 80;

/**
 * Moves marks apart until their hit areas no longer overlap. No mark is moved farther than `limit` from its place.
 * Marks that still overlap are gathered into crowds, which do not overlap each other.
 *
 * @param size Diameter of a hit area, in pixels.
 * @param limit How far a mark may be moved, in pixels.
 */
export function spread(marks: readonly Mark[], size: number, limit: number): Spread {
  const crowded = dense(marks, size);
  const near = neighbourhoods(marks, size, limit, crowded);
  const at = marks.map(({ at: { x, y } }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) if (!push(marks, at, near, limit)) break;
  const crowds = gather(marks, at, near, size, crowded);
  const gathered = new Set(crowds.flatMap(({ members }) => members));
  return {
    moved: marks.map(({ at: { x, y } }, i) =>
      gathered.has(i) ? STILL : { x: (at[i] as XY).x - x, y: (at[i] as XY).y - y },
    ),
    crowds,
  };
}

/** For each mark, the later marks that it could touch, and how far apart the two must be. */
function neighbourhoods(
  marks: readonly Mark[],
  size: number,
  limit: number,
  without: ReadonlySet<number>,
): readonly (readonly Neighbour[])[] {
  const around = within(marks, size + 2 * limit);
  return marks.map((a, i) =>
    (around[i] ?? []).flatMap((j): Neighbour[] => {
      const b = marks[j] as Mark;
      if (j <= i || without.has(i) || without.has(j) || isHemmed(marks, a, b) || isHemmed(marks, b, a)) return [];
      return [
        { j, apart: a.control === b.control ? Math.min(size, Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y)) : size },
      ];
    }),
  );
}

/** For each mark, the others that are less than so many pixels beside, above or below it, in the order of the marks. */
function within(marks: readonly Mark[], reach: number): readonly (readonly number[])[] {
  const around = marks.map((): number[] => []);
  const downwards = marks.map(({ at }, i) => ({ at, i })).toSorted((a, b) => a.at.y - b.at.y);
  downwards.forEach((upper, order) => {
    // Only the next few are near: hundreds of marks are not each compared with each.
    for (let next = order + 1; next < downwards.length; next++) {
      const lower = downwards[next]!;
      if (lower.at.y - upper.at.y >= reach) break;
      if (Math.abs(lower.at.x - upper.at.x) >= reach) continue;
      around[upper.i]?.push(lower.i);
      around[lower.i]?.push(upper.i);
    }
  });
  return around.map((each) => each.toSorted((a, b) => a - b));
}

/** Whether a fixed mark would push another one towards that one's mirrored mark. If so, the two are left to overlap. */
function isHemmed(marks: readonly Mark[], fixed: Mark, other: Mark): boolean {
  if (!fixed.isFixed) return false;
  const twin = marks.find((mark) => mark !== other && mark.control === other.control);
  if (!twin) return false;
  const [away, home] = [
    { x: other.at.x - fixed.at.x, y: other.at.y - fixed.at.y },
    { x: twin.at.x - other.at.x, y: twin.at.y - other.at.y },
  ];
  return away.x * home.x + away.y * home.y > 0;
}

interface Neighbour {
  readonly j: number;
  readonly apart: number;
}

type Moving = { x: number; y: number };

/** One round of pushing marks apart. False if nothing had to move. */
function push(marks: readonly Mark[], at: Moving[], near: readonly (readonly Neighbour[])[], limit: number): boolean {
  let isMoving = false;
  near.forEach((others, i) => {
    for (const { j, apart } of others) {
      const [a, b] = [at[i] as Moving, at[j] as Moving];
      let [dx, dy] = [b.x - a.x, b.y - a.y];
      // Marks on one spot have no direction to move in, so each pair is given its own.
      if (dx === 0 && dy === 0) [dx, dy] = [Math.cos(j), Math.sin(j)];
      const distance = Math.hypot(dx, dy);
      const overlap = apart - Math.hypot(b.x - a.x, b.y - a.y);
      if (overlap <= 0.01) continue;
      isMoving = true;
      const [first, second] = [marks[i] as Mark, marks[j] as Mark];
      const share = first.isFixed || second.isFixed ? overlap : overlap / 2;
      const [ux, uy] = [(dx / distance) * share, (dy / distance) * share];
      if (!first.isFixed) shift(a, -ux, -uy, first.at, limit);
      if (!second.isFixed) shift(b, ux, uy, second.at, limit);
    }
  });
  return isMoving;
}

/** Moves a mark, but no farther than the limit from its place. */
function shift(mark: Moving, dx: number, dy: number, home: XY, limit: number): void {
  const [x, y] = [mark.x + dx - home.x, mark.y + dy - home.y];
  const shrink = Math.min(1, limit / (Math.hypot(x, y) || 1));
  mark.x = home.x + x * shrink;
  mark.y = home.y + y * shrink;
}

/** A mark with this many others in its hit area has no room to move to. */
const DENSE = 4;

/** Marks too dense to be moved apart: it is not attempted. */
function dense(marks: readonly Mark[], size: number): ReadonlySet<number> {
  const around = within(marks, size);
  const isDense = ({ control, at, isFixed }: Mark, i: number): boolean =>
    !isFixed &&
    (around[i] ?? [])
      .map((j) => marks[j] as Mark)
      .filter((other) => !other.isFixed && other.control !== control && squaredDistance(at, other.at) < size ** 2)
      .length >= DENSE;
  return new Set(marks.flatMap((mark, i) => (isDense(mark, i) ? i : [])));
}

/**
 * Gathers the marks that still overlap. Each crowd is drawn at the place of its first mark and contains the marks
 * within a hit area of it, so no two crowds overlap. A mark that a crowd would cover joins it.
 */
function gather(
  marks: readonly Mark[],
  at: readonly XY[],
  near: readonly (readonly Neighbour[])[],
  size: number,
  crowded: ReadonlySet<number>,
): readonly Crowd[] {
  const members = new Set(crowded);
  near.forEach((others, i) => {
    for (const { j } of others)
      if (!members.has(i) && !members.has(j) && overlap(marks, at, i, j, size)) members.add(i).add(j);
  });
  for (;;) {
    const crowds = seeded(marks, members, size);
    const covered = marks.flatMap(({ isFixed }, i) =>
      !isFixed && !members.has(i) && crowds.some((crowd) => squaredDistance(crowd.at, at[i] as XY) < (size - 0.5) ** 2)
        ? i
        : [],
    );
    if (covered.length === 0) return crowds;
    for (const i of covered) members.add(i);
  }
}

const overlap = (marks: readonly Mark[], at: readonly XY[], i: number, j: number, size: number): boolean =>
  !marks[i]?.isFixed &&
  !marks[j]?.isFixed &&
  marks[i]?.control !== marks[j]?.control &&
  squaredDistance(at[i] as XY, at[j] as XY) < (size - 0.5) ** 2;

function seeded(marks: readonly Mark[], members: ReadonlySet<number>, size: number): readonly Crowd[] {
  const crowds: { at: XY; members: number[] }[] = [];
  for (const i of [...members].toSorted((a, b) => a - b)) {
    const { at } = marks[i] as Mark;
    const found = crowds.find((crowd) => squaredDistance(crowd.at, at) < size ** 2);
    if (found) found.members.push(i);
    else crowds.push({ at, members: [i] });
  }
  return crowds;
}
