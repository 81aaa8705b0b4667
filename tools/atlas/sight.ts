import type { Body } from '../body/body.js';
import { crossings, type Spot } from '../body/surface.js';
import { scale, type Vec } from '../body/vec.js';
import type { Landmark, Sight } from './landmarks.js';

const X: Vec = [1, 0, 0];
const Y: Vec = [0, 1, 0];
const Z: Vec = [0, 0, 1];

/** Each line of sight: where (u, v) lies, which of a place's axes these are, and which way the skin it meets faces. */
interface Line {
  readonly place: (u: number, v: number) => Vec;
  readonly axes: readonly [u: 0 | 1 | 2, v: 0 | 1 | 2];
  readonly facing: Vec;
}
const SIGHTS: Readonly<Record<Sight, Line>> = {
  front: { place: (x, y) => [x, y, 0], axes: [0, 1], facing: Z },
  back: { place: (x, y) => [x, y, 0], axes: [0, 1], facing: scale(Z, -1) },
  outer: { place: (z, y) => [0, y, z], axes: [2, 1], facing: X },
  inner: { place: (z, y) => [0, y, z], axes: [2, 1], facing: scale(X, -1) },
  above: { place: (x, z) => [x, 0, z], axes: [0, 2], facing: Y },
  below: { place: (x, z) => [x, 0, z], axes: [0, 2], facing: scale(Y, -1) },
};

/** The coordinates of a place along a line of sight. */
export function coordinates(sight: Sight, place: Vec): readonly [u: number, v: number] {
  const [u, v] = SIGHTS[sight].axes;
  return [place[u], place[v]];
}

/** The skin that a line of sight meets first. @throws when it meets none. */
export function see(body: Body, { sight, u, v, parts }: Omit<Landmark, 'from'>): Spot {
  const { place, facing } = SIGHTS[sight];
  const hit = crossings(body, place(u, v), facing, parts).at(-1);
  if (!hit) throw new Error(`${sight} ${u.toFixed(2)} ${v.toFixed(2)}: no skin there`);
  return hit;
}
