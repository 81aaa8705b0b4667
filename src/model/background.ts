import type { Background, Source } from '../dataset/index.js';
import type { MapPoint } from './body-model.js';
import type { Supplement } from './supplement.js';

export const backgroundOf = ({ backgrounds }: Supplement, { id, entry }: MapPoint): Background | undefined =>
  // The id is the author's, so it may be the name of an inherited property of objects.
  entry.background ?? (Object.hasOwn(backgrounds, id) ? backgrounds[id] : undefined);

/** The sources of a background, each once, in the order of the data. */
export function citedIn(
  { benefit, times, pressures = [], evidence, sources }: Background,
  known: readonly Source[],
): readonly Source[] {
  const ids = new Set([
    ...sources,
    ...(evidence?.sources ?? []),
    ...[...benefit, ...times, ...pressures].map(({ source }) => source),
  ]);
  return known.filter(({ id }) => ids.has(id));
}
