import { expect } from '@open-wc/testing';
import { fromPercent, viewBox, windowAround } from '../../src/geometry/box.js';
import { mirror, squaredDistance } from '../../src/geometry/xy.js';

describe('geometry', () => {
  it('turns per cent into the unit of a box', () => {
    expect(fromPercent({ x: 50, y: 25 }, { width: 1044, height: 2064 })).to.deep.equal({ x: 522, y: 516 });
  });

  it('mirrors about the vertical axis and back', () => {
    expect(mirror({ x: 46, y: 36 })).to.deep.equal({ x: 54, y: 36 });
    expect(mirror(mirror({ x: 12.5, y: 3 }))).to.deep.equal({ x: 12.5, y: 3 });
  });

  it('measures squared distance', () => {
    expect(squaredDistance({ x: 0, y: 0 }, { x: 3, y: 4 })).to.equal(25);
  });

  const drawing = { width: 1000, height: 2000 };
  for (const [title, places, expected] of [
    ['centres on a place', [{ x: 500, y: 1000 }], { x: 300, y: 900, width: 400, height: 200 }],
    ['stays inside at the top left', [{ x: 0, y: 0 }], { x: 0, y: 0, width: 400, height: 200 }],
    ['stays inside at the bottom right', [{ x: 1000, y: 2000 }], { x: 600, y: 1800, width: 400, height: 200 }],
    ['centres between two places', [{ x: 400, y: 1000 }, { x: 600, y: 1000 }], { x: 300, y: 900, width: 400, height: 200 }],
    ['grows until it holds both places with room around', [{ x: 100, y: 1000 }, { x: 900, y: 1000 }], { x: -100, y: 700, width: 1200, height: 600 }],
  ] as const) {
    it(`a window on a drawing ${title}`, () => {
      expect(windowAround(places, drawing, 400, 2)).to.deep.equal(expected);
    });
  }

  it('writes a viewBox as SVG does', () => {
    expect(viewBox({ x: 1, y: 2, width: 3, height: 4 })).to.equal('1 2 3 4');
  });
});
