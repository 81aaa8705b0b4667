/**
 * The generated tables against each other, without the 3D body they come from: a place or a ruler that was changed in
 * one of them no longer fits the rest.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL } from '../../src/atlas/all.js';
import { PLACES as FEMALE } from '../../src/atlas/female.js';
import { GUIDES } from '../../src/atlas/guides.js';
import { PLACES as MALE } from '../../src/atlas/male.js';
import {
  loadAtlas,
  OVERVIEWS,
  placementsOf,
  showsBothSides,
  VIEWS,
  type GuideLandmark,
  type View,
} from '../../src/atlas/index.js';
import type { GuideRow, Places } from '../../src/atlas/rows.js';
import { BOXES } from '../../src/figure/boxes.js';
import { mirror } from '../../src/geometry/xy.js';
import { FEMALE as FEMALE_SPOTS } from './spots/female.js';
import { MALE as MALE_SPOTS } from './spots/male.js';
import { NEUTRAL } from './spots/neutral.js';
import { STATED } from './stated.js';

const { spots: SPOTS, cun: CUN } = NEUTRAL;

const placesOf = new Map(ALL.map(([code, , , , , , places]) => [code, places]));
const seenIn = (code: string, view: View): Places => (placesOf.get(code) ?? []).filter(([each]) => each === view);

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

/** The inches, in decimetres, by which a ruler from a landmark may be measured. */
const INCHES: Readonly<Partial<Record<GuideLandmark, readonly number[]>>> = {
  midline: [CUN.front, CUN.back],
  navel: [CUN.upperBelly, CUN.lowerBelly],
  'navel-level': [CUN.upperBelly, CUN.lowerBelly],
  elbow: [CUN.upperArm, CUN.forearm],
  wrist: [CUN.forearm],
  knee: [CUN.leg],
  kneecap: [CUN.shin],
  'outer-ankle': [CUN.leg],
  'inner-ankle': [CUN.innerLeg],
};
/** In cun. */
const TOLERANCE = 0.1;
/** Runs towards the viewer. */
const FORESHORTENED = new Set(['EX-HN15 head-side']);

interface Ruler {
  readonly code: string;
  readonly view: View;
  readonly size: number;
  readonly landmark: GuideLandmark;
  /** Where the point is, or the nearest of its places. */
  readonly point: At;
  readonly from: At;
  readonly to: At;
}
const rulers = [...GUIDES].flatMap(([code, rows]) => rows.map((row) => rulerOf(code, row)));
function rulerOf(code: string, [view, size, landmark, x1, y1, x2, y2]: GuideRow): Ruler {
  const places = seenIn(code, view).map(([, x, y]): At => [x, y]);
  const end: At | undefined = x2 === undefined || y2 === undefined ? undefined : [x2, y2];
  const point = end ? places.toSorted((a, b) => decimetres(view, a, end) - decimetres(view, b, end))[0] : places[0];
  if (!point || (!end && places.length > 1)) throw new Error(`${code} has no place of its own in ${view}`);
  return { code, view, size, landmark, point, from: [x1 ?? 50, y1 ?? point[1]], to: end ?? point };
}

describe('the rulers', () => {
  it('are many', () => assert.ok(rulers.length > 300, `${rulers.length}`));

  for (const { code, view, size, landmark, point, from, to } of rulers) {
    const length = decimetres(view, from, to);
    const inches = INCHES[landmark];
    if (inches && !FORESHORTENED.has(`${code} ${view}`)) {
      it(`${size} cun from ${landmark} to ${code} on ${view} are as long as the body’s inch makes them, and end there`, () => {
        assert.ok(
          inches.some((inch) => Math.abs(length / inch - size) < TOLERANCE),
          inches.map((inch) => `${(length / inch).toFixed(2)} cun`).join(' or '),
        );
        assert.ok(decimetres(view, point, to) < 0.02, 'ends at the point');
      });
    }
    if (landmark === 'way') {
      it(`${code} on ${view} is on its ruler, at ${size} of the way`, () => {
        // The part is rounded to a hundredth.
        const at: At = [from[0] + (to[0] - from[0]) * size, from[1] + (to[1] - from[1]) * size];
        assert.ok(
          decimetres(view, at, point) < TOLERANCE * CUN.finger + 0.005 * length,
          `${at.join(' ')} is not ${point.join(' ')}`,
        );
      });
    }
  }

  // Over the skull, a cun looks shorter the more it runs away from the viewer.
  for (const view of VIEWS) {
    for (const hairline of ['front-hairline', 'back-hairline'] as const) {
      const group = rulers.filter((ruler) => ruler.view === view && ruler.landmark === hairline);
      const cun = group.map(({ size, from, to }) => decimetres(view, from, to) / size).toSorted((a, b) => a - b);
      const median = cun[Math.floor(cun.length / 2)];
      if (median === undefined) continue;
      it(`a cun from ${hairline} is about as long in every ruler on ${view}`, () => {
        for (const { code, size, from, to } of group) {
          const ratio: number = decimetres(view, from, to) / size / median;
          assert.ok(ratio > 0.6 && ratio < 1.6, `${code}: ${ratio.toFixed(2)} of the median`);
        }
      });
    }
  }
});
