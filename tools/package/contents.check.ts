import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = (...words: string[]): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });

describe('the package', () => {
  let files: readonly { readonly path: string; readonly size: number }[];
  before(() => {
    const json = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
      maxBuffer: 1e8,
    });
    files = (JSON.parse(json) as [{ files: typeof files }])[0].files;
  });

  it('holds no map of sources, no source of a translation, nothing of the tools or tests', () => {
    const needless = /\.map$|^data\/.+\/|^(?:src|tools|test|demo|docs)\/|\.test\./;
    assert.deepEqual(
      files.map(({ path }) => path).filter((path) => needless.test(path)),
      [],
    );
  });

  it('names no map of sources that it does not hold', () => {
    const naming = files.filter(
      ({ path }) => path.endsWith('.js') && /^\/\/# sourceMappingURL/m.test(readFileSync(join(root, path), 'utf8')),
    );
    assert.deepEqual(naming, []);
  });

  it('holds every file that its package.json names', () => {
    const { exports, ...named } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, string | Record<string, string>>;
      customElements: string;
      'web-types': string;
    };
    const held = new Set(files.map(({ path }) => path));
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    for (const target of [...targets, named.customElements, named['web-types']])
      if (!target.includes('*')) assert.ok(held.has(target.replace(/^\.\//, '')), target);
    for (const name of ['LICENSES.txt', 'VERSION', 'vscode.html-custom-data.json', 'vscode.css-custom-data.json'])
      assert.ok(held.has(`dist/${name}`), name);
  });

  it('is small: at most 12 MB unpacked', () => {
    let bytes = 0;
    for (const { size } of files) bytes += size;
    assert.ok(bytes < 12e6, `${bytes} bytes`);
  });

  it('can be imported on a server by every entry, and `cdn` registers the tag there as well', () => {
    const entries = ['', '/dataset', '/authoring', '/server', '/define', '/react', '/cdn', '/types/react'];
    const imports = entries.map((entry) => `await import('acu-body-map${entry}');`).join(' ');
    const { status, stderr } = node('--input-type=module', '-e', imports);
    assert.equal(status, 0, String(stderr));
    const asked = "await import('acu-body-map/cdn'); console.log(typeof customElements.get('acu-body-map'))";
    assert.equal(String(node('--input-type=module', '-e', asked).stdout).trim(), 'function');
  });

  it('is as publint wants it', () => {
    const { status, stdout } = node('node_modules/publint/src/cli.js', '--strict', '--pack', 'false');
    assert.equal(status, 0, String(stdout));
  });

  it('has types that resolve from every entry; it is a package of modules only, as browsers load them', () => {
    const words = ['--pack', '.', '--profile', 'esm-only', '--format', 'ascii', '--no-color'];
    // Style sheets, data and themes have no types.
    const untyped = ['acu-body-map.css', 'custom-elements.json', 'web-types.json', 'package.json'];
    const { status, stdout, stderr } = node(
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      ...words,
      '--exclude-entrypoints',
      ...untyped,
    );
    assert.equal(status, 0, `${stdout}${stderr}`);
  });
});
