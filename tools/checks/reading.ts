/**
 * How easily a text is read, by the measure that a language has: they are about its words and syllables, so there is
 * one for each, and none for the other four languages of the map.
 */

/** What a measure is made of. */
interface Counts {
  /** Words in a sentence, and syllables in a word, on average. */
  readonly perSentence: number;
  readonly perWord: number;
  /** Words of more than six letters, of three syllables or more, and of one, in per cent. */
  readonly long: number;
  readonly many: number;
  readonly one: number;
}

export interface Measure {
  readonly name: string;
  /** The index of a text from its counts. */
  readonly index: (counts: Counts) => number;
  /** What it must reach: at least, where a high index is easy, else at most. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** The vowel groups of a word, each a syllable. */
  readonly syllables: RegExp;
}

/**
 * “Easy” on each scale: about what a school of six years gives. Flesch's formula with the constants of each language.
 *
 * - German: first Vienna formula for factual texts (Bamberger and Vanecek 1984), a school year.
 * - Spanish: Szigriszt Pazos 1993, read on the INFLESZ scale (Barrio Cantalejo 2008): from 65 on fairly easy.
 * - French: Kandel and Moles 1958: from 70 on fairly easy.
 * - Portuguese: Martins and others 1996: 50 to 75 easy, for the fifth to eighth year; above, for younger readers.
 */
export const MEASURES: Readonly<Record<string, Measure>> = {
  de: {
    name: 'the first Vienna formula',
    index: ({ perSentence, long, many, one }) =>
      0.1935 * many + 0.1672 * perSentence + 0.1297 * long - 0.0327 * one - 0.875,
    atMost: 6,
    syllables: /[aäeioöuüy]{1,2}/gi,
  },
  es: {
    name: 'Szigriszt Pazos',
    index: ({ perSentence, perWord }) => 206.835 - 62.3 * perWord - perSentence,
    atLeast: 65,
    syllables: /[iu]?[aeoáéíóú][iuy]?|[iuü]+/gi,
  },
  fr: {
    name: 'Kandel and Moles',
    index: ({ perSentence, perWord }) => 207 - 1.015 * perSentence - 73.6 * perWord,
    atLeast: 70,
    // An e at the end is silent, and so is the one of a plural.
    syllables: /(?:e(?!s?$|nt$)|[aàâäiîïoôöuùûüyéèêëœæ])+/gi,
  },
  'pt-BR': {
    name: 'Martins',
    index: ({ perSentence, perWord }) => 248.835 - 1.015 * perSentence - 84.6 * perWord,
    atLeast: 60,
    syllables: /[iu]?[aeoáâãàéêíóôõú][iuo]?|[iu]+/gi,
  },
};

const share = (some: readonly unknown[], all: readonly unknown[]): number =>
  (100 * some.length) / Math.max(1, all.length);
export const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+/)
    .map((each) => each.trim())
    .filter(Boolean);
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[’'-]\p{L}+)*/gu) ?? [];

/** The index of a text, with its sentences. */
export function reading(text: string, { index, syllables }: Measure): number {
  const words = wordsIn(text);
  const counts = words.map((word) => Math.max(1, word.match(syllables)?.length ?? 1));
  return index({
    perSentence: words.length / Math.max(1, sentencesIn(text).length),
    perWord: counts.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length),
    long: share(
      words.filter((word) => word.length > 6),
      words,
    ),
    many: share(
      counts.filter((count) => count > 2),
      counts,
    ),
    one: share(
      counts.filter((count) => count === 1),
      counts,
    ),
  });
}
