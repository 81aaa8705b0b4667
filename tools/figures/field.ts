import type { Polyline, XY } from './polyline.js';

/** Numbers on a grid of pixels. */
export interface Field {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

export function field(width: number, height: number, value: (index: number, x: number, y: number) => number): Field {
  const values = new Float32Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) values[y * width + x] = value(y * width + x, x, y);
  return { width, height, values };
}

/** Blurs by three box filters, which together are close to a Gaussian of `sigma` pixels. The border repeats. */
export function blur({ width, height, values }: Field, sigma: number): Field {
  let [from, to] = [Float32Array.from(values), new Float32Array(values.length)];
  for (let pass = 0; pass < 3; pass++) {
    const radius = boxRadius(sigma, pass);
    if (radius === 0) continue;
    for (let y = 0; y < height; y++) boxLine(from, to, y * width, 1, width, radius);
    [from, to] = [to, from];
    for (let x = 0; x < width; x++) boxLine(from, to, x, width, height, radius);
    [from, to] = [to, from];
  }
  return { width, height, values: from };
}

/** Radii of three boxes whose variances add up to sigma² as nearly as whole pixels allow. */
function boxRadius(sigma: number, pass: number): number {
  const ideal = (Math.sqrt(4 * sigma * sigma + 1) - 1) / 2;
  const low = Math.floor(ideal);
  const variance = (radius: number): number => ((2 * radius + 1) ** 2 - 1) / 12;
  const large = Math.round((sigma * sigma - 3 * variance(low)) / (variance(low + 1) - variance(low)));
  return pass < large ? low + 1 : low;
}

function boxLine(
  from: Float32Array,
  to: Float32Array,
  start: number,
  step: number,
  count: number,
  radius: number,
): void {
  const at = (i: number): number => from[start + step * Math.min(count - 1, Math.max(0, i))] as number;
  let sum = 0;
  for (let i = -radius; i <= radius; i++) sum += at(i);
  for (let i = 0; i < count; i++) {
    to[start + step * i] = sum / (2 * radius + 1);
    sum += at(i + radius + 1) - at(i - radius);
  }
}

/** The lines around everything above `level`, found between pixels by marching squares; what is above lies on the left of the line’s run, so that islands have a negative area. */
export function contours({ width, height, values }: Field, level: number): Polyline[] {
  // A frame of one pixel below the level closes lines that reach the border.
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? -1 : (values[y * width + x] as number) - level;
  const ends = new Map<number, { readonly place: XY; readonly next: number }>();
  const stride = width + 2;
  // Edges are numbered by their upper left pixel: even ones run right, odd ones run down.
  const edge = (x: number, y: number, isDown: boolean): number => 2 * ((y + 1) * stride + x + 1) + Number(isDown);
  const cross = (x: number, y: number, isDown: boolean): XY => {
    const [a, b] = [at(x, y), isDown ? at(x, y + 1) : at(x + 1, y)];
    const t = a === b ? 0.5 : a / (a - b);
    return isDown ? { x: x + 0.5, y: y + 0.5 + t } : { x: x + 0.5 + t, y: y + 0.5 };
  };
  for (let y = -1; y < height; y++) {
    for (let x = -1; x < width; x++) {
      const [a, b, c, d] = [at(x, y) > 0, at(x + 1, y) > 0, at(x + 1, y + 1) > 0, at(x, y + 1) > 0];
      const kind = Number(a) + 2 * Number(b) + 4 * Number(c) + 8 * Number(d);
      if (kind === 0 || kind === 15) continue;
      const edges = {
        top: edge(x, y, false),
        right: edge(x + 1, y, true),
        bottom: edge(x, y + 1, false),
        left: edge(x, y, true),
      };
      const places = {
        top: () => cross(x, y, false),
        right: () => cross(x + 1, y, true),
        bottom: () => cross(x, y + 1, false),
        left: () => cross(x, y, true),
      };
      const middle = at(x, y) + at(x + 1, y) + at(x + 1, y + 1) + at(x, y + 1) > 0;
      for (const [from, to] of segments(kind, middle))
        ends.set(edges[from], { place: places[from](), next: edges[to] });
    }
  }
  const lines: Polyline[] = [];
  for (const start of ends.keys()) {
    const line: XY[] = [];
    for (let key = start, here = ends.get(key); here; key = here.next, here = ends.get(key)) {
      line.push(here.place);
      ends.delete(key);
    }
    if (line.length > 3) lines.push(line);
  }
  return lines;
}

type Edge = 'top' | 'right' | 'bottom' | 'left';
/** Which edges a line connects in a square, by its corners above the level: 1 upper left, 2 upper right, 4 lower right, 8 lower left. */
function segments(kind: number, isMiddleAbove: boolean): readonly (readonly [Edge, Edge])[] {
  switch (kind) {
    case 1:
      return [['left', 'top']];
    case 2:
      return [['top', 'right']];
    case 3:
      return [['left', 'right']];
    case 4:
      return [['right', 'bottom']];
    case 5:
      return isMiddleAbove
        ? [
            ['left', 'bottom'],
            ['right', 'top'],
          ]
        : [
            ['left', 'top'],
            ['right', 'bottom'],
          ];
    case 6:
      return [['top', 'bottom']];
    case 7:
      return [['left', 'bottom']];
    case 8:
      return [['bottom', 'left']];
    case 9:
      return [['bottom', 'top']];
    case 10:
      return isMiddleAbove
        ? [
            ['top', 'left'],
            ['bottom', 'right'],
          ]
        : [
            ['top', 'right'],
            ['bottom', 'left'],
          ];
    case 11:
      return [['bottom', 'right']];
    case 12:
      return [['right', 'left']];
    case 13:
      return [['right', 'top']];
    default:
      return [['top', 'left']];
  }
}
