import type { OverlayScene } from './overlay.js';

/** By picture: the scene last asked for. */
const wanted = new WeakMap<Element, OverlayScene>();

/** Draws over a picture if there is anything to draw. If the code can't be fetched, the picture stays as it is. */
export function decorate(picture: SVGSVGElement | null, scene: OverlayScene): void {
  if (!picture || !(scene.point || scene.hasMeridians || scene.pressed || picture.querySelector('.overlay, .pulse')))
    return;
  wanted.set(picture, scene);
  import('./overlay.js')
    // While the code is on its way, browsers need not answer in the order in which they were asked.
    .then(({ drawOverlay }) => (wanted.get(picture) === scene ? drawOverlay(picture, scene) : undefined))
    .catch(() => undefined);
}
