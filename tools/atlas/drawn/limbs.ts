import { leftArm, leftLeg } from '../../body/camera.js';
import type { Spot } from '../../body/surface.js';
import type { LandmarkName } from '../landmarks.js';
import type { Anatomy } from '../place.js';
import { see } from '../sight.js';
import { arc, around, crease, nail, overBone, pairs, type Drawn, type Offset, type Stroke } from './strokes.js';

/** All but the thumb and the big toe, which have a bone less. */
const FINGERS = [2, 3, 4, 5];

/** Around the kneecap: half its width from its middle, and a part of the way from its upper border to its tip. */
function onKneecap(a: Anatomy, offsets: readonly Offset[]): Stroke {
  const [[outer], [inner]] = [
    a.place(a.at('patella, upper outer corner')),
    a.place(a.at('patella, upper inner corner')),
  ];
  const [top, tip] = [a.height('patella, upper border'), a.height('popliteal crease, middle')];
  const at = ([x, t]: Offset): Spot =>
    see(a.body, {
      sight: 'front',
      u: (outer + inner + (outer - inner) * x) / 2,
      v: top + (tip - top) * t,
      parts: leftLeg,
    });
  return offsets.map(at);
}
/** Its left half, from the middle of the border. */
const KNEECAP = pairs([0, -0.04, 0.5, -0.02, 0.92, 0.08, 1.12, 0.28, 1.1, 0.5, 0.9, 0.76]);

/** Over the hand as it is sighted. */
const onPalm = (a: Anatomy, numbers: readonly number[]): Stroke => pairs(numbers).map(([x, y]) => a.palm(x, y));

export const LIMBS_DRAWN = {
  kneecap: {
    strokes: (a) => [
      onKneecap(a, [...KNEECAP.map(([x, t]) => [-x, t] as const).toReversed(), ...KNEECAP.slice(1)]),
      onKneecap(a, pairs([-0.45, 0.96, 0, 1.04, 0.45, 0.96])),
    ],
    views: ['front', 'side', 'leg-inner', 'knee-front'],
  },
  'knee-crease': {
    strokes: around('popliteal crease, middle', pairs([-0.3, 0.04, 0, -0.02, 0.3, 0.04])),
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
      overBone(a, 'toe1-2.L', 'above', nail(0.28, 0.7, 0.065)),
      ...FINGERS.map((toe) => overBone(a, `toe${toe}-3.L`, 'above', nail(0.1, 0.7, 0.035))),
    ],
    views: ['foot-top'],
  },
  // Around the ball of the big toe.
  'sole-crease': {
    strokes: (a) => [pairs([1.02, 0.62, 1.17, 0.68, 1.25, 0.82, 1.27, 0.98]).map(([x, z]) => a.sole(x, z))],
    views: ['foot-sole'],
  },
  'elbow-crease': {
    strokes: (a) => [pairs([12.1, -38, 11.96, -18, 11.96, 2, 12.1, 22]).map(([up, angle]) => a.forearm(up, angle))],
    views: ['front', 'elbow-inner'],
  },
  'elbow-tip': {
    strokes: (a) => [
      arc(0.13, 0.16, 195, 345).map(([right, up]) => a.beside(a.upperArm(0.15, 180), 'back', right, up, leftArm)),
    ],
    views: ['back', 'side', 'elbow-outer'],
  },
  'wrist-crease': {
    strokes: (a) => [
      [-50, -25, 0, 25, 50].map((angle) => a.forearm(0, angle)),
      [140, 160, 180, 200, 220].map((angle) => a.forearm(0, angle)),
    ],
  },
  // Below that of the wrist, around the ball of the thumb, across the middle, below the fingers.
  'palm-crease': {
    strokes: (a) => [
      [-28, -5, 18].map((angle) => a.forearm(-0.3, angle)),
      onPalm(a, [3.54, -0.45, 3.4, -0.4, 3.26, -0.25, 3.18, -0.05, 3.17, 0.08]),
      onPalm(a, [3.52, -0.48, 3.32, -0.48, 3.1, -0.39, 2.94, -0.27]),
      onPalm(a, [2.87, -0.47, 3.06, -0.57, 3.24, -0.62, 3.36, -0.7]),
    ],
    views: ['hand-palm'],
  },
  'finger-crease': {
    strokes: (a) =>
      FINGERS.flatMap((finger) =>
        [2, 3].map((bone) => overBone(a, `finger${finger}-${bone}.L`, 'front', crease(0, 0.05, 0.05))),
      ),
    views: ['hand-palm'],
  },
  knuckle: {
    strokes: (a) =>
      FINGERS.flatMap((finger) => [
        arc(0.07, 0.04, 155, 25).map(([right, up]) => a.by(`knuckle ${finger}` as LandmarkName, right, up)),
        overBone(a, `finger${finger}-2.L`, 'back', crease(-0.04, 0.04, -0.06)),
        overBone(a, `finger${finger}-2.L`, 'back', crease(0.08, 0.045, 0.05)),
      ]),
    views: ['hand-back'],
  },
  // That of the thumb is on its edge.
  'finger-nail': {
    strokes: (a) => FINGERS.map((finger) => overBone(a, `finger${finger}-3.L`, 'back', nail(0.35, 0.8, 0.045))),
    views: ['hand-back'],
  },
} as const satisfies Readonly<Record<string, Drawn>>;
