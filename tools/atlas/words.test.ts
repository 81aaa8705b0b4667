/** The words of the atlas: names without misprints, each of one point, and texts that a lay reader can follow. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL } from '../../src/atlas/all.js';
import { NAMES, TECHNICAL } from './corrections.js';

const byCode = new Map(ALL.map((row) => [row[0], row]));
/** Words that are small in a name. */
const SMALL = new Set(['of', 'the', 'at', 'and', 'to', 'in', 'with', 'on', 'for', 'from', 'into']);

describe('the English names', () => {
  it('belong to one point each', () => {
    const holders = new Map<string, string>();
    for (const [code, , , english] of ALL) {
      const name = english.toLowerCase();
      assert.equal(holders.get(name), undefined, `${english}: ${code} and ${holders.get(name)}`);
      holders.set(name, code);
    }
  });

  for (const [code, , , english] of ALL)
    it(`${code} ${english} is words with blanks between them, capitals, and nothing in brackets`, () => {
      assert.match(english, /^[A-Z][a-zA-Z’-]*( [a-zA-Z’-]+)*$/);
      assert.doesNotMatch(english, /’s[A-Z]|[a-z][A-Z]|\b(\w+) \1\b/);
      for (const word of english.split(' ')) assert.ok(SMALL.has(word) || /^[A-Z]/.test(word), word);
    });

  for (const [code, name] of Object.entries(NAMES))
    it(`${code} is called ${name}`, () => assert.equal(byCode.get(code)?.[3], name.replace("'", '’')));
});

/** Codes of points look like bones of the spine: `LI4`, `ST36`. */
const POINTS = /\b(?:LU|LI|ST|SP|HT|SI|BL|KI|PC|TE|GB|LR|GV|CV|EX-[A-Z]+)\d+\b/g;
const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, '').replace(POINTS, '');

describe('the words for a place', () => {
  for (const [code, , , , , , , location = ''] of ALL)
    it(`of ${code} have no technical word outside of brackets, and each once`, () => {
      assert.doesNotMatch(withoutBrackets(location), TECHNICAL);
      const brackets = [...location.matchAll(/\(([^()]*)\)/g)].map(([, words]) => words);
      assert.equal(new Set(brackets).size, brackets.length, location);
      assert.match(location, /^[A-Z0-9].*\.$/);
      assert.doesNotMatch(location, / {2}|\bthe the\b|\d\. [a-z]/);
    });

  it('of GB29 lead to the most prominent point of the hip knob, as WHO has it, not to its top', () =>
    assert.match(byCode.get('GB29')?.[7] ?? '', /most prominent point of the hip knob/));

  it('are held to that by a check that finds such words', () => {
    for (const text of ['below the acromion', 'the ASIS', 'level with C7', 'the triquetrum', 'the PSIS dimple'])
      assert.match(withoutBrackets(text), TECHNICAL);
    assert.doesNotMatch(withoutBrackets('the outer shoulder bone (acromion), LI4 and CV7'), TECHNICAL);
  });
});
