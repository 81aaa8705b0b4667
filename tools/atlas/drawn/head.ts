import type { Spot } from '../../body/surface.js';
import { LANDMARKS, type LandmarkName } from '../landmarks.js';
import type { Anatomy } from '../place.js';
import type { Drawn, Stroke } from './strokes.js';

const HEAD = LANDMARKS.tragus.parts;

/** The corner lies half a cun further back, as for ST8. */
const front = (a: Anatomy): Stroke =>
  [0, 0.75, 1.5, 2.25, 3, 3.75, 4.5].map((lateral) => a.skull(0, lateral, 0.5 * (lateral / 4.5) ** 2));
const temple = (a: Anatomy): Stroke => [
  a.skull(0, 4.5, 0.5),
  a.beside(a.at('temple hairline'), 'outer', 0.2, 0.32, HEAD),
  a.beside(a.at('temple hairline'), 'outer', 0.13, 0.12, HEAD),
  a.at('temple hairline'),
  a.at('ear root, front'),
];
const back = (a: Anatomy): Stroke => [
  a.at('behind the ear, lower third'),
  a.near('mastoid', -0.08, 0),
  ...[2.8, 2.1, 1.4, 0.7, 0].map((lateral) => a.skull(12, lateral)),
];

/** Where hair begins, from the forehead over the temple and the ear to the nape. */
export const hairline = (a: Anatomy): Stroke => [
  ...front(a),
  ...temple(a).slice(1),
  a.near('ear apex', 0.06, 0.02),
  a.near('ear apex', -0.1, 0.01),
  a.at('behind the ear, upper third'),
  ...back(a),
];

/** The outline of a brow, which tapers outwards. */
export const browHair = (a: Anatomy): Stroke => {
  const up = (name: LandmarkName, by: number): Spot => a.by(name, 0, by);
  return [
    up('eyebrow, medial end', -0.035),
    up('eyebrow, medial end', 0.04),
    up('eyebrow, middle', 0.035),
    up('eyebrow, lateral end', 0.01),
    up('eyebrow, middle', -0.015),
  ];
};

export const HEAD_DRAWN = {
  brow: {
    strokes: (a) => [[a.at('eyebrow, medial end'), a.at('eyebrow, middle'), a.at('eyebrow, lateral end')]],
  },
  'front-hairline': { strokes: (a) => [front(a)] },
  'temple-hairline': { strokes: (a) => [temple(a)] },
  'back-hairline': { strokes: (a) => [back(a)] },
} as const satisfies Readonly<Record<string, Drawn>>;
