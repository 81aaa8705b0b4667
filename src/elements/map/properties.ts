/** What the properties of a map may hold. Anything else is ignored, and said once in the console. */
import { FIGURES, VIEWS, type Figure, type View } from '../../atlas/index.js';
import { warnOnce } from '../warn.js';

const LEVELS = [2, 3, 4, 5, 6] as const;

/** A view. Blanks and capitals do not matter; undefined for nothing and for nonsense. */
export const viewOf = (value: unknown): View | undefined => oneOf('view', VIEWS, value);

/** A body. Default: neutral. */
export const figureOf = (value: unknown): Figure => oneOf('figure', FIGURES, value) ?? 'neutral';

/** A heading level. Default: 3. */
export const headingLevelOf = (value: unknown): number => oneOf('heading-level', LEVELS, value) ?? 3;

/** The id or code of a point. Undefined for nothing. */
export const pointOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

function oneOf<const Allowed>(name: string, allowed: readonly Allowed[], value: unknown): Allowed | undefined {
  // As text, whatever it is; nothing for undefined and null.
  const given = [value].join().trim();
  const found = allowed.find((each) => String(each) === given.toLowerCase());
  if (given && !found) warnOnce(`${name}="${given.slice(0, 40)}" is ignored. Use one of ${allowed.join(', ')}.`);
  return found;
}
