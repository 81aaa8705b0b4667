/** What the properties of a map may hold. Anything else is ignored, and said once in the console. */
import { FIGURES, VIEWS, type Figure, type View } from '../../atlas/index.js';
import { warnOnce } from '../warn.js';

const LEVELS = [2, 3, 4, 5, 6] as const;

/** A view. Blanks and capitals do not matter; undefined for nothing and for nonsense. */
export const viewOf = (value: unknown): View | undefined => oneOf('view', VIEWS, plain(value));

/** A body. Default: neutral. */
export const figureOf = (value: unknown): Figure => oneOf('figure', FIGURES, plain(value)) ?? 'neutral';

/** A heading level. Default: 3. */
export const headingLevelOf = (value: unknown): number =>
  LEVELS.find((level) => value === level || plain(value) === String(level)) ??
  oneOf('heading-level', LEVELS, value) ??
  3;

/** The id or code of a point. Undefined for nothing. */
export const pointOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

const plain = (value: unknown): unknown => (typeof value === 'string' ? value.trim().toLowerCase() : value);

function oneOf<const Allowed>(name: string, allowed: readonly Allowed[], value: unknown): Allowed | undefined {
  const found = allowed.find((each) => each === value);
  if (found === undefined && value !== undefined && value !== null)
    warnOnce(`${name}=${JSON.stringify(value)?.slice(0, 40)} is ignored. Use one of ${allowed.join(', ')}.`);
  return found;
}
