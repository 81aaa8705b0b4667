import { expect } from '@open-wc/testing';
import { ALL } from '../../src/atlas/all.js';
import { acupoints, loadAtlas, placementsOf, VIEWS, type View } from '../../src/atlas/index.js';
import { DRAWINGS } from '../../src/figure/every.js';
import { isOnBody } from '../../src/figure/on-body.js';

const isOn = (view: View, x: number, y: number): boolean => isOnBody(DRAWINGS[view], { x, y });

describe('the drawn body', () => {
  it('holds every place of the atlas, in every view and on both sides', async () => {
    await loadAtlas();
    const places = acupoints().flatMap(({ code }) => placementsOf(code).map((place) => ({ code, ...place })));
    expect(places.length).to.be.above(1_000);
    expect(new Set(places.map(({ code }) => code)).size).to.be.above(ALL.length - 10);
    expect(places.filter(({ view, at }) => !isOnBody(DRAWINGS[view], at))).to.deep.equal([]);
  });

  for (const [view, x, y, isBody] of [
    ['front', 50, 30, true],
    ['front', 2, 2, false],
    ['front', 98, 2, false],
    ['front', 28, 44, false],
    ['front', 50, 83, false],
    ['back', 50, 40, true],
    ['back', 60, 70, true],
    ['back', 1, 99, false],
    ['side', 81, 36, true],
    ['side', 2, 2, false],
    ['hand-palm', 50, 50, true],
    ['hand-palm', 2, 98, false],
    ['foot-sole', 50, 46, true],
    ['foot-sole', 1, 1, false],
    ['head-top', 50, 50, true],
    ['head-top', 1, 1, false],
  ] as const) {
    it(`${isBody ? 'is' : 'is not'} at x ${x}, y ${y} of ${view}`, () => expect(isOn(view, x, y)).to.equal(isBody));
  }

  for (const view of VIEWS) {
    it(`leaves the corners of ${view} free, and the same on both halves of a symmetric drawing`, () => {
      expect([isOn(view, 0, 0), isOn(view, 100, 0)]).to.deep.equal([false, false]);
      if (!DRAWINGS[view].half) return;
      for (let x = 1; x < 50; x += 3)
        for (let y = 1; y < 100; y += 3) expect(isOn(view, x, y), `${x} ${y}`).to.equal(isOn(view, 100 - x, y));
    });
  }

  it('has an edge that a mark may touch', () => {
    // The first x, from the left, that is on the body level with the navel; a hair beside it is no fault.
    const edge = Array.from({ length: 500 }, (_, i) => i / 10).find((x) => isOn('front', x, 38)) ?? 0;
    expect(isOn('front', edge - 3, 38)).to.equal(false);
    expect(isOn('front', edge + 1, 38)).to.equal(true);
  });
});
