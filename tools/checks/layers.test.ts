import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dirname, posix } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../generated.js';
import { circlesIn, importedFile, importsIn, readImportGraph, scriptsIn, withoutComments } from './imports.js';

const files = scriptsIn(join(ROOT, 'src'));

/** Which folders a folder may import from, besides itself. Importing types counts as importing. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  geometry: [],
  safety: [],
  atlas: ['geometry'],
  figure: ['geometry'],
  dataset: ['atlas', 'geometry'],
  model: ['practice', 'safety', 'dataset', 'atlas', 'geometry'],
  authoring: ['dataset', 'atlas', 'figure', 'geometry'],
  practice: [],
  stage: ['geometry', 'figure', 'model'],
  languages: ['dataset'],
  topics: ['languages', 'dataset', 'atlas'],
  elements: ['practice', 'topics', 'languages', 'model', 'dataset', 'atlas', 'geometry', 'figure', 'stage', 'safety'],
  embed: ['languages', 'topics'],
  server: ['elements', 'languages', 'model', 'dataset', 'atlas', 'figure'],
  react: [''],
  '': ['elements', 'topics', 'languages', 'model', 'dataset', 'atlas'],
};
/** Rooms of `src/elements` that no other part of it knows, and the only file that names them: it loads them. */
const UNKNOWN_ROOMS = ['practice', 'paper'];
const LOADER = 'elements/loading.ts';
/** Packages, and the folders that may use them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  lit: ['elements'],
  '@lit/context': ['elements'],
  '@svgdotjs/svg.js': ['stage'],
  valibot: ['dataset', 'authoring'],
  react: ['react'],
  '@lit/react': ['react'],
};
/** What only some places may touch. */
const GLOBALS: readonly {
  readonly what: string;
  readonly pattern: RegExp;
  readonly allowed: (path: string) => boolean;
}[] = [
  { what: 'fetch', pattern: /\bfetch\(/, allowed: (path) => path === 'dataset/ask.ts' },
  {
    what: 'the DOM',
    pattern: /\b(?:document|window|customElements|matchMedia|getComputedStyle|HTMLElement|innerHeight)\b/,
    allowed: (path) => /^(?:elements|stage|embed)\/|^define\.ts$/.test(path),
  },
  {
    what: 'markup from text',
    pattern: /innerHTML|outerHTML|insertAdjacentHTML|DOMParser|unsafeHTML|unsafeSVG|\beval\(|new Function/,
    allowed: () => false,
  },
  {
    what: 'storage',
    pattern: /localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon/,
    allowed: (path) => path === 'elements/practice/memory.ts',
  },
  {
    what: 'the console without a question mark (a page may have one with nothing but `log`)',
    pattern: /\bconsole\.\w+\(/,
    allowed: (path) => path.startsWith('authoring/'),
  },
  { what: 'style attributes', pattern: /\sstyle=["'$]|styleMap/, allowed: () => false },
];

const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '');
const code = (path: string): string => withoutComments(readFileSync(join(ROOT, 'src', path), 'utf8'));
const importsOf = (path: string): readonly string[] => importsIn(code(path));
/** All files that one reaches, itself too, by what each of them imports. */
function reachedFrom(path: string, imports: typeof importsOf, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const name of imports(path)) if (name.startsWith('.')) reachedFrom(importedFile(path, name), imports, seen);
  return seen;
}

describe('layers', () => {
  it('sees the files it is about', () => {
    assert.ok(files.length > 40, `${files.length} files`);
    assert.ok(importsOf('elements/map/acu-body-map.ts').includes('../../model/index.js'));
    assert.ok(
      importsOf('elements/map/data-source.ts').includes('../../dataset/foreign.js'),
      'dynamic imports are seen',
    );
  });

  for (const path of files) {
    it(`${path} imports downwards only`, () => {
      const folder = folderOf(path);
      assert.ok(folder in MAY_IMPORT, `src/${folder} is not a layer`);
      for (const name of importsOf(path)) {
        if (name.startsWith('.')) {
          const target = importedFile(path, name);
          const there = folderOf(target);
          assert.ok(there === folder || MAY_IMPORT[folder]?.includes(there), `${path} imports ${target}`);
        } else {
          const owner = Object.keys(PACKAGES).find((each) => name === each || name.startsWith(`${each}/`));
          assert.ok(owner && PACKAGES[owner]?.includes(folder), `${path} imports ${name}`);
        }
      }
    });
  }

  for (const room of UNKNOWN_ROOMS) {
    it(`the rest of the map does not know what is in elements/${room}`, () => {
      const inside = new RegExp(`^elements/${room}/`);
      const knowing = files.filter(
        (path) =>
          path.startsWith('elements/') &&
          !inside.test(path) &&
          importsOf(path).some((name) => inside.test(posix.join(dirname(path), name))),
      );
      assert.deepEqual(knowing, [LOADER]);
    });
  }

  it('inner elements know the map by its typed context, not by climbing the document', () => {
    const climbing = /getRootNode\(\) as|closest(?:<[^>]+>)?\('(?:\.map|acu-)/;
    assert.deepEqual(
      files.filter((path) => path.startsWith('elements/') && climbing.test(code(path))),
      [],
    );
  });

  it('nothing is fetched while an element is being drawn', () => {
    // A method's body ends at the first line that closes it.
    const bodies = (path: string): string[] =>
      [...code(path).matchAll(/^ {2}(?:protected )?override (?:render|willUpdate)\([^]*?^ {2}\}$/gm)].map(
        ([body]) => body,
      );
    const drawn = files.filter((path) => path.startsWith('elements/'));
    assert.ok(drawn.flatMap(bodies).length > 20, 'the bodies are found');
    assert.deepEqual(
      drawn.filter((path) => bodies(path).some((body) => /\bimport\(|\bfetch\(/.test(body))),
      [],
    );
  });

  it('have no circle of imports, neither between folders nor within one, here or in the tools', () => {
    const graph = readImportGraph(ROOT, ['src', 'tools']);
    assert.ok(graph.size > 200, `${graph.size} files`);
    assert.deepEqual(circlesIn(graph), []);
  });

  for (const { what, pattern, allowed } of GLOBALS) {
    it(`${what} is used only where it may be`, () => {
      const found = files.filter((path) => !allowed(path) && pattern.test(code(path)));
      assert.deepEqual(found, []);
    });
  }

  it('the class entry has no side effect: it never reaches the registering one', () => {
    const seen = reachedFrom('index.ts', importsOf);
    assert.ok(seen.has('elements/map/acu-body-map.ts'));
    assert.ok(!seen.has('define.ts'));
    assert.ok(![...seen].some((path) => code(path).includes('customElements.define')));
  });

  it('what a map without foreign data needs holds neither checker nor svg.js', () => {
    const seen = reachedFrom('define.ts', (path) =>
      [...code(path).matchAll(/^(?:import|export)\s(?!type)[^;]*?from '([^']+)';|^import '([^']+)';/gm)].flatMap(
        ([statement, name = '']) => (/^(?:import|export) \{(?:\s*type [\w]+,?)+\s*\}/.test(statement) ? [] : [name]),
      ),
    );
    assert.ok(seen.has('languages/en/points-at-first.ts'));
    for (const heavy of ['dataset/schema.ts', 'dataset/parse.ts', 'dataset/load.ts'])
      assert.ok(!seen.has(heavy), `${heavy} is in the start-up`);
    assert.ok(![...seen].some((path) => path.startsWith('stage/')));
    assert.ok(!seen.has('languages/en/whole.ts'), 'what is said in the panel is in the start-up');
  });
});

describe('the repository', () => {
  it('names no package registry and no path of a machine', () => {
    const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
    assert.doesNotMatch(lock, /"resolved":\s*"https?:/);
    for (const path of files)
      assert.doesNotMatch(readFileSync(join(ROOT, 'src', path), 'utf8'), /\/work\/|\/home\/|\/Users\//, path);
  });

  it('has a lock file in which every optional platform package can be found', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    for (const [path, { optionalDependencies }] of Object.entries(packages)) {
      for (const name of Object.keys(optionalDependencies ?? {})) {
        assert.ok(
          `${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages,
          `${path || 'the root'} wants ${name}`,
        );
      }
    }
  });
});
