import type { OverlayScene } from './overlay.js';

/** Draws lines over the picture of an element, once there are any to draw. Without a network it stays as it is. */
export function decorate(element: HTMLElement, scene: OverlayScene): void {
  const picture = element.querySelector<SVGSVGElement>('.picture');
  if (!picture || !(scene.point || scene.hasMeridians || picture.querySelector('.overlay'))) return;
  import('./overlay.js').then(({ drawOverlay }) => drawOverlay(picture, scene)).catch(() => undefined);
}
