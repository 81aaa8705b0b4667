import type { Art } from './art.js';
import { LANDMARKS } from './landmarks.js';

const made = new WeakMap<Art, Art>();

/** A drawing with its landmarks. The same one for the same drawing. */
export function detailed(art: Art | undefined, view: string): Art | undefined {
  const more = art?.landmarks ?? LANDMARKS[view];
  if (!art || !more) return art;
  const known = made.get(art);
  if (known) return known;
  const landmarks = Object.values(more.named).join('');
  const full = { ...art, named: more.named, paths: { ...art.paths, hair: more.hair, landmarks } };
  made.set(art, full);
  return full;
}
