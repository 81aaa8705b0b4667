/** What of a sheet that came back is taken in, and what is refused and why. */
import type { Row } from './sheet.js';
import type { Text } from './texts.js';

/** A new translation of a text. */
export interface Change {
  readonly text: Text;
  readonly translation: string;
}

export interface TakenIn {
  readonly changes: readonly Change[];
  /** Sentences, each with the line and the place. */
  readonly refused: readonly string[];
}

/** The values in a text that are filled in later: `{count}`. */
const valuesIn = (text: string): string => (text.match(/\{\w+\}/g) ?? []).toSorted().join(' ');

/** The numbers in a text, in whatever digits they are written. */
const numbersIn = (text: string): string =>
  (text.normalize('NFKC').match(/\p{Nd}+/gu) ?? [])
    .map((digits) => digits.replace(/\p{Nd}/gu, plainDigit))
    .toSorted()
    .join(' ');

/** Digits of a script follow each other in Unicode, and its zero is a multiple of 16, or 6 above one. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = /\p{Nd}/u.test(String.fromCodePoint(code - (code % 16))) ? 0 : 6;
  return String((code % 16) - zero);
}

/** The spaces around the present translation stay: they join what stands on both sides. */
const inTheSpacesOf = (old: string, text: string): string =>
  (/^\s*/.exec(old)?.[0] ?? '') + text.trim() + (/\s*$/.exec(old.trim() === '' ? '' : old)?.[0] ?? '');

/** Why a row is refused; undefined when it is not. A translation may also keep to what the present one does. */
function whyNot({ english, translation }: Row, text: Text): string | undefined {
  const differs = (of: (text: string) => string): boolean =>
    of(translation) !== of(text.english) && of(translation) !== of(text.translation);
  if (english.trim() !== text.english.trim()) return `the English has changed since; it is now “${text.english}”.`;
  if (translation.trim() === '') return 'the translation is empty.';
  if (text.translation === '') return `there is no translation in ${text.file} yet; add it there first.`;
  if (differs(valuesIn)) return `these must be in it, once each: ${valuesIn(text.english) || 'no {…} at all'}.`;
  if (differs(numbersIn)) return `its numbers are not those of the English “${text.english}”.`;
  return undefined;
}

/** Compares a sheet with the texts as they are now. */
export function takeIn(rows: readonly Row[], texts: readonly Text[]): TakenIn {
  const byPlace = new Map(texts.map((text) => [text.place, text]));
  const changes = new Map<string, Change>();
  const refused: string[] = [];
  const seen = new Map<string, string>();
  for (const row of rows) {
    const text = byPlace.get(row.place);
    const refuse = (why: string): void => void refused.push(`line ${row.line}, ${row.place || '(no place)'}: ${why}`);
    if (!text) {
      refuse('there is no such place.');
      continue;
    }
    const before = seen.get(row.place);
    seen.set(row.place, row.translation.trim());
    if (before !== undefined && before !== row.translation.trim()) refuse('it is there twice; the first one counts.');
    if (before !== undefined || row.translation.trim() === text.translation.trim()) continue;
    const why = whyNot(row, text);
    if (why) refuse(why);
    else changes.set(row.place, { text, translation: inTheSpacesOf(text.translation, row.translation) });
  }
  return { changes: [...changes.values()], refused };
}
