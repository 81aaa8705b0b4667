/**
 * Which point of the atlas an author means. A code and a name that contradict each other, and what means different
 * points in different traditions, are asked about: a guess would be a mark on the wrong place.
 */
import type { Code } from '../atlas/index.js';
import { whoCode } from '../atlas/extra-points.js';
import type { Scheme } from '../atlas/schemes.js';
import type { Meaning, Names } from '../atlas/readings.js';
import { meaningsIn, partsOf, piecesOf, readPoint } from '../atlas/spellings.js';
import { quote } from './quote.js';

/** What is needed to read codes and names. */
export interface Spelling {
  /** The tradition of the codes, when the author or the language of the data says so. */
  readonly scheme: Scheme | undefined;
  /** The names of all points, once they have been loaded. */
  readonly names: Names | undefined;
  /** Takes note that names would be needed. */
  readonly lackNames?: () => void;
}

/** The point that is meant, or why it is not known; neither when the point is the author's own. */
export type Identity =
  | { readonly code: Code }
  | { readonly ask: 'W_AMBIGUOUS' | 'W_NAME'; readonly message: string; readonly meanings: readonly Meaning[] }
  | undefined;

/**
 * @param written The id of a point, or its name when it has no id.
 * @param texts Its name in each language.
 * @param hasPlace Whether the author gives its place. Then it is not asked which of two points is meant, and letters
 *   that are no code everywhere are taken for a code only when it is known whose they are: `C7` may be a vertebra. What
 *   it may be, `possibleCodes` says.
 */
export function identify(written: string, texts: readonly string[], spelling: Spelling, hasPlace: boolean): Identity {
  const { scheme, names, lackNames } = spelling;
  const meanings = hasPlace ? placedMeanings(written, spelling) : meaningsIn(readPoint(written, scheme, names));
  if (!names && (meanings.length === 1 ? texts.length > 0 : !hasPlace)) lackNames?.();
  const called = texts
    .map((text) => ({ text, own: namedBy(text, names, 'named'), codes: namedBy(text, names, 'called') }))
    .filter(({ codes }) => codes.length > 0);
  const own = called.map((name) => name.own).filter((each) => each.length > 0);
  // What has a number in it was meant for a code, and was not one.
  const isName = meanings.length === 0 && !/\d/.test(written);
  const codes = isName ? sharedBy(own) : meanings.map(({ code }) => code);
  const [fitting, ...more] = codes.filter((code) => own.every((each) => each.includes(code)));
  const other = called.find((name) => !name.codes.some((code) => codes.includes(code)));
  if (codes.length > 0 && other) return askForName(written, meanings, other, names);
  if (fitting !== undefined && more.length === 0) return { code: fitting };
  return fitting === undefined || hasPlace ? undefined : askAmong(written, meanings, codes, names);
}

/** The points that a text may mean, in the notation that is known, or in all of them. */
export const possibleCodes = (written: string, { scheme, names }: Spelling): readonly Code[] =>
  meaningsIn(readPoint(written, scheme, names)).map(({ code }) => code);

/** What the id of a point with a place of its own means. Numbers come first in many ids that are no codes. */
function placedMeanings(written: string, { scheme, names }: Spelling): readonly Meaning[] {
  if (scheme && scheme !== 'who' && !/^\d/.test(written)) return meaningsIn(readPoint(written, scheme, names));
  const code = whoCode(written);
  const named = [written, ...partsOf(written)].map((part) => names?.named(part) ?? []).find((each) => each.length > 0);
  return (code === undefined ? (named ?? []) : [code]).map((each) => ({ code: each, schemes: [] }));
}

/** The points that a name in data stands for. A name with several parts, such as `Hegu (Union Valley)`, counts too. */
function namedBy(text: string, names: Names | undefined, how: 'named' | 'called'): readonly Code[] {
  if (!names) return [];
  const whole = names[how](text);
  if (whole.length > 0) return whole;
  const parts = [...new Set([...partsOf(text), ...piecesOf(text)])];
  // A single English word, such as `Sun`, may be part of any name.
  return [...new Set(parts.flatMap((part) => (/\s/.test(part.trim()) ? names[how](part) : names.named(part))))];
}

/** The points in all of several lists; those in any when there is none in all. */
function sharedBy(lists: readonly (readonly Code[])[]): readonly Code[] {
  const all = [...new Set(lists.flat())];
  const shared = all.filter((code) => lists.every((codes) => codes.includes(code)));
  return shared.length > 0 ? shared : all;
}

function askAmong(
  written: string,
  meanings: readonly Meaning[],
  codes: readonly Code[],
  names: Names | undefined,
): Identity {
  const open = meanings.length > 0 ? meanings : codes.map((code): Meaning => ({ code, schemes: [] }));
  const said = open.map((meaning) => `${placed(meaning.code, names)}${inBooks(meaning)}`);
  // Old Bladder numbers are in books of every language.
  const isAboutBooks = open.every(({ schemes }) => schemes.some((scheme) => scheme !== 'old'));
  const how = isAboutBooks ? ', or say whose codes these are, such as "codes": "fr"' : '';
  return {
    ask: 'W_AMBIGUOUS',
    message: `${quote(written)} is ${listed(said, 'and')}. Write ${listed(
      open.map(({ code }) => code),
      'or',
    )}${how}, or give view, x and y. ${NOT_DRAWN}`,
    meanings: open,
  };
}

function askForName(
  written: string,
  meanings: readonly Meaning[],
  name: { readonly text: string; readonly codes: readonly Code[] },
  names: Names | undefined,
): Identity {
  const open = meanings.map(({ code }) => placed(code, names));
  // In another tradition, the same spelling may mean the point that the name says.
  const elsewhere = meaningsIn(readPoint(written)).find(({ code }) => name.codes.includes(code));
  const books = elsewhere ? `${inBooks(elsewhere)}, ${quote(written)} is ${elsewhere.code}`.trim() : '';
  const [scheme] = elsewhere?.schemes.filter((each) => each !== 'old' && each !== 'who') ?? [];
  const hint = books
    ? ` ${books[0]?.toUpperCase() ?? ''}${books.slice(1)}${scheme ? `: write "codes": "${scheme}"` : ''}.`
    : '';
  return {
    ask: 'W_NAME',
    message:
      `${quote(written)} is ${listed(open, 'or')}, but ${quote(name.text)} is ` +
      `${listed(
        name.codes.map((code) => placed(code, names)),
        'or',
      )}.${hint} Correct one of them. ${NOT_DRAWN}`,
    meanings: [...meanings, ...name.codes.map((code): Meaning => ({ code, schemes: [] }))],
  };
}

const NOT_DRAWN = 'The point is listed, not drawn.';

const BOOKS: Readonly<Record<Meaning['schemes'][number], string>> = {
  who: 'the WHO standard',
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  it: 'Italian',
  de: 'German',
  old: 'older',
};

/** ` in English and German books`. */
const inBooks = ({ schemes }: Meaning): string =>
  schemes.length > 0
    ? ` in ${listed(
        schemes.map((scheme) => BOOKS[scheme]),
        'and',
      )} books`
    : '';

/** `SP6 (lower leg)`. */
function placed(code: Code, names: Names | undefined): string {
  const region = names?.region(code);
  return region ? `${code} (${region.replace(/-/g, ' ')})` : code;
}

const listed = (words: readonly string[], last: 'and' | 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
