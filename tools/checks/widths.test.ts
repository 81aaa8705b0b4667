/** Prettier keeps code within 120 columns, but not the comments in it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../generated.js';
import { scriptsIn } from './imports.js';

const WIDTH = 120;
const COMMENT = /^\s*(?:\/\*\*|\*|\/\/) /;

/** Lines of comments that are too long, as `line: text`. What a command generates is as long as it is. */
const tooLong = (code: string): readonly string[] =>
  /^\/[/*]+ Generated/.test(code)
    ? []
    : code
        .split('\n')
        .flatMap((line, i) => (COMMENT.test(line) && line.length > WIDTH ? [`${i + 1}: ${line.trim()}`] : []));

describe('comments', () => {
  it('that are too long are found', () => {
    assert.equal(tooLong(`  // ${'a '.repeat(60)}`).length, 1);
    assert.equal(tooLong(`/** ${'a '.repeat(60)} */`).length, 1);
    assert.deepEqual(tooLong(`const a = '${'a '.repeat(60)}';\n// ${'a '.repeat(50)}`), []);
  });

  for (const folder of ['src', 'test', 'tools', 'demo', 'bin'])
    it(`of ${folder} have at most ${WIDTH} columns`, () => {
      const found = scriptsIn(join(ROOT, folder)).flatMap((path) =>
        tooLong(readFileSync(join(ROOT, folder, path), 'utf8')).map((line) => `${path}:${line}`),
      );
      assert.deepEqual(found, []);
    });
});
