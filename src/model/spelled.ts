/** Finding a point by any spelling of its code, and by its name. Comes after the start. */
import { namesHere } from '../atlas/load-names.js';
import { schemeOf, type Scheme } from '../atlas/schemes.js';
import type { Dataset } from '../dataset/dataset.js';
import { identify, type Identity } from '../dataset/identify.js';
import { findWith } from './select.js';

/** Whose codes are used with a dataset. The built-in points have those of their language. */
export const schemeIn = ({ codes, isBuiltIn, lang }: Dataset): Scheme | undefined =>
  codes ?? (isBuiltIn ? schemeOf(lang) : undefined);

/** The point that a spelling means in a dataset, or what to ask about it. */
export const pointIn = (dataset: Dataset, spelling: string): Identity =>
  identify(spelling, [], { scheme: schemeIn(dataset), names: namesHere() }, false);

/** From now on, `findPoint` reads every spelling of codes; names too, as soon as they are here. */
export const readSpellings = (): void =>
  findWith((dataset, spelling) => {
    const identity = pointIn(dataset, spelling);
    return identity && 'code' in identity ? identity.code : undefined;
  });
