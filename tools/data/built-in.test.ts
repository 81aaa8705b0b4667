import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL } from '../../src/atlas/all.js';
import { BUILT_IN } from '../../src/atlas/built-in.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { builtInRows } from './built-in.js';
import { readData } from './files.js';

describe('the built-in points', () => {
  it('are those of data/back-pain.json', () => {
    const file = readData('back-pain.json');
    const { points } = parseDataset(file).dataset;
    const codes = points.flatMap(({ code }) => code ?? []);
    assert.deepEqual(new Set(BUILT_IN.map(([code]) => code)), new Set(codes));
    assert.deepEqual(builtInRows(points), BUILT_IN);
  });

  it('can be any points of the atlas', () => {
    for (const row of ALL) assert.deepEqual(builtInRows([{ code: row[0] }]), [row.slice(0, 7)]);
  });

  it('have no row where they have no code', () => assert.deepEqual(builtInRows([{}]), []));
});
