/** The window through which a zoomed picture is seen. */
import { slide } from './around.js';
import type { Box, Size } from './box.js';
import { squaredDistance, type XY } from './xy.js';

/** The zoom factor of a window onto a whole picture. */
export const zoomOf = (shown: Size, whole: Size): number => whole.width / shown.width;

/** A window zoomed around a place, which keeps its position on screen. Zoom runs from 1 (the whole) to `closest`. */
export function zoomed(shown: Box, whole: Size, at: XY, factor: number, closest: number): Box {
  const zoom = Math.min(closest, Math.max(1, zoomOf(shown, whole) * factor));
  const shrink = zoomOf(shown, whole) / zoom;
  return within(
    {
      x: at.x - (at.x - shown.x) * shrink,
      y: at.y - (at.y - shown.y) * shrink,
      width: whole.width / zoom,
      height: whole.height / zoom,
    },
    whole,
  );
}

/** The same, and moved just enough to bring the place into the middle part of the window. */
export const zoomedTo = (shown: Box, whole: Size, at: XY, factor: number, closest: number): Box =>
  revealing(zoomed(shown, whole, at, factor, closest), whole, at);

/** How much of a window is well inside its edges. */
const INSIDE = 0.9;

/**
 * A window zoomed to where most of the places in it are close together, around one of them or around the axis beside
 * one; of several such groups, the one nearest its middle. Without any place in it, it is zoomed around its middle.
 */
export function zoomedToMost(shown: Box, whole: Size, places: readonly XY[], factor: number, closest: number): Box {
  const middle = { x: shown.x + shown.width / 2, y: shown.y + shown.height / 2 };
  const closer = zoomed(shown, whole, middle, factor, closest);
  const inView = places.filter((place) => isAround(middle, shown, place));
  // Around the axis, both sides of a body are seen.
  const onAxis = inView.map(({ y }) => ({ x: whole.width / 2, y }));
  const nearest = [...inView, ...onAxis].toSorted((a, b) => squaredDistance(a, middle) - squaredDistance(b, middle));
  const size = { width: closer.width * INSIDE, height: closer.height * INSIDE };
  let most: readonly XY[] = [];
  for (const at of nearest) {
    const group = inView.filter((place) => isAround(at, size, place));
    if (group.length > most.length) most = group;
  }
  if (most.length === 0) return closer;
  const centre = (of: readonly number[]): number => (Math.min(...of) + Math.max(...of)) / 2;
  const [x, y] = [centre(most.map((place) => place.x)), centre(most.map((place) => place.y))];
  return within({ ...closer, x: x - closer.width / 2, y: y - closer.height / 2 }, whole);
}

/** Whether a place is in a window of a size around another place. */
const isAround = (at: XY, { width, height }: Size, { x, y }: XY): boolean =>
  Math.abs(x - at.x) <= width / 2 && Math.abs(y - at.y) <= height / 2;

/** The smallest window that shows a box whole, with the box in its middle as far as that can be. */
export function around(box: Box, whole: Size, closest: number): Box {
  const zoom = Math.min(closest, Math.max(1, Math.min(whole.width / box.width, whole.height / box.height)));
  const [width, height] = [whole.width / zoom, whole.height / zoom];
  const [x, y] = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2];
  return within({ x, y, width, height }, whole);
}

/** A window moved, but kept inside the whole. */
export const moved = (shown: Box, whole: Size, by: XY): Box =>
  within({ ...shown, x: shown.x + by.x, y: shown.y + by.y }, whole);

/** A window moved just enough to bring a place into its middle part; the same window if it is there already. */
export function revealing(shown: Box, whole: Size, { x, y }: XY): Box {
  const [dx, dy] = [shown.width / 5, shown.height / 5];
  const by = {
    x: outside(x, shown.x + dx, shown.x + shown.width - dx),
    y: outside(y, shown.y + dy, shown.y + shown.height - dy),
  };
  return by.x === 0 && by.y === 0 ? shown : moved(shown, whole, by);
}

/** A box interpolated between two others: `t` from 0 to 1. */
export const between = (a: Box, b: Box, t: number): Box => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
  width: a.width + (b.width - a.width) * t,
  height: a.height + (b.height - a.height) * t,
});

const within = (shown: Box, whole: Size): Box => ({
  ...shown,
  x: slide(shown.x, shown.width, whole.width),
  y: slide(shown.y, shown.height, whole.height),
});

/** How far a number is below (negative) or above an interval; 0 inside. */
const outside = (value: number, low: number, high: number): number =>
  Math.min(0, value - low) + Math.max(0, value - high);
