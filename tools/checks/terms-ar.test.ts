/** The Arabic texts agree with their glossary, with the rules of its marks, and with themselves: one name per point. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { LANGUAGES } from '../../src/languages/loaders.js';
import { ROOT } from '../generated.js';

const TAG = 'ar';
const TOPICS = ['back-pain', 'head-neck', 'knee-leg', 'nausea-travel', 'shoulder-arm', 'sleep-stress'];
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));
type Words = Readonly<Record<string, string>>;
type Atlas = Readonly<Record<string, { readonly name?: string }>>;
type Named = { readonly points: readonly { readonly id?: string; readonly name?: string }[] };

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
};
const ATLAS = `data/atlas/${TAG}.json`;
const atlas: Atlas = existsSync(join(ROOT, ATLAS)) ? (json(ATLAS) as Atlas) : {};
const topics = TOPICS.map((topic) => [topic, json(`data/translations/${topic}.${TAG}.json`) as Words] as const);

/** Rows of the glossary: what we use, and what we do not, each cell a list with slashes. */
const rows = read(`docs/terms/${TAG}.md`)
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.split(' / ').map((term) => term.trim())));
const used = rows.flatMap((cells) => cells[2] ?? []).filter(Boolean);
const unused = rows.flatMap((cells) => cells[3] ?? []).filter(Boolean);
/** A term as a word of its own; Arabic writes “and”, “in”, “like” and “for” as one letter before it. */
const asWord = (term: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])[وفبكل]{0,2}${term}(?![\\p{L}\\p{M}])`, 'u');
const MARKS = /[,;?"“”ـ]|\s[،؛؟.:!]|[،؛؟](?=[\p{L}\p{N}])|  /u;

describe('the texts in Arabic', () => {
  const all: string[] = [...topics.flatMap(([, words]) => Object.values(words)), ...strings(atlas)];
  before(async () => {
    const { messages, safety } = await LANGUAGES[TAG]!();
    const { comma: _, ...others } = messages;
    all.push(...strings(others), ...strings(safety));
  });

  it('have a glossary of 30 to 80 rows', () => assert.ok(rows.length >= 30 && rows.length <= 80, String(rows.length)));

  for (const term of used)
    it(`use “${term}”`, () =>
      assert.ok(
        all.some((text) => text.includes(term)),
        'it occurs nowhere',
      ));

  for (const term of unused) {
    it(`do not use “${term}”`, () => {
      assert.deepEqual(
        all.filter((text) => asWord(term).test(text)),
        [],
      );
    });
  }

  it('uses Arabic marks (، ؛ ؟ « »), with no space before them', () => {
    for (const text of ['واحد, ثم', 'ماذا ؟', 'نعم؟لا', 'الـ19']) assert.match(text, MARKS);
    assert.doesNotMatch('نعم، ثم «هذا» (LI 4)؟', MARKS);
    assert.deepEqual(
      all.map((text) => text.replaceAll(/\{\w+\}|console/g, 'x')).filter((text) => MARKS.test(text)),
      [],
    );
  });

  it('keep the digits of the English', () => {
    const digits = (text: string): string =>
      (text.replaceAll(/(?<=\d),(?=\d)/g, '').match(/\d+/g) ?? []).toSorted().join();
    for (const [topic, words] of topics)
      for (const [english, text] of Object.entries(words))
        assert.equal(digits(text), digits(english), `${topic}: ${text}`);
  });

  it('have one name per point, in the topics and in the atlas, and one translation of a text', () => {
    const names = new Map<string, Set<string>>();
    const add = (key: string, text: string): unknown => names.set(key, (names.get(key) ?? new Set()).add(text));
    for (const [code, { name }] of Object.entries(atlas)) if (name) add(code, name);
    for (const [topic, words] of topics) {
      for (const [english, text] of Object.entries(words)) add(english, text);
      for (const { id = '', name = '' } of (json(`data/${topic}.json`) as Named).points)
        if (words[name]) add(id, words[name]);
    }
    assert.ok(names.size > 400);
    assert.deepEqual(
      [...names].filter(([, texts]) => texts.size > 1),
      [],
    );
  });
});
