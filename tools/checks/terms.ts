/** The glossary of a language (`docs/terms/<tag>.md`), all of its texts, and what its rules look like. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/languages/loaders.js';
import { TOPICS } from '../../src/topics/topic.js';
import { readData } from '../data/files.js';
import { KINDS } from '../data/kinds.js';
import { ROOT } from '../generated.js';

/** What no text may have, with a text that has it. */
export type Fault = readonly [what: string, fault: RegExp, example: string];

/** What `tools/checks/terms/<tag>.ts` says of a language. */
export interface Rules {
  /** Letters that may be joined to a word at its start and its end, as patterns: “and” in Arabic, a plural. */
  readonly joined?: readonly [before: string, after: string];
  /** Whether words have no space between them, so that a word is found anywhere. */
  readonly unspaced?: true;
  /** Whether figures may stand where the English has a word, such as “one” or “three”. */
  readonly figures?: true;
  readonly faults: readonly Fault[];
  /** A text that keeps all of these rules. */
  readonly right: string;
}

/** What is wrong in any language. */
export const FAULTS: readonly Fault[] = [
  ['three dots, or two spaces', /\.\.\.| {2}/, 'Hold...'],
  ['figures other than 0 to 9', /(?!\d)\p{Nd}/u, '１'],
  ['a hyphen in a range', /\d\s?[-~]\s?\d/, '1-2'],
  ['a space before a comma or a full stop', /\s[,.](?:\s|$)/, 'press , then'],
];

/** A row of the glossary. */
export interface Row {
  readonly english: string;
  readonly used: readonly string[];
  readonly not: readonly string[];
}

/** What stands above the table of every glossary. */
export const HEAD = ['# Words in ', '- **Tone:** ', '- **Punctuation:** ', '- **WHO:** ', '- **Read by:** '];
export const COLUMNS = ['English', 'We use', 'Not', 'Note'];

type Words = Readonly<Record<string, string>>;
const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsOf);

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const termsOf = (cell = ''): string[] => (cell ? cell.split(' / ') : []);

/** A glossary: what is above the table, its columns and rows. A word that we do not use must be marked as code. */
export function glossary(tag: string): { head: string; columns: string[]; rows: Row[] } {
  const text = readFileSync(join(ROOT, `docs/terms/${tag}.md`), 'utf8');
  const [columns = [], , ...rows] = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf);
  return {
    head: text.slice(0, text.indexOf('\n|')),
    columns,
    rows: rows.map(([english = '', used, not]) => ({
      english,
      used: termsOf(used),
      not: termsOf(not).map((term) => {
        const [, word] = /^`([^`]+)`$/.exec(term) ?? [];
        if (!word) throw new Error(`${tag}, ${english}: ${term} is not marked as code`);
        return word;
      }),
    })),
  };
}

/** A point in a topic: its code, and its name in English. */
type Named = { readonly id: string; readonly name: string };

/** All that is written in a language. */
export interface Texts {
  /** Every text, of the interface, the safety text, kinds of sources, the atlas and the topics. */
  readonly all: readonly string[];
  readonly atlas: Readonly<Record<string, { readonly name: string }>>;
  readonly topics: readonly { readonly topic: string; readonly points: readonly Named[]; readonly words: Words }[];
}

export async function textsIn(tag: string): Promise<Texts> {
  const { messages, safety } = await LANGUAGES[tag]!();
  if (!KINDS[tag]) throw new Error(`tools/data/kinds.ts has no ${tag}`);
  const atlas = readData(`atlas/${tag}.json`) as Texts['atlas'];
  const topics = TOPICS.map((name) => {
    const topic = name === 'low-back' ? 'back-pain' : name;
    const { points } = readData(`${topic}.json`) as { points: Named[] };
    return { topic, points, words: readData(`translations/${topic}.${tag}.json`) as Words };
  });
  return { all: textsOf([messages, safety, KINDS[tag], atlas, topics.map(({ words }) => words)]), atlas, topics };
}

/** How a term is found in a text: as a word of its own. */
export function asWord(term: string, { joined: [before, after] = ['', ''], unspaced }: Rules): RegExp {
  const escaped = term.replaceAll(/[().]/g, '\\$&');
  return unspaced
    ? new RegExp(escaped)
    : new RegExp(`(?<![\\p{L}\\p{M}])${before}${escaped}${after}(?![\\p{L}\\p{M}])`, 'iu');
}

/** Figures that may stand for a word of the English. */
const IN_WORDS: readonly (readonly [figures: readonly string[], word: RegExp])[] = [
  [['1'], /\b(?:one|an?|each|every|inch)\b/i],
  [['2'], /\b(?:two|twice|second|couple|both)\b/i],
  [['0', '5', '30'], /\bhalf\b/i],
  [['3'], /\bthree|\bthird/i],
  [['4'], /\bfour/i],
  [['5'], /\bfive|\bfifth/i],
  [['6'], /\bsix/i],
  [['7'], /\bseven/i],
  [['8'], /\beight/i],
  [['9'], /\bnin/i],
  [['10'], /\bten\b/i],
  [['11'], /\beleven/i],
  [['12'], /\btwel/i],
  [['15'], /\bfifteen/i],
  [['20'], /\btwenty/i],
];

/** The figures in a text; marks in thousands do not count. */
const figuresIn = (text: string): string[] => text.replaceAll(/(?<=\d)[.,\s](?=\d{3}(?!\d))/g, '').match(/\d+/g) ?? [];

/** The figures that only one of a text in English and its translation has. */
export function otherFigures(english: string, text: string, { figures }: Pick<Rules, 'figures'>): string[] {
  const theirs = figuresIn(english);
  const ours = figuresIn(text).filter((figure) => {
    const at = theirs.indexOf(figure);
    if (at !== -1) theirs.splice(at, 1);
    return at === -1;
  });
  const isSaid = (figure: string): boolean =>
    IN_WORDS.some(([values, word]) => values.includes(figure) && word.test(english));
  return [...theirs, ...ours.filter((figure) => !figures || !isSaid(figure))];
}
