import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { atlasFaults } from './atlas-faults.js';
import { readData } from './files.js';

type Words = Record<string, { name: string; location: string } | undefined>;
const read = (tag: string): Words => readData(`atlas/${tag}.json`) as Words;
const changed = (tag: string, code: string, location: string): readonly string[] =>
  atlasFaults({ ...read(tag), [code]: { name: 'x', location } });

describe('the words of the atlas in another language', () => {
  it('are complete', () => {
    const { LU1: _LU1, ...others } = read('fr');
    assert.deepEqual(atlasFaults(others), ['LU1 has no name or no place']);
    assert.deepEqual(changed('fr', 'LU1', ' '), ['LU1 has no name or no place']);
  });

  it('are of points that there are', () =>
    assert.deepEqual(changed('fr', 'LU99', 'ici'), ['LU99 is no point of the atlas']));

  // PC6: “Between the two tendons, 2 cun above the wrist crease.”
  for (const [tag, said, isRight] of [
    ['fr', 'Entre les deux tendons, à 2 cun du pli', true],
    ['fr', 'Entre les deux tendons, à 3 cun du pli', false],
    ['fr', 'Entre les deux tendons', false],
    ['ja', '2本の腱の間。しわから２寸。', true],
    ['hi', 'दो नसों के बीच, २ cun ऊपर', true],
    ['ar', 'بين الوترين، ٢ cun', true],
    ['ar', 'بين الوترين، ٢٫٥ cun', false],
  ] as const)
    it(`${isRight ? 'may' : 'may not'} say “${said}” of 2 cun`, () =>
      assert.equal(changed(tag, 'PC6', said).length, isRight ? 0 : 1));
});
