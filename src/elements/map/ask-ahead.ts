import { acupoint, codeOf, fetchAtlas, loadPlaces, type Figure } from '../../atlas/index.js';
import { loadNames } from '../../atlas/load-names.js';
import type { Foreign } from '../../dataset/foreign.js';
import { loadFigure } from '../../figure/index.js';

/**
 * Asks for what data will need once it has been read, side by side with the code that reads it. Whoever needs it asks
 * again, and says when it can't be fetched.
 *
 * @param source An author's data, or undefined for the built-in points.
 */
export function askAhead(
  source: Foreign | undefined,
  { points, figure, topic }: { readonly points: unknown; readonly figure: Figure; readonly topic: unknown },
): void {
  // What reader and chooser share is a file of its own.
  expect(import('../../model/spelled.js'));
  expect(loadPlaces(figure));
  expect(loadFigure(figure));
  if (source) {
    if (idsIn(source).some(codeOf)) expect(loadNames());
    return;
  }
  if (topic !== 'low-back') expect(import('../../topics/index.js'));
  const names = String(points ?? '').split(/\s+/);
  if (names.some((name) => name && !acupoint(name.toUpperCase()))) expect(fetchAtlas());
}

const expect = (arrival: Promise<unknown>): void => void arrival.catch(() => undefined);

/** The ids in JSON text. Those of other data are known once it is here, or has been checked. */
const idsIn = (source: Foreign): readonly string[] =>
  'text' in source ? [...source.text.matchAll(/"id"\s*:\s*"([^"]{3,9})"/g)].map(([, id = '']) => id) : [];
