import { fetchLate, isMissing } from '../late.js';
import type { OverlayScene } from './overlay.js';

/** By picture: the scene last asked for. */
const wanted = new WeakMap<Element, OverlayScene>();
const load = (): Promise<typeof import('./overlay.js')> => import('./overlay.js');

/**
 * Draws over a picture if there is anything to draw, or has been: it may still be on its way. What it needs and can't
 * be fetched is the missing part `overlay`.
 */
export function decorate(picture: SVGSVGElement | null, scene: OverlayScene): void {
  if (!picture || isMissing('overlay') || !(scene.point || scene.hasMeridians || scene.pressed || wanted.has(picture)))
    return;
  wanted.set(picture, scene);
  void fetchLate('overlay', load).then((overlay) => {
    // While the code is on its way, browsers need not answer in the order in which they were asked.
    if (wanted.get(picture) === scene) return overlay?.drawOverlay(picture, scene);
    return undefined;
  });
}
