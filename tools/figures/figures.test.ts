import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { convertLayer, readDrawing, type Drawing } from './convert.js';
import { fit } from './fit.js';
import { printPath, readPath, sample, type Run } from './path.js';
import { area, distance, resample, stretchesLeft, type Polyline, type XY } from './polyline.js';

const SMOOTH = { tolerance: 0.5, corner: 60, reach: 6 };
const circle = (radius: number): XY[] => Array.from({ length: 720 }, (_, i) => ({ x: 200 + radius * Math.cos((i * Math.PI) / 360), y: 200 + radius * Math.sin((i * Math.PI) / 360) }));
const square: XY[] = [
  { x: 10, y: 10 },
  { x: 110, y: 10 },
  { x: 110, y: 110 },
  { x: 10, y: 110 },
];
const placesOf = ({ start, curves }: Run): XY[] => {
  let at = start;
  return [start, ...curves.flatMap((curve) => {
    const places = sample(at, curve, 1);
    at = curve[2];
    return places;
  })];
};
const offFrom = (line: Polyline, point: XY): number => Math.min(...line.map((each) => distance(each, point)));

describe('path data', () => {
  for (const [what, data, expected] of [
    ['absolute lines', 'M0 0L10 0L10 10Z', [[0, 0], [10, 0], [10, 10]]],
    ['relative lines', 'm5 5l10 0 0 10z', [[5, 5], [15, 5], [15, 15]]],
    ['lines that follow a move', 'M1 1 2 2 3 1z', [[1, 1], [2, 2], [3, 1]]],
    ['numbers without blanks', 'M10-5l-3-4 1 1z', [[10, -5], [7, -9], [8, -8]]],
  ] as const) {
    it(`reads ${what}`, () => assert.deepEqual(readPath(data)[0]?.map(({ x, y }) => [x, y]), expected));
  }

  it('starts a relative subpath where the one before it began', () => {
    assert.deepEqual(readPath('M10 10l5 0 0 5z m1 1l2 0 0 2z')[1]?.[0], { x: 11, y: 11 });
  });

  it('follows curves to their end', () => {
    const [line] = readPath('M0 0c0 10 10 10 10 0z', 0.5);
    assert.deepEqual(line?.at(-1), { x: 10, y: 0 });
    assert.ok(line?.some(({ x, y }) => Math.abs(x - 5) < 0.3 && Math.abs(y - 7.5) < 0.1));
  });

  it('says where it can’t read', () => assert.throws(() => readPath('M0 0Q1 1 2 2'), /Q is not known/));

  it('prints what it reads back as the same places', () => {
    const run = fit(circle(100), true, SMOOTH);
    const data = printPath([run]);
    assert.match(data, /^M[-\d ]+[chlsvz\d -]+z$/);
    for (const point of readPath(data).flat()) assert.ok(Math.abs(distance(point, { x: 200, y: 200 }) - 100) < 1.6);
  });

  it('prints straight lines short', () => {
    assert.equal(printPath([fit(square, true, SMOOTH)]), 'M10 10h100v100h-100v-100z');
  });
});

describe('polylines', () => {
  it('have an area with a sign', () => {
    assert.equal(area(square), 10_000);
    assert.equal(area(square.toReversed()), -10_000);
  });

  it('are resampled in even steps, ends kept', () => {
    const line = resample([{ x: 0, y: 0 }, { x: 10, y: 0 }], 3, false);
    assert.deepEqual(line.map(({ x }) => Math.round(x * 10) / 10), [0, 3, 6, 9, 10]);
  });

  it('are cut at a line into stretches that end on it', () => {
    const { stretches, whole } = stretchesLeft(square, 60);
    assert.equal(whole, false);
    assert.equal(stretches.length, 1);
    const [stretch = []] = stretches;
    assert.deepEqual([stretch[0]?.x, stretch.at(-1)?.x], [60, 60]);
    assert.ok(stretch.every(({ x }) => x <= 60));
    assert.equal(stretchesLeft(square, 200).whole, true);
    assert.deepEqual(stretchesLeft(square, 5).stretches, []);
  });
});

describe('fitting', () => {
  for (const tolerance of [0.3, 1, 3]) {
    it(`stays within ${tolerance} of a circle, with few curves`, () => {
      const run = fit(circle(100), true, { ...SMOOTH, tolerance });
      assert.ok(run.curves.length <= 12, `${run.curves.length} curves`);
      for (const point of placesOf(run)) assert.ok(Math.abs(distance(point, { x: 200, y: 200 }) - 100) <= tolerance + 0.1);
    });
  }

  it('keeps the four corners of a square', () => {
    const places = placesOf(fit(square, true, SMOOTH));
    for (const corner of square) assert.ok(offFrom(places, corner) < 1.5, JSON.stringify(corner));
  });

  it('follows a wave from end to end, exact at both', () => {
    const wave: XY[] = Array.from({ length: 400 }, (_, i) => ({ x: i, y: 30 * Math.sin(i / 25) }));
    const run = fit(wave, false, SMOOTH);
    const places = placesOf(run);
    assert.deepEqual(run.start, wave[0]);
    assert.deepEqual(run.curves.at(-1)?.[2], wave.at(-1));
    for (const point of places) assert.ok(offFrom(wave, point) < 1.2);
  });
});

describe('converting a drawing', () => {
  const drawing: Drawing = readDrawing(
    '<svg viewBox="0 0 400 400"><g><path class="base" d="M100 50L300 50 300 350 100 350z"/><path class="shade-1" d="M110 60L290 60 290 340 110 340z M150 100L150 300 250 300 250 100z"/><path class="shade-2" d="M1 1L4 1 4 4z"/><path class="ink" d="M200 100L210 200 200 300 190 200z"/></g></svg>',
  );
  const ys = (data: string): number[] => readPath(data).flat().map(({ y }) => y);
  const xs = (data: string): number[] => readPath(data).flat().map(({ x }) => x);

  it('turns the picture the right way up', () => {
    const upside = { ...drawing, paths: { ...drawing.paths, base: 'M0 300L400 300 400 390 0 390z' } };
    assert.ok(Math.max(...ys(convertLayer(upside, 'base', false))) <= 101);
  });

  it('leaves the outline of a half open along the axis', () => {
    assert.doesNotMatch(convertLayer(drawing, 'base', true), /z/);
    assert.match(convertLayer(drawing, 'base', false), /z$/);
  });

  it('keeps a half left of the axis, with three units of overlap, hole and all', () => {
    const data = convertLayer(drawing, 'shade-1', true);
    assert.ok(Math.abs(Math.max(...xs(data)) - 203) < 0.01);
    assert.equal((data.match(/z/g) ?? []).length, 2);
  });

  it('keeps a light in a shade that as an island would be a speck', () => {
    const lit = { ...drawing, paths: { ...drawing.paths, 'shade-1': 'M110 60L290 60 290 340 110 340z M150 100L150 120 180 120 180 100z M350 350L380 350 380 370 350 370z' } };
    assert.equal((convertLayer(lit, 'shade-1', false).match(/z/g) ?? []).length, 2);
  });

  it('drops specks', () => assert.equal(convertLayer(drawing, 'shade-2', false), ''));

  it('lets what touches the edge run on past it', () => {
    const cut = { ...drawing, paths: { ...drawing.paths, base: 'M100 0L300 0 300 400 100 400z' } };
    const heights = ys(convertLayer(cut, 'base', false));
    assert.ok(Math.min(...heights) < -5 && Math.max(...heights) > 405);
  });

  it('says what is missing', () => assert.throws(() => readDrawing('<svg viewBox="0 0 1 1"></svg>'), /no layer base/));
});
