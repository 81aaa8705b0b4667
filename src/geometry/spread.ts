import { squaredDistance, type XY } from './xy.js';

/** A mark on a picture, in pixels. The marks of one control may overlap each other, but come no closer than they are. */
export interface Mark {
  readonly control: string;
  readonly at: XY;
  /** Stays where it is. It pushes others away, but none towards its own other mark. */
  readonly isFixed?: boolean;
}

/** Where the marks are drawn, and which of them are too crowded to be drawn one by one. */
export interface Spread {
  /** By mark: how far it is moved from its place. Zero for most. */
  readonly moved: readonly XY[];
  /** Marks that no room can be made for, drawn as one. */
  readonly crowds: readonly Crowd[];
}

/** Marks that are drawn as one: where, and which, by index. A single mark may be left over among crowds. */
export interface Crowd {
  readonly at: XY;
  readonly members: readonly number[];
}

const STILL: XY = { x: 0, y: 0 };
const ROUNDS = 80;

/**
 * Moves marks apart until their hit areas no longer overlap. No mark is moved farther than `limit` from its place;
 * those that still overlap are gathered into crowds, which do not overlap each other.
 *
 * @param size Diameter of a hit area.
 * @param limit How far a mark may be moved. Both in pixels.
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

/** For each mark, the later ones that it could ever touch, and how far apart they must be. */
function neighbourhoods(
  marks: readonly Mark[],
  size: number,
  limit: number,
  without: ReadonlySet<number>,
): readonly (readonly Neighbour[])[] {
  const reach = size + 2 * limit;
  return marks.map((a, i) =>
    marks.flatMap((b, j): Neighbour[] => {
      if (
        j <= i ||
        without.has(i) ||
        without.has(j) ||
        isHemmed(marks, a, b) ||
        isHemmed(marks, b, a) ||
        Math.abs(a.at.x - b.at.x) >= reach ||
        Math.abs(a.at.y - b.at.y) >= reach
      )
        return [];
      return [
        { j, apart: a.control === b.control ? Math.min(size, Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y)) : size },
      ];
    }),
  );
}

/** Whether a fixed mark would push another one towards its own other mark: then the two overlap. */
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

/** One round of pushing apart. False when nothing had to move. */
function push(marks: readonly Mark[], at: Moving[], near: readonly (readonly Neighbour[])[], limit: number): boolean {
  let isMoving = false;
  near.forEach((others, i) => {
    for (const { j, apart } of others) {
      const [a, b] = [at[i] as Moving, at[j] as Moving];
      let [dx, dy] = [b.x - a.x, b.y - a.y];
      // On one spot there is no direction to go: each pair takes one of its own.
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

/** Moves a mark, but not farther than the limit from its place. */
function shift(mark: Moving, dx: number, dy: number, home: XY, limit: number): void {
  const [x, y] = [mark.x + dx - home.x, mark.y + dy - home.y];
  const shrink = Math.min(1, limit / (Math.hypot(x, y) || 1));
  mark.x = home.x + x * shrink;
  mark.y = home.y + y * shrink;
}

/** Marks with this many others in their hit area have no room to go to. */
const DENSE = 4;

/** Marks that can't be parted by moving them: they are not even tried. */
function dense(marks: readonly Mark[], size: number): ReadonlySet<number> {
  const isDense = ({ control, at, isFixed }: Mark): boolean =>
    !isFixed &&
    marks.filter((other) => !other.isFixed && other.control !== control && squaredDistance(at, other.at) < size ** 2)
      .length >= DENSE;
  return new Set(marks.flatMap((mark, i) => (isDense(mark) ? i : [])));
}

/**
 * Gathers the marks that overlap still. Each crowd is drawn where its first mark lies, and holds what lies within a hit
 * area of it: so no two crowds overlap. A mark that a crowd would cover joins in.
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
