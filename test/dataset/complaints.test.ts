import { expect } from '@open-wc/testing';
import { parseDataset, type ParsedDataset } from '../../src/dataset/parse.js';

const parsed = (...complaints: readonly object[]): ParsedDataset =>
  parseDataset({
    points: [{ id: 'BL23' }, { id: 'GB30' }, { id: 'own', view: 'back', x: 50, y: 40 }],
    sources: { a: { title: 'A' } },
    complaints,
  });
const faults = ({ issues }: ParsedDataset): string[] => issues.map(({ code, path }) => `${code} ${path}`);
const read = (...complaints: readonly object[]): readonly object[] | undefined =>
  parsed(...complaints).dataset.more?.complaints;

describe('the complaints of a dataset', () => {
  it('name points by id or by any spelling of a code, each once', () => {
    const data = parsed({ name: 'Low back', points: ['bl-23', 'own', 'BL23'] });
    expect(faults(data)).to.deep.equal([]);
    expect(data.dataset.more?.complaints).to.deep.equal([{ name: 'Low back', points: ['BL23', 'own'], sources: [] }]);
  });

  it('have an area where all of its place is given, 20 per cent wide unless they say otherwise', () => {
    const place = { view: 'back', x: 37, y: 58 };
    expect(
      read({ name: 'A', points: ['own'], ...place }, { name: 'B', points: ['own'], ...place, size: 9 }),
    ).to.deep.equal(
      [20, 9].map((size, i) => ({
        name: 'AB'[i],
        points: ['own'],
        area: { view: 'back', at: { x: 37, y: 58 }, size },
        sources: [],
      })),
    );
    const partial = parsed({ name: 'A', points: ['own'], view: 'back', x: 37 });
    expect(faults(partial)).to.deep.equal(['W_UNPLACED complaints[0]']);
    expect(partial.dataset.more?.complaints[0]).not.to.have.property('area');
  });

  it('lose a point that is not there, and with the last one themselves', () => {
    const data = parsed({ name: 'A', points: ['LI4', 'own'] }, { name: 'B', points: ['LI4'] });
    expect(faults(data)).to.deep.equal(['W_POINT complaints[0].points[0]', 'W_POINT complaints[1].points[0]']);
    expect(data.dataset.more?.complaints.map(({ name, points }) => [name, points])).to.deep.equal([['A', ['own']]]);
  });

  it('need a source for a level above tradition, and cite only what is there', () => {
    const data = parsed(
      { name: 'A', points: ['own'], evidence: { level: 'low' } },
      { name: 'B', points: ['own'], evidence: { level: 'low', sources: ['a', 'b'] }, sources: ['c'] },
    );
    expect(faults(data)).to.deep.equal([
      'W_EVIDENCE complaints[0].evidence',
      'W_SOURCE complaints[1].evidence.sources',
      'W_SOURCE complaints[1].sources',
    ]);
    expect(data.dataset.more?.complaints.map(({ evidence }) => evidence)).to.deep.equal([
      undefined,
      { level: 'low', sources: ['a'] },
    ]);
  });

  for (const [what, wrong, fault] of [
    ['a name', { points: ['own'] }, 'W_TYPE complaints[1].name'],
    ['points', { name: 'B' }, 'W_TYPE complaints[1].points'],
    ['a point', { name: 'B', points: [] }, 'W_TYPE complaints[1].points'],
    [
      'a view of the whole body',
      { name: 'B', points: ['own'], view: 'hand-palm', x: 1, y: 1 },
      'W_TYPE complaints[1].view',
    ],
    ['a size that can be seen', { name: 'B', points: ['own'], size: 99 }, 'W_TYPE complaints[1].size'],
  ] as const)
    it(`need ${what}; a fault costs that entry alone`, () => {
      const data = parsed({ name: 'A', points: ['own'] }, wrong);
      expect(faults(data)).to.deep.equal([fault]);
      expect(data.dataset.more?.complaints.map(({ name }) => name)).to.deep.equal(['A']);
    });
});
