import { fetchLate, isMissing } from '../late.js';
import { painted } from '../painted.js';
import type { OverlayScene } from './overlay.js';

/** By picture: the scene last asked for. */
const wanted = new WeakMap<Element, OverlayScene>();
const load = (): Promise<typeof import('./overlay.js')> => import('./overlay.js');

/**
 * Draws over a picture if there is anything to draw, or has been: it may still be on its way. It comes after the
 * selection itself, which it would delay. What it needs and can't be fetched is the missing part `overlay`.
 */
export function decorate(picture: SVGSVGElement | null, scene: OverlayScene): void {
  if (!picture || isMissing('overlay') || !(scene.point || scene.hasMeridians || scene.pressed || wanted.has(picture)))
    return;
  wanted.set(picture, scene);
  void draw(picture, scene);
}

async function draw(picture: SVGSVGElement, scene: OverlayScene): Promise<void> {
  await painted();
  const overlay = await fetchLate('overlay', load);
  // While the code is on its way, browsers need not answer in the order in which they were asked.
  if (wanted.get(picture) === scene) await overlay?.drawOverlay(picture, scene);
}
