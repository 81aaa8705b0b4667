/**
 * German: the words of docs/terms/de.md in all texts, punctuation, and one name for each point.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { LANGUAGES } from '../../src/languages/loaders.js';
import { ROOT } from '../generated.js';

const TAG = 'de';
/** What is wrong wherever it stands. */
const FAULTS: Readonly<Record<string, RegExp>> = {
  'quotation marks other than „…“': /["'”«»]|“[^“„]*“|„[^“]*$/,
  'a space before a sign': /\s[:;!?,.](?:\s|$)/,
  'a hyphen in a range': /(?<![\p{L}\d])\d+-\d|[A-Z]{2}\d+-[A-Z]{2}\d/u,
  'a plain space before a unit': /\d (?:Cun|Min\.|Sek\.)/,
  '“ask whether” in place of “ask”': /[Ff]ragen Sie[^.:]*, ob(?!\p{L})/u,
  'a promise':
    /\b(?:heilt|heilen|Heilung|garantiert|entgifte|Nebenwirkungsfrei|ohne Nebenwirkungen|Wunder(?:mittel)?\b|stärkt)/iu,
  'three dots, or two spaces': /\.\.\.| {2}/,
};
/** A sentence that has them all. */
const FAULTY = 'Der „Punkt" liegt 1-2 Cun unter LU5-LU9 : drücken... Fragen Sie zuerst, ob Sie krank sind. Das heilt.';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const atlas = JSON.parse(read(`data/atlas/${TAG}.json`)) as Record<string, Record<string, string>>;
const topics = readdirSync(join(ROOT, 'data/translations'))
  .filter((name) => name.endsWith(`.${TAG}.json`))
  .map((name) => ({
    topic: name.split('.')[0]!,
    words: JSON.parse(read(`data/translations/${name}`)) as Record<string, string>,
  }));
const rows = read(`docs/terms/${TAG}.md`)
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values((value ?? {}) as object).flatMap(textsOf);
const texts: string[] = [];
const word = (text: string, end = '(?!\\p{L})'): RegExp =>
  new RegExp(`(?<!\\p{L})${text.replace(/[()]/g, '\\$&')}${end}`, 'iu');

describe('words and signs in German', () => {
  before(async () => {
    const { messages, safety } = await LANGUAGES[TAG]!();
    texts.push(...textsOf([messages, safety, atlas, topics.map(({ words }) => words)]));
  });

  for (const [, english, used = '', not = ''] of rows)
    it(`“${english}” is said in the words of the glossary`, () => {
      for (const each of used.split(' / '))
        assert.ok(
          texts.some((text) => word(each, '').test(text)),
          each,
        );
      for (const [, each = ''] of not.matchAll(/`([^`]+)`/g))
        assert.deepEqual(
          texts.filter((text) => word(each).test(text)),
          [],
        );
    });

  for (const [fault, pattern] of Object.entries(FAULTS))
    it(`no text has ${fault}`, () => {
      assert.match(FAULTY, pattern);
      assert.deepEqual(
        texts.filter((text) => pattern.test(text)),
        [],
      );
    });

  it('a point has one name, in every topic, in the atlas and in sentences', () => {
    for (const { topic, words } of topics) {
      const { points } = JSON.parse(read(`data/${topic}.json`)) as { points: { id: string; name: string }[] };
      for (const { id, name } of points)
        assert.equal(words[name], atlas[id]?.['name'] ?? words[name], `${topic}: ${id}`);
    }
    for (const text of texts)
      for (const { 0: code, 1: letters, 2: number, index } of text.matchAll(/[“»]? \(([A-Z]{2}) (\d+)\)/g))
        assert.ok(text.slice(0, index).endsWith(atlas[`${letters}${number}`]!['name']!), `${code}: ${text}`);
  });
});
