/**
 * Anatomy of the placed points: of their places in space on each shape (`spots`), and on the front and the back of each
 * figure (`src/atlas/{all,female,male}.ts`). Distances are those of the location texts of WHO 2008
 * (`facts/points.tsv`), along the axis on which the body's own inch of that region is measured.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL } from '../../src/atlas/all.js';
import { BUILT_IN } from '../../src/atlas/built-in.js';
import { PLACES as FEMALE } from '../../src/atlas/female.js';
import { codesOf } from '../../src/atlas/groups.js';
import { isOverview, MERIDIANS, OVERVIEWS, showsBothSides, sideAt } from '../../src/atlas/index.js';
import { whoCode } from '../../src/atlas/extra-points.js';
import { PLACES as MALE } from '../../src/atlas/male.js';
import type { Places } from '../../src/atlas/rows.js';
import { builtInCautions } from '../../src/safety/index.js';
import { EDGEWISE, MISLEADING } from './edgewise.js';
import type { Measured, Place } from './measured.js';
import { SEEN_EDGEWISE } from './seen-edgewise.js';
import { FEMALE as FEMALE_SPOTS } from './spots/female.js';
import { MALE as MALE_SPOTS } from './spots/male.js';
import { NEUTRAL } from './spots/neutral.js';
import { STOUT } from './spots/stout.js';
import { STATED } from './stated.js';

/** The figures, and a short and heavy body that is never shown: it would tell if a rule were tuned to one of them. */
const SHAPES = { neutral: NEUTRAL, female: FEMALE_SPOTS, male: MALE_SPOTS, stout: STOUT } as const;

type Table = (code: string) => Place | undefined;
const inSpace =
  ({ spots, landmarks }: Measured): ((code: string) => Place) =>
  (code) => {
    const place = (landmarks as Readonly<Record<string, Place>>)[code] ?? spots[code]?.[0];
    if (!place) throw new Error(`${code} has no place`);
    return place;
  };

/** What the whole-body pictures show of the neutral figure, in decimetres. Others are scaled to be as tall. */
const BOX = { width: 8.7, height: 17.2, top: 8.75 };
/** Where a picture shows a point, as a place in space with no depth. Undefined where it shows none, or several. */
const inPicture =
  (places: Readonly<Record<string, Places>>, view: 'front' | 'back', { heights }: Measured): Table =>
  (code) => {
    const [first, ...others] = (places[code] ?? []).filter(([each]) => each === view);
    if (!first || others.length > 0) return undefined;
    const [, x, y] = first;
    const by = (heights.crown - heights.ground) / (NEUTRAL.heights.crown - NEUTRAL.heights.ground);
    const top = heights.ground + (BOX.top - NEUTRAL.heights.ground) * by;
    return [(Math.abs(x - 50) / 100) * BOX.width * by, top - (y / 100) * BOX.height * by, 0];
  };
const FIGURES = {
  neutral: Object.fromEntries(ALL.map(([code, , , , , , places]) => [code, places])),
  female: FEMALE,
  male: MALE,
};
/** Every table that says where points are. */
interface Known {
  readonly name: string;
  readonly placeOf: Table;
  readonly shape: Measured;
  readonly isPicture: boolean;
}
const TABLES: readonly Known[] = [
  ...Object.entries(SHAPES).map(([name, shape]) => ({ name, placeOf: inSpace(shape), shape, isPicture: false })),
  ...(Object.entries(FIGURES) as [keyof typeof FIGURES, Readonly<Record<string, Places>>][]).flatMap(
    ([figure, places]) =>
      OVERVIEWS.map((view) => ({
        name: `on the ${view} of the ${figure} figure`,
        placeOf: inPicture(places, view, SHAPES[figure]),
        shape: SHAPES[figure],
        isPicture: true,
      })),
  ),
];

/** How many cun lie between two places. */
type Distance = (a: Place, b: Place) => number;
const sideways =
  (cun: number): Distance =>
  (a, b) =>
    Math.abs(a[0] - b[0]) / cun;
const down =
  (cun: number): Distance =>
  (a, b) =>
    Math.abs(a[1] - b[1]) / cun;
/** Over skin that curves but little between the two. */
const straight =
  (cun: number): Distance =>
  (a, b) =>
    Math.hypot(...a.map((value, i) => value - (b[i] ?? 0))) / cun;
