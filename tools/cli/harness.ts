// Runs `bin/acu-body-map.mjs` as people do, with what is in `src` now, in a folder of its own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder with the command in it, for the tests of one file. */
export interface Harness {
  readonly folder: string;
  readonly bin: string;
  /** Runs the command in the folder. @param input What comes on the standard input. */
  run(args: readonly string[], input?: string | Uint8Array): Result;
  /** Writes a file into the folder. */
  file(name: string, content: string | Uint8Array): string;
}

/** @returns Made anew before the tests of a file, and removed after them. */
export function harness(): Harness {
  const folder = mkdtempSync(join(tmpdir(), 'acu-body-map-'));
  const bin = join(folder, 'bin/acu-body-map.mjs');
  before(() => {
    cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true });
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const build = [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', join(folder, 'dist')];
    const { status, stdout } = spawnSync(process.execPath, build, { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });
  after(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    bin,
    run(args, input = '') {
      const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
        cwd: folder,
        encoding: 'utf8',
        input,
      });
      assert.doesNotMatch(stderr, /^\s+at |node:internal/m, 'no stack trace is printed');
      return { code: status, out: stdout, err: stderr };
    },
    file(name, content) {
      writeFileSync(join(folder, name), content);
      return name;
    },
  };
}
