import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ROOT } from '../generated.js';
import { circlesIn, importedFile, importsIn, readImportGraph, withoutComments } from './imports.js';

describe('imports', () => {
  for (const [what, code] of [
    ['a value', "import { a } from './a.js';"],
    ['a type', "import type { A } from './a.js';"],
    ['several lines', "import {\n  a,\n  type A,\n} from './a.js';"],
    ['a side effect', "import './a.js';"],
    ['a re-export', "export { a } from './a.js';"],
    ['re-exported types', "export type * from './a.js';"],
    ['a dynamic import', "const a = await import('./a.js');"],
    ['an inline type', "let a: import('./a.js').A;"],
  ] as const) {
    it(`are found for ${what}`, () => assert.deepEqual(importsIn(code), ['./a.js']));
  }

  it('are not looked for in comments', () =>
    assert.deepEqual(importsIn(withoutComments("// import './a.js';\n/** {@link import('./b.js')} */\n")), []));

  it('lead to files', () => {
    assert.equal(importedFile('src/model/state.ts', './select.js'), 'src/model/select.ts');
    assert.equal(importedFile('tools/data/main.ts', '../../src/atlas/all.js'), 'src/atlas/all.ts');
    assert.equal(importedFile('tools/test.mjs', './setup.mjs'), 'tools/setup.mjs');
  });
});

describe('a circle of imports', () => {
  for (const [what, graph, circles] of [
    ['nothing', {}, []],
    ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
    ['two ways to the same file', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['files that import what is not there', { a: ['x'], b: ['x'] }, []],
    ['a file that imports itself', { a: ['a'] }, ['a → a']],
    ['two files that import each other', { a: ['b'], b: ['a'] }, ['a → b → a']],
    ['a longer circle behind an entry', { e: ['a'], a: ['b'], b: ['c'], c: ['a'] }, ['a → b → c → a']],
    ['two circles apart', { a: ['b'], b: ['a'], c: ['d'], d: ['c'] }, ['a → b → a', 'c → d → c']],
    ['a circle that is reached late', { a: [], b: ['a', 'c'], c: ['d'], d: ['b'] }, ['b → c → d → b']],
  ] as const) {
    it(`is ${circles.length > 0 ? 'named' : 'not seen'} in ${what}`, () =>
      assert.deepEqual(circlesIn(new Map(Object.entries(graph))), circles));
  }

  it('is looked for along imports that lead to files', () => {
    const graph = readImportGraph(ROOT, ['src', 'tools']);
    assert.ok(graph.get('src/model/resolve.ts')?.includes('src/atlas/index.ts'));
    assert.ok(graph.get('src/atlas/acupoints.ts')?.includes('src/atlas/all.ts'), 'imported later');
    assert.ok(graph.get('src/atlas/all.ts')?.includes('src/atlas/rows.ts'), 'a type');
    assert.ok(graph.get('tools/data/main.ts')?.includes('src/dataset/parse.ts'));
    for (const [path, imported] of graph)
      if (path.startsWith('src/'))
        assert.deepEqual(
          imported.filter((each) => !graph.has(each)),
          [],
          path,
        );
  });
});
