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
  {
    points,
    figure,
    topic,
  }: { readonly points: string | undefined; readonly figure: Figure; readonly topic: string | undefined },
): void {
  // What reader and chooser share is a file of its own, and so is the rest of the English words.
  expect(import('../../model/spelled.js'));
  expect(import('../../languages/en/whole.js'));
  expect(loadPlaces(figure));
  expect(loadFigure(figure));
  const names = source ? idsIn(source) : (points ?? '').split(/\s+/);
  const codes = names.map(codeOf);
  if (source && codes.some(Boolean)) expect(loadNames());
  // A meridian, or everything, is no code.
  if (names.some((name, i) => name && (!source || codes[i]) && !acupoint(codes[i] ?? ''))) {
    expect(fetchAtlas());
    expect(import('../../languages/en/messages-atlas.js'));
  }
  if (!source && topic !== 'low-back') expect(import('../../topics/index.js'));
}

const expect = (arrival: Promise<unknown>): void => void arrival.catch(() => undefined);

/** The ids in JSON text. Those of other data are known once it is here, or has been checked. */
const idsIn = (source: Foreign): readonly string[] =>
  'text' in source ? [...source.text.matchAll(/"id"\s*:\s*"([^"]{3,9})"/g)].map(([, id = '']) => id) : [];
