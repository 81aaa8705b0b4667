import type { Background, Dataset, More, Source } from '../dataset/index.js';
import type { MapPoint } from './body-model.js';

/** What goes with the points, what stands behind each, and the sources of all that. */
export interface Supplement {
  /** Routines, questions, tips and so on. Undefined when there are none, or not yet. */
  readonly more: More | undefined;
  readonly sources: readonly Source[];
  /** By id of the point; for points whose entry brings none. */
  readonly backgrounds: Readonly<Record<string, Background>>;
}

/** What is fetched for the built-in points after the first picture. */
export type BuiltInSupplement = Required<Pick<Dataset, 'more' | 'sources'>> & Pick<Supplement, 'backgrounds'>;

export const NO_SUPPLEMENT: Supplement = { more: undefined, sources: [], backgrounds: {} };

/** The supplement of a dataset: its own, and what has been fetched for the built-in points among its points. */
export const supplementOf = ({ more, sources }: Dataset, builtIn?: BuiltInSupplement): Supplement => ({
  more: more ?? builtIn?.more,
  sources: [...sources, ...(builtIn?.sources ?? [])],
  backgrounds: builtIn?.backgrounds ?? {},
});

/** Whether a dataset shows built-in points and leaves their supplement to be fetched. */
export const lacksSupplement = ({ isBuiltIn, more }: Dataset): boolean => isBuiltIn === true && more === undefined;

export const backgroundOf = ({ backgrounds }: Supplement, { id, entry }: MapPoint): Background | undefined =>
  // The id is an author's: it may be the name of something that every object has.
  entry.background ?? (Object.hasOwn(backgrounds, id) ? backgrounds[id] : undefined);
