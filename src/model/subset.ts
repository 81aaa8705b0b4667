import { codesOf } from '../atlas/groups.js';
import type { Code } from '../atlas/index.js';
import { meaningsIn, readPart, readPoint } from '../atlas/spellings.js';
import { identify, type Spelling } from '../dataset/identify.js';
import type { Dataset, Issue, PointEntry } from '../dataset/index.js';
import { quote } from '../dataset/quote.js';
import { saysSide } from '../dataset/side-words.js';
import { partFor } from './built-in-supplement.js';

/**
 * The points named in a list such as `BL23 BL40 LI-4`, in its order. A name is an id in the data, any spelling of a
 * code, the name of a point (`hegu`, `合谷`), a meridian (`BL`), the extra points (`EX`) or everything (`*`): the 416
 * points of the atlas and whatever else the data holds. Names are separated by spaces, commas or semicolons. Points
 * that the data does not contain come from the atlas, without an author's texts; names that neither knows, or that mean
 * several points, are reported. The title of the built-in data is left out if other points are among them, because it
 * would not fit.
 */
export function subset(dataset: Dataset, names: string, issues: Issue[], spelling: Spelling): Dataset {
  const isKnown = (name: string): boolean =>
    name === '*' ||
    dataset.points.some(({ id }) => id === name) ||
    meaningsIn(readPart(name, spelling.scheme, spelling.names)).length > 0 ||
    (/^[^()（）]*[(（][^()（）]*[)）]$/.test(name) &&
      meaningsIn(readPoint(name, spelling.scheme, spelling.names)).length > 0);
  const wanted = namesIn(names, isKnown);
  if (wanted.length === 0) return dataset;
  const byCode = (code: Code): PointEntry => dataset.points.find((entry) => entry.code === code) ?? bare(code);
  const find = (name: string): readonly PointEntry[] => {
    const own = dataset.points.find(({ id }) => id === name);
    if (own) return [own];
    const group = codesOf(name.toUpperCase()).map(byCode);
    if (group.length > 0) return [...group, ...(name === '*' ? dataset.points : [])];
    const identity = identify(name, [], spelling, false);
    if (identity && 'code' in identity) {
      if (saysSide(name))
        issues.push({
          code: 'W_SIDE',
          path: 'points',
          message: `The points attribute says ${quote(name)}, but ${identity.code} is marked wherever it is on the body.`,
        });
      return [byCode(identity.code)];
    }
    if (identity) {
      issues.push({ code: identity.ask, path: 'points', message: `The points attribute: ${identity.message}` });
      return [];
    }
    return [];
  };
  const points = new Map<string, PointEntry>();
  for (const name of wanted) {
    const before = issues.length;
    const found = find(name);
    const isAsked = issues.length > before;
    for (const point of found) points.set(point.id, point);
    if (found.length === 0 && !isAsked)
      issues.push({
        code: 'W_POINT',
        path: 'points',
        message: `The points attribute names ${quote(name)}, which neither the data nor the atlas holds.`,
      });
  }
  const chosen = [...points.values()];
  return dataset.isBuiltIn
    ? { ...partOfBuiltIn(dataset, chosen), points: chosen }
    : { ...withoutHidden(dataset, chosen), points: chosen };
}

/** An author's data without the routines that press a point which is not among those chosen. */
function withoutHidden(dataset: Dataset, chosen: readonly PointEntry[]): Dataset {
  const { more } = dataset;
  if (!more) return dataset;
  const hidden = new Set(dataset.points.filter((point) => !chosen.includes(point)).map(({ id }) => id));
  const routines = more.routines.filter(({ steps }) => !steps.some(({ point = '' }) => hidden.has(point)));
  return { ...dataset, more: { ...more, routines } };
}

/** The longest name, in words: `San Yin Jiao`, `Triple Energizer 5`. */
const WORDS = 4;

/** The names in a list. A name may have spaces, so the longest run of words that is known counts as one. */
function namesIn(list: string, isKnown: (name: string) => boolean): readonly string[] {
  return list.split(/[,;、，；\n]+/).flatMap((part) => {
    const words = part.split(/\s+/).filter(Boolean);
    const found: string[] = [];
    while (words.length > 0) {
      let count = Math.min(WORDS, words.length);
      while (count > 1 && !isKnown(words.slice(0, count).join(' '))) count--;
      found.push(words.splice(0, count).join(' '));
    }
    return found;
  });
}

/** The built-in data without its points: it keeps its title if all chosen points are built in, the rest if any is. */
function partOfBuiltIn(
  { title, topic, more, isBuiltIn: _isBuiltIn, points, ...rest }: Dataset,
  chosen: readonly PointEntry[],
): Omit<Dataset, 'points'> {
  const isTitled = title !== undefined && chosen.every((point) => points.includes(point));
  const keepsRest = chosen.some((point) => points.includes(point));
  return {
    ...rest,
    ...(isTitled ? { title, ...(topic ? { topic } : {}) } : {}),
    ...(keepsRest
      ? { isBuiltIn: true, ...(more ? { more: partFor({ title: isTitled, points: chosen }, more) } : {}) }
      : {}),
  };
}

/** A point with nothing but a code. */
const bare = (code: Code): PointEntry => ({ id: code, code, aliases: [], technique: [], avoid: [] });
