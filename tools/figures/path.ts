import { distance, type XY } from './polyline.js';

/** A cubic Bézier curve from where the one before it ends: two handles and its end. */
export type Cubic = readonly [XY, XY, XY];

/** A run of curves. */
export interface Run {
  readonly start: XY;
  readonly curves: readonly Cubic[];
  readonly closed: boolean;
}

/** A curve from `a` as places, without `a` itself. */
export function sample(a: XY, [b, c, d]: Cubic, step: number): XY[] {
  const count = Math.max(1, Math.ceil((distance(a, b) + distance(b, c) + distance(c, d)) / step));
  return Array.from({ length: count }, (_, i) => curveAt(a, [b, c, d], (i + 1) / count));
}

/** The place on a curve from `a` at parameter t, 0 to 1. */
export function curveAt(a: XY, [b, c, d]: Cubic, t: number): XY {
  const s = 1 - t;
  const [wa, wb, wc, wd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return { x: wa * a.x + wb * b.x + wc * c.x + wd * d.x, y: wa * a.y + wb * b.y + wc * c.y + wd * d.y };
}

/** Runs of curves as the shortest path data with whole coordinates: relative, no needless blank, short forms where they are exact. */
export function printPath(runs: readonly Run[]): string {
  let out = '';
  let pen: XY = { x: 0, y: 0 };
  let last = '';
  const round = ({ x, y }: XY): XY => ({ x: Math.round(x), y: Math.round(y) });
  const emit = (command: string, numbers: readonly number[]): void => {
    // A repeated command need not be written again.
    let text = command === last && command !== 'z' ? '' : command;
    for (const number of numbers)
      text += number < 0 || /[a-z]$/i.test(text) || (text === '' && /[a-z]$/i.test(out)) ? `${number}` : ` ${number}`;
    out += text;
    last = command;
  };
  for (const { start, curves, closed } of runs) {
    const first = round(start);
    emit(out ? 'm' : 'M', [first.x - (out ? pen.x : 0), first.y - (out ? pen.y : 0)]);
    pen = first;
    last = 'm';
    let handle: XY | undefined;
    for (const curve of curves) {
      const [b, c, d] = curve.map(round) as [XY, XY, XY];
      const rel = (p: XY): [number, number] => [p.x - pen.x, p.y - pen.y];
      const [dx, dy] = rel(d);
      if (dx === 0 && dy === 0) continue;
      if (isStraight(pen, b, c, d)) {
        if (dy === 0) emit('h', [dx]);
        else if (dx === 0) emit('v', [dy]);
        else emit('l', [dx, dy]);
        handle = undefined;
      } else {
        const mirrored = handle ? { x: 2 * pen.x - handle.x, y: 2 * pen.y - handle.y } : pen;
        if (mirrored.x === b.x && mirrored.y === b.y) emit('s', [...rel(c), dx, dy]);
        else emit('c', [...rel(b), ...rel(c), dx, dy]);
        handle = c;
      }
      pen = d;
    }
    if (closed) {
      emit('z', []);
      pen = first;
    }
  }
  return out;
}

/** Whether a curve is a line but for rounding. */
function isStraight(a: XY, b: XY, c: XY, d: XY): boolean {
  const length = distance(a, d);
  const off = (p: XY): number => Math.abs((d.x - a.x) * (a.y - p.y) - (a.x - p.x) * (d.y - a.y)) / length;
  return off(b) < 0.5 && off(c) < 0.5;
}