/** Along the axis of a limb, which runs from the middle of the joint above to that of the joint below. */
const along =
  (cun: number, above: Place, below: Place): Distance =>
  (a, b) => {
    const axis = below.map((value, i) => value - (above[i] ?? 0));
    return (
      Math.abs(a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) * (axis[i] ?? 0), 0) / Math.hypot(...axis)) / cun
    );
  };
/** How a distance is measured: in which direction, in which region's cun. */
const measures = ({ cun, joints: { shoulder, elbow, wrist } }: Measured) =>
  ({
    'chest, sideways': sideways(cun.front),
    'chest, beyond the nipple line': straight(cun.front),
    'scalp, over the skin': straight(cun.scalp),
    'back, sideways': sideways(cun.back),
    'head, sideways': sideways(cun.head),
    'breastbone, down': down(cun.sternum),
    'upper belly, down': down(cun.upperBelly),
    'lower belly, down': down(cun.lowerBelly),
    'thigh, down': down(cun.thigh),
    'outer thigh, down': down(cun.outerThigh),
    'back of the thigh, down': down(cun.backThigh),
    'lower leg, down': down(cun.leg),
    'inner leg, down': down(cun.innerLeg),
    'shin, down': down(cun.shin),
    'foot, down': down(cun.foot),
    'forearm, along': along(cun.forearm, elbow, wrist),
    'upper arm, along': along(cun.upperArm, shoulder, elbow),
  }) satisfies Readonly<Record<string, Distance>>;
