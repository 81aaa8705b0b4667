import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Body } from '../body/body.js';
import type { Camera } from '../body/camera.js';
import { subdivide, vertexNormals, type Mesh } from '../body/mesh.js';
import { draw } from './draw.js';
import { blur, contours, field } from './field.js';
import { fit } from './fit.js';
import { printPath, sample, type Run } from './path.js';
import { area, distance, resample, stretchesLeft, type Polyline, type XY } from './polyline.js';

const SMOOTH = { tolerance: 0.5, corner: 60, reach: 6 };
const circle = (radius: number): XY[] =>
  Array.from({ length: 720 }, (_, i) => ({
    x: 200 + radius * Math.cos((i * Math.PI) / 360),
    y: 200 + radius * Math.sin((i * Math.PI) / 360),
  }));
const square: XY[] = [
  { x: 10, y: 10 },
  { x: 110, y: 10 },
  { x: 110, y: 110 },
  { x: 10, y: 110 },
];
const placesOf = ({ start, curves }: Run): XY[] => {
  let at = start;
  return [
    start,
    ...curves.flatMap((curve) => {
      const places = sample(at, curve, 1);
      at = curve[2];
      return places;
    }),
  ];
};
const offFrom = (line: Polyline, point: XY): number => Math.min(...line.map((each) => distance(each, point)));

describe('path data', () => {
  it('prints curves short and where they are', () => {
    const run = fit(circle(100), true, SMOOTH);
    const data = printPath([run]);
    assert.match(data, /^M[-\d ]+[chlsvz\d -]+z$/);
    for (const point of readPlaces(data)) assert.ok(Math.abs(distance(point, { x: 200, y: 200 }) - 100) < 1.6);
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
    const line = resample(
      [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
      ],
      3,
      false,
    );
    assert.deepEqual(
      line.map(({ x }) => Math.round(x * 10) / 10),
      [0, 3, 6, 9, 10],
    );
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
      for (const point of placesOf(run))
        assert.ok(Math.abs(distance(point, { x: 200, y: 200 }) - 100) <= tolerance + 0.1);
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

describe('contours', () => {
  const disc = field(60, 60, (_, x, y) => 20 - Math.hypot(x + 0.5 - 30, y + 0.5 - 30));

  it('of a disc are its circle, between the pixels', () => {
    const [line = [], ...more] = contours(disc, 0);
    assert.equal(more.length, 0);
    for (const point of line) assert.ok(Math.abs(distance(point, { x: 30, y: 30 }) - 20) < 0.05);
  });

  it('run round islands one way and round holes the other', () => {
    const ring = field(60, 60, (k) => Math.min(disc.values[k] as number, 12 - (disc.values[k] as number)));
    assert.deepEqual(
      contours(ring, 0)
        .map((line) => Math.sign(area(line)))
        .toSorted((a, b) => a - b),
      [-1, 1],
    );
  });

  it('close along the border of the field', () => {
    const [line = []] = contours(
      field(10, 10, () => 1),
      0,
    );
    assert.ok(Math.abs(Math.abs(area(line)) - 100) < 21, `${area(line)}`);
  });

  it('of nothing are none', () =>
    assert.deepEqual(
      contours(
        field(10, 10, () => -1),
        0,
      ),
      [],
    ));
});

describe('blur', () => {
  const spot = field(61, 61, (_, x, y) => (x === 30 && y === 30 ? 1 : 0));
  for (const sigma of [0.7, 1.2, 3, 7]) {
    it(`of ${sigma} pixels keeps the sum and spreads by about that much`, () => {
      const { values } = blur(spot, sigma);
      let [sum, spread] = [0, 0];
      values.forEach((value, k) => {
        sum += value;
        spread += value * ((k % 61) - 30) ** 2;
      });
      assert.ok(Math.abs(sum - 1) < 1e-4, `${sum}`);
      assert.ok(Math.abs(Math.sqrt(spread) - sigma) < 0.35, `${Math.sqrt(spread)}`);
    });
  }
});

describe('drawing a body', () => {
  // A ball of 1 dm radius from a cube, in two steps of smoothing.
  const cube: Mesh = {
    positions: [
      [-1, -1, -1],
      [1, -1, -1],
      [1, 1, -1],
      [-1, 1, -1],
      [-1, -1, 1],
      [1, -1, 1],
      [1, 1, 1],
      [-1, 1, 1],
    ],
    faces: [
      [0, 3, 2, 1],
      [4, 5, 6, 7],
      [0, 1, 5, 4],
      [2, 3, 7, 6],
      [1, 2, 6, 5],
      [0, 4, 7, 3],
    ],
  };
  const round = subdivide(subdivide(subdivide(cube)));
  const ball: Body = {
    ...round,
    normals: vertexNormals(round),
    joints: new Map(),
    partOf: round.faces.map(() => 'head'),
  };
  const camera: Camera = {
    right: [1, 0, 0],
    up: [0, 1, 0],
    towards: [0, 0, 1],
    left: -2,
    bottom: -2,
    width: 4,
    height: 4,
    units: 100,
    pose: 'anatomical',
    shows: () => true,
  };
  const whole = draw(ball, camera, { half: false });
  const outline = readPlaces(whole.paths.base);

  it('gives the box in figure units and an outline as large as the body', () => {
    assert.deepEqual([whole.width, whole.height], [400, 400]);
    const radii = outline.map((point) => distance(point, { x: 200, y: 200 }));
    const reach = Math.max(...ball.positions.map(([x, y]) => Math.hypot(x, y))) * 100;
    assert.ok(
      Math.max(...radii) < reach + 4 && Math.min(...radii) > reach * 0.75,
      `${Math.min(...radii)} ${Math.max(...radii)} ${reach}`,
    );
  });

  it('gives the same letters again', () => assert.deepEqual(draw(ball, camera, { half: false }), whole));

  it('shades what is turned away more than what faces the viewer', () => {
    assert.ok(whole.paths['shade-1'].length > 20);
    assert.ok(!readPlaces(whole.paths['shade-2']).some((point) => distance(point, { x: 200, y: 190 }) < 20));
  });

  it('keeps the left half when asked, its outline open along the axis', () => {
    const { paths } = draw(ball, camera, { half: true });
    assert.doesNotMatch(paths.base, /z/);
    assert.match(whole.paths.base, /z$/);
    assert.ok(Math.max(...readPlaces(paths['shade-1']).map(({ x }) => x)) <= 204);
  });

  it('draws nothing of what the camera does not show', () => {
    assert.deepEqual(draw(ball, { ...camera, shows: () => false }, { half: false }).paths, {
      base: '',
      'shade-1': '',
      'shade-2': '',
      ink: '',
    });
  });
});

/** The ends of the curves of relative path data. */
function readPlaces(data: string): XY[] {
  const places: XY[] = [];
  let at: XY = { x: 0, y: 0 };
  for (const [, command = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?\d+/g) ?? []).map(Number);
    const size = { m: 2, M: 2, c: 6, s: 4, l: 2, h: 1, v: 1, z: 0 }[command] ?? 0;
    const count = size === 0 ? 0 : numbers.length / size;
    for (let i = 0; i < count; i++) {
      const [dx = 0, dy = 0] =
        command === 'h'
          ? [numbers[i]]
          : command === 'v'
            ? [0, numbers[i]]
            : numbers.slice((i + 1) * size - 2, (i + 1) * size);
      at = command === 'M' ? { x: dx, y: dy } : { x: at.x + dx, y: at.y + dy };
      places.push(at);
    }
  }
  return places;
}
