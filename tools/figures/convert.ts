import { fit, type FitOptions } from './fit.js';
import { printPath, readPath, type Cubic, type Run } from './path.js';
import { area, stretchesLeft, type Polyline, type XY } from './polyline.js';

export const LAYERS = ['base', 'shade-1', 'shade-2', 'ink'] as const;
export type Layer = (typeof LAYERS)[number];

/** A drawing of the lab: its box and the path data of its layers, y up. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly paths: Readonly<Record<Layer, string>>;
}

/** A symmetric drawing is kept as its left half; the two halves overlap by this much, so that no seam shows. */
const OVERLAP = 3;
/** An outline that is cut by the edge of its box runs on past it, so that the line along the cut is out of sight. */
const EDGE = { near: 2.5, beyond: 12 } as const;

/** How closely curves follow, in figure units, and what turn is a corner. */
const FIT: Readonly<Record<Layer, FitOptions>> = {
  base: { tolerance: 1.2, corner: 60, reach: 6 },
  'shade-1': { tolerance: 4, corner: 80, reach: 8 },
  'shade-2': { tolerance: 4, corner: 80, reach: 8 },
  ink: { tolerance: 0.9, corner: 70, reach: 6 },
};
/** What is too small to keep, in square units: the lab's drawings have stray islands of shade on back, soles and limbs. */
const SPECK: Readonly<Record<Layer, number>> = { base: 400, 'shade-1': 1500, 'shade-2': 1500, ink: 110 };
const SPECK_OF_VIEW: Readonly<Record<string, Partial<Record<Layer, number>>>> = { front: { 'shade-1': 700, 'shade-2': 700, ink: 60 }, back: { 'shade-1': 2700, 'shade-2': 2700 } };

/** Holes in a shade are lights, such as those on a lip or a finger: seen when much smaller than an island, and kept. */
const HOLE = 300;

/** Reads a drawing as the lab writes it. @throws when a part is missing. */
export function readDrawing(svg: string): Drawing {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  if (!width || !height) throw new Error('the drawing has no viewBox');
  const path = (layer: Layer): string => {
    const [, data] = new RegExp(`<path class="${layer}" d="([^"]*)"`).exec(svg) ?? [];
    if (data === undefined) throw new Error(`the drawing has no layer ${layer}`);
    return data;
  };
  return { width: Number(width), height: Number(height), paths: { base: path('base'), 'shade-1': path('shade-1'), 'shade-2': path('shade-2'), ink: path('ink') } };
}

/** A layer's path data for the page: y down, refitted, the left half only when asked for. */
export function convertLayer(drawing: Drawing, layer: Layer, half: boolean, view = ''): string {
  const { width, height } = drawing;
  const axis = width / 2;
  const speck = SPECK_OF_VIEW[view]?.[layer] ?? SPECK[layer];
  const all = readPath(drawing.paths[layer]).map((line) => line.map(({ x, y }) => pastEdge({ x, y: height - y }, drawing)));
  const turn = Math.sign(area(all.toSorted((a, b) => Math.abs(area(b)) - Math.abs(area(a)))[0] ?? []));
  const isHole = (line: Polyline): boolean => Math.sign(area(line)) !== turn;
  const lines = all.filter((line) => Math.abs(area(line)) > (isHole(line) ? Math.min(HOLE, speck) : speck));
  return printPath(lines.flatMap((line) => (half ? leftHalf(line, layer, axis) : fit(line, true, FIT[layer]))));
}

function leftHalf(line: Polyline, layer: Layer, axis: number): Run[] {
  // The outline is stroked: left open along the axis, it gets no line there.
  const isOutline = layer === 'base';
  const { stretches, whole } = stretchesLeft(line, Math.round(axis + OVERLAP));
  const fits = stretches.map((stretch) => fit(stretch, whole, FIT[layer])).filter(({ curves }) => curves.length > 0);
  if (whole) return fits;
  if (isOutline) return fits.toSorted((a, b) => b.curves.length - a.curves.length).slice(0, 1);
  const [first] = fits;
  return first ? [{ start: first.start, curves: fits.flatMap(({ start, curves }, i) => [...(i > 0 ? [straightTo(start)] : []), ...curves]), closed: true }] : [];
}

/** A line, as a curve whose handles lie on its end. */
const straightTo = (end: XY): Cubic => [end, end, end];

function pastEdge({ x, y }: XY, { width, height }: Drawing): XY {
  const push = (value: number, size: number): number => (value < EDGE.near ? -EDGE.beyond : value > size - EDGE.near ? size + EDGE.beyond : value);
  return { x: push(x, width), y: push(y, height) };
}
