import { ALL } from '../../src/atlas/all.js';

/** Zero in European, Arabic, Persian and Hindi digits. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966];
const inEuropean = (digit: string): string => {
  const code = digit.codePointAt(0)!;
  return String(code - ZEROS.findLast((zero) => zero <= code)!);
};

/** The numbers of a text in European digits, sorted: languages may say them in another order. */
const numbersIn = (text: string): readonly string[] =>
  (
    text
      .normalize('NFKC')
      .replace(/\p{Nd}/gu, inEuropean)
      .match(/\d+(?:[.,٫]\d+)?/g) ?? []
  )
    .map((number) => number.replace(/[,٫]/, '.'))
    .toSorted();

/** Some languages write as digits what English writes as words. */
const NUMBER_WORD =
  /\b(?:one|two|three|four|five|ten|seventeen|first|second|third|fourth|quarters?|half|both|each|finger-width)\b/i;

/** Whether two texts give the same numbers. */
function hasSameNumbers(english: string, said: string): boolean {
  const wanted = numbersIn(english);
  const rest = [...numbersIn(said)];
  const areThere = wanted.every((number) => rest.includes(number) && rest.splice(rest.indexOf(number), 1));
  return (
    areThere && (rest.length === 0 || (NUMBER_WORD.test(english) && rest.every((number) => /^\d{1,2}$/.test(number))))
  );
}

/** What is wrong with the words of the atlas in another language, a sentence each. */
export function atlasFaults(words: unknown): readonly string[] {
  const known = new Map(Object.entries(words as Record<string, { name?: unknown; location?: unknown } | undefined>));
  const faults = ALL.flatMap(([code, , , , , , , location = '']): string[] => {
    const { name, location: said } = known.get(code) ?? {};
    known.delete(code);
    if (typeof name !== 'string' || typeof said !== 'string' || !name.trim() || !said.trim())
      return [`${code} has no name or no place`];
    return hasSameNumbers(location, said) ? [] : [`${code} has other numbers than “${location}”: “${said}”`];
  });
  return [...faults, ...[...known.keys()].map((code) => `${code} is no point of the atlas`)];
}
