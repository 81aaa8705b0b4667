import type { LandmarkName } from './landmarks.js';
import type { Measures } from './widths.js';

/** x to the body’s left, y up, z forward, in decimetres. */
export type Place = readonly [x: number, y: number, z: number];

/** Where everything is on the left side of a shape: what the tests read, who do not have the 3D body. */
export interface Measured {
  readonly spots: Readonly<Record<string, readonly Place[]>>;
  readonly landmarks: Readonly<Record<LandmarkName, Place>>;
  readonly joints: Readonly<Record<'shoulder' | 'elbow' | 'wrist', Place>>;
  /** Of the soles and of the top of the head. */
  readonly heights: { readonly ground: number; readonly crown: number };
  /** The body’s own inch of each region, in decimetres. */
  readonly cun: Measures;
}
