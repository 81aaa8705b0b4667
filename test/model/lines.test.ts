import { expect } from '@open-wc/testing';
import { FIGURES, loadAtlas, loadPlaces, OVERVIEWS, placementsOf } from '../../src/atlas/index.js';
import { parseDataset } from '../../src/dataset/parse.js';
import type { XY } from '../../src/geometry/xy.js';
import { resolve, type MapPoint } from '../../src/model/index.js';
import { guidesFor, meridianLines } from '../../src/model/lines.js';

const point = (file: object): MapPoint => resolve(parseDataset({ points: [file] }).dataset).points[0]!;
/** The places of a line, rounded to half a per cent so that mirrored lines compare equal. */
const keyOf = (places: readonly XY[]): string =>
  places.map(({ x, y }) => `${Math.round(x * 2)} ${Math.round(y * 2)}`).join(', ');

describe('the lines of meridians', () => {
  before(async () => {
    await loadAtlas();
    await Promise.all([loadPlaces('female'), loadPlaces('male')]);
  });

  for (const figure of FIGURES) {
    for (const view of OVERVIEWS) {
      it(`on the ${view} of the ${figure} figure end where a meridian goes out of sight: they never jump`, () => {
        for (const { meridian, places } of meridianLines(view, figure))
          for (const [i, { x, y }] of places.slice(1).entries()) {
            const before = places[i]!;
            expect(Math.abs(x - before.x), meridian).to.be.below(13);
            expect(Math.abs(y - before.y), meridian).to.be.below(17);
          }
      });

      it(`on the ${view} of the ${figure} figure are on both sides, those of the midline once`, () => {
        const lines = meridianLines(view, figure);
        const keys = lines.map(({ places }) => keyOf(places));
        expect(new Set(keys).size, 'none is drawn twice').to.equal(keys.length);
        expect(lines.length).to.be.above(10);
        for (const { meridian, places } of lines) {
          if (meridian === 'GV' || meridian === 'CV')
            for (const { x } of places) expect(x, meridian).to.be.closeTo(50, 1);
          else expect(keys, `${meridian} mirrored`).to.include(keyOf(places.map(({ x, y }) => ({ x: 100 - x, y }))));
        }
      });
    }
  }
});

describe('the guides to a point', () => {
  it('end at its place, and start at the midline when they are measured from there', () => {
    for (const code of ['BL23', 'BL52']) {
      const [guide] = guidesFor(point({ id: code }), 'back', 'neutral');
      const at = placementsOf(code).find(({ view, side }) => view === 'back' && side === 'left')!.at;
      expect(guide).to.deep.include({ landmark: 'midline', from: { x: 50, y: at.y }, to: at });
    }
  });

  it('are those of the view that is shown', () => {
    const views = ['front', 'back', 'side', 'hand-back'] as const;
    expect(views.map((view) => guidesFor(point({ id: 'LI10' }), view, 'neutral').length)).to.deep.equal([1, 0, 0, 0]);
  });

  for (const figure of ['female', 'male'] as const)
    it(`are not those of the neutral figure on the ${figure} one`, () =>
      expect(guidesFor(point({ id: 'BL23' }), 'back', figure)).to.deep.equal([]));

  it('are none for a point that its author has put elsewhere', () =>
    expect(guidesFor(point({ id: 'BL23', view: 'back', x: 40, y: 30 }), 'back', 'neutral')).to.deep.equal([]));
});
