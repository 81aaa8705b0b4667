import type { Body } from '../body/body.js';
import { crossings, type Spot } from '../body/surface.js';
import { scale, type Vec } from '../body/vec.js';
import { LANDMARKS, type Landmark, type LandmarkName, type Sight } from './landmarks.js';

const X: Vec = [1, 0, 0];
const Y: Vec = [0, 1, 0];
const Z: Vec = [0, 0, 1];

/** Each line of sight: where (u, v) lies, and which way the skin it meets faces. */
const SIGHTS: Readonly<Record<Sight, { readonly place: (u: number, v: number) => Vec; readonly facing: Vec }>> = {
  front: { place: (x, y) => [x, y, 0], facing: Z },
  back: { place: (x, y) => [x, y, 0], facing: scale(Z, -1) },
  outer: { place: (z, y) => [0, y, z], facing: X },
  inner: { place: (z, y) => [0, y, z], facing: scale(X, -1) },
  above: { place: (x, z) => [x, 0, z], facing: Y },
  below: { place: (x, z) => [x, 0, z], facing: scale(Y, -1) },
};

/** The skin that a line of sight meets first. @throws when it meets none. */
export function see(body: Body, { sight, u, v, parts }: Omit<Landmark, 'from'>): Spot {
  const { place, facing } = SIGHTS[sight];
  const hit = crossings(body, place(u, v), facing, parts).at(-1);
  if (!hit) throw new Error(`${sight} ${u.toFixed(2)} ${v.toFixed(2)}: no skin there`);
  return hit;
}

/** The place of a landmark on the skin. */
export const landmark = (body: Body, name: LandmarkName): Spot => see(body, LANDMARKS[name]);
