/**
 * Names of points in every writing in which a source confirms them: pinyin with or without tones, hanzi in simplified,
 * traditional and Japanese form, hangul, kana and what follows from it in Latin letters, and codes of other schemes.
 * Comes with the atlas.
 */
import { ALL } from './all.js';
import type { Code } from './codes.js';
import { foldCharacter } from './fold.js';
import { romaji } from './romaji.js';
import { NAMES, SAME } from './names.js';
import type { Names } from './readings.js';

/** By name, folded: the points that have it. */
const pointsOf = new Map<string, Code[]>();
/** The same for English names, which say what a point is called but are too common to stand for it. */
const englishOf = new Map<string, Code[]>();

/** The longest text that is looked at, in characters. */
const LONGEST = 60;
/** 穴 and 혈 after a name say that it is a point. A few names end like that themselves. */
const POINT = /(?:穴|혈)$/;
/** The same in other languages: `Hegu point`, `Punto Zusanli`. */
const POINT_WORD =
  /^(?:acu)?(?:punto?|ponto|point|punkt)\s+|[\s-]+(?:(?:acu|acupuncture |acupressure )?(?:point|punkt|xue))$/i;

function named(name: string): readonly Code[] {
  if (name.length > LONGEST) return [];
  fillIndex();
  const folded = fold(name.replace(POINT_WORD, ''));
  return pointsOf.get(folded) ?? pointsOf.get(folded.replace(POINT, '')) ?? [];
}

function called(name: string): readonly Code[] {
  const found = named(name);
  return found.length > 0 || name.length > LONGEST ? found : (englishOf.get(fold(name)) ?? []);
}

function fillIndex(): void {
  if (pointsOf.size > 0) return;
  for (const [code, hanzi, pinyin, english] of ALL) {
    add(pointsOf, code, hanzi, pinyin, pinyin.replace(/ǜ|ǚ|ǘ|ǖ|ü/g, 'v'));
    add(englishOf, code, english);
  }
  for (const code of Object.keys(NAMES))
    for (const name of (NAMES[code] ?? '').split(' ')) add(pointsOf, code, name, ...romaji(name));
}

function add(index: Map<string, Code[]>, code: Code, ...names: readonly string[]): void {
  for (const name of names) {
    const key = fold(name);
    const codes = index.get(key) ?? [];
    if (!codes.includes(code)) index.set(key, [...codes, code]);
  }
}

const same = new Map<string, string>();

/** A name without spaces, accents, capitals and differences in how a character is drawn. */
function fold(name: string): string {
  let folded = '';
  for (const character of name.normalize('NFKC')) for (const plain of foldCharacter(character)) folded += drawn(plain);
  return folded;
}

/** The character of the atlas for one that is a form of it: traditional, Japanese. */
function drawn(character: string): string {
  if (same.size === 0) {
    for (let i = 0; i < SAME.length; i += 2) same.set(SAME.charAt(i), SAME.charAt(i + 1));
  }
  return same.get(character) ?? character;
}

/** What a point is called besides its name in hanzi, pinyin and English, in any writing. */
function others(code: Code): readonly string[] {
  const written = (NAMES[code] ?? '').split(' ').filter(Boolean);
  return written.flatMap((name) => [name, ...romaji(name)]);
}

function region(code: Code): string {
  const [, , , , found = ''] = ALL.find(([each]) => each === code) ?? [];
  return found;
}

/** The names of all points. */
export const names: Names = { named, called, region, others, drawn };
