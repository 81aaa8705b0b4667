import type { Anatomy } from '../place.js';
import { arc, around, pairs, type Drawn, type Stroke } from './strokes.js';

/** On the front, right of the midline and above a height. */
const from = (a: Anatomy, height: number, numbers: readonly number[]): Stroke =>
  pairs(numbers).map(([right, up]) => a.front(right, height + up));

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
const VERTEBRAE = [...numbered('T', 12), ...numbered('L', 5)];

export const TRUNK_DRAWN = {
  'collar-bone': {
    strokes: (a) => [
      [
        a.near('suprasternal notch', 0.16, 0.02),
        a.at('collar bone, lower edge, inner'),
        a.at('collar bone, lower edge, middle'),
        a.near('coracoid hollow', -0.1, 0.12),
      ],
    ],
  },
  nipple: { strokes: around('nipple', arc(0.055, 0.055, 0, 360, 12)) },
  // Where the arches of the ribs meet.
  'breastbone-end': {
    strokes: (a) => [from(a, a.ribSpace(5), [0, 0, 0.1, -0.05, 0.22, -0.22, 0.34, -0.42])],
  },
  navel: {
    strokes: (a) => [from(a, a.height('umbilicus'), [0, 0.09, 0.045, 0.06, 0.06, 0, 0.04, -0.06, 0, -0.085])],
  },
  'hip-bone': {
    strokes: around('anterior superior iliac spine', pairs([-0.1, -0.1, -0.07, 0.03, 0.02, 0.13, 0.1, 0.25])),
    views: ['front', 'side'],
  },
  'pubic-bone': {
    strokes: (a) => [from(a, a.height('pubic symphysis, upper border'), [0, 0.01, 0.09, 0.005, 0.18, -0.015])],
  },
  // A dash for each vertebra that has ribs or is below them; C7, from which one counts, is a small arch.
  spine: {
    strokes: (a) => [
      pairs([0.14, -0.12, 0.07, -0.03, 0, 0]).map(([right, up]) => a.back(right / a.cun.back, 'C7', up)),
      ...VERTEBRAE.map((level) => [0.05, -0.05].map((up) => a.back(0, level, up))),
    ],
    views: ['back', 'head-back', 'shoulder-back'],
  },
  'shoulder-blade-corner': {
    strokes: around('scapula, lower angle', pairs([-0.08, 0.45, -0.07, 0.16, -0.02, 0.03, 0.07, 0.01, 0.17, 0.1])),
    views: ['back', 'shoulder-back'],
  },
  'shoulder-blade-ridge': {
    strokes: (a) => [
      [
        a.near('scapular spine, inner end', -0.02, -0.03),
        a.near('scapular spine, inner end', 0.15, 0.02),
        a.near('scapular spine, middle', -0.1, 0.02),
      ],
    ],
    views: ['back', 'shoulder-back'],
  },
  'sacral-dimple': {
    strokes: (a) => [arc(0.08, 0.06, 200, 340).map(([right, up]) => a.back(1.3 + right / a.cun.back, 'S2', up))],
    views: ['back'],
  },
  // Its top, which is level with L4.
  'hip-crest': {
    strokes: (a) => [pairs([2.6, -0.05, 3.3, 0.02, 4, 0.02, 4.6, -0.03]).map(([cun, up]) => a.back(cun, 'L4', up))],
    views: ['back'],
  },
  'buttock-crease': {
    strokes: around('gluteal fold', pairs([-0.3, -0.03, 0, -0.02, 0.25, 0.05])),
    views: ['back'],
  },
} as const satisfies Readonly<Record<string, Drawn>>;
