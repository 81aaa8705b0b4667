import type { Cun } from './cun.js';

/** The regions that have a cun of their own; `scalp`: of the head from front to back. */
export type Region = keyof Cun | 'scalp';
export type Measures = Readonly<Record<Region, number>>;

type Width = readonly [n: number, d: number];
/**
 * What a hand has a width for, in thumbs: half a thumb, one finger, a thumb, two fingers, two thumbs, four fingers, and
 * four and half a thumb.
 */
const WIDTHS: readonly Width[] = [
  [1, 2],
  [3, 4],
  [1, 1],
  [3, 2],
  [2, 1],
  [3, 1],
  [7, 2],
];
/** How far a width may be from a length: a part of it, and in cun of its region. */
export const OFF = 0.15;
export const OFF_IN_CUN = 0.1;

/**
 * The width of a hand that is as long as so many cun of a region on every body given. Where a cun is as long as a thumb
 * is wide, or nearly, so many cun are so many thumbs, as the texts have it; elsewhere it is what comes closest.
 */
export function widthOf(size: number, region: Region, bodies: readonly Measures[]): Width | undefined {
  const inches = bodies.map((body) => body[region] / body.finger);
  const same = WIDTHS.find(([n, d]) => Math.abs(n / d - size) < 1e-6);
  if (same && inches.every((inch) => Math.abs(inch - 1) <= OFF)) return same;
  const off = ([n, d]: Width): number => Math.max(...inches.map((inch) => Math.abs(n / d / inch / size - 1)));
  const [best] = WIDTHS.toSorted((a, b) => off(a) - off(b));
  if (!best || off(best) > OFF) return undefined;
  return inches.every((inch) => Math.abs(best[0] / best[1] / inch - size) <= OFF_IN_CUN) ? best : undefined;
}
