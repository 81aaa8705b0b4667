/**
 * Translations of the topics are written as `data/translations/<topic>.<tag>.json`: English text → text.
 * Here a dataset is walked for its texts, and rebuilt with others in their place.
 */

/** What is not for readers, or is a name that stays as it is. */
const KEPT = new Set([
  '$schema',
  'topic',
  'id',
  'lang',
  'source',
  'sources',
  'view',
  'side',
  'point',
  'aliases',
  'evidence',
  'pressure',
  'group',
  'total',
]);
/** Words that are codes of the format, ids of points, and times that the map says in the reader's own units. */
const isForReaders = (text: string, key: string): boolean =>
  key === 'points'
    ? false
    : key === 'avoid'
      ? !/^[a-z-]+$/.test(text)
      : key !== 'duration' && !/^\d+(?:–\d+)? (?:s|min)$/.test(text);

/** A value with every text for readers replaced. */
export function mapTexts(value: unknown, replace: (text: string) => unknown, key = ''): unknown {
  if (typeof value === 'string') return isForReaders(value, key) ? replace(value) : value;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, replace, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, KEPT.has(name) ? item : mapTexts(item, replace, name)]),
  );
}

/** Every text for readers, once, in the order of the file. */
export function textsOf(value: unknown): string[] {
  const found = new Set<string>();
  mapTexts(value, (text) => (found.add(text), text));
  return [...found];
}
