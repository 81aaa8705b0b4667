import type { Art } from './art.js';
import { art as back } from './back.js';
import { BOXES } from './boxes.js';
import type { detailed } from './detailed.js';
import { art as front } from './front.js';
import type { RARE } from './rare.js';

export type { Art } from './art.js';
export { BOXES } from './boxes.js';

/** The views that are drawn. */
export type Drawn = keyof typeof BOXES;

type Load = () => Promise<{ readonly art: Art }>;

const loaders: Readonly<Record<Exclude<Drawn, 'front' | 'back' | keyof typeof RARE>, Load>> = {
  'hand-back': () => import('./hand-back.js'),
  'foot-top': () => import('./foot-top.js'),
  'foot-sole': () => import('./foot-sole.js'),
  'foot-inner': () => import('./foot-inner.js'),
  'foot-outer': () => import('./foot-outer.js'),
};

const here = new Map<Drawn, Art>([
  ['front', front],
  ['back', back],
]);

/** The close-ups that come together, once they are loaded. */
let rare: Readonly<Partial<Record<Drawn, Art>>> = {};

/** The whole-body views of the other figures, once they are loaded. Their close-ups are those of the neutral one. */
const others = new Map<string, Readonly<Partial<Record<Drawn, Art>>>>();

/** Adds to a drawing what is loaded later. */
let detail: typeof detailed = (art) => art;

/** Draws the landmarks of all drawings, from now on. */
export const drawDetail = (how: typeof detailed): void => void (detail = how);

/** The drawing of a view, when it is here already. The two whole-body views of the neutral figure always are. */
export function drawing(view: Drawn, figure: string): Art | undefined {
  return detail(others.get(figure)?.[view] ?? here.get(view) ?? rare[view], view);
}

/** The drawing of a close-up that nobody has looked at yet. */
export async function loadDrawing(view: Drawn): Promise<void> {
  const load = (loaders as Readonly<Partial<Record<Drawn, Load>>>)[view];
  if (load) here.set(view, (await load()).art);
  else rare = (await import('./rare.js')).RARE;
}

/** Brings the drawings of another figure. Rejects when they can't be fetched. */
export async function loadFigure(figure: string): Promise<void> {
  if (figure === 'female') others.set(figure, await import('./female/index.js'));
  if (figure === 'male') others.set(figure, await import('./male/index.js'));
}
