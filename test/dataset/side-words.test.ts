import { expect } from '@open-wc/testing';
import { loadNames } from '../../src/atlas/load-names.js';
import type { Names } from '../../src/atlas/readings.js';
import { parseDataset } from '../../src/dataset/parse.js';
import type { PointFile } from '../../src/dataset/schema.js';
import { resolve, type BodyModel } from '../../src/model/index.js';
import { subset } from '../../src/model/subset.js';

let names: Names;
before(async () => void (names = await loadNames()));

function read(point: PointFile): BodyModel {
  const { dataset, issues } = parseDataset({ points: [{ location: 'Here.', ...point }] }, undefined, { names });
  return resolve(dataset, issues);
}
const said = ({ issues }: Pick<BodyModel, 'issues'>): string[] => issues.map(({ code, path }) => `${code} ${path}`);

describe('a side in brackets after a code or a name', () => {
  for (const id of [
    'LI4 (left)',
    'LI4 (Right side)',
    'LI4 (L)',
    'LI4 [R]',
    'Hegu (left)',
    'LI4 (links)',
    'LI4 (rechts)',
    'LI4 (rechte Hand)',
    'LI4 (gauche)',
    'LI4 (droite)',
    'LI4 (izquierda)',
    'LI4 (derecho)',
    'LI4 (esquerda)',
    'LI4 (direita)',
    'LI4 (sinistra)',
    '合谷 (左)',
    '合谷（右側）',
    'LI4 (बाएँ)',
    'LI4 (दाईं)',
    'LI4 (يسار)',
    'LI4 (اليمنى)',
    'LI4 (왼쪽)',
    'LI4 (오른손)',
  ])
    it(`${id} is marked on both sides, and this is said`, () => {
      const model = read({ id });
      expect([model.points[0]!.entry.code, model.points[0]!.sides]).to.deep.equal(['LI4', 'both']);
      expect(said(model)).to.deep.equal(['W_SIDE points[0].id']);
      expect(model.issues[0]!.message).to.contain('LI4 is marked wherever it is on the body');
    });

  for (const id of [
    'LI4',
    'LI4 (both sides)',
    'LI4 (left and right)',
    'LI4 (左右)',
    'LI4 (Hegu)',
    'LI4 (Large Intestine)',
  ])
    it(`${id} says no single side`, () => expect(said(read({ id }))).to.deep.equal([]));

  it('is also said when it is in the name, or the name is all there is', () => {
    expect(said(read({ id: 'LI4', name: 'Hegu (left)' }))).to.deep.equal(['W_SIDE points[0].name']);
    expect(said(read({ name: 'Hegu (left)' }))).to.deep.equal(['W_SIDE points[0].name']);
    expect(said(read({ id: 'LI4', name: { en: 'Hegu', de: 'Hegu (links)' } }))).to.deep.equal([
      'W_SIDE points[0].name',
    ]);
  });

  it('counts with a place of the author’s own: that side alone is marked', () => {
    const model = read({ id: 'LI4 (left)', view: 'front', x: 88, y: 52, side: 'left' });
    expect([model.points[0]!.sides, said(model)]).to.deep.equal(['left', []]);
    expect(model.points[0]!.placements).to.have.length(1);
  });

  it('of a point on the midline is said, too', () =>
    expect(said(read({ id: 'GV20 (left)' }))).to.deep.equal(['W_SIDE points[0].id']));

  it('is said for the attribute points', () => {
    const issues: BodyModel['issues'][number][] = [];
    const data = parseDataset({ points: [{ id: 'BL23', location: 'Here.' }] }).dataset;
    const { points } = subset(data, 'LI4 (left), BL23 (合谷), BL23', issues, { scheme: undefined, names });
    expect(points.map(({ id }) => id)).to.include.members(['LI4', 'BL23']);
    expect(issues.filter(({ code }) => code === 'W_SIDE').map(({ path, message }) => [path, message])).to.deep.equal([
      ['points', 'The points attribute says "LI4 (left)", but LI4 is marked wherever it is on the body.'],
    ]);
  });
});
