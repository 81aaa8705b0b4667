/** The lines along which points are found. Those of a figure come when they are wanted. */
import { GUIDES } from './guides/neutral.js';
import type { Guides } from './rows.js';
import type { Figure } from './views.js';

const guides = new Map<Figure, Guides | undefined>();

/** The lines of a figure; until they are loaded, and where a build does without them, those of the neutral one. */
export const guidesOn = (figure: Figure): Guides => guides.get(figure) ?? GUIDES;

/** Loads the lines of a figure. Rejects when they can't be fetched. */
export async function loadGuides(figure: Figure): Promise<void> {
  if (figure === 'female') guides.set(figure, (await import('./guides/female.js')).GUIDES);
  if (figure === 'male') guides.set(figure, (await import('./guides/male.js')).GUIDES);
}
