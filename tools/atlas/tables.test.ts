/**
 * The generated tables against each other, without the 3D body they come from: a place or a ruler that was changed in
 * one of them no longer fits the rest.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ALL } from '../../src/atlas/all.js';
import { PLACES as FEMALE } from '../../src/atlas/female.js';
import { loadGuides } from '../../src/atlas/guides.js';
import { PLACES as MALE } from '../../src/atlas/male.js';
import {
  FIGURES,
  loadAtlas,
  loadPlaces,
  OVERVIEWS,
  placementsOf,
  showsBothSides,
  VIEWS,
  type GuideEnd,
  type View,
} from '../../src/atlas/index.js';
import type { Places } from '../../src/atlas/rows.js';
import { BOXES } from '../../src/figure/boxes.js';
import { mirror } from '../../src/geometry/xy.js';
import type { MapPoint } from '../../src/model/index.js';
import { guidesFor, isLength, placeOn, type Guide } from '../../src/model/lines.js';
import { FEMALE as FEMALE_SPOTS } from './spots/female.js';
import { MALE as MALE_SPOTS } from './spots/male.js';
import { NEUTRAL } from './spots/neutral.js';
import { STATED } from './stated.js';
import { OFF, type Region } from './widths.js';

const { spots: SPOTS } = NEUTRAL;

const placesOf = new Map(ALL.map(([code, , , , , , places]) => [code, places]));

type Row = readonly [number, number, number, number];
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** The weights by which the rows come closest to the values (least squares, by Gauss–Jordan elimination). */
function leastSquares(rows: readonly Row[], values: readonly number[]): readonly number[] {
  const columns = [0, 1, 2, 3].map((i) => rows.map((row) => row[i] ?? 0));
  const system = columns.map((column) => [...columns.map((other) => dot(column, other)), dot(column, values)]);
  system.forEach((pivot, i) => {
    const size = pivot[i] ?? 1;
    pivot.forEach((value, j) => (pivot[j] = value / size));
    for (const other of system.filter((each) => each !== pivot)) {
      const factor = other[i] ?? 0;
      other.forEach((value, j) => (other[j] = value - factor * (pivot[j] ?? 0)));
    }
  });
  return system.map((row) => row[4] ?? 0);
}

/** Seen from the side, the arm reaches forward: what moves with it is not where it is in anatomical position. */
const isMoved = (code: string, view: View): boolean =>
  view === 'side' && /arm|elbow|wrist|palm|hand|finger|shoulder|axilla|chest|neck|back/.test(STATED[code]?.[0] ?? '');

describe('the places in the pictures', () => {
  let count = 0;
  const pictures = [
    ...VIEWS.map((view) => ({ view, figure: 'neutral', places: placesOf, shape: SPOTS })),
    ...OVERVIEWS.flatMap((view) => [
      { view, figure: 'female', places: new Map(Object.entries(FEMALE)), shape: FEMALE_SPOTS.spots },
      { view, figure: 'male', places: new Map(Object.entries(MALE)), shape: MALE_SPOTS.spots },
    ]),
  ];
  for (const { view, figure, places, shape } of pictures) {
    const shown = (code: string): Places => (places.get(code) ?? []).filter(([each]) => each === view);
    // Without perspective, a picture is an affine image of space: x and y are sums of the three axes, each by a weight.
    it(`${view} of the ${figure} figure shows every point where the places in space put it`, () => {
      const codes = ALL.map(([code]) => code).filter((code) => shown(code).length > 0 && !isMoved(code, view));
      const rowsOf = (code: string): readonly Row[] => (shape[code] ?? []).map((place) => [...place, 1]);
      const single = codes.filter((code) => rowsOf(code).length === 1);
      assert.ok(single.length >= 7, `${single.length} points`);
      const rows = single.map((code) => rowsOf(code)[0] as Row);
      const [right, down] = ([1, 2] as const).map((axis) =>
        leastSquares(
          rows,
          single.map((code) => shown(code)[0]?.[axis] ?? 0),
        ),
      );
      for (const code of codes) {
        for (const [, x, y] of shown(code)) {
          const off = Math.min(
            ...rowsOf(code).map((row) =>
              Math.max(Math.abs(dot(row, right ?? []) - x), Math.abs(dot(row, down ?? []) - y)),
            ),
          );
          count++;
          assert.ok(off < 0.15, `${code} is ${off.toFixed(2)} per cent off`);
        }
      }
    });
  }
  it('are nearly all', () => assert.ok(count > 1400, `${count}`));

  it('lie mirrored on the two sides where a view shows both', async () => {
    await loadAtlas();
    for (const [code, , , , , paired, places] of ALL) {
      const both = placementsOf(code).filter(({ view }) => showsBothSides(view));
      const [left, right] = (['left', 'right'] as const).map((side) => both.filter((each) => each.side === side));
      assert.deepEqual(
        right,
        left?.map(({ view, at }) => ({ view, side: 'right', at: mirror(at) })),
        code,
      );
      const seen = places.filter(([view]) => showsBothSides(view));
      if (paired) assert.equal(left?.length, seen.length, `${code} on the left`);
    }
  });
});

