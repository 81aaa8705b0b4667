import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('types for frameworks', () => {
  for (const framework of ['react', 'preact', 'solid', 'vue', 'svelte'])
    it(`of ${framework}: right use compiles; a wrong attribute, value or event does not`, () => {
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const { stdout, status } = spawnSync(
        process.execPath,
        [tsc, '-p', join(root, 'tools/package/types', framework)],
        { encoding: 'utf8' },
      );
      assert.equal(status, 0, stdout);
    });
});
