import type { XY } from './xy.js';

/** A rectangle: top left corner and size, in one unit. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Only the size of a box. */
export type Size = Pick<Box, 'width' | 'height'>;

/** A place in per cent of a box that starts at 0, 0, turned into the box's own unit. */
export const fromPercent = (at: XY, { width, height }: Size): XY => ({ x: (at.x * width) / 100, y: (at.y * height) / 100 });

/** A box as SVG writes it. */
export const viewBox = ({ x, y, width, height }: Box): string => `${x} ${y} ${width} ${height}`;

/**
 * The window on a drawing that shows all the given places: `width` wide (wider when the places
 * need it), of the given aspect (width / height), its centre between them, kept inside the drawing
 * as far as it fits. All in the drawing's own unit.
 */
export function windowAround(places: readonly XY[], drawing: Size, width: number, aspect: number): Box {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const wide = Math.max(width, (right - left) * 1.5, (bottom - top) * 1.5 * aspect);
  const high = wide / aspect;
  return {
    x: slide((left + right) / 2 - wide / 2, wide, drawing.width),
    y: slide((top + bottom) / 2 - high / 2, high, drawing.height),
    width: wide,
    height: high,
  };
}

/** Where a stretch starts so that it stays inside `0…room`; centred when it is longer than that. */
function slide(start: number, length: number, room: number): number {
  return length >= room ? (room - length) / 2 : Math.min(Math.max(start, 0), room - length);
}

/** The most that a picture is enlarged. */
export const CLOSEST = 8;

/** How much a window enlarges the whole that it is a part of. */
export const zoomOf = (shown: Size, whole: Size): number => whole.width / shown.width;

/** A window enlarged around a place, which stays where it is seen; from 1 (the whole) to `CLOSEST`. */
export function zoomed(shown: Box, whole: Size, at: XY, factor: number): Box {
  const zoom = Math.min(CLOSEST, Math.max(1, zoomOf(shown, whole) * factor));
  const shrink = zoomOf(shown, whole) / zoom;
  return within({ x: at.x - (at.x - shown.x) * shrink, y: at.y - (at.y - shown.y) * shrink, width: whole.width / zoom, height: whole.height / zoom }, whole);
}

/** A window moved, but not out of the whole. */
export const moved = (shown: Box, whole: Size, by: XY): Box => within({ ...shown, x: shown.x + by.x, y: shown.y + by.y }, whole);

/** A window moved as little as brings a place into its middle part; the same one when it is there. */
export function revealing(shown: Box, whole: Size, { x, y }: XY): Box {
  const [dx, dy] = [shown.width / 5, shown.height / 5];
  const by = { x: outside(x, shown.x + dx, shown.x + shown.width - dx), y: outside(y, shown.y + dy, shown.y + shown.height - dy) };
  return by.x === 0 && by.y === 0 ? shown : moved(shown, whole, by);
}

/** A box between two others. */
export const between = (a: Box, b: Box, part: number): Box => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
  width: a.width + (b.width - a.width) * part,
  height: a.height + (b.height - a.height) * part,
});

const within = (shown: Box, whole: Size): Box => ({ ...shown, x: slide(shown.x, shown.width, whole.width), y: slide(shown.y, shown.height, whole.height) });

/** How far a number is below or above a stretch; 0 inside. */
const outside = (value: number, low: number, high: number): number => Math.min(0, value - low) + Math.max(0, value - high);
