/** Draws landmarks stronger than the picture below does. Uses svg.js, like everything here. */
import { SVG } from '@svgdotjs/svg.js';
import { canDraw } from './can-draw.js';

/** Path data in figure units, and the width of the picture if it is to be mirrored there. */
export interface Landmark {
  readonly path: string;
  readonly mirroredIn?: number;
}

const LAYER = 'named';

/** Replaces the landmarks that were drawn over a picture. */
export function drawLandmarks(picture: SVGSVGElement, landmarks: readonly Landmark[]): void {
  if (!canDraw()) return;
  const root = SVG(picture);
  root.findOne(`.${LAYER}`)?.remove();
  if (landmarks.length === 0) return;
  const layer = root.group().addClass(LAYER);
  for (const { path, mirroredIn } of landmarks) {
    const drawn = layer
      .path(path)
      .fill('none')
      .attr({ 'vector-effect': 'non-scaling-stroke', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' })
      .stroke({ color: 'var(--_action)', width: 1.8 });
    if (mirroredIn !== undefined) drawn.attr('transform', `matrix(-1 0 0 1 ${mirroredIn} 0)`);
  }
}