/** Figure units to the decimetre, as the cameras of `tools/body/camera.ts` have them. */
const UNITS: Readonly<Record<View, number>> = {
  front: 120,
  back: 120,
  side: 120,
  'leg-inner': 200,
  'knee-front': 300,
  'head-front': 360,
  'head-side': 360,
  'head-back': 360,
  'head-top': 400,
  'shoulder-back': 240,
  'elbow-inner': 300,
  'elbow-outer': 300,
  'hand-palm': 400,
  'hand-back': 400,
  'foot-top': 400,
  'foot-sole': 400,
  'foot-inner': 360,
  'foot-outer': 360,
};
type At = readonly [x: number, y: number];
const decimetres = (view: View, [x1, y1]: At, [x2, y2]: At): number =>
  Math.hypot((x2 - x1) * BOXES[view].width, (y2 - y1) * BOXES[view].height) / 100 / UNITS[view];

/** How far a ruler may be from its mark, in cun of the region. */
const TOLERANCE = 0.1;
/** The regions by whose cun what starts at each landmark is measured; by the width of the thumb where none is named. */
const REGION: Readonly<Partial<Record<GuideEnd, Region>>> = {
  spine: 'back',
  midline: 'front',
  'wrist-crease': 'forearm',
  'elbow-crease': 'upperArm',
  'elbow-tip': 'upperArm',
  'armpit-fold': 'upperArm',
  'shoulder-corner': 'upperArm',
  'kneecap-inner-corner': 'thigh',
  'kneecap-outer-corner': 'thigh',
  kneecap: 'shin',
  'knee-crease': 'leg',
  'outer-ankle': 'leg',
  'inner-ankle': 'innerLeg',
  'front-hairline': 'scalp',
  'hairline-corner': 'scalp',
  'back-hairline': 'scalp',
  'top-of-head': 'scalp',
};
const regionOf = ({ from, to }: Guide): Region =>
  REGION[from] ?? (to.startsWith('pubic-bone') ? 'lowerBelly' : to.startsWith('breastbone') ? 'upperBelly' : 'finger');
/** What the rounding of places adds to the length of a ruler, in thumbs. */
const ROUNDING = 0.1;

describe('the rulers', () => {
  before(async () => {
    await loadAtlas();
    await Promise.all(FIGURES.flatMap((figure) => [loadPlaces(figure), loadGuides(figure)]));
  });
  const shapes = { neutral: NEUTRAL, female: FEMALE_SPOTS, male: MALE_SPOTS };
  for (const figure of FIGURES) {
    const rulersOf = (code: string): readonly (Guide & { readonly view: View })[] =>
      (figure === 'neutral' ? VIEWS : OVERVIEWS).flatMap((view) =>
        guidesFor({ entry: { code } } as MapPoint, view, figure).map((guide) => ({ ...guide, view })),
      );
    const places = (code: string, view: View): readonly At[] =>
      placementsOf(code, figure)
        .filter((each) => each.view === view && each.side !== 'right')
        .map(({ at }) => [at.x, at.y]);
    const { cun } = shapes[figure];
    // Every figure is drawn as tall as the neutral one.
    const scale =
      (NEUTRAL.heights.crown - NEUTRAL.heights.ground) / (shapes[figure].heights.crown - shapes[figure].heights.ground);

    it(`of the ${figure} figure are many`, () => {
      const count = ALL.flatMap(([code]) => rulersOf(code)).length;
      assert.ok(count > (figure === 'neutral' ? 280 : 150), `${count}`);
    });

    it(`lead to the marks of the ${figure} figure`, () => {
      for (const [code] of ALL)
        for (const guide of rulersOf(code)) {
          const [n, d] = guide.part;
          const { x, y } = placeOn(guide.places, isLength(guide) ? 1 : n / d);
          const off = Math.min(...places(code, guide.view).map((at) => decimetres(guide.view, at, [x, y])));
          const inch = cun[regionOf(guide)];
          assert.ok(off / scale / inch < TOLERANCE, `${code} on ${guide.view}: ${(off / scale / inch).toFixed(3)} cun`);
        }
    });

    it(`of the ${figure} figure that name fingers are as long as those are wide, to 15 per cent`, () => {
      for (const [code] of ALL)
        for (const guide of rulersOf(code)) {
          const [n, d] = guide.part;
          if (!isLength(guide) || n === 0) continue;
          assert.ok(n / d <= 3.5, code);
          // The head turns away from the reader: what is seen is shorter. See `widths.test.ts`.
          if (regionOf(guide) === 'scalp') continue;
          let length = 0;
          guide.places.forEach((to, i) => {
            const from = guide.places[i - 1];
            if (from) length += decimetres(guide.view, [from.x, from.y], [to.x, to.y]);
          });
          const thumbs = length / scale / cun.finger;
          assert.ok(Math.abs(n / d - thumbs) <= OFF * thumbs + ROUNDING, `${code} on ${guide.view}: ${thumbs}`);
        }
    });
  }

  it('name an end that can be told apart, by a plain name', () => {
    for (const [code] of ALL)
      for (const view of VIEWS)
        for (const { from, to } of guidesFor({ entry: { code } } as MapPoint, view, 'neutral')) {
          assert.notEqual(from, to, code);
          assert.match(`${from} ${to}`, /^[a-z-]+ [a-z-]+$/);
        }
  });
});
