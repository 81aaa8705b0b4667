/** Rings that spread from the places being pressed. Uses svg.js. */
import { SVG, type Circle } from '@svgdotjs/svg.js';
import type { XY } from '../geometry/xy.js';

const LAYER = 'pulse';
/** A ring: its radius at the start and at the end, in pixels on screen, and how long it takes, in milliseconds. */
const RING = { from: 8, to: 26, time: 1600 };

/**
 * Draws rings around places, in figure units, replacing the earlier ones. Without places, it only removes them. The
 * rings do not move if the reader prefers reduced motion.
 */
export function pulse(picture: SVGSVGElement, places: readonly XY[]): void {
  const root = SVG(picture);
  for (const old of root.find(`.${LAYER}`)) {
    for (const ring of old.children()) ring.timeline().stop();
    old.remove();
  }
  if (places.length === 0) return;
  const layer = root.group().addClass(LAYER);
  const pixel = picture.viewBox.baseVal.width / (picture.clientWidth || 1);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const { x, y } of places) {
    const ring: Circle = layer
      .circle(RING.from * 2 * pixel)
      .center(x, y)
      .fill('none')
      .stroke({ color: 'var(--_accent)', width: 2 })
      .attr('vector-effect', 'non-scaling-stroke');
    if (isStill) ring.radius(RING.to * 0.7 * pixel);
    else
      ring
        .animate(RING.time)
        .loop(0, false)
        .attr({ r: RING.to * pixel, 'stroke-opacity': 0 });
  }
}
