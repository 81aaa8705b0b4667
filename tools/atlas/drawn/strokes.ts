/** Strokes of a pen over the skin. Offsets and lengths are in decimetres unless stated otherwise. */
import { joint } from '../../body/body.js';
import { leftArm, leftLeg, type View } from '../../body/camera.js';
import type { Spot } from '../../body/surface.js';
import { add, cross, normalize, scale, sub, type Vec } from '../../body/vec.js';
import type { LandmarkName, Sight } from '../landmarks.js';
import type { Anatomy } from '../place.js';
import { coordinates, see } from '../sight.js';

/** Places that a stroke passes through, in order. */
export type Stroke = readonly Spot[];
export type Strokes = (a: Anatomy) => readonly Stroke[];

/** How a landmark is drawn, on the left side and from the midline outwards. */
export interface Drawn {
  readonly strokes: Strokes;
  /** The views that show it, where not all do that could. */
  readonly views?: readonly View[];
}

export type Offset = readonly [right: number, up: number];

/** Numbers two by two, which a table has in one line. */
export const pairs = (numbers: readonly number[]): Offset[] =>
  numbers.flatMap((right, i) => (i % 2 === 0 ? [[right, numbers[i + 1] ?? 0] as const] : []));

/** Part of an ellipse, from one angle to another in degrees: 0 is to the right, 90 up. */
export const arc = (width: number, height: number, from: number, to: number, steps = 6): Offset[] =>
  Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return [width * Math.cos(angle), height * Math.sin(angle)];
  });

/** One stroke around a landmark, along the axes of its sight. */
export const around =
  (name: LandmarkName, offsets: readonly Offset[]): Strokes =>
  (a) => [offsets.map(([right, up]) => a.by(name, right, up))];

/** The axis along which each sight looks. */
const AXES: Readonly<Record<Sight, Vec>> = {
  front: [0, 0, 1],
  back: [0, 0, 1],
  outer: [1, 0, 0],
  inner: [1, 0, 0],
  above: [0, 1, 0],
  below: [0, 1, 0],
};
/** The thumb of the neutral figure, for which widths are given, and how much smaller the little finger is. */
const THUMB = 0.19;
const LITTLE = 0.8;

/**
 * A stroke over a finger or a toe as it is sighted: how far along one of its bones, as a part of it, and how far
 * across.
 */
export function overBone(a: Anatomy, bone: string, sight: Sight, points: readonly Offset[]): Stroke {
  const [head, tail] = [joint(a.body, bone), joint(a.body, bone, 'tail')];
  const side = normalize(cross(AXES[sight], sub(tail, head)));
  const size = (a.cun.finger / THUMB) * (bone.startsWith('finger5') ? LITTLE : 1);
  return points.map(([along, across]) => {
    const [u, v] = coordinates(sight, add(add(head, scale(sub(tail, head), along)), scale(side, across * size)));
    return see(a.body, { sight, u, v, parts: bone.startsWith('toe') ? leftLeg : leftArm });
  });
}

/** A crease across a finger, a little bent. */
export const crease = (along: number, half: number, bend: number): Offset[] =>
  pairs([along, -half, along + bend, 0, along, half]);

/** A nail: its root and its sides, open towards the tip. */
export function nail(root: number, tip: number, half: number): Offset[] {
  const middle = (tip + root * 2) / 3;
  const side = pairs([tip, half, middle, half, root + 0.02, half * 0.7]);
  return [...side.map(([along, across]) => [along, -across] as const), [root, 0], ...side.toReversed()];
}