type Measure = keyof ReturnType<typeof measures>;
/** `A B n` triples: the points and how many cun lie between them. */
const DISTANCES: Readonly<Record<Measure, string>> = {
  'chest, sideways':
    'ST25 CV8 2, ST19 CV14 2, ST21 CV12 2, ST23 CV10 2, ST27 CV5 2, ST28 CV4 2, ST29 CV3 2, ST30 CV2 2, SP15 CV8 4, SP16 CV11 4, SP14 CV8 4, SP13 CV3 4, SP12 CV2 3.5, LR12 CV2 2.5, ' +
    'KI11 CV2 0.5, KI12 CV3 0.5, KI13 CV4 0.5, KI14 CV5 0.5, KI15 CV7 0.5, KI16 CV8 0.5, KI17 CV10 0.5, KI18 CV11 0.5, KI19 CV12 0.5, KI20 CV13 0.5, KI21 CV14 0.5, ' +
    'KI22 CV16 2, KI23 CV17 2, KI24 CV18 2, KI25 CV19 2, KI26 CV20 2, KI27 CV22 2, ST13 CV22 4, ST12 CV22 4, ST14 CV20 4, ST15 CV19 4, ST16 CV18 4, ST17 CV17 4, ST18 CV16 4, LR14 CV15 4, GB24 CV14 4, ' +
    'LU1 CV20 6, LU2 CV22 6, EX-CA1 CV3 3, EX-CA-TITUO CV4 4',
  'chest, beyond the nipple line': 'PC1 ST17 1, SP17 ST18 2, SP18 ST17 2, SP19 ST16 2, SP20 ST15 2',
  'scalp, over the skin':
    'GV24 GV23 0.5, GV23 GV22 1, GV22 GV21 1.5, GV21 GV19 3, GV19 GV18 1.5, GV18 GV17 1.5, GV17 GV16 1.5, GV16 GV15 0.5, BL6 BL5 1.5, BL7 BL6 1.5, BL8 BL7 1.5, GB17 GB16 1, GB18 GB17 1.5',
  'back, sideways':
    'BL11 GV13 1.5, BL13 GV12 1.5, BL15 GV11 1.5, BL16 GV10 1.5, BL17 GV9 1.5, BL18 GV8 1.5, BL19 GV7 1.5, BL20 GV6 1.5, BL22 GV5 1.5, BL23 GV4 1.5, BL25 GV3 1.5, BL26 EX-B8 1.5, BL24 EX-B5 1.5, BL30 GV2 1.5, ' +
    'BL42 GV12 3, BL44 GV11 3, BL45 GV10 3, BL46 GV9 3, BL47 GV8 3, BL48 GV7 3, BL49 GV6 3, BL51 GV5 3, BL52 GV4 3, BL54 GV2 3, BL53 GV2 3, BL52 BL23 1.5, BL53 BL28 1.5, BL54 BL30 1.5, ' +
    'SI14 GV13 3, SI15 GV14 2, BL35 GV2 0.5, EX-B1 GV14 0.5, EX-B3 GV9 1.5, EX-B4 GV5 3.5, EX-B6 GV3 3, EX-B7 GV3 3.5, EX-HN15 GV14 1',
  'head, sideways':
    'BL4 GV24 1.5, BL5 GV23 1.5, BL6 GV22 1.5, BL7 GV21 1.5, GB13 GV24 3, ST8 GV24 4.5, GB15 GV24 2.25, GB16 GV23 2.25, GB17 GV22 2.25, GB18 GV21 2.25, GB19 GV17 2.25, BL9 GV17 1.3, BL10 GV15 1.3, EX-HN2 GV23 2.25',
  'breastbone, down':
    'CV21 CV22 1, CV20 CV22 2.6, CV19 CV22 4.2, CV18 CV22 5.8, CV17 CV22 7.4, CV16 CV22 9, CV17 CV16 1.6',
  'upper belly, down':
    'CV16 CV8 8, CV15 CV16 1, CV14 CV8 6, CV13 CV8 5, CV12 CV8 4, CV11 CV8 3, CV10 CV8 2, CV9 CV8 1, ST19 ST25 6, ST20 ST25 5, ST21 ST25 4, ST22 ST25 3, ST23 ST25 2, ST24 ST25 1, KI21 KI16 6, KI17 KI16 2, SP16 SP15 3',
  'lower belly, down':
    'CV7 CV8 1, CV6 CV8 1.5, CV5 CV8 2, CV4 CV8 3, CV3 CV8 4, CV2 CV8 5, ST26 ST25 1, ST28 ST25 3, ST30 ST25 5, KI11 KI16 5, SP14 SP15 1.3, SP13 SP15 4.3, GB27 GB26 3',
  'thigh, down':
    'ST34|patella, upper outer corner|2, ST33|patella, upper outer corner|3, ST32|patella, upper outer corner|6, SP10|patella, upper inner corner|2, LR11 ST30 2, LR10 ST30 3, EX-LE3 SP10 1, LR9|patella, upper border|4, EX-LE1 ST34 0',
  'outer thigh, down': 'GB32|popliteal crease, middle|7, greater trochanter|popliteal crease, middle|19',
  'back of the thigh, down': 'BL37 BL36 6, BL38 BL39 1, BL36 BL40 14',
  'lower leg, down':
    'BL55 BL40 2, BL56 BL40 5, BL57 BL40 8, BL58|lateral malleolus|7, BL59|lateral malleolus|3, GB35 EX-LE9 7, GB36 EX-LE9 7, GB37 EX-LE9 5, GB38 EX-LE9 4, GB39 EX-LE9 3, EX-LE6 GB34 2, BL40 EX-LE9 16',
  'inner leg, down':
    'SP6 EX-LE8 3, SP7 EX-LE8 6, SP9 EX-LE8 13, SP8 SP9 3, KI7 EX-LE8 2, KI8 EX-LE8 2, KI9 EX-LE8 5, LR5 EX-LE8 5, LR6 EX-LE8 7, LR7 SP9 0',
  'shin, down': 'ST36 ST35 3, ST37 ST35 6, ST38 ST35 8, ST39 ST35 9, ST40 ST38 0, EX-LE7 ST36 2, ST41 ST35 16',
  'foot, down': 'KI6 EX-LE8 1, KI5 KI3 1',
  'forearm, along':
    'PC6 PC7 2, PC5 PC7 3, PC4 PC7 5, PC3 PC7 12, LU8 LU9 1, LU7 LU9 1.5, LU6 LU9 7, LU6 LU5 5, HT4 HT7 1.5, HT5 HT7 1, HT6 HT7 0.5, LI10 LI11 2, LI9 LI11 3, LI8 LI11 4, LI7 LI6 2, TE6 TE5 1, TE8 TE5 2, TE7 TE6 0, TE9 PC7 7, SI7 TE5 3, EX-UE2 PC7 4',
  'upper arm, along':
    'LU4 LU3 1, PC2 LU3 1, TE11 EX-UE1 2, TE10 EX-UE1 1, TE12 EX-UE1 5, LI13 EX-UE1 3, LI14 LI13 4, HT2 EX-UE1 3',
};
/** What a picture, which has no depth, cannot show. */
const FLAT: ReadonlySet<Measure> = new Set(['chest, beyond the nipple line', 'scalp, over the skin']);
/** How far off a distance may be, in cun. */
const TOLERANCE = 0.15;

