import type { Body } from '../body/body.js';
import { exit, type Parts, type Spot } from '../body/surface.js';
import { across, add, cross, dot, lerp, normalize, scale, sub, type Vec } from '../body/vec.js';

/** An angle around a limb, in degrees: 0 forward, 90 outward, 180 backward, -90 inward. */
export type Angle = number;

/** A limb of a body, from the joint below to the joint above. */
export interface Limb {
  readonly body: Body;
  readonly lower: Vec;
  readonly upper: Vec;
  readonly parts: Parts;
  /** Legs hang nearly straight: what is level on one side is level all round. */
  readonly isUpright: boolean;
}

const DEGREE = Math.PI / 180;
const frame = ({ lower, upper, isUpright }: Limb): { readonly forward: Vec; readonly outward: Vec } => {
  if (isUpright) return { forward: [0, 0, 1], outward: [1, 0, 0] };
  const axis = normalize(sub(upper, lower));
  const forward = normalize(across([0, 0, 1], axis));
  return { forward, outward: cross(axis, forward) };
};

/** The skin around a limb, at a part of its length above the lower joint. */
export function around(limb: Limb, part: number, angle: Angle): Spot {
  const { forward, outward } = frame(limb);
  return exit(
    limb.body,
    lerp(limb.lower, limb.upper, part),
    add(scale(forward, Math.cos(angle * DEGREE)), scale(outward, Math.sin(angle * DEGREE))),
    limb.parts,
  );
}

/** Where around a limb a place is. */
export function angleOf(limb: Limb, place: Vec): Angle {
  const { forward, outward } = frame(limb);
  const { lower, upper, isUpright } = limb;
  const axle = isUpright ? lerp(lower, upper, (place[1] - lower[1]) / (upper[1] - lower[1])) : lower;
  const away = sub(place, axle);
  return Math.atan2(dot(away, outward), dot(away, forward)) / DEGREE;
}
