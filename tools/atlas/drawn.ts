/**
 * What a pen draws of the landmarks that the rules of points are measured from: a few short strokes each, over places
 * on the skin, on the left side and from the midline outwards. They start from the same table and the same measures as
 * the rules (`landmarks.ts`, `place.ts`), so that words, rulers and drawing mean one place. Offsets are in decimetres.
 */
import { joint } from '../body/body.js';
import { leftArm, leftLeg, type View } from '../body/camera.js';
import type { Spot } from '../body/surface.js';
import { add, cross, normalize, scale, sub, type Vec } from '../body/vec.js';
import { LANDMARKS, type LandmarkName, type Sight } from './landmarks.js';
import type { Anatomy } from './place.js';
import { see } from './sight.js';

/** Places that a stroke passes through, in order. */
export type Stroke = readonly Spot[];
export type Strokes = (a: Anatomy) => readonly Stroke[];

export interface Drawn {
  readonly strokes: Strokes;
  /** The views that show it, where not all do that could. */
  readonly views?: readonly View[];
}

type Offset = readonly [right: number, up: number];
/** A stroke around a landmark, as offsets along the axes of its sight. */
const around =
  (name: LandmarkName, ...strokes: readonly (readonly Offset[])[]): Strokes =>
  (a) =>
    strokes.map((stroke) => stroke.map(([right, up]) => a.by(name, right, up)));

/** Part of an ellipse, from one angle to another in degrees: 0 is to the right, 90 up. */
const arc = (width: number, height: number, from: number, to: number, steps = 6): Offset[] =>
  Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return [width * Math.cos(angle), height * Math.sin(angle)];
  });

/** On a chest and belly that are as wide as this, the same on the midline and to the side of it. */
const bust = (a: Anatomy, y: number, offsets: readonly Offset[]): Stroke =>
  offsets.map(([right, up]) => a.front(right, y + up));

const VERTEBRAE = [
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'T6',
  'T7',
  'T8',
  'T9',
  'T10',
  'T11',
  'T12',
  'L1',
  'L2',
  'L3',
  'L4',
  'L5',
];

/** Across a finger or toe as it is sighted, at a part of the way along one of its bones. */
function acrossBone(
  { body, cun }: Anatomy,
  bone: string,
  sight: Sight,
  points: readonly (readonly [along: number, across: number])[],
): Stroke {
  const [head, tail] = [joint(body, bone), joint(body, bone, 'tail')];
  const look: Vec = sight === 'above' ? [0, 1, 0] : [0, 0, 1];
  const way = normalize(sub(tail, head));
  const side = normalize(cross(look, way));
  const size = (cun.finger / 0.19) * (bone.startsWith('finger5') ? 0.8 : 1);
  return points.map(([along, across]) => {
    const place = add(add(head, scale(sub(tail, head), along)), scale(side, across * size));
    const [u, v] = sight === 'above' ? [place[0], place[2]] : [place[0], place[1]];
    return see(body, { sight, u, v, parts: bone.startsWith('toe') ? leftLeg : leftArm });
  });
}
/** A slightly bent line across. */
const crease = (along: number, half: number, bend = 0.06): (readonly [number, number])[] => [
  [along, -half],
  [along + bend, 0],
  [along, half],
];
/** A nail: its root and its sides, open towards the tip. */
const nail = (root: number, tip: number, half: number): (readonly [number, number])[] => [
  [tip, -half],
  [(tip + root * 2) / 3, -half],
  [root + 0.02, -half * 0.7],
  [root, 0],
  [root + 0.02, half * 0.7],
  [(tip + root * 2) / 3, half],
  [tip, half],
];
const leftHead = LANDMARKS.tragus.parts;
const FINGERS = [2, 3, 4, 5];
const TOES = [2, 3, 4, 5];

const frontHairline = (a: Anatomy): Stroke =>
  [0, 0.75, 1.5, 2.25, 3, 3.75, 4.5].map((lateral) => a.skull(0, lateral, 0.5 * (lateral / 4.5) ** 2));
