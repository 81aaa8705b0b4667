/** The texts of every language agree with its glossary, with the rules of its marks, and with themselves. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ALL } from '../../src/atlas/all.js';
import { LANGUAGES } from '../../src/languages/loaders.js';
import { ROOT } from '../generated.js';
import { asWord, COLUMNS, FAULTS, glossary, HEAD, otherFigures, type Rules, textsIn } from './terms.js';

/** The end of a quote, if there is one, and the code of a point in brackets; its name stands before. */
const NAMED = /(?:[“»”]|\u202f»)? ?[（(]([A-Z]{2}) (\d+)[)）]/g;
const TAGS = Object.keys(LANGUAGES);
const namesIn = (folder: string): string[] => readdirSync(join(ROOT, folder)).map((name) => name.replace(/\.\w+$/, ''));

describe('the languages', () => {
  it('have a glossary and rules each', () => {
    assert.deepEqual(namesIn('docs/terms').toSorted(), TAGS.toSorted());
    assert.deepEqual(namesIn('tools/checks/terms').toSorted(), TAGS.toSorted());
  });
});

for (const tag of TAGS) {
  const { rules } = (await import(`./terms/${tag}.ts`)) as { readonly rules: Rules };
  const { head, columns, rows } = glossary(tag);
  const { all, atlas, topics } = await textsIn(tag);
  const having = (pattern: RegExp): string[] => all.filter((text) => pattern.test(text));
  const translated = topics.flatMap(({ words }) => Object.entries(words));
  const points = topics.flatMap((topic) => topic.points.map((point) => ({ ...topic, ...point })));

  describe(`the texts in ${tag}`, () => {
    it('have a glossary of 30 to 80 rows, whose head says the tone, the marks, the standard and the readers', () => {
      let from = 0;
      for (const line of HEAD) {
        assert.ok(head.includes(line, from), line);
        from = head.indexOf(line, from);
      }
      assert.deepEqual(columns, COLUMNS);
      assert.ok(rows.length >= 30 && rows.length <= 80, String(rows.length));
    });

    it('are all read', () => assert.ok(topics.length >= 6 && all.length > 1900, String(all.length)));

    for (const { english, used, not } of rows)
      it(`say “${english}” in the words of the glossary, and in no other`, () => {
        assert.ok(used.length > 0);
        for (const term of used) assert.notDeepEqual(having(asWord(term, rules)), [], `${term} occurs nowhere`);
        for (const term of not) assert.deepEqual(having(asWord(term, rules)), [], term);
      });

    for (const [what, fault, example] of [...FAULTS, ...rules.faults])
      it(`have no fault of this kind: ${what}`, () => {
        assert.match(example, fault);
        assert.doesNotMatch(rules.right, fault);
        assert.deepEqual(having(fault), []);
      });

    it('keep the figures of the English', () => {
      for (const [english, text] of translated) assert.deepEqual(otherFigures(english, text, rules), [], text);
    });

    it('have one translation of a text in all topics', () => {
      const known = new Map<string, string>();
      for (const [english, text] of translated) {
        assert.equal(known.get(english) ?? text, text, english);
        known.set(english, text);
      }
      assert.ok(known.size < translated.length, 'no text is in two topics');
    });

    it('have one name per point, in the topics and in the atlas, and no two points of one name', () => {
      assert.deepEqual(Object.keys(atlas).toSorted(), ALL.map(([code]) => code).toSorted());
      for (const { topic, id, name, words } of points)
        assert.equal(words[name], atlas[id]?.name ?? words[name], `${topic}: ${id}`);
      const names = Object.values(atlas).map(({ name }) => name);
      assert.equal(new Set(names).size, names.length);
    });

    it('have the name of a point wherever the English has it, and wherever its code follows in brackets', () => {
      for (const { name, words } of points.filter((point) => point.name.includes(' ')))
        for (const [english, text] of translated)
          if (english.includes(name)) assert.ok(text.includes(words[name]!), `${name} is ${words[name]}: ${text}`);
      const coded = all.flatMap((text) => [...text.matchAll(NAMED)].map((match) => ({ text, match })));
      assert.ok(coded.length >= 10, String(coded.length));
      for (const { text, match } of coded) {
        const name = atlas[`${match[1]}${match[2]}`]?.name;
        assert.ok(name && text.slice(0, match.index).endsWith(name), `${match[0]}: ${text}`);
      }
    });
  });
}
