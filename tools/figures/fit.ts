/**
 * Few smooth curves for many places: Schneider's method (Graphics Gems, 1990). A stretch between two
 * corners becomes one cubic by least squares; where that is off by more than the tolerance it is cut at
 * the worst place, with one tangent for both sides, so that no kink comes in.
 */
import { curveAt, type Cubic, type Run } from './path.js';
import { distance, resample, type Polyline, type XY } from './polyline.js';

/** How far apart places are looked at, in figure units. */
const STEP = 2;

export interface FitOptions {
  /** How far a curve may stray from the places, in figure units. */
  readonly tolerance: number;
  /** A turn of more than this many degrees within `reach` units is a corner and stays one. */
  readonly corner: number;
  readonly reach: number;
}

/** The curves for a polyline. */
export function fit(line: Polyline, closed: boolean, options: FitOptions): Run {
  const points = resample(line, STEP, closed);
  const first = points[0];
  if (!first || points.length < 3) return { start: first ?? { x: 0, y: 0 }, curves: [], closed };
  const corners = cornersOf(points, closed, options);
  if (!closed) {
    const cuts = [0, ...corners.filter((i) => i > 0 && i < points.length - 1), points.length - 1];
    return { start: first, curves: between(points, cuts, options.tolerance), closed };
  }
  const begin = corners[0] ?? 0;
  const turned = [...points.slice(begin), ...points.slice(0, begin), points[begin] as XY];
  const cuts = [...corners.map((i) => i - begin), turned.length - 1];
  // Without a corner the curve runs through its own start with one tangent.
  const seam = corners.length === 0 ? direction(turned.at(-4) as XY, turned[3] as XY) : undefined;
  return {
    start: turned[0] as XY,
    curves: between(turned, corners.length === 0 ? [0, turned.length - 1] : cuts, options.tolerance, seam),
    closed,
  };
}

function between(points: readonly XY[], cuts: readonly number[], tolerance: number, seam?: XY): Cubic[] {
  return cuts.slice(1).flatMap((to, i) => {
    const part = points.slice(cuts[i], to + 1);
    return stretch(part, seam ?? tangent(part, 1), seam ? negative(seam) : tangent(part, -1), tolerance);
  });
}

function stretch(points: readonly XY[], from: XY, to: XY, tolerance: number): Cubic[] {
  const [a, d] = [points[0] as XY, points.at(-1) as XY];
  if (points.length <= 2) {
    const third = distance(a, d) / 3;
    return [[along(a, from, third), along(d, to, third), d]];
  }
  let times = chordTimes(points);
  let best = leastSquares(points, times, from, to);
  let worst = worstPlace(points, times, best);
  for (let round = 0; round < 6 && worst.error > tolerance && worst.error < tolerance * 6; round++) {
    times = points.map((point, i) => closestTime(a, best, point, times[i] as number));
    best = leastSquares(points, times, from, to);
    worst = worstPlace(points, times, best);
  }
  if (worst.error <= tolerance) return [best];
  const cut = Math.min(Math.max(worst.index, 1), points.length - 2);
  const reach = Math.min(4, cut, points.length - 1 - cut);
  const middle = direction(points[cut + reach] as XY, points[cut - reach] as XY);
  return [
    ...stretch(points.slice(0, cut + 1), from, middle, tolerance),
    ...stretch(points.slice(cut), negative(middle), to, tolerance),
  ];
}

