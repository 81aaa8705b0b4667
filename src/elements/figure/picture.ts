/** The drawing of a view, or the part of it inside a window. */
import { html, nothing, svg, type TemplateResult } from '../lit.js';
import { meridianOfCode } from '../../atlas/index.js';
import type { Art } from '../../figure/index.js';
import { viewBox, type Box } from '../../geometry/box.js';
import type { MapPoint } from '../../model/index.js';

/** A drawing, cropped to a window. Until the art has loaded, an empty picture of the right shape. */
export function picture(art: Art | undefined, window: Box): TemplateResult {
  return html`<svg part="silhouette" class="picture" viewBox=${viewBox(window)} aria-hidden="true" focusable="false">
    ${art ? paths(art) : nothing}
  </svg>`;
}

function paths({ half, width, paths: byLayer }: Art): TemplateResult[] {
  // The base is drawn again on top as the outline, because the shades may stick out of it by half a unit.
  const painted = [...Object.entries(byLayer), ['outline', byLayer.base] as const];
  return painted.map(([layer, data]) => {
    const path = svg`<path class=${layer} d=${data}></path>`;
    // A symmetric drawing is stored as its left half.
    return half ? svg`${path}<g transform=${`matrix(-1 0 0 1 ${width} 0)`}>${path}</g>` : path;
  });
}

/** The part that names the meridian of a point: `hotspot-bl`. */
export function meridianPart({ entry: { code } }: MapPoint): string | undefined {
  const meridian = code && meridianOfCode(code);
  return meridian && `hotspot-${meridian.toLowerCase()}`;
}
