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

/** What an item of a list is called in a path: by its id, else by its number, counted from 1. */
const nameOf = (item: unknown, index: number): string =>
  typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : String(index + 1);

/** A value with every text for readers replaced. */
export function mapTexts(
  value: unknown,
  replace: (text: string, path: readonly string[]) => unknown,
  key = '',
  path: readonly string[] = [],
): unknown {
  if (typeof value === 'string') return isForReaders(value, key) ? replace(value, path) : value;
  if (Array.isArray(value)) return value.map((item, i) => mapTexts(item, replace, key, [...path, nameOf(item, i)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      KEPT.has(name) ? item : mapTexts(item, replace, name, [...path, name]),
    ]),
  );
}

/** Every text for readers, once, with the path where it is met first, in the order of the file. */
export function placedTextsOf(value: unknown): readonly (readonly [text: string, path: readonly string[]])[] {
  const found = new Map<string, readonly string[]>();
  mapTexts(value, (text, path) => {
    if (!found.has(text)) found.set(text, path);
    return text;
  });
  return [...found];
}

/** Every text for readers, once, in the order of the file. */
export const textsOf = (value: unknown): string[] => placedTextsOf(value).map(([text]) => text);