/** The cubic with given ends and end tangents that comes closest to the places, each at its own time. */
function leastSquares(points: readonly XY[], times: readonly number[], from: XY, to: XY): Cubic {
  const [a, d] = [points[0] as XY, points.at(-1) as XY];
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0];
  points.forEach((point, i) => {
    const t = times[i] as number;
    const s = 1 - t;
    const [b0, b1, b2, b3] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    const rest = { x: point.x - a.x * (b0 + b1) - d.x * (b2 + b3), y: point.y - a.y * (b0 + b1) - d.y * (b2 + b3) };
    const [l, r] = [
      { x: from.x * b1, y: from.y * b1 },
      { x: to.x * b2, y: to.y * b2 },
    ];
    c00 += dot(l, l);
    c01 += dot(l, r);
    c11 += dot(r, r);
    x0 += dot(l, rest);
    x1 += dot(r, rest);
  });
  const det = c00 * c11 - c01 * c01;
  const length = distance(a, d);
  let [left, right] = Math.abs(det) > 1e-9 ? [(x0 * c11 - x1 * c01) / det, (c00 * x1 - c01 * x0) / det] : [0, 0];
  // Handles that point backwards or far away make loops: a third of the chord is always safe.
  if (left < length * 0.01 || right < length * 0.01 || left > length * 3 || right > length * 3)
    [left, right] = [length / 3, length / 3];
  return [along(a, from, left), along(d, to, right), d];
}

function worstPlace(points: readonly XY[], times: readonly number[], curve: Cubic): { index: number; error: number } {
  let worst = { index: 0, error: 0 };
  points.forEach((point, index) => {
    const error = distance(point, curveAt(points[0] as XY, curve, times[index] as number));
    if (error > worst.error) worst = { index, error };
  });
  return worst;
}

/** One Newton step towards the time at which the curve is nearest to a place. */
function closestTime(a: XY, curve: Cubic, point: XY, t: number): number {
  const h = 1e-3;
  const at = (time: number): XY => curveAt(a, curve, time);
  const [before, here, after] = [at(t - h), at(t), at(t + h)];
  const first = { x: (after.x - before.x) / (2 * h), y: (after.y - before.y) / (2 * h) };
  const second = { x: (after.x - 2 * here.x + before.x) / (h * h), y: (after.y - 2 * here.y + before.y) / (h * h) };
  const off = { x: here.x - point.x, y: here.y - point.y };
  const slope = dot(first, first) + dot(off, second);
  return Math.abs(slope) < 1e-9 ? t : Math.min(1, Math.max(0, t - dot(off, first) / slope));
}

function chordTimes(points: readonly XY[]): number[] {
  let length = 0;
  const lengths = points.map((point, i) => (length += i === 0 ? 0 : distance(points[i - 1] as XY, point)));
  return lengths.map((each) => each / (length || 1));
}

/** Where the line turns sharply: indexes, in order, never two within reach of each other. */
function cornersOf(points: readonly XY[], closed: boolean, { corner, reach }: FitOptions): number[] {
  const span = Math.max(1, Math.round(reach / STEP));
  const at = (i: number): XY | undefined => points[closed ? (i + points.length) % points.length : i];
  const turns = points.map((point, i) => {
    const [before, after] = [at(i - span), at(i + span)];
    if (!before || !after) return 0;
    const turn = Math.atan2(after.y - point.y, after.x - point.x) - Math.atan2(point.y - before.y, point.x - before.x);
    return Math.abs((Math.atan2(Math.sin(turn), Math.cos(turn)) * 180) / Math.PI);
  });
  return turns.flatMap((turn, i) => {
    if (turn < corner) return [];
    for (let j = i - span; j <= i + span; j++) {
      const other = turns[closed ? (j + points.length) % points.length : j] ?? 0;
      if (other > turn || (other === turn && j < i)) return [];
    }
    return [i];
  });
}

function tangent(points: readonly XY[], towards: 1 | -1): XY {
  const reach = Math.min(3, points.length - 1);
  return towards > 0
    ? direction(points[0] as XY, points[reach] as XY)
    : direction(points.at(-1) as XY, points.at(-1 - reach) as XY);
}

function direction(from: XY, to: XY): XY {
  const length = distance(from, to) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

const negative = ({ x, y }: XY): XY => ({ x: -x, y: -y });
const along = (from: XY, way: XY, length: number): XY => ({ x: from.x + way.x * length, y: from.y + way.y * length });
const dot = (a: XY, b: XY): number => a.x * b.x + a.y * b.y;
