import type { Body } from '../body/body.js';
import type { Camera } from '../body/camera.js';
import { depthMap } from '../body/depth.js';
import { contours, type Field } from './field.js';
import { fit, type FitOptions } from './fit.js';
import { printPath, type Cubic, type Run } from './path.js';
import { area, stretchesLeft, type Polyline, type XY } from './polyline.js';
import { layers } from './shade.js';

/** Landmarks and hair are drawn apart (`landmarks.ts`, `hair.ts`). */
export const LAYERS = ['base', 'shade-1', 'shade-2', 'ink'] as const;
export type Layer = (typeof LAYERS)[number];

/** The stored form of a view: its box and the path data of its layers, in figure units, y down. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly paths: Readonly<Record<Layer, string>>;
}

/** How a view is drawn, apart from its camera. */
export interface DrawOptions {
  /** Whether to keep only the left half, for a symmetric view. */
  readonly half: boolean;
  /** Factor for the minimum size of an island of shade. Default: 1. */
  readonly calm?: number;
  /** How much of the light comes from above; negative means from below. */
  readonly light?: number;
}

/** Pixels per figure unit. One is enough, because contours are found between pixels. */
const DENSITY = 1;
/** How far the two halves of a symmetric view overlap, so that no seam shows. In figure units. */
const OVERLAP = 3;
/** An outline cut off by the edge of its box is extended past it, so that the line along the cut is out of sight. */
const EDGE = { near: 2.5, beyond: 12 } as const;
/**
 * How closely curves follow a whole body, in figure units, and which turn counts as a corner. Close-ups, which have
 * more units per pixel on screen, are fitted more loosely by `CLOSE_UP`.
 */
const FIT: Readonly<Record<Layer, FitOptions>> = {
  base: { tolerance: 1.6, corner: 60, reach: 6 },
  'shade-1': { tolerance: 6.8, corner: 100, reach: 8 },
  'shade-2': { tolerance: 6.8, corner: 100, reach: 8 },
  ink: { tolerance: 1.4, corner: 75, reach: 6 },
};
const CLOSE_UP = 1.25;
/** Smaller islands are left out. Holes, which are highlights, may be smaller. In squared pen widths. */
const SPECK: Readonly<Record<Layer, number>> = { base: 300, 'shade-1': 420, 'shade-2': 420, ink: 42 };
const HOLE = 200;

/** Draws a body as a camera sees it. Deterministic: the same body gives the same path data. */
export function draw(body: Body, camera: Camera, { half, calm = 1, light }: DrawOptions): Drawing {
  const [width, height] = [Math.round(camera.width * camera.units), Math.round(camera.height * camera.units)];
  const fields = layers(depthMap(body, camera, DENSITY), camera, light);
  const path = (layer: Layer): string =>
    trace(fields[layer], camera, {
      ...FIT[layer],
      half,
      isOutline: layer === 'base',
      speck: SPECK[layer] * (layer.startsWith('shade') ? calm : 1),
    });
  return {
    width,
    height,
    paths: { base: path('base'), 'shade-1': path('shade-1'), 'shade-2': path('shade-2'), ink: path('ink') },
  };
}

interface TraceOptions extends FitOptions {
  readonly half: boolean;
  readonly isOutline: boolean;
  /** Smaller islands are left out. In squared pen widths. */
  readonly speck: number;
}

/** Path data around everything above 0 in a field that has a pixel per figure unit. */
export function trace(field: Field, camera: Camera, { half, isOutline, speck, ...options }: TraceOptions): string {
  const [width, height] = [Math.round(camera.width * camera.units), Math.round(camera.height * camera.units)];
  const pen = (camera.units / 240) * (camera.units >= 200 ? 1.6 : 2.5);
  const looseness = camera.units > 150 && width > 600 ? CLOSE_UP : 1;
  const fitting = { ...options, tolerance: options.tolerance * looseness };
  const lines = contours(field, 0).map((line) =>
    line.map(({ x, y }) => pastEdge({ x: x / DENSITY, y: y / DENSITY }, width, height)),
  );
  const kept = lines.filter((line) => Math.abs(area(line)) > (isOutline || area(line) < 0 ? speck : HOLE) * pen * pen);
  return printPath(
    kept.flatMap((line) => (half ? leftHalf(line, isOutline, width / 2, fitting) : fit(line, true, fitting))),
  );
}

function leftHalf(line: Polyline, isOutline: boolean, axis: number, options: FitOptions): Run[] {
  // The outline is stroked. It is left open along the axis so that there is no line there.
  const { stretches, whole } = stretchesLeft(line, Math.round(axis + OVERLAP));
  const fits = stretches.map((stretch) => fit(stretch, whole, options)).filter(({ curves }) => curves.length > 0);
  if (whole) return fits;
  if (isOutline) return fits.toSorted((a, b) => b.curves.length - a.curves.length).slice(0, 1);
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

/** A straight line, as a curve whose handles are at its end. */
const straightTo = (end: XY): Cubic => [end, end, end];

function pastEdge({ x, y }: XY, width: number, height: number): XY {
  const push = (value: number, size: number): number =>
    value < EDGE.near ? -EDGE.beyond : value > size - EDGE.near ? size + EDGE.beyond : value;
  return { x: push(x, width), y: push(y, height) };
}
