import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Runs the type checker: what it says, and its exit code. */
const tsc = (...words: string[]) =>
  spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...words], {
    cwd: root,
    encoding: 'utf8',
  });

describe('types of the package', () => {
  it('are right where a project checks those of its packages too, as TypeScript does unless it is told not to', () => {
    const entries = ['index', 'define', 'dataset/index', 'authoring/index', 'server/index', 'react/index'];
    const { stdout, status } = tsc(
      ...'--ignoreConfig --noEmit --strict --skipLibCheck false --target es2022 --module esnext'.split(' '),
      ...'--moduleResolution bundler --lib es2023,dom,dom.iterable'.split(' '),
      ...entries.map((entry) => `dist/${entry}.d.ts`),
    );
    assert.equal(status, 0, stdout);
  });
});

describe('types for frameworks', () => {
  for (const framework of ['react', 'preact', 'solid', 'vue', 'svelte'])
    it(`of ${framework}: right use compiles; a wrong attribute, value or event does not`, () => {
      const { stdout, status } = tsc('-p', join(root, 'tools/package/types', framework));
      assert.equal(status, 0, stdout);
    });
});
