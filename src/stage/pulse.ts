/** Rings that go out from the places that are pressed. With svg.js. */
import { SVG } from '@svgdotjs/svg.js';
import type { XY } from '../geometry/xy.js';
import { canDraw } from './can-draw.js';

const LAYER = 'pulse';
/** How wide a ring gets, in pixels of the page. */
const RADIUS = 26;

/**
 * Draws rings around places, in figure units, in place of those that were there; none for no places. They move by CSS:
 * nothing has to be stopped when the picture is taken away, and they stand still where motion is not wanted.
 */
export function pulse(picture: SVGSVGElement, places: readonly XY[]): void {
  if (!canDraw()) return;
  const root = SVG(picture);
  for (const old of root.find(`.${LAYER}`)) old.remove();
  if (places.length === 0) return;
  const layer = root.group().addClass(LAYER);
  const pixel = picture.viewBox.baseVal.width / (picture.clientWidth || 1);
  for (const { x, y } of places)
    layer
      .circle(RADIUS * 2 * pixel)
      .center(x, y)
      .fill('none')
      .attr('vector-effect', 'non-scaling-stroke');
}
