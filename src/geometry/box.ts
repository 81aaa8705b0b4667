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
export const fromPercent = (at: XY, { width, height }: Size): XY => ({
  x: (at.x * width) / 100,
  y: (at.y * height) / 100,
});

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
export function slide(start: number, length: number, room: number): number {
  return length >= room ? (room - length) / 2 : Math.min(Math.max(start, 0), room - length);
}
