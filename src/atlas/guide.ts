import type { View } from './views.js';

/** Where a guide line starts: a key of the interface messages. `way` is a part of the way between two landmarks. */
export type GuideLandmark =
  | 'midline'
  | 'navel'
  | 'navel-level'
  | 'elbow'
  | 'wrist'
  | 'outer-ankle'
  | 'inner-ankle'
  | 'knee'
  | 'kneecap'
  | 'front-hairline'
  | 'back-hairline'
  | 'way';

/**
 * A line along which a point of the body's left side is found: its length in cun, or the part of the way; where it starts and ends,
 * in per cent of the view's box. Without an end it ends at the point, without a start it starts at the midline at the point's height.
 */
export type GuideRow = readonly [
  view: View,
  size: number,
  landmark: GuideLandmark,
  x1?: number,
  y1?: number,
  x2?: number,
  y2?: number,
];
