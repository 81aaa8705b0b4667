/**
 * What a pen draws of the landmarks that the rules of points are measured from: a few short strokes each. They start
 * from the same table and the same measures as the rules (`landmarks.ts`, `place.ts`), so that words, rulers and
 * drawing mean one place.
 */
import { HEAD_DRAWN } from './head.js';
import { LIMBS_DRAWN } from './limbs.js';
import { TRUNK_DRAWN } from './trunk.js';

export { browHair, hairline } from './head.js';
export type { Drawn, Stroke } from './strokes.js';

/** By name, as rulers call them. */
export const DRAWN = { ...HEAD_DRAWN, ...TRUNK_DRAWN, ...LIMBS_DRAWN };
export type DrawnName = keyof typeof DRAWN;
