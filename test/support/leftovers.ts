/** Finds English that is left in a map of another language, wherever it may be: texts, labels, what is only heard. */
import { ALL } from '../../src/atlas/all.js';
import { enAtlas } from '../../src/languages/en/messages-atlas.js';
import { enFigure } from '../../src/languages/en/messages-figure.js';
import { enMap } from '../../src/languages/en/messages-map.js';
import { enPanel } from '../../src/languages/en/messages-panel.js';
import { enPaper } from '../../src/languages/en/messages-paper.js';
import { enPractice } from '../../src/languages/en/messages-practice.js';
import { enShared } from '../../src/languages/en/messages-shared.js';
import { enText } from '../../src/languages/en/messages-text.js';
import { en } from '../../src/languages/en/messages.js';
import { backPainMore } from '../../src/languages/en/points-more.js';
import { backPain } from '../../src/languages/en/points.js';
import { safety } from '../../src/languages/en/safety.js';
import { LANGUAGES } from '../../src/languages/loaders.js';
import type { Source } from '../../src/dataset/index.js';
import { LOADERS } from '../../src/topics/loaders.js';

/** A text that a reader gets, and what gets it across: an element's own text, or one of its attributes. */
export interface Said {
  readonly text: string;
  readonly where: string;
}

const messages: Readonly<Record<string, string>> = {
  ...en,
  ...enAtlas,
  ...enFigure,
  ...enMap,
  ...enPanel,
  ...enPaper,
  ...enPractice,
  ...enShared,
  ...enText,
};
const topics = await Promise.all(Object.values(LOADERS).map(({ en: load }) => load()));
const sources: readonly Source[] = [backPainMore, ...topics.map(({ dataset }) => dataset)].flatMap(
  (each) => each.sources ?? [],
);

/** Every text of a value. */
const texts = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Works are named in their own language; what we say of them in brackets is not part of the name. */
const WORKS = sources
  .flatMap(({ title, author, publisher, link }) => [
    ...texts(title).map((each) => each.replace(/ \([^()]*\)$/, '')),
    author,
    publisher,
    link?.href,
    link?.host,
  ])
  .flatMap((each) => (each ? [folded(each)] : []))
  .toSorted((a, b) => b.length - a.length);
/** A text without some names in it. */
const without = (text: string, names: readonly string[], instead = ' '): string =>
  names.reduce((left, name) => left.replaceAll(name, instead), text);

/** English that must not be seen: the interface, the safety text, all topics, the atlas. */
const ENGLISH = new Set(
  [
    messages,
    safety,
    backPain,
    { ...backPainMore, sources: [] },
    ...topics.map(({ dataset }) => ({ ...dataset, sources: [] })),
  ]
    .flatMap(texts)
    .concat(ALL.flatMap(([, , , name, , , , location = '']) => [name, location]))
    .map(folded)
    // What is not a word: ids and codes of the data, times.
    .filter((text) => /[a-z]{3}/.test(text) && !/^[a-z0-9:/.-]*$/.test(text) && !/^\d[\d–]* \w+$/.test(text))
    .concat(Object.values(messages).filter((text) => /^[a-z]{3,}$/.test(text))),
);
/** Sentences that are long enough to be found within another text, such as a label of several parts. */
const SENTENCES = [...new Set([...ENGLISH].flatMap((text) => [text, ...text.split(/(?<=[.?!:;]) /)]))].filter(
  (text) => text.length > 14 && text.includes(' ') && !text.includes('{'),
);
/** Messages with values, as patterns. */
const PATTERNS = Object.entries(messages)
  .filter(([, text]) => text.includes('{') && /[a-z]{2}/.test(text.replace(/\{\w+\}/g, '')))
  .map(([key, text]) => {
    const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return { key, pattern: new RegExp(`^${parts.join('.*')}$`) };
  });

/** What is written in no language, or in that of the standard: codes, addresses, keys, formats, abbreviations. */
const CODES = new RegExp(
  [
    String.raw`\b(?:EX-[A-Z]+(?:-[A-Z]+)?|[A-Z]{1,2})(?: ?\d+)?\b`,
    String.raw`\b(?:Esc|Escape|Enter|SVG|PNG|WHO|NICE|NHS)\b`,
    String.raw`https?:\S+`,
    String.raw`\b[\w-]+(?:\.[\w-]+)+(?:\/\S*)?`,
  ].join('|'),
  'g',
);
/** Names in pinyin, the word that a paper size has for a name, and the id that an author in these tests has given. */
const NAMES = [...ALL.map(([, , pinyin]) => pinyin), 'Letter', 'nowhere'].toSorted((a, b) => b.length - a.length);
const LATIN_WORDS = /\p{Script=Latin}{3,}(?:[\s-]+\p{Script=Latin}{2,})*/gu;
/** Languages in other letters: any English word shows. */
const OTHER_LETTERS = ['ar', 'hi', 'ja', 'zh-Hans'];
const EAST_ASIAN = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、，。：；！？「」“”（）…～ー]`;
/** What languages have marks of their own for: the English one beside their letters shows. */
const MARKS: readonly (readonly [what: string, tags: readonly string[], mark: RegExp])[] = [
  ['a mark without its space', ['fr'], /[\p{L}\d][:;!?](?!\S)/u],
  ['the English comma', ['ar', 'ja', 'zh-Hans'], /(?!\p{Script=Latin})\p{L}, /u],
  [
    'a space of English',
    ['ja', 'zh-Hans'],
    new RegExp(`${EAST_ASIAN}\\s${EAST_ASIAN}|\\d\\s(?:分|秒|か所|个|回|次(?!髎))`, 'u'),
  ],
  [
    'a mark of English',
    ['ja', 'zh-Hans'],
    new RegExp(`${EAST_ASIAN}\\s?[,.:;!?()"']|[,:;!?()"']\\s?${EAST_ASIAN}`, 'u'),
  ],
  ['a range as in English', ['ja', 'zh-Hans'], /\d-\d+\p{sc=Han}|[分秒钟] ?-|[–~～] | [–~～]/u],
];
/** Between the parts of a label. */
const BETWEEN = /\s*[,،、;；:：·()（）|]\s*|\.\s+/;

