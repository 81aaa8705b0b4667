import type { Art } from './art.js';
import { back } from './back.js';
import { BOXES } from './boxes.js';
import { front } from './front.js';

export { LAYERS, type Art } from './art.js';
export { BOXES } from './boxes.js';

/** The views that are drawn. */
export type Drawn = keyof typeof BOXES;

const loaders: Readonly<Record<Exclude<Drawn, 'front' | 'back'>, () => Promise<Art>>> = {
  side: async () => (await import('./side.js')).side,
  'leg-inner': async () => (await import('./leg-inner.js')).legInner,
  'head-front': async () => (await import('./head-front.js')).headFront,
  'head-side': async () => (await import('./head-side.js')).headSide,
  'head-back': async () => (await import('./head-back.js')).headBack,
  'head-top': async () => (await import('./head-top.js')).headTop,
  'hand-palm': async () => (await import('./hand-palm.js')).handPalm,
  'hand-back': async () => (await import('./hand-back.js')).handBack,
  'foot-top': async () => (await import('./foot-top.js')).footTop,
  'foot-sole': async () => (await import('./foot-sole.js')).footSole,
  'foot-inner': async () => (await import('./foot-inner.js')).footInner,
  'foot-outer': async () => (await import('./foot-outer.js')).footOuter,
};

const here = new Map<Drawn, Art>([
  ['front', front],
  ['back', back],
]);

/** The drawing of a view, when it is here already. The two whole-body views always are. */
export const drawing = (view: Drawn): Art | undefined => here.get(view);

/** The drawing of a view, fetched when it is a close-up that nobody has looked at yet. */
export async function loadDrawing(view: Drawn): Promise<Art> {
  const known = here.get(view);
  if (known) return known;
  const art = await loaders[view as keyof typeof loaders]();
  here.set(view, art);
  return art;
}
