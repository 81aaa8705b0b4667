import type { Body } from '../body/body.js';
import type { Camera } from '../body/camera.js';
import { depthMap } from '../body/depth.js';
import { contours } from './field.js';
import { fit, type FitOptions } from './fit.js';
import { printPath, type Cubic, type Run } from './path.js';
import { area, stretchesLeft, type Polyline, type XY } from './polyline.js';
import { layers } from './shade.js';

export const LAYERS = ['base', 'shade-1', 'shade-2', 'ink'] as const;
export type Layer = (typeof LAYERS)[number];

/** One view as it is kept: its box and the path data of its layers, in figure units, y down. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly paths: Readonly<Record<Layer, string>>;
}

/** How a view is drawn, for what does not follow from its camera. */
export interface DrawOptions {
  /** Symmetric views are kept as their left half. */
  readonly half: boolean;
  /** How many times larger an island of shade must be to be kept. Default: 1. */
  readonly calm?: number;
  /** How much of the light comes from above; less than 0 from below. */
  readonly light?: number;
}

/** Pixels per figure unit. Contours are found between pixels, so that one is enough. */
const DENSITY = 1;
/** The two halves of a symmetric view overlap by this many units, so that no seam shows. */
const OVERLAP = 3;
/** An outline that is cut by the edge of its box runs on past it, so that the line along the cut is out of sight. */
const EDGE = { near: 2.5, beyond: 12 } as const;
/** How closely curves follow a whole body, in figure units, and what turn is a corner. Close-ups have more units to a pixel on the page. */
const FIT: Readonly<Record<Layer, FitOptions>> = {
  base: { tolerance: 1.6, corner: 60, reach: 6 },
  'shade-1': { tolerance: 6.8, corner: 100, reach: 8 },
  'shade-2': { tolerance: 6.8, corner: 100, reach: 8 },
  ink: { tolerance: 1.4, corner: 75, reach: 6 },
};
const CLOSE_UP = 1.25;
/** Smaller islands are left out, in pen widths squared. Holes, which are lights, may be smaller. */
const SPECK: Readonly<Record<Layer, number>> = { base: 300, 'shade-1': 420, 'shade-2': 420, ink: 42 };
const HOLE = 200;

/** Draws a body as a camera sees it. Deterministic: the same body gives the same letters. */
export function draw(body: Body, camera: Camera, { half, calm = 1, light }: DrawOptions): Drawing {
  const [width, height] = [Math.round(camera.width * camera.units), Math.round(camera.height * camera.units)];
  const fields = layers(depthMap(body, camera, DENSITY), camera, light);
  const pen = (camera.units / 240) * (camera.units >= 200 ? 1.6 : 2.5);
  const looseness = camera.units > 150 && width > 600 ? CLOSE_UP : 1;
  const path = (layer: Layer): string => {
    const options = { ...FIT[layer], tolerance: FIT[layer].tolerance * looseness };
    const lines = contours(fields[layer], 0).map((line) =>
      line.map(({ x, y }) => pastEdge({ x: x / DENSITY, y: y / DENSITY }, width, height)),
    );
    const kept = lines.filter(
      (line) =>
        Math.abs(area(line)) >
        (layer === 'base' || area(line) < 0 ? SPECK[layer] * (layer.startsWith('shade') ? calm : 1) : HOLE) * pen * pen,
    );
    return printPath(
      kept.flatMap((line) => (half ? leftHalf(line, layer, width / 2, options) : fit(line, true, options))),
    );
  };
  return {
    width,
    height,
    paths: { base: path('base'), 'shade-1': path('shade-1'), 'shade-2': path('shade-2'), ink: path('ink') },
  };
}

function leftHalf(line: Polyline, layer: Layer, axis: number, options: FitOptions): Run[] {
  // The outline is stroked: left open along the axis, it gets no line there.
  const { stretches, whole } = stretchesLeft(line, Math.round(axis + OVERLAP));
  const fits = stretches.map((stretch) => fit(stretch, whole, options)).filter(({ curves }) => curves.length > 0);
  if (whole) return fits;
  if (layer === 'base') return fits.toSorted((a, b) => b.curves.length - a.curves.length).slice(0, 1);
  const [first] = fits;
  return first
    ? [
        {
          start: first.start,
          curves: fits.flatMap(({ start, curves }, i) => [...(i > 0 ? [straightTo(start)] : []), ...curves]),
          closed: true,
        },
      ]
    : [];
}

/** A line, as a curve whose handles lie on its end. */
const straightTo = (end: XY): Cubic => [end, end, end];

function pastEdge({ x, y }: XY, width: number, height: number): XY {
  const push = (value: number, size: number): number =>
    value < EDGE.near ? -EDGE.beyond : value > size - EDGE.near ? size + EDGE.beyond : value;
  return { x: push(x, width), y: push(y, height) };
}
