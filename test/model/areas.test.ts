import { expect } from '@open-wc/testing';
import { isOverview, loadAtlas, type View } from '../../src/atlas/index.js';
import { codesOf } from '../../src/atlas/groups.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { areasIn, isCrowded } from '../../src/model/areas.js';
import { resolve, type BodyModel } from '../../src/model/index.js';

const modelOf = (points: readonly object[]): BodyModel => resolve(parseDataset({ points }).dataset);
const atlas = (...groups: readonly string[]): BodyModel =>
  modelOf(groups.flatMap((group) => codesOf(group)).map((id) => ({ id })));

describe('the areas of a view with very many points', () => {
  before(loadAtlas);
  const WHOLE: readonly View[] = ['front', 'back', 'side'];

  it('hold each of its points once, and no other', () => {
    const model = atlas('*');
    for (const view of WHOLE) {
      const found = areasIn(model, view).flatMap(({ points }) => points.map(({ id }) => id));
      const shown = model.hotspots.get(view)!.map(({ point }) => point.id);
      expect(found.toSorted(), view).to.deep.equal(shown.toSorted());
    }
  });

  it('are of a size that is worth a button, and go from head to foot', () => {
    for (const view of WHOLE) {
      const areas = areasIn(atlas('*'), view);
      expect(areas[0]?.name).to.equal('head');
      expect(areas.at(-1)?.name).to.equal('foot');
      for (const { name, points } of areas) expect(points.length, `${view} ${name}`).to.be.at.least(4);
    }
  });

  it('lead to a close-up that shows most of their points, where there is one', () => {
    const model = atlas('*');
    const closeUps = areasIn(model, 'front').flatMap(({ name, closeUp }) => (closeUp ? [`${name} ${closeUp}`] : []));
    expect(closeUps).to.include.members(['head head-front', 'hand hand-palm', 'foot foot-top']);
    for (const view of WHOLE)
      for (const { points, closeUp } of areasIn(model, view)) {
        if (!closeUp) continue;
        expect(isOverview(closeUp)).to.equal(false);
        const there = points.filter(({ placements }) => placements.some((place) => place.view === closeUp));
        expect(there.length).to.be.at.least(points.length * 0.6);
      }
  });

  it('are there only for a whole body with hundreds of marks', () => {
    expect(areasIn(atlas('BL'), 'back')).to.deep.equal([]);
    expect(isCrowded(atlas('BL'))).to.equal(false);
    const model = atlas('*');
    expect(isCrowded(model)).to.equal(true);
    for (const view of ['head-front', 'head-side', 'hand-back', 'foot-outer'] as const)
      expect(areasIn(model, view), view).to.deep.equal([]);
  });

  it('are not guessed for points of no known region', () => {
    const own: object[] = [];
    for (let i = 0; i < 200; i++) own.push({ id: `own-${i}`, view: 'front', x: 50, y: 10 + i / 3 });
    expect(areasIn(modelOf(own), 'front')).to.deep.equal([]);
  });
});