describe('distances of the WHO standard', () => {
  const counts = new Map(TABLES.map(({ name }) => [name, 0]));
  for (const [measure, list] of Object.entries(DISTANCES) as [Measure, string][]) {
    // Names of landmarks have spaces and commas: there, bars separate the three.
    for (const entry of list.match(/[^,|]+\|[^|]+(?:\|[\d.]+)|[^,]+/g) ?? []) {
      const [a = '', b = '', cun = ''] = entry.includes('|') ? entry.trim().split('|') : entry.trim().split(' ');
      it(`${a} and ${b} are ${cun} cun apart (${measure})`, () => {
        for (const { name, placeOf, shape, isPicture } of TABLES) {
          if (isPicture && FLAT.has(measure)) continue;
          const [from, to] = [placeOf(a), placeOf(b)];
          if (!from || !to) continue;
          counts.set(name, (counts.get(name) ?? 0) + 1);
          const measured = measures(shape)[measure](from, to);
          assert.ok(Math.abs(measured - Number(cun)) <= TOLERANCE, `${name}: ${measured.toFixed(2)} cun`);
        }
      });
    }
  }
  it('are measured in every table', () => {
    for (const { name, isPicture } of TABLES)
      assert.ok((counts.get(name) ?? 0) >= (isPicture ? 50 : 200), `${name}: ${counts.get(name)}`);
  });
});

describe('the top of the head', () => {
  for (const [name, { spots, landmarks, cun }] of Object.entries(SHAPES)) {
    it(`is within half a cun of both rules: 5 cun behind the hairline, and the line between the tops of the ears (${name})`, () => {
      const [, y, z] = spots['GV20']?.[0] ?? [0, 0, 0];
      const [, earY, earZ] = landmarks['ear apex'];
      // Forward is from the ear to the lower rim of the orbit, however the head is held.
      const [, dy, dz] = landmarks['infraorbital margin'].map((value, i) => value - (landmarks.tragus[i] ?? 0));
      const behind = -((y - earY) * (dy ?? 0) + (z - earZ) * (dz ?? 0)) / Math.hypot(dy ?? 0, dz ?? 0) / cun.scalp;
      assert.ok(Math.abs(behind) < 0.5, `ears: ${behind.toFixed(2)}`);
      // GV21 is 3.5 cun behind the hairline.
      const [from = [0, 0, 0]] = spots['GV21'] ?? [];
      const hairline = 3.5 + Math.hypot(y - (from[1] ?? 0), z - (from[2] ?? 0)) / cun.scalp;
      assert.ok(Math.abs(hairline - 5) < 0.5, `hairline: ${hairline.toFixed(2)}`);
    });
  }
});

describe('levels', () => {
  for (const list of [
    'BL23 BL52 GV4',
    'BL25 GV3 EX-B6 EX-B7',
    'BL28 BL32 BL53',
    'BL30 BL34 BL54 GV2',
    'BL13 BL42 GV12',
    'BL17 BL46 GV9',
    'BL22 BL51 GV5 EX-B4',
    'BL11 SI14 GV13',
    'SI15 GV14 EX-B1',
    'ST25 SP15 KI16 CV8',
    'ST30 LR12 KI11 CV2 SP12',
    'ST28 KI13 CV4 EX-CA-TITUO',
    'ST29 KI12 CV3 EX-CA1',
    'ST17 PC1 CV17 KI23 SP18',
    'ST18 KI22 CV16 SP17',
    'ST22 KI18 CV11 SP16',
    'BL39 BL40 KI10',
    'SP10 ST34',
    'BL24 EX-B5',
    'BL26 EX-B8',
    'ST9 LI18 SI16',
    'ST10 LI17',
    'ST38 ST40',
    'GB35 GB36 BL58',
    'KI7 KI8',
    'KI9 LR5',
  ]) {
    it(`${list} lie on one level`, () => {
      for (const { name, placeOf } of TABLES) {
        const heights = list.split(' ').flatMap((code) => placeOf(code)?.[1] ?? []);
        if (heights.length < 2) continue;
        // A ring round a slanted limb rises and falls by a finger's breadth.
        const range = Math.max(...heights) - Math.min(...heights);
        assert.ok(range < 0.13, `${name}: ${heights.map((y) => y.toFixed(2)).join(' ')}`);
      }
    });
  }
});

