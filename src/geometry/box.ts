import type { XY } from './xy.js';

/** A rectangle: top left corner and size, all in the same unit. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The size of a box. */
export type Size = Pick<Box, 'width' | 'height'>;

/** Converts a place in per cent of a box that starts at 0, 0 to the box's unit. */
export const fromPercent = (at: XY, { width, height }: Size): XY => ({
  x: (at.x * width) / 100,
  y: (at.y * height) / 100,
});

/** A box as the value of an SVG `viewBox` attribute. */
export const viewBox = ({ x, y, width, height }: Box): string => `${x} ${y} ${width} ${height}`;
