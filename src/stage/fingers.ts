import type { XY } from '../geometry/xy.js';

/** How far each finger of a hand reaches, from the forefinger on, as a part of the longest. */
const REACH = [0.86, 1, 0.9, 0.68];
/** How long the longest is drawn, in widths of a finger; the gap between two, as a part of that width. */
const LENGTH = 2.6;
const GAP = 0.06;

/** A rectangle beside a ruler, by its corners. */
export type Corners = readonly [XY, XY, XY, XY];

/** Fingers side by side that are as wide together as a ruler is long, and lie beside it with their tips towards it. */
export interface Fingers {
  /** Path data: the outline of each, open where the hand would be, and its nail. */
  readonly paths: readonly string[];
  readonly corners: Corners;
}

/**
 * Fingers beside a ruler.
 *
 * @param from Where the ruler starts, in figure units, and `to` where it ends.
 * @param count One to four.
 * @param turn 1: on the right of somebody who goes along the ruler in a picture; -1: on the left.
 * @param away How far the tips keep from the ruler, so that the mark stays free, in figure units.
 */
export function fingersBeside(from: XY, to: XY, count: number, turn: 1 | -1, away: number): Fingers {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const out = { x: -along.y * turn, y: along.x * turn };
  const place = (u: number, v: number): XY => ({
    x: from.x + along.x * u + out.x * v,
    y: from.y + along.y * u + out.y * v,
  });
  const at = (u: number, v: number): string => {
    const { x, y } = place(u, v);
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  };
  const width = length / count;
  const base = away + width * LENGTH;
  const paths = [...Array(count).keys()].map((i) => {
    const [a, b] = [(i + GAP) * width, (i + 1 - GAP) * width];
    const [middle, radius] = [(a + b) / 2, (b - a) / 2];
    const tip = base - width * LENGTH * (count === 1 ? 1 : (REACH[i] ?? 1));
    // A curve through the top of a half circle, to within a hundredth of its radius.
    const pull = radius * 0.5523;
    const outline =
      `M${at(a, base)}L${at(a, tip + radius)}` +
      `C${at(a, tip + radius - pull)} ${at(middle - pull, tip)} ${at(middle, tip)}` +
      `C${at(middle + pull, tip)} ${at(b, tip + radius - pull)} ${at(b, tip + radius)}L${at(b, base)}`;
    const [left, right, low] = [middle - radius * 0.5, middle + radius * 0.5, tip + radius * 1.3];
    return `${outline}M${at(left, low)}C${at(left, tip + radius * 0.2)} ${at(right, tip + radius * 0.2)} ${at(right, low)}`;
  });
  return { paths, corners: [place(0, away), place(length, away), place(length, base), place(0, base)] };
}

/** Whether a place lies in a rectangle, or no further from it than so many figure units. */
export function isWithin({ x, y }: XY, corners: Corners, margin: number): boolean {
  const [xs, ys] = [corners.map((each) => each.x), corners.map((each) => each.y)];
  return (
    x > Math.min(...xs) - margin &&
    x < Math.max(...xs) + margin &&
    y > Math.min(...ys) - margin &&
    y < Math.max(...ys) + margin
  );
}