describe('order along the meridians', () => {
  const isFalling = (codes: readonly string[]): void => {
    for (const { name, placeOf, isPicture } of TABLES) {
      const seen = codes.filter(placeOf);
      // In a picture, places are rounded to a tenth of a per cent.
      const rounding = isPicture ? 0.001 * BOX.height : 0;
      seen.slice(1).forEach((code, i) => {
        const [above, below] = [placeOf(seen[i] as string), placeOf(code)];
        assert.ok((below?.[1] ?? 0) < (above?.[1] ?? 0) + rounding, `${name}: ${code} is not below ${seen[i]}`);
      });
    }
  };
  const run = (meridian: string, first: number, last: number): string[] =>
    Array.from({ length: last - first + 1 }, (_, i) => `${meridian}${first + i}`);
  for (const [what, codes] of [
    ['LU2 to LU9, but for LU1 below LU2', ['LU2', 'LU3', 'LU4', 'LU5', 'LU6', 'LU7', 'LU8', 'LU9']],
    ['LI15 down to LI5', run('LI', 5, 15).toReversed()],
    ['ST12 to ST30', run('ST', 12, 30)],
    [
      'ST31 to ST41',
      ['ST31', 'ST32', 'ST33', 'ST34', 'ST35', 'ST36', 'ST37', 'ST38', 'ST39', 'ST41', 'ST42', 'ST43', 'ST44', 'ST45'],
    ],
    ['SP20 to SP17', ['SP20', 'SP19', 'SP18', 'SP17']],
    ['SP12 down to SP6', ['SP12', 'SP11', 'SP10', 'SP9', 'SP8', 'SP7', 'SP6', 'SP5', 'SP4']],
    ['HT1 to HT9', run('HT', 1, 9)],
    ['SI10 down to SI1', ['SI10', 'SI9', 'SI8', 'SI7', 'SI6', 'SI5', 'SI4', 'SI3', 'SI2', 'SI1']],
    ['BL11 to BL30', run('BL', 11, 30)],
    ['BL31 to BL34', run('BL', 31, 34)],
    ['BL36 to BL40', ['BL36', 'BL37', 'BL38', 'BL40']],
    ['BL41 to BL54', run('BL', 41, 54)],
    ['BL55 to BL60', run('BL', 55, 60)],
    ['KI27 down to KI11', run('KI', 11, 27).toReversed()],
    ['KI10 down to KI2', ['KI10', 'KI9', 'KI8', 'KI3', 'KI5', 'KI2', 'KI1']],
    ['PC2 to PC9', run('PC', 2, 9)],
    [
      'TE14 down to TE1',
      ['TE14', 'TE13', 'TE12', 'TE11', 'TE10', 'TE9', 'TE8', 'TE6', 'TE5', 'TE4', 'TE3', 'TE2', 'TE1'],
    ],
    [
      'GB30 to GB44',
      ['GB30', 'GB31', 'GB32', 'GB33', 'GB34', 'GB36', 'GB37', 'GB38', 'GB39', 'GB40', 'GB41', 'GB42', 'GB43', 'GB44'],
    ],
    [
      'LR14 down to LR1',
      ['LR14', 'LR13', 'LR12', 'LR11', 'LR10', 'LR9', 'LR8', 'LR7', 'LR6', 'LR5', 'LR4', 'LR3', 'LR2', 'LR1'],
    ],
    ['GV20 down to GV2', run('GV', 2, 20).toReversed()],
    ['GV21 to GV27', run('GV', 21, 27)],
    ['CV24 down to CV2', run('CV', 2, 24).toReversed()],
  ] as const) {
    it(`${what} goes from head to foot or to the fingers`, () => isFalling(codes));
  }
});

