import type { Code } from '../atlas/index.js';
import type { Dataset, LocalText, PointEntry } from '../dataset/index.js';

/**
 * A dataset in which the built-in points say what its author leaves out, in the language of the map. Each text says
 * which language it is in, so they mix with the author's. The same dataset when there is nothing to add.
 *
 * @param builtIn The built-in points, in the language of the map.
 */
export function withBuiltInWords(dataset: Dataset, builtIn: Dataset): Dataset {
  const known = new Map<Code | undefined, PointEntry>(builtIn.points.map((entry) => [entry.code, entry]));
  known.delete(undefined);
  const points = dataset.points.map((entry) => {
    const words = known.get(entry.code);
    return words ? complete(entry, words, builtIn.lang) : entry;
  });
  return points.some((point, i) => point !== dataset.points[i]) ? { ...dataset, points } : dataset;
}

/**
 * A point with the words of a built-in one where it has none. How to press is one piece: an author's technique gets no
 * built-in time, which could contradict it, and a built-in technique brings its cautions with it. What lies below the
 * point is there however it is pressed.
 */
function complete(own: PointEntry, known: PointEntry, lang: string): PointEntry {
  const says = (text: LocalText): LocalText => (typeof text === 'string' ? { [lang]: text } : text);
  const takesTechnique = own.technique.length === 0;
  const hasTime = TIME.some((field) => own[field] !== undefined);
  const isAll = takesTechnique || own.avoid.length === 0;
  const { pressure } = known;
  const cautions = known.avoid.map((caution) => (isCode(caution) ? caution : says(caution)));
  return {
    ...(known.name !== undefined && { name: says(known.name) }),
    ...(known.location !== undefined && { location: says(known.location) }),
    ...(takesTechnique && pressure && { pressure }),
    ...(takesTechnique && !hasTime && timeOf(known)),
    ...own,
    aliases: own.aliases.length > 0 ? own.aliases : known.aliases,
    technique: takesTechnique ? known.technique.map(says) : own.technique,
    avoid: [...own.avoid, ...cautions.filter((caution) => (isAll || isCode(caution)) && !own.avoid.includes(caution))],
  };
}

/** The fields that say how long to press. */
const TIME = ['duration', 'repeat', 'rest', 'pulse'] as const;
const timeOf = (entry: PointEntry): Pick<PointEntry, (typeof TIME)[number]> =>
  Object.fromEntries(TIME.flatMap((field) => (entry[field] === undefined ? [] : [[field, entry[field]]])));

/** Whether a built-in caution is a code: those have words in every language. */
const isCode = (caution: LocalText): boolean => typeof caution === 'string' && /^[a-z-]+$/.test(caution);
