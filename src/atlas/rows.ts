/** What a row of each generated table holds. Places are in per cent of a view's box, from its top left. */
import type { Code } from './codes.js';
import type { View } from './views.js';

/** Where a point on the left side of the body is seen, best view first. */
export type Places = readonly (readonly [view: View, x: number, y: number])[];

/**
 * A point. Names: WHO 2008 and the Wikipedia list of acupuncture points, pinyin checked character by character
 * (`facts/points-sources.md` §3–4).
 */
export type AtlasRow = readonly [
  code: Code,
  hanzi: string,
  pinyin: string,
  english: string,
  region: string,
  paired: boolean,
  places: Places,
  location?: string,
  cautions?: readonly string[],
];

/** Where a guide line starts: a key of the interface messages. `way` is part of the way between two landmarks. */
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
 * A line along which a point on the left side of the body is found: its length in cun, or the part of the way; where it
 * starts and where it ends. Without an end it ends at the point; without a start it starts at the midline, level with
 * the point.
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