describe('every point', () => {
  it('has a place, but for those inside mouth and nose', () => {
    const missing = codesOf('*').filter((code) => (NEUTRAL.spots[code] ?? []).length === 0);
    assert.deepEqual(missing, ['GV28', 'EX-HN9', 'EX-HN10', 'EX-HN11', 'EX-HN12', 'EX-HN13']);
  });

  it('of a midline meridian lies on the midline', () => {
    for (const [shape, { spots }] of Object.entries(SHAPES))
      for (const code of [...codesOf('GV'), ...codesOf('CV')])
        for (const [x] of spots[code] ?? []) assert.ok(Math.abs(x) < 0.01, `${code} ${x} ${shape}`);
  });

  it('that is paired lies on the left side, where left is given', () => {
    for (const [shape, { spots }] of Object.entries(SHAPES))
      for (const [code, [, , paired]] of Object.entries(STATED))
        if (paired) for (const [x] of spots[code] ?? []) assert.ok(x > 0.05, `${code} ${x} ${shape}`);
  });

  it('has a place of its own: no two of one side coincide, but for names of one place', () => {
    const SAME = new Set([
      'GB43 EX-LE10',
      'ST44 EX-LE10',
      'LR2 EX-LE10',
      'TE2 EX-UE9',
      'PC9 EX-UE11',
      'ST35 EX-LE5',
      'EX-LE4 EX-LE5',
      'GB20 EX-HN-ANMIAN',
      'GV2 EX-B9',
    ]);
    for (const [shape, { spots }] of Object.entries(SHAPES)) {
      const all = Object.entries(spots).flatMap(([code, list]) => list.map((place) => ({ code, place })));
      all.forEach(({ code, place }, i) => {
        for (const other of all.slice(i + 1)) {
          if (other.code === code || SAME.has(`${code} ${other.code}`)) continue;
          const apart = Math.hypot(...place.map((value, k) => value - (other.place[k] ?? 0)));
          assert.ok(apart > 0.02, `${code} and ${other.code} are ${(apart * 100).toFixed(1)} mm apart (${shape})`);
        }
      });
    }
  });

  /** Bounds of each region on the left side, in decimetres: x, y, z from – to. */
  const REGIONS: Readonly<Record<string, readonly [number, number, number, number, number, number]>> = {
    head: [-0.01, 0.8, 7.1, 8.6, -0.6, 1.6],
    face: [-0.01, 0.8, 6.4, 8.0, 0.4, 1.7],
    neck: [-0.01, 1, 5.35, 7.2, -0.6, 1.1],
    shoulder: [0.6, 2.2, 4.4, 6.1, -0.7, 0.9],
    'upper-back': [-0.01, 1.6, 4.1, 6, -1, 0],
    'mid-back': [-0.01, 1.2, 1.7, 5.8, -1, 0],
    'lower-back': [-0.01, 1.2, 1.5, 3, -1, 0],
    sacrum: [-0.01, 0.5, 0.5, 1.7, -1.2, 0],
    buttock: [0.05, 1.6, -0.5, 1.5, -1.2, 0.2],
    hip: [1, 1.8, 0, 1.4, -0.5, 0.9],
    chest: [-0.01, 1.6, 3, 5.5, -0.2, 1.6],
    abdomen: [-0.01, 1.5, 0.5, 3.7, -0.7, 1.5],
    groin: [0.3, 1.2, 0.3, 0.8, 0, 1.2],
    perineum: [-0.01, 0.1, -0.4, 0.6, -1.1, 0.5],
    axilla: [1.2, 1.7, 4.1, 4.7, 0, 1],
    'upper-arm': [1.5, 2.8, 2.9, 5, -0.5, 0.8],
    elbow: [1.9, 2.9, 2.4, 3, -0.3, 0.7],
    forearm: [2.3, 3.4, 0.25, 2.5, -0.3, 0.7],
    wrist: [2.7, 3.4, -0.1, 0.35, 0, 0.6],
    palm: [2.7, 3.7, -0.7, 0.2, 0.2, 0.8],
    'hand-dorsum': [2.7, 3.8, -0.85, 0.2, 0, 0.7],
    finger: [2.6, 4, -1.6, -0.2, 0.1, 1],
    thigh: [0.3, 1.8, -2.9, 0.4, -0.8, 1.2],
    'knee-front': [0.8, 1.5, -3.6, -2.9, 0.3, 1],
    'knee-back': [0.7, 1.6, -3.6, -3, -0.6, 0.1],
    'knee-medial': [0.6, 1, -3.6, -3.2, -0.5, 0.4],
    'knee-lateral': [1.3, 1.8, -3.3, -2.9, -0.5, 0.4],
    'lower-leg': [0.7, 1.9, -7.2, -3.7, -0.9, 0.6],
    ankle: [0.9, 1.7, -7.9, -7.3, -0.6, 0.5],
    'foot-dorsum': [1, 1.85, -8.1, -7.4, 0.3, 1.4],
    'foot-medial': [0.9, 1.3, -8.15, -7.6, -0.5, 1],
    'foot-lateral': [1.3, 1.9, -8.2, -7.7, -0.5, 0.8],
    sole: [1, 1.8, -8.3, -8, -0.7, 1.4],
    toe: [0.9, 1.9, -8.3, -7.9, 0.8, 1.8],
  };
  /** Where a height lies between some that two bodies share: the step, and how far up in it. */
  const step = (levels: readonly number[], y: number): readonly [i: number, part: number] => {
    const i = Math.max(
      0,
      Math.min(
        levels.length - 2,
        levels.findLastIndex((level) => level <= y),
      ),
    );
    const [low = 0, high = 1] = levels.slice(i, i + 2);
    return [i, (y - low) / (high - low)];
  };
  const between = (levels: readonly number[], [i, part]: readonly [number, number]): number =>
    (levels[i] ?? 0) + ((levels[i + 1] ?? 0) - (levels[i] ?? 0)) * part;
  const onTrunk = ({ landmarks, heights }: Measured): readonly number[] => [
    heights.ground,
    landmarks['medial malleolus'][1],
    landmarks['popliteal crease, middle'][1],
    landmarks['pubic symphysis, upper border'][1],
    landmarks['suprasternal notch'][1],
    heights.crown,
  ];
  const onArm = ({ landmarks, joints }: Measured): readonly Place[] => [
    landmarks['finger web 4'],
    joints.wrist,
    joints.elbow,
    joints.shoulder,
  ];
  const ARM = new Set(['upper-arm', 'elbow', 'forearm', 'wrist', 'palm', 'hand-dorsum', 'finger']);
  /** A place as it would be if the body had the heights and the widths of the neutral one. */
  function likeNeutral(shape: Measured, [x, y, z]: Place, region: string): Place {
    const depths = shape.landmarks['nose tip'][2] / NEUTRAL.landmarks['nose tip'][2];
    if (!ARM.has(region)) {
      const [name] = ['acromion, outer end'] as const;
      const widths = shape.landmarks[name][0] / NEUTRAL.landmarks[name][0];
      return [x / widths, between(onTrunk(NEUTRAL), step(onTrunk(shape), y)), z / depths];
    }
    const at = step(
      onArm(shape).map((place) => place[1]),
      y,
    );
    const [own, neutral] = [shape, NEUTRAL].map(
      (each) => (axis: 0 | 1) =>
        between(
          onArm(each).map((place) => place[axis]),
          at,
        ),
    ) as [(axis: 0 | 1) => number, (axis: 0 | 1) => number];
    return [x - own(0) + neutral(0), neutral(1), z / depths];
  }
  for (const [name, shape] of Object.entries(SHAPES)) {
    // No region is as narrow as this, and no two bodies are built alike.
    const slack = shape === NEUTRAL ? 0 : 0.2;
    it(`lies in its stated region (${name})`, () => {
      for (const [code, [region]] of Object.entries(STATED)) {
        const bounds = REGIONS[region];
        assert.ok(bounds, region);
        for (const place of shape.spots[code] ?? []) {
          likeNeutral(shape, place, region).forEach((value, i) =>
            assert.ok(
              value >= (bounds[2 * i] ?? 0) - slack && value <= (bounds[2 * i + 1] ?? 0) + slack,
              `${code} (${region}): ${'xyz'[i]} = ${value.toFixed(2)}`,
            ),
          );
        }
      }
    });
  }

  it('is seen from the side on which it is said to lie', () => {
    const SEEN: Readonly<Record<string, readonly string[]>> = {
      anterior: ['front', 'knee-front', 'head-front', 'elbow-inner', 'hand-palm', 'foot-top'],
      posterior: ['back', 'head-back', 'shoulder-back', 'hand-back', 'side'],
      palmar: ['hand-palm'],
      plantar: ['foot-sole'],
      dorsal: ['hand-back', 'foot-top'],
    };
    for (const [code, , , , , , places] of ALL) {
      const surface = STATED[code]?.[1];
      const views = surface && SEEN[surface];
      if (!views || places.length === 0) continue;
      assert.ok(
        places.some(([view]) => views.includes(view)),
        `${code} (${surface}) is seen in ${places.map(([view]) => view).join(', ')}`,
      );
    }
  });
});

