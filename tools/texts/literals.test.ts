import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyOf, literalsIn, withTexts } from './literals.js';

const MESSAGES = `import type { Messages } from '../messages.js';

/** The interface: { not this }. */
export const messages: Messages = {
  title: 'It\\'s “here”',
  // What comes next, 'quoted'.
  'view.front': "It's",
  nested: { list: ['a', { kind: 'b' }], count: 3 },
} as const;
`;
const JSON_FILE = `{
  "A \\"word\\"": "Ein\\nWort",
  "LU1": { "name": "N" }
}
`;

describe('the texts in a file', () => {
  for (const [what, source, texts] of [
    [
      'TypeScript',
      MESSAGES,
      { title: "It's “here”", 'view.front': "It's", 'nested/list/0': 'a', 'nested/list/1/kind': 'b' },
    ],
    ['JSON', JSON_FILE, { 'A "word"': 'Ein\nWort', 'LU1/name': 'N' }],
  ] as const)
    it(`are found by their path in ${what}`, () =>
      assert.deepEqual(
        Object.fromEntries(literalsIn(source).map(({ path, value }) => [path.join('/'), value])),
        texts,
      ));

  for (const [what, source, path, text, line, becomes] of [
    ['a text of TypeScript', MESSAGES, ['view.front'], 'Front', `"It's"`, '"Front"'],
    ['one with a quote', MESSAGES, ['nested', 'list', '0'], `l'"a"`, `['a', {`, `['l\\'"a"', {`],
    ['one with a backslash', MESSAGES, ['nested', 'list', '1', 'kind'], 'a\\b', `kind: 'b'`, `kind: 'a\\\\b'`],
    ['a text of JSON', JSON_FILE, ['A "word"'], 'Das "Wort"', '"Ein\\nWort"', '"Das \\"Wort\\""'],
  ] as const)
    it(`change alone: ${what}`, () => {
      const changed = withTexts(source, new Map([[keyOf(path), text]]));
      assert.equal(
        changed,
        source.replace(line, () => becomes),
      );
      assert.equal(literalsIn(changed).find((each) => keyOf(each.path) === keyOf(path))?.value, text);
    });

  for (const [what, source] of [
    ['a call', "export const a = {\n  b: 'x'.trim(),\n};"],
    ['a template', 'export const a = { b: `x` };'],
    ['an end that is missing', "export const a = { b: 'x',"],
  ] as const)
    it(`are not guessed where there is ${what}`, () =>
      assert.throws(() => literalsIn(source), /^Error: line \d: only/));
});
