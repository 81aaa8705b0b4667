/** The texts in Japanese agree with `docs/terms/ja.md`: one word for a thing, one name for a point. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { LANGUAGES } from '../../src/languages/loaders.js';
import { KINDS } from '../data/kinds.js';
import { ROOT } from '../generated.js';

const TAG = 'ja';
type Words = Readonly<Record<string, string>>;
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));

const atlas = json(`data/atlas/${TAG}.json`) as Record<string, { readonly name: string }>;
const topics = readdirSync(join(ROOT, 'data/translations')).flatMap((file) => {
  const topic = file.replace(`.${TAG}.json`, '');
  if (topic === file) return [];
  const { points } = json(`data/${topic}.json`) as { points: { id: string; name: string }[] };
  return [{ topic, points, words: json(`data/translations/${file}`) as Words }];
});
/** Every text of a value. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value ? Object.values(value).flatMap(textsOf) : [];
let texts: string[] = [];
before(async () => {
  const { messages, safety } = await LANGUAGES[TAG]!();
  texts = textsOf([messages, safety, KINDS[TAG], atlas, topics.map(({ words }) => words)]);
});

/** The rows of the glossary: what we say, and what we don't (in code). */
const rows = read(`docs/terms/${TAG}.md`)
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, english = '', used = '', not = '']) => ({
    english,
    used: used.split('; '),
    not: [...not.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
  }));
/** Whether a text has a word. */
const says = (text: string, word: string): boolean => text.includes(word);

/** What must not be, with a text that has it. */
const FAULTS: readonly (readonly [what: string, fault: RegExp, example: string])[] = [
  ['half-width marks', /[;:!?()"']|,(?!\d{3})|\.(?!\d)/, '押す, 休む'],
  ['marks of other languages', /[，；！“”‘’]/, '押す，休む'],
  [
    'space beside a Japanese character',
    /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}] | [\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u,
    'ツボ を',
  ],
  ['full-width figures or letters', /[０-９Ａ-Ｚａ-ｚ]/, '１寸'],
  ['hyphen or dash in a range', /\d[-~〜–]\d/, '1-2分'],
  [
    'promise',
    /治[りるす]|(?<!通常の)治療(?!を受け)|効きます|効果があります|必ず|免疫|デトックス|副作用がない/,
    '腰痛が治ります',
  ],
  ['縁 but in a name', /(?<!眼窩)縁/, '上の縁'],
  ['膝 but in a name', /膝(?![蓋眼関陽])/, '膝の裏'],
  ['針 for the needling', /(?<!細い)針(?!を使)/, '針、弱い電流'],
  ['指圧 but of a mat and in the title', /指圧(?!マット|のツボ)/, '指圧をします'],
];

describe('the texts in Japanese', () => {
  it('are all read', () => assert.ok(topics.length >= 6 && rows.length >= 30 && texts.length > 1900));

  it('use each word of the glossary', () => {
    for (const { english, used } of rows)
      for (const word of used)
        assert.ok(
          texts.some((text) => says(text, word)),
          `${english}: ${word}`,
        );
  });

  it('use no word that the glossary leaves out', () => {
    const left = rows.flatMap(({ not }) => not);
    assert.deepEqual(
      left.flatMap((word) => texts.filter((text) => says(text, word)).map((text) => `${word}: ${text}`)),
      [],
    );
  });

  for (const [what, fault, example] of FAULTS)
    it(`have no ${what}`, () => {
      assert.match(example, fault);
      assert.deepEqual(
        texts.filter((text) => fault.test(text)),
        [],
      );
    });

  it('have one name per point, in the atlas, in each topic and in running text', () => {
    const names = new Map<string, string>();
    for (const { topic, points, words } of topics)
      for (const { id, name } of points) {
        const own = atlas[id]?.name ?? words[name]!;
        assert.equal(words[name], own, `${topic}: ${id}`);
        if (name.includes(' ')) names.set(name, own);
      }
    for (const { words } of topics)
      for (const [english, text] of Object.entries(words))
        for (const [name, own] of names)
          if (english.includes(name)) assert.ok(text.includes(own), `${name} is ${own}: ${text}`);
    const all = Object.values(atlas).map(({ name }) => name);
    assert.equal(new Set(all).size, all.length);
  });
});
