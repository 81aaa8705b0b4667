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

/** Those that come with the close-ups of the built-in points. */
const CLOSE_UPS: Readonly<Record<Exclude<Drawn, 'front' | 'back' | keyof typeof RARE>, true>> = {
  'hand-back': true,
  'foot-top': true,
  'foot-sole': true,
  'foot-inner': true,
  'foot-outer': true,
};

/** The drawings that are here: of the neutral figure, and the close-ups, which are the same for all. */
const here: { [view in Drawn]?: Art } = { front, back };

/** The whole-body views of the other figures, once they are loaded. Their close-ups are those of the neutral one. */
const others = new Map<string, Readonly<Partial<Record<Drawn, Art>>>>();

/** Adds to a drawing what is loaded later. */
let detail: typeof detailed = (art) => art;

/** Draws the landmarks of all drawings, from now on. */
export const drawDetail = (how: typeof detailed): void => void (detail = how);

/** The drawing of a view, when it is here already. The two whole-body views of the neutral figure always are. */
export function drawing(view: Drawn, figure: string): Art | undefined {
  return detail(others.get(figure)?.[view] ?? here[view], view);
}

/** The drawing of a close-up that nobody has looked at yet. */
export async function loadDrawing(view: Drawn): Promise<void> {
  Object.assign(
    here,
    view in CLOSE_UPS ? (await import('./close-ups.js')).CLOSE_UPS : (await import('./rare.js')).RARE,
  );
}

/** Brings the drawings of another figure. Rejects when they can't be fetched. */
export async function loadFigure(figure: string): Promise<void> {
  if (figure === 'female') others.set(figure, await import('./female/index.js'));
  if (figure === 'male') others.set(figure, await import('./male/index.js'));
}