describe('points on the outline of a view', () => {
  it('are shown only where it is said why', () => {
    for (const [figure, code, view] of SEEN_EDGEWISE)
      assert.ok(EDGEWISE[code]?.views.some((each) => each === view) && EDGEWISE[code].why, `${figure} ${code} ${view}`);
  });

  for (const [code, { views, why }] of Object.entries(EDGEWISE)) {
    it(`${code} is on ${views.join(' and ')} of each figure: ${why}`, () => {
      for (const [figure, places] of Object.entries(FIGURES))
        // Only the neutral figure has close-ups.
        for (const view of views.filter((each) => figure === 'neutral' || isOverview(each)))
          assert.ok(
            places[code]?.some(([each]) => each === view),
            `${figure} ${view}`,
          );
    });
  }
});

describe('the figures', () => {
  for (const view of OVERVIEWS) {
    it(`show the same points on the ${view}, each as often`, () => {
      const shown = (table: Readonly<Record<string, Places>>): string[] =>
        Object.entries(table)
          .flatMap(([code, places]) => places.filter(([each]) => each === view).map(() => code))
          .toSorted();
      assert.deepEqual(shown(FIGURES.female), shown(FIGURES.neutral), 'female');
      assert.deepEqual(shown(FIGURES.male), shown(FIGURES.neutral), 'male');
    });
  }

  for (const [code, { views, why }] of Object.entries(MISLEADING)) {
    it(`do not show ${code} on ${views.join(' and ')}: ${why}`, () => {
      assert.ok((FIGURES.neutral[code] ?? []).length > 0, 'it is shown elsewhere');
      for (const [figure, places] of Object.entries(FIGURES))
        for (const [view] of places[code] ?? []) assert.ok(!views.includes(view), `${figure} ${view}`);
    });
  }
});

