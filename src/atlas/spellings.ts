/**
 * Codes and names of points as people write them, in every tradition. What means one point here and another one there
 * is reported with both, never guessed: a wrong guess is a mark on the wrong place.
 */
import type { Code } from './codes.js';
import { whoCode } from './extra-points.js';
import { MERIDIANS } from './meridians.js';
import type { Meaning, Names, Reading } from './readings.js';
import { meridianIn, SCHEMES, type Scheme } from './schemes.js';

/** The longest spelling that is looked at, in characters. */
const LONGEST = 60;
/** What people put between letters and number: spaces, dots, colons, and every dash. */
const BETWEEN = String.raw`[\s.:·_\p{Pd}]*`;
const CODE = new RegExp(String.raw`^(3${BETWEEN}E|[\p{L}\s.·]+?)${BETWEEN}0*([1-9]\d?)$`, 'iu');

/**
 * Reads a code. In a scheme, only what that scheme does not have is looked for in the others; without one, all of them
 * are possible.
 */
export function readCode(text: string, scheme?: Scheme): Reading {
  const spelling = plain(text);
  const standard = whoCode(spelling);
  if (standard !== undefined) return { kind: 'code', code: standard };
  const [, written = '', number = ''] = CODE.exec(spelling) ?? [];
  if (!written) return UNKNOWN;
  const letters = written.replace(/[^\p{L}\d]/gu, '').toUpperCase();
  // `DÜ 3` is not `DU 3`; only what nobody writes with accents is read without them.
  for (const schemes of scheme ? [[scheme], SCHEMES] : [SCHEMES])
    for (const spelt of [letters, bare(letters)]) {
      const meanings = meaningsOf(spelt, Number(number), schemes);
      if (meanings.length > 0) return readingOf(meanings);
    }
  return UNKNOWN;
}

/** The points that letters and a number stand for in some schemes. */
function meaningsOf(letters: string, number: number, schemes: readonly Scheme[]): readonly Meaning[] {
  const found = new Map<Code, (Scheme | 'old')[]>();
  const add = (code: Code, scheme: Scheme | 'old'): void => void found.set(code, [...(found.get(code) ?? []), scheme]);
  for (const scheme of schemes) {
    const meridian = meridianIn(scheme, letters);
    if (meridian && number <= MERIDIANS[meridian]) add(`${meridian}${number}`, scheme);
    // `BL` and `UB` always mean the number of the standard.
    const old = meridian === 'BL' && OLD_SPELLINGS.has(letters) ? oldBladderPoint(number) : undefined;
    if (old && !found.get(old)?.includes('old')) add(old, 'old');
  }
  return [...found].map(([code, those]) => ({ code, schemes: those }));
}

/** The WHO code of the point that carried this Bladder number in older books, where the two differ: `54` → `BL40`. */
export function oldBladderPoint(number: number): Code | undefined {
  if (number >= 50 && number <= 54) return `BL${number - 14}`;
  if (number >= 36 && number <= 49) return `BL${number + 5}`;
  return undefined;
}

/** Spellings in which old books printed their Bladder numbers. */
const OLD_SPELLINGS: ReadonlySet<string> = new Set(['B', 'BLADDER', 'BEXIGA', 'BLASE']);

/** Full-width letters and brackets become plain ones. */
export const plain = (text: string): string => (text.length > LONGEST ? '' : text.normalize('NFKC').trim());

/** Letters without accents. */
export const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace('Œ', 'OE').replace('œ', 'oe');

export const readingOf = (meanings: readonly Meaning[]): Reading => {
  const [first] = meanings;
  if (!first) return UNKNOWN;
  return meanings.length === 1 ? { kind: 'code', code: first.code } : { kind: 'ambiguous', meanings };
};
export const UNKNOWN: Reading = { kind: 'unknown' };

/** Reads a code or a name. */
export function readPart(text: string, scheme?: Scheme, names?: Names): Reading {
  const code = readCode(text, scheme);
  return code.kind === 'unknown'
    ? readingOf((names?.named(text) ?? []).map((each) => ({ code: each, schemes: [] })))
    : code;
}

/**
 * Reads a point as people write it: a code (`GI 4`), a name (`hegu`, `合谷`), or both (`LI4 (Hegu)`), which must mean the
 * same. Without `names`, only codes.
 */
export function readPoint(text: string, scheme?: Scheme, names?: Names): Reading {
  const read = (part: string): Reading => readPart(part, scheme, names);
  const whole = read(text);
  if (whole.kind !== 'unknown') return whole;
  const all = partsOf(text);
  const parts = all.map(read).filter(({ kind }) => kind !== 'unknown');
  const hasBrackets = BRACKETS.test(plain(text));
  // Brackets may hold anything. Without them, words that are no name make it something else (`C7 vertebra`), and two
  // codes are a list.
  if (!hasBrackets && (parts.length < all.length || all.slice(1).some((part) => readCode(part).kind !== 'unknown')))
    return UNKNOWN;
  const [first = UNKNOWN, ...others] = parts;
  let meanings = meaningsIn(first);
  const either = new Map(parts.flatMap(meaningsIn).map((meaning) => [meaning.code, meaning]));
  for (const other of others) {
    const codes = meaningsIn(other).map(({ code }) => code);
    meanings = meanings.filter(({ code }) => codes.includes(code));
  }
  return readingOf(meanings.length > 0 ? meanings : [...either.values()]);
}

const BRACKETS = /[()[\]{}「」【】]+/;

/** What is in brackets and before them; a code and what follows it. */
export function partsOf(text: string): readonly string[] {
  const inBrackets = plain(text)
    .split(BRACKETS)
    .filter((part) => part.trim());
  if (inBrackets.length !== 1) return inBrackets;
  const [, code, rest] = /^(\S+?\s*\d{1,2})\s+(.+)$/.exec(inBrackets[0] ?? '') ?? [];
  return code !== undefined && rest !== undefined ? [code, rest] : inBrackets;
}

/** The points that a reading leaves open. */
export function meaningsIn(reading: Reading): readonly Meaning[] {
  if (reading.kind === 'unknown') return [];
  return reading.kind === 'code' ? [{ code: reading.code, schemes: [] }] : reading.meanings;
}
