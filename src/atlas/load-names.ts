import { fetchAtlas } from './acupoints.js';
import type { Names } from './readings.js';

let here: Names | undefined;

/** The names of all points, if something has needed them before. */
export const namesHere = (): Names | undefined => here;

/** Loads the names of all points, with the atlas. Rejects when they can't be fetched. */
export async function loadNames(): Promise<Names> {
  // They import the atlas, which is asked for side by side with them.
  const [{ names }] = await Promise.all([import('./point-names.js'), fetchAtlas()]);
  return (here = names);
}
