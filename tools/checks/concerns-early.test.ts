/** What is marked while the atlas is not here, or can't be fetched: what is known, and all that only it can tell. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { parseDataset } from '../../src/dataset/parse.js';
import type { PointFile } from '../../src/dataset/schema.js';
import { judgeRisks } from '../../src/model/at-risk.js';
import { isUnwise, resolve } from '../../src/model/index.js';
import type { Concern } from '../../src/safety/index.js';

const isMarked = (point: PointFile, concern: Concern): boolean =>
  isUnwise(resolve(parseDataset({ points: [{ pressure: 'light', ...point }] }).dataset).points[0]!, [concern]);

describe('without the atlas', () => {
  it('nothing is marked before there is something that judges', () =>
    assert.equal(isMarked({ id: 'LI4' }, 'pregnancy'), false));

  describe('', () => {
    before(judgeRisks);
    for (const [id, concern, expected] of [
      ['LI4', 'pregnancy', true],
      ['LI10', 'pregnancy', false],
      ['KI1', 'blood-clot', true],
      ['LI10', 'device', false],
      // What lies below is not known.
      ['LI10', 'blood-thinners', true],
      ['LI10', 'fragile-bones', true],
      ['LI10', 'cancer', false],
    ] as const)
      it(`${id} and ${concern}: ${expected ? 'marked' : 'not marked'}`, () =>
        assert.equal(isMarked({ id }, concern), expected));

    it('an own place is marked where the place counts', () => {
      const place = { id: 'mine', view: 'hand-palm', x: 50, y: 60 } as const;
      assert.equal(isMarked(place, 'pregnancy'), true);
      assert.equal(isMarked(place, 'broken-skin'), false);
    });
  });
});