/**
 * What is in another language for a reason: names in pinyin, what an author is told of faults in the data, other
 * spellings of a code, the name in another language by which a search has found a point.
 */
const FOR_AUTHORS = '[part~="faults"] [lang="en"], [part~="error"] [lang="en"]';
const APART = ['[lang="zh-Latn"]', FOR_AUTHORS, '[part~="aliases"] bdi', '.search-more > bdi:first-child'].join(', ');
/** A text in which letters are tinted is one text. */
const TINTED = 'bdi:has(mark)';

const ATTRIBUTES = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'title',
  'alt',
  'placeholder',
];

/** Everything that is said in a tree, shadow trees and frames included. */
export function saidIn(root: Node): readonly Said[] {
  const found: Said[] = [];
  const add = (text: string | null, element: Element | null, attribute = ''): void => {
    const said = folded(text ?? '');
    if (said === '' || element?.closest(`style, script, ${APART}`)) return;
    const part = element?.closest('[part]')?.getAttribute('part') ?? element?.localName ?? '';
    found.push({ text: said, where: attribute ? `${part} ${attribute}` : part });
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(TINTED)) add(node.data, node.parentElement);
    if (!(node instanceof Element)) continue;
    if (node.matches(TINTED)) add(node.textContent, node);
    for (const name of ATTRIBUTES) add(node.getAttribute(name), node, name);
    if (node.shadowRoot) found.push(...saidIn(node.shadowRoot));
  }
  return found;
}

/** Where a line is, to tell it from the texts that it is made of. */
export const LINE = 'a line';
/**
 * The lines that are seen: a space between two texts is in neither of them. A button has lines of its own; what is told
 * an author in English counts as one letter.
 */
export function linesIn(root: ParentNode): readonly Said[] {
  const linesOf = (element: Element): string[] =>
    element instanceof HTMLElement ? element.innerText.split(/[\n\t]+/).filter((line) => line.trim()) : [];
  const told = [...root.querySelectorAll(FOR_AUTHORS)].flatMap(linesOf);
  const buttons = [...root.querySelectorAll<HTMLElement>('button')].filter((each) =>
    getComputedStyle(each).display.startsWith('inline'),
  );
  const named = buttons.flatMap(linesOf);
  for (const each of buttons) each.style.display = 'none';
  const seen = [...root.children].flatMap(linesOf);
  for (const each of buttons) each.style.display = '';
  return [...seen, ...named].map((text) => ({ text: without(text, told, 'A').trim(), where: LINE }));
}

/** By language: what it says itself. A word may be the same in two languages. */
const owns = new Map<string, Promise<ReadonlySet<string>>>();
async function wordsOf(tag: string): Promise<ReadonlySet<string>> {
  const language = await LANGUAGES[tag]!();
  const words = await Promise.all(Object.values(LOADERS).map(({ words: load }) => load[tag]!()));
  const answer = await fetch(new URL(`../../data/atlas/${tag}.json`, import.meta.url));
  const own = language.messages as Readonly<Record<string, string>>;
  const same = Object.keys(messages).filter((key) => own[key] === messages[key]);
  return new Set([
    ...texts([language, words, await answer.json()]).map(folded),
    ...same.map((key) => `message ${key}`),
  ]);
}

/** What of it is left in English. */
export async function leftovers(said: readonly Said[], tag: string): Promise<readonly string[]> {
  const own = await (owns.get(tag) ?? owns.set(tag, wordsOf(tag)).get(tag)!);
  const isEnglish = (text: string): boolean => ENGLISH.has(text) && !own.has(text);
  const mark = (text: string): string | undefined =>
    MARKS.find(([, tags, pattern]) => tags.includes(tag) && pattern.test(text))?.[0];
  const why = (whole: string): string | undefined => {
    if (own.has(whole)) return undefined;
    const text = folded(without(whole, WORKS));
    const piece = [text, ...text.split(BETWEEN)].find(isEnglish);
    if (piece) return piece;
    const sentence = SENTENCES.find((each) => text.includes(each) && !own.has(each));
    if (sentence) return sentence;
    const message = PATTERNS.find(({ key, pattern }) => pattern.test(text) && !own.has(`message ${key}`));
    if (message) return messages[message.key];
    return (
      mark(text) ??
      (OTHER_LETTERS.includes(tag) ? without(text, NAMES).replaceAll(CODES, '·').match(LATIN_WORDS)?.[0] : undefined)
    );
  };
  const known = new Map<string, string | undefined>();
  return [
    ...new Set(
      said.flatMap(({ text, where }) => {
        const key = where === LINE ? `${LINE}: ${text}` : text;
        if (!known.has(key)) known.set(key, where === LINE ? mark(without(text, WORKS, 'A')) : why(text));
        const found = known.get(key);
        return found === undefined
          ? []
          : [`${where}: ${found}${found === text ? '' : ` (in “${text.slice(0, 120)}”)`}`];
      }),
    ),
  ];
}
