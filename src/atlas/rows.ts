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

/**
 * What a guide line starts or ends at: the last part of a key of the interface messages, and the name of what can be
 * drawn there. `…-level` and `…-line` are level with it, and in line with it.
 */
export type GuideEnd =
  | 'midline'
  | 'spine'
  | 'nipple'
  | 'nipple-line'
  | 'navel'
  | 'navel-level'
  | 'pubic-bone'
  | 'pubic-bone-level'
  | 'breastbone'
  | 'breastbone-level'
  | 'wrist-crease'
  | 'elbow-crease'
  | 'elbow-tip'
  | 'inner-elbow'
  | 'armpit-fold'
  | 'shoulder-corner'
  | 'shoulder-hollow'
  | 'shoulder-top'
  | 'shoulder-blade-corner'
  | 'shoulder-blade-ridge'
  | 'shoulder-blade-tip'
  | 'thumb-hollow'
  | 'wrist-hollow'
  | 'hip-bone-tip'
  | 'hip-knob'
  | 'tailbone-gap'
  | 'groin'
  | 'kneecap'
  | 'kneecap-inner-corner'
  | 'kneecap-outer-corner'
  | 'knee-crease'
  | 'ankle-crease'
  | 'inner-ankle'
  | 'outer-ankle'
  | 'front-hairline'
  | 'back-hairline'
  | 'hairline-corner'
  | 'top-of-head'
  | 'top-of-head-line'
  | 'earlobe-hollow'
  | 'nape-hollow';

/** Where a length goes from its landmark. What goes straight up or down has no length. */
export const DIRECTIONS = ['above', 'below', 'outward', 'straight-up', 'straight-down'] as const;
export type GuideDirection = (typeof DIRECTIONS)[number];

/**
 * A line along which a point on the left side of the body is found: n/d of the way between two ends, or n/d thumbs from
 * one in a direction. Its places are evenly spaced along the skin. Fewer numbers are enough where the point’s place
 * says the rest: none, level from the midline to the point; one, level from the midline to there (x); two, of a length
 * its start, and between two ends their heights (y), straight above each other.
 */
export type GuideRow = readonly [
  view: View,
  from: GuideEnd,
  to: GuideEnd | GuideDirection,
  n: number,
  d: number,
  ...places: readonly number[],
];

/** The lines of a figure, by the code of the point. */
export type Guides = Readonly<Record<string, readonly GuideRow[]>>;
