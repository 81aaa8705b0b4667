/** The one place where the reading of foreign data asks what point a text means. */
import { names } from '../atlas/point-names.js';
import type { Scheme } from '../atlas/schemes.js';
import { meaningsIn, readPoint as readSpelling } from '../atlas/spellings.js';

/** One point; several, of which one is meant; or none that is known. */
export type PointReading =
  | { readonly kind: 'point'; readonly code: string }
  | { readonly kind: 'asked'; readonly codes: readonly string[] }
  | { readonly kind: 'unknown' };

/** @param scheme Whose codes these are, when that is known. */
export function readPoint(text: string, scheme: Scheme | undefined): PointReading {
  const codes = meaningsIn(readSpelling(text, scheme, names)).map(({ code }) => code);
  const [code] = codes;
  if (code === undefined) return { kind: 'unknown' };
  return codes.length === 1 ? { kind: 'point', code } : { kind: 'asked', codes };
}
