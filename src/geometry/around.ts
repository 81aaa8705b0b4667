import type { Box, Size } from './box.js';
import type { XY } from './xy.js';

/**
 * The window onto a drawing that shows all the given places. It is `width` wide (wider if the places need it), has the
 * given aspect ratio (width / height), is centred on the places, and stays inside the drawing as far as it fits. All in
 * the drawing's unit.
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

/** Where an interval has to start to stay inside `0…room`; centred if it is longer than that. */
export function slide(start: number, length: number, room: number): number {
  return length >= room ? (room - length) / 2 : Math.min(Math.max(start, 0), room - length);
}

/** Moves a box by up to `most` to the lower edge of a drawing, else to the upper one: toes and fingers end there. */
export function toEnd(box: Box, drawing: Size, most: number): Box {
  const below = drawing.height - box.y - box.height;
  if (below > 0 && below <= most) return { ...box, y: box.y + below };
  return box.y > 0 && box.y <= most ? { ...box, y: 0 } : box;
}