const templeHairline = (a: Anatomy): Stroke => [
  a.skull(0, 4.5, 0.5),
  a.beside(a.at('temple hairline'), 'outer', 0.2, 0.32, leftHead),
  a.beside(a.at('temple hairline'), 'outer', 0.13, 0.12, leftHead),
  a.at('temple hairline'),
  a.at('ear root, front'),
];
const backHairline = (a: Anatomy): Stroke => [
  a.at('behind the ear, lower third'),
  a.near('mastoid', -0.08, 0),
  ...[2.8, 2.1, 1.4, 0.7, 0].map((lateral) => a.skull(12, lateral)),
];
/** Where hair begins, from the forehead over the temple and the ear to the nape. */
export const hairline = (a: Anatomy): Stroke => [
  ...frontHairline(a),
  ...templeHairline(a).slice(1),
  a.near('ear apex', 0.06, 0.02),
  a.near('ear apex', -0.1, 0.01),
  a.at('behind the ear, upper third'),
  ...backHairline(a),
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

export const DRAWN = {
  // Head
  brow: {
    strokes: (a) => [[a.at('eyebrow, medial end'), a.at('eyebrow, middle'), a.at('eyebrow, lateral end')]],
  },
  'front-hairline': { strokes: (a) => [frontHairline(a)] },
  'temple-hairline': { strokes: (a) => [templeHairline(a)] },
  'back-hairline': { strokes: (a) => [backHairline(a)] },
  // Trunk, front
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
  'breastbone-end': {
    strokes: (a) => {
      const y = a.height('suprasternal notch') - 9 * a.cun.sternum;
      return [
        bust(a, y, [
          [0, 0],
          [0.1, -0.05],
          [0.22, -0.22],
          [0.34, -0.42],
        ]),
      ];
    },
  },
  navel: {
    strokes: (a) => [
      bust(a, a.height('umbilicus'), [
        [0, 0.09],
        [0.045, 0.06],
        [0.06, 0],
        [0.04, -0.06],
        [0, -0.085],
      ]),
    ],
  },
  'hip-bone': {
    strokes: around('anterior superior iliac spine', [
      [-0.1, -0.1],
      [-0.07, 0.03],
      [0.02, 0.13],
      [0.1, 0.25],
    ]),
    views: ['front', 'side'],
  },
  'pubic-bone': {
    strokes: (a) => [
      bust(a, a.height('pubic symphysis, upper border'), [
        [0, 0.01],
        [0.09, 0.005],
        [0.18, -0.015],
      ]),
    ],
  },
  // Trunk, back
  spine: {
    strokes: (a) => [
      [0.14, 0.07, 0].map((x) => a.back(x / a.cun.back, 'C7', -0.12 * (x / 0.14) ** 2 + 0.03)),
      ...VERTEBRAE.map((level) => [0.05, -0.05].map((up) => a.back(0, level, up))),
    ],
    views: ['back', 'head-back'],
  },
  'shoulder-blade-corner': {
    strokes: around('scapula, lower angle', [
      [-0.08, 0.45],
      [-0.07, 0.16],
      [-0.02, 0.03],
      [0.07, 0.01],
      [0.17, 0.1],
    ]),
    views: ['back'],
  },
  'shoulder-blade-ridge': {
    strokes: (a) => [
      [
        a.near('scapular spine, inner end', -0.02, -0.03),
        a.near('scapular spine, inner end', 0.15, 0.02),
        a.near('scapular spine, middle', -0.1, 0.02),
      ],
    ],
    views: ['back'],
  },
  'sacral-dimple': {
    strokes: (a) => [arc(0.08, 0.06, 200, 340).map(([x, y]) => a.back(1.3 + x / a.cun.back, 'S2', y))],
    views: ['back'],
  },
  'hip-crest': {
    strokes: (a) => [[2.6, 3.3, 4, 4.6].map((lateral, i) => a.back(lateral, 'L4', [-0.05, 0.02, 0.02, -0.03][i]))],
    views: ['back'],
  },
  'buttock-crease': {
    strokes: around('gluteal fold', [
      [-0.3, -0.03],
      [0, -0.02],
      [0.25, 0.05],
    ]),
    views: ['back'],
  },
  // Leg
  kneecap: {
    strokes: (a) => {
      const [outer, inner] = [
        a.place(a.at('patella, upper outer corner')),
        a.place(a.at('patella, upper inner corner')),
      ];
      const [top, middle] = [a.height('patella, upper border'), (outer[0] + inner[0]) / 2];
      const low = a.height('popliteal crease, middle');
      const half = (outer[0] - inner[0]) / 2;
      const at = ([x = 0, t = 0]: readonly number[]): Spot =>
        see(a.body, { sight: 'front', u: middle + half * x, v: top + (low - top) * t, parts: leftLeg });
      return [
        [
          [-0.9, 0.76],
          [-1.1, 0.5],
          [-1.12, 0.28],
          [-0.92, 0.08],
          [-0.5, -0.02],
          [0, -0.04],
          [0.5, -0.02],
          [0.92, 0.08],
          [1.12, 0.28],
          [1.1, 0.5],
          [0.9, 0.76],
        ].map(at),
        [
          [-0.45, 0.96],
          [0, 1.04],
          [0.45, 0.96],
        ].map(at),
      ];
    },
    views: ['front', 'side', 'leg-inner'],
  },
  'knee-crease': {
    strokes: around('popliteal crease, middle', [
      [-0.3, 0.04],
      [0, -0.02],
      [0.3, 0.04],
    ]),
    views: ['back'],
  },
  'outer-ankle': {
    strokes: around('lateral malleolus', arc(0.17, 0.2, 160, 350)),
    views: ['side', 'foot-outer', 'front', 'back', 'foot-top'],
  },
  'inner-ankle': {
    strokes: around('medial malleolus', arc(0.17, 0.2, 190, 380)),
    views: ['leg-inner', 'foot-inner', 'front', 'back', 'foot-top'],
  },
  'toe-nail': {
    strokes: (a) => [
      acrossBone(a, 'toe1-2.L', 'above', nail(0.3, 0.72, 0.07)),
      ...TOES.map((toe) => acrossBone(a, `toe${toe}-3.L`, 'above', nail(0.1, 0.7, 0.035))),
    ],
    views: ['foot-top'],
  },
  // Arm and hand
  'elbow-crease': {
    strokes: (a) => [[-38, -18, 2, 22].map((angle, i) => a.forearm([12.1, 11.96, 11.96, 12.1][i] as number, angle))],
    views: ['front'],
  },
  'elbow-tip': {
    strokes: (a) => [
      arc(0.13, 0.16, 195, 345).map(([right, up]) => a.beside(a.upperArm(0.15, 180), 'back', right, up, leftArm)),
    ],
    views: ['back', 'side'],
  },
  'wrist-crease': {
    strokes: (a) => [
      [-50, -25, 0, 25, 50].map((angle) => a.forearm(0, angle)),
      [140, 160, 180, 200, 220].map((angle) => a.forearm(0, angle)),
    ],
  },
  'palm-crease': {
    strokes: (a) => [
      [a.palm(3.54, -0.45), a.palm(3.4, -0.4), a.palm(3.26, -0.25), a.palm(3.18, -0.05), a.palm(3.17, 0.08)],
      [a.palm(3.52, -0.48), a.palm(3.32, -0.48), a.palm(3.1, -0.39), a.palm(2.94, -0.27)],
      [a.palm(2.87, -0.47), a.palm(3.06, -0.57), a.palm(3.24, -0.62), a.palm(3.36, -0.7)],
    ],
    views: ['hand-palm'],
  },
  'finger-crease': {
    strokes: (a) =>
      FINGERS.flatMap((finger) =>
        [2, 3].map((bone) => acrossBone(a, `finger${finger}-${bone}.L`, 'front', crease(0, 0.05, 0.05))),
      ),
    views: ['hand-palm'],
  },
  knuckle: {
    strokes: (a) =>
      FINGERS.flatMap((finger) => [
        [
          [-0.06, 0],
          [0, 0.025],
          [0.06, 0],
        ].map(([right = 0, up = 0]) => a.by(`knuckle ${finger}` as LandmarkName, right, up)),
        acrossBone(a, `finger${finger}-2.L`, 'back', crease(-0.04, 0.04, -0.06)),
        acrossBone(a, `finger${finger}-2.L`, 'back', crease(0.08, 0.045, 0.05)),
      ]),
    views: ['hand-back'],
  },
  'finger-nail': {
    strokes: (a) => FINGERS.map((finger) => acrossBone(a, `finger${finger}-3.L`, 'back', nail(0.35, 0.8, 0.045))),
    views: ['hand-back'],
  },
} as const satisfies Readonly<Record<string, Drawn>>;
export type DrawnName = keyof typeof DRAWN;
