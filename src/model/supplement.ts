import type { Background, Dataset, More, Source } from '../dataset/index.js';

/** What accompanies the points, the background to each, and the sources of both. */
export interface Supplement {
  /** Routines, questions, tips and so on. Undefined if there are none, or none yet. */
  readonly more: More | undefined;
  readonly sources: readonly Source[];
  /** By point id, for points whose entry has none. */
  readonly backgrounds: Readonly<Record<string, Background>>;
}

/** What is fetched for the built-in points after the first render. */
export type BuiltInSupplement = Required<Pick<Dataset, 'more' | 'sources'>> & Pick<Supplement, 'backgrounds'>;

export const NO_SUPPLEMENT: Supplement = { more: undefined, sources: [], backgrounds: {} };

/** The supplement that a dataset brings itself. */
export const supplementOf = ({ more, sources }: Pick<Dataset, 'more' | 'sources'>): Supplement => ({
  more,
  sources,
  backgrounds: {},
});

/** Whether a dataset shows built-in points whose supplement has yet to be fetched. */
export const lacksSupplement = ({ isBuiltIn, more }: Dataset): boolean => isBuiltIn === true && more === undefined;

/** How many rows show it: where it hurts, routines, all else. Three for the built-in points, until it is fetched. */
export function rowsOfMore({ isBuiltIn, more }: Dataset): number {
  if (!more) return isBuiltIn ? 3 : 0;
  const { complaints, routines, questions, tips, methods, glossary } = more;
  return [complaints, routines, [...questions, ...tips, ...methods, ...glossary]].filter(({ length }) => length > 0)
    .length;
}
