/** What reading a code or a name gives. */
import type { Code } from './codes.js';
import type { Scheme } from './schemes.js';

/** One meaning of a spelling, and the traditions in which it has it. `old`: in the Bladder numbers of older books. */
export interface Meaning {
  readonly code: Code;
  readonly schemes: readonly (Scheme | 'old')[];
}

/** What is known of the names of all points. It comes with the atlas. */
export interface Names {
  /** The points that a name stands for: several when they share it, none when nobody has it. */
  readonly named: (name: string) => readonly Code[];
  /** The same, and the points that have it as their English name. */
  readonly called: (name: string) => readonly Code[];
  /** The region of a point, as a key: `lower-leg`. */
  readonly region: (code: Code) => string;
  /** What a point is called besides its name in hanzi, pinyin and English, in any writing. */
  readonly others: (code: Code) => readonly string[];
  /** The character of the atlas for one that is a form of it: traditional, Japanese. */
  readonly drawn: (character: string) => string;
}

/** What a spelling means: one point, or several between which only its author can choose, or nothing. */
export type Reading =
  | { readonly kind: 'code'; readonly code: Code }
  | { readonly kind: 'ambiguous'; readonly meanings: readonly Meaning[] }
  | { readonly kind: 'unknown' };
