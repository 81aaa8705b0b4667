import { expect } from '@open-wc/testing';
import { readSpellings } from '../../src/model/spelled.js';
import type { DatasetFile } from '../../src/dataset/index.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { cautionsOf, isUnwise, resolve, type MapPoint } from '../../src/model/index.js';
import { judgeRisks, readRisks } from '../../src/model/at-risk.js';
import type { Concern } from '../../src/safety/index.js';

function point(file: DatasetFile['points'][number]): MapPoint {
  const [found] = resolve(parseDataset({ points: [file] }).dataset).points;
  if (!found) throw new Error('the point was left out');
  return found;
}

before(readSpellings);

describe('the cautions of a point', () => {
  for (const [what, file, expected] of [
    ['a built-in point has those of the rules', { id: 'LI4' }, ['pregnancy']],
    [
      'an author can add to them',
      { id: 'LI4', avoid: ['nerve', 'Not after a meal.'] },
      ['pregnancy', 'nerve', 'Not after a meal.'],
    ],
    ['an author who names one of them again changes nothing', { id: 'LI4', avoid: ['pregnancy'] }, ['pregnancy']],
    ['an author cannot take them away', { id: 'LI4', avoid: [] }, ['pregnancy']],
    ['any spelling of a code has them', { id: 'GI-4' }, ['pregnancy']],
    [
      'a code of which it is not known whose it is has those of each point that it may be',
      { id: 'Co-4' },
      ['pregnancy'],
    ],
    ['the old and the new number of the bladder, too', { id: 'B54' }, ['pregnancy', 'blood-clot']],
    [
      'a place of the author’s own has those of the point that its name or an alias spells',
      { id: 'p1', name: 'Hegu (LI4)', aliases: ['BL40'], view: 'hand-back', x: 50, y: 50 },
      ['pregnancy', 'blood-clot'],
    ],
    ['a place behind the knee has that of a clot', { id: 'BL40' }, ['blood-clot']],
    ['a point of the author’s own has the author’s', { id: 'mine', avoid: ['broken-skin'] }, ['broken-skin']],
    ['a point without any has none', { id: 'KI1' }, []],
  ] as const satisfies readonly (readonly [string, DatasetFile['points'][number], readonly string[]])[]) {
    it(what, () => expect(cautionsOf(point(file))).to.deep.equal(expected));
  }
});

describe('a point is marked for what the reader has said', () => {
  before(async () => {
    judgeRisks();
    await readRisks();
  });

  for (const [id, concerns, expected] of [
    ['LI4', [], false],
    ['LI4', ['pregnancy'], true],
    ['LI4', ['blood-clot'], false],
    ['LI4', ['blood-clot', 'pregnancy'], true],
    ['BL40', ['pregnancy'], false],
    ['BL40', ['blood-clot'], true],
    ['KI1', ['blood-clot'], true],
    ['LI10', ['pregnancy', 'blood-thinners', 'blood-clot', 'broken-skin'], false],
  ] as const satisfies readonly (readonly [string, readonly Concern[], boolean])[]) {
    it(`${id} and ${concerns.join(', ') || 'nothing'}: ${expected ? 'marked' : 'not marked'}`, () =>
      expect(isUnwise(point({ id }), concerns)).to.equal(expected));
  }

  for (const [what, file, concern] of [
    ['firm pressure, whatever the point', { id: 'mine', pressure: 'firm' }, 'blood-thinners'],
    ['a point of the foot', { id: 'LR3' }, 'blood-clot'],
    ['the ankle', { id: 'BL60' }, 'blood-clot'],
  ] as const satisfies readonly (readonly [string, DatasetFile['points'][number], Concern])[]) {
    it(`${concern} is about ${what}`, () => expect(isUnwise(point(file), [concern])).to.equal(true));
  }
  it('gentle pressure on an arm is not marked', () =>
    expect(isUnwise(point({ id: 'LI10', pressure: 'light' }), ['blood-thinners', 'blood-clot'])).to.equal(false));

  for (const [concern, avoid] of [
    ['blood-thinners', 'artery'],
    ['blood-thinners', 'caution.vessel'],
    ['blood-thinners', 'varicose-veins'],
    ['blood-clot', 'varicose-veins'],
    ['broken-skin', 'fracture'],
  ] as const) {
    it(`${concern} is also about ${avoid}`, () =>
      expect(isUnwise(point({ id: 'mine', avoid: [avoid] }), [concern])).to.equal(true));
  }
});