describe('the atlas', () => {
  it('holds every code once, as it is parsed', () => {
    assert.deepEqual(
      ALL.map(([code]) => code),
      codesOf('*').toSorted((a, b) => ALL.findIndex(([code]) => code === a) - ALL.findIndex(([code]) => code === b)),
    );
    assert.equal(new Set(ALL.map(([code]) => code)).size, 416);
    for (const [code] of ALL) assert.equal(whoCode(code), code);
    assert.equal(
      Object.values(MERIDIANS).reduce<number>((sum, count) => sum + count, 0),
      361,
    );
  });

  it('says of every point in words where it is', () => {
    for (const [code, hanzi, pinyin, english, , , , location = ''] of ALL)
      assert.ok(hanzi && pinyin && english && location.length > 8, code);
  });

  it('holds the built-in points as they are built in', () => {
    for (const row of BUILT_IN) assert.deepEqual(ALL.find(([code]) => code === row[0])?.slice(0, 7), [...row]);
  });

  it('puts every place inside its view, and on the left side where both are seen', () => {
    for (const [figure, table] of Object.entries(FIGURES)) {
      for (const [code, places] of Object.entries(table)) {
        for (const [view, x, y] of places) {
          const where = `${code}, ${figure} ${view}: ${x} ${y}`;
          assert.ok(x > 1 && x < 99 && y > 1 && y < 99, where);
          if (showsBothSides(view)) assert.notEqual(sideAt(view, { x, y }), 'right', where);
        }
      }
    }
  });

  it('warns in pregnancy at 90 points: belly, low back and sacrum, and what two of the compared lists name', () => {
    assert.equal(ALL.filter(([code]) => builtInCautions(code).includes('pregnancy')).length, 90);
  });
});
