import type { Body } from './body.js';
import { add, cross, dot, length, normalize, scale, sub, type Vec } from './vec.js';

/** A place on the skin, whatever the shape and pose: three vertices of the mesh and their weights. */
export interface Spot {
  readonly corners: readonly [number, number, number];
  readonly weights: Vec;
  /** The bone that the skin there follows most. */
  readonly part: string;
}

/** Where a spot is on a body. */
export function placeOf({ positions }: Body, { corners, weights }: Spot): Vec {
  return blend(corners.map((i) => positions[i] as Vec) as [Vec, Vec, Vec], weights);
}

/** The direction away from the skin at a spot. */
export function normalAt({ normals }: Body, { corners, weights }: Spot): Vec {
  return normalize(blend(corners.map((i) => normals[i] as Vec) as [Vec, Vec, Vec], weights));
}

const blend = ([a, b, c]: readonly [Vec, Vec, Vec], [u, v, w]: Vec): Vec =>
  add(add(scale(a, u), scale(b, v)), scale(c, w));

/** The parts of the body that a search is confined to. */
export type Parts = (part: string) => boolean;
const EVERY: Parts = () => true;
/** No face is longer than this, so a line can't meet a face that is farther away. In decimetres. */
const REACH = 1;

export interface Hit extends Spot {
  /** Distance from where the ray started, negative behind it. */
  readonly distance: number;
}

/** Every crossing of a line with the skin, in the direction of the line, including those behind its start. */
export function crossings({ positions, faces, partOf }: Body, start: Vec, direction: Vec, parts: Parts = EVERY): Hit[] {
  const along = normalize(direction);
  const hits: Hit[] = [];
  faces.forEach((face, index) => {
    const part = partOf[index] as string;
    if (!parts(part) || length(cross(sub(positions[face[0] as number] as Vec, start), along)) > REACH) return;
    for (let k = 2; k < face.length; k++) {
      const corners = [face[0], face[k - 1], face[k]] as [number, number, number];
      const [a, b, c] = corners.map((i) => positions[i] as Vec) as [Vec, Vec, Vec];
      const [ab, ac] = [sub(b, a), sub(c, a)];
      const p = cross(along, ac);
      const det = dot(ab, p);
      if (Math.abs(det) < 1e-12) continue;
      const from = sub(start, a);
      const v = dot(from, p) / det;
      if (v < -1e-9 || v > 1 + 1e-9) continue;
      const q = cross(from, ab);
      const w = dot(along, q) / det;
      if (w < -1e-9 || v + w > 1 + 1e-9) continue;
      hits.push({ corners, weights: [1 - v - w, v, w], part, distance: dot(ac, q) / det });
    }
  });
  return hits.toSorted((a, b) => a.distance - b.distance);
}

/** The farthest skin from `start` in a direction: from inside a limb, its outer surface. @throws if there is none. */
export function cast(body: Body, start: Vec, direction: Vec, parts?: Parts): Spot {
  const hit = crossings(body, start, direction, parts).at(-1);
  if (!hit || hit.distance < 0) throw new Error(`no skin from ${print(start)} towards ${print(direction)}`);
  return hit;
}

/** The first skin on the way out from inside. @throws if there is none. */
export function exit(body: Body, from: Vec, direction: Vec, parts?: Parts): Spot {
  const hit = crossings(body, from, direction, parts).find((each) => each.distance > 0);
  if (!hit) throw new Error(`no way out from ${print(from)}`);
  return hit;
}

const print = (vec: Vec): string => vec.map((value) => value.toFixed(2)).join(' ');
