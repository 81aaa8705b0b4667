/** Finding points by what a reader types: a name in any writing, a code, a region, a complaint. */
import { foldCharacter } from '../atlas/fold.js';
import type { Names } from '../atlas/readings.js';
import type { Scheme } from '../atlas/schemes.js';
import { meaningsIn, readPoint } from '../atlas/spellings.js';
import type { MapPoint } from './body-model.js';

/** What a text says of a point. `other`: a name that its row does not show. */
export type TextKind = 'name' | 'pinyin' | 'hanzi' | 'code' | 'other' | 'region' | 'claim';

/** One text by which a point is found. */
export interface SearchText {
  readonly kind: TextKind;
  readonly text: string;
}

/** A point and the texts by which it is found. */
export interface Searchable {
  readonly point: MapPoint;
  readonly texts: readonly SearchText[];
}

/** Where a text has what was typed, as positions in it. */
export interface Hit extends SearchText {
  readonly from: number;
  readonly to: number;
}

/** A point that was found, and by what. */
export interface Found {
  readonly point: MapPoint;
  readonly hits: readonly Hit[];
}

/** A text as it is compared, with the position in it of each letter. */
interface Folded extends SearchText {
  readonly letters: string;
  readonly at: readonly number[];
}

export interface SearchIndex {
  readonly all: readonly { readonly point: MapPoint; readonly texts: readonly Folded[] }[];
  readonly names: Names | undefined;
}

/** Makes points ready for being searched. `names`: those of the atlas, if it is here. */
export const indexOf = (points: readonly Searchable[], names: Names | undefined): SearchIndex => ({
  names,
  all: points.map(({ point, texts }) => ({ point, texts: texts.map((text) => foldText(text, names)) })),
});

/**
 * The points that fit, best first; of those that fit equally well, in the order of the map. What the reader types is a
 * code in the tradition of their language, else in any.
 */
export function search({ all, names }: SearchIndex, typed: string, scheme?: Scheme): readonly Found[] {
  const wanted = folded(typed, names);
  if (!wanted) return [];
  const codes = new Set(meaningsIn(readPoint(typed, scheme, names)).map(({ code }) => code));
  const words = typed.split(/[\s,;·]+/).flatMap((word) => folded(word, names) || []);
  const found = all.flatMap(({ point, texts }): (Found & { readonly rank: number })[] => {
    const matches = texts.flatMap((text) => match(text, wanted) ?? []);
    const rank = Math.min(...matches.map((each) => each.rank));
    const isMeant = point.entry.code !== undefined && codes.has(point.entry.code);
    if (isMeant || matches.length > 0) return [{ point, hits: matches, rank: isMeant ? 0 : rank }];
    const byWord = words.length > 1 ? words.map((word) => texts.flatMap((text) => match(text, word) ?? [])) : [];
    const hasAll = byWord.length > 0 && byWord.every((each) => each.length > 0);
    return hasAll ? [{ point, hits: byWord.flat(), rank: WORD_BY_WORD }] : [];
  });
  return found.toSorted((a, b) => a.rank - b.rank);
}

const WORD_BY_WORD = 9;
/** In fewer Latin letters than this, the middle of a word says nothing. */
const FEW = 3;
/** Names come before regions, and these before complaints. */
const RANK: Readonly<Record<TextKind, number>> = {
  name: 0,
  pinyin: 0,
  hanzi: 0,
  code: 0,
  other: 0,
  region: 4,
  claim: 8,
};

function match(text: Folded, wanted: string): (Hit & { readonly rank: number }) | undefined {
  const { kind, letters, at } = text;
  const isLatin = /^[\p{Script=Latin}\d]+$/u.test(wanted);
  for (const isStart of [true, false]) {
    // The middle of a word is no word of a region or of a complaint.
    if (!isStart && isLatin && (wanted.length < FEW || RANK[kind] > 0)) continue;
    for (let i = letters.indexOf(wanted); i >= 0; i = letters.indexOf(wanted, i + 1)) {
      const from = at[i] ?? 0;
      if (isStart && !startsWord(text.text, from)) continue;
      const to = at[i + wanted.length] ?? text.text.length;
      const rank = RANK[kind] + (letters === wanted ? 0.5 : i === 0 ? 1 : isStart ? 2 : 3);
      return { kind, text: text.text, from, to: endOf(text.text, from, to), rank };
    }
  }
  return undefined;
}

const startsWord = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}\p{M}]/u.test(text.charAt(at - 1));

/** The end of a hit, without the blanks and stops that follow it. */
const endOf = (text: string, from: number, to: number): number =>
  from + text.slice(from, to).replace(/[^\p{L}\p{N}\p{M}]+$/u, '').length;

function foldText({ kind, text }: SearchText, names: Names | undefined): Folded {
  let letters = '';
  const at: number[] = [];
  let position = 0;
  for (const character of text) {
    for (const plain of foldCharacter(character)) {
      const drawn = names?.drawn(plain) ?? plain;
      letters += drawn;
      for (let i = 0; i < drawn.length; i++) at.push(position);
    }
    position += character.length;
  }
  return { kind, text, letters, at };
}

const folded = (text: string, names: Names | undefined): string => foldText({ kind: 'other', text }, names).letters;
