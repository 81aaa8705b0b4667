import { fromPercent } from '../geometry/box.js';
import { isWithin, outlineOf, type Outline } from '../geometry/outline.js';
import type { XY } from '../geometry/xy.js';
import type { Art } from './art.js';

/** How far beside the drawn body a mark may lie, as a share of the height: it is drawn over the edge then. */
const MARGIN = 0.01;

const outlines = new WeakMap<Art, Outline>();

/** Whether a place, in per cent of the view's box, is on the body that is drawn there, or at its edge. */
export function isOnBody(art: Art, at: XY): boolean {
  const outline = outlines.get(art) ?? outlineOf(art.paths.base);
  outlines.set(art, outline);
  const { x, y } = fromPercent(at, art);
  // A symmetric drawing is stored as its left half.
  return isWithin(outline, { x: art.half ? Math.min(x, art.width - x) : x, y }, MARGIN * art.height);
}
