import type { OverlayScene } from './overlay.js';

/** Draws over a picture if there is anything to draw. If the code can't be fetched, the picture stays as it is. */
export function decorate(picture: SVGSVGElement | null, scene: OverlayScene): void {
  if (!picture || !(scene.point || scene.hasMeridians || scene.pressed || picture.querySelector('.overlay, .pulse')))
    return;
  import('./overlay.js').then(({ drawOverlay }) => drawOverlay(picture, scene)).catch(() => undefined);
}
