import { fetchLate, isMissing } from '../late.js';
import type { OverlayScene } from './overlay.js';

const load = (): Promise<typeof import('./overlay.js')> => import('./overlay.js');

/** Draws over a picture if there is anything to draw. What it needs and can't be fetched is the missing part `overlay`. */
export function decorate(picture: SVGSVGElement | null, scene: OverlayScene): void {
  if (
    !picture ||
    isMissing('overlay') ||
    !(scene.point || scene.hasMeridians || scene.pressed || picture.querySelector('.overlay, .pulse'))
  )
    return;
  void fetchLate('overlay', load).then((overlay) => overlay?.drawOverlay(picture, scene));
}
