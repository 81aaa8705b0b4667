import { expect } from '@open-wc/testing';
import {
  acupoints,
  isOverview,
  placementsOf,
  showsBothSides,
  sideAt,
  VIEWS,
  type View,
} from '../../src/atlas/index.js';
import { mirror } from '../../src/geometry/xy.js';

const of = (code: string, view: View) => placementsOf(code).filter((placement) => placement.view === view);
const left = (code: string, view: View) => {
  const found = of(code, view).find(({ side }) => side === 'left');
  if (!found) throw new Error(`${code} is not on ${view}`);
  return found.at;
};

describe('placements', () => {
  it('holds the eleven points of the source articles', () => {
    expect(acupoints().map(({ code }) => code)).to.have.members([
      'BL23',
      'BL52',
      'BL40',
      'LR3',
      'LI4',
      'GB30',
      'KI1',
      'BL60',
      'KI3',
      'LI10',
      'BL53',
    ]);
  });

  for (const { code } of acupoints()) {
    it(`${code} lies inside every view that shows it, with left mirroring right`, () => {
      const placements = placementsOf(code);
      expect(placements.length).to.be.above(0);
      for (const { view, at, side } of placements) {
        expect(VIEWS).to.include(view);
        expect(at.x).to.be.within(1, 99);
        expect(at.y).to.be.within(1, 99);
        expect(side).to.equal(sideAt(view, at));
        if (!showsBothSides(view)) continue;
        const sides = of(code, view);
        expect(sides.map((each) => each.side)).to.deep.equal(['left', 'right']);
        expect(sides[1]!.at).to.deep.equal(mirror(sides[0]!.at));
      }
    });
  }

  it('puts the body’s left at the viewer’s left on the back and at the viewer’s right on the front', () => {
    expect(sideAt('back', { x: 40, y: 50 })).to.equal('left');
    expect(sideAt('back', { x: 60, y: 50 })).to.equal('right');
    expect(sideAt('front', { x: 40, y: 50 })).to.equal('right');
    expect(sideAt('front', { x: 60, y: 50 })).to.equal('left');
    expect(sideAt('front', { x: 50.5, y: 50 })).to.equal('midline');
    expect(sideAt('foot-sole', { x: 90, y: 50 })).to.equal('left');
  });

  // WHO 2008: BL23, BL52 and GV4 lie on one level; BL52 is twice as far from the midline (3 cun against 1.5).
  it('has BL23 and BL52 on one level, BL52 twice as far out', () => {
    const [near, far] = [left('BL23', 'back'), left('BL52', 'back')];
    expect(far.y).to.be.closeTo(near.y, 0.3);
    expect((50 - far.x) / (50 - near.x)).to.be.closeTo(2, 0.1);
  });

  // BL52 and BL53 lie on one line, 3 cun from the midline, BL53 at the sacrum.
  it('has BL53 straight below BL52', () => {
    expect(left('BL53', 'back').x).to.be.closeTo(left('BL52', 'back').x, 0.5);
    expect(left('BL53', 'back').y).to.be.above(left('BL52', 'back').y + 4);
  });

  it('keeps the order down the back: waist, sacrum, hip, knee, ankle', () => {
    const heights = ['BL52', 'BL53', 'GB30', 'BL40', 'BL60'].map((code) => left(code, 'back').y);
    expect(heights).to.deep.equal(heights.toSorted((a, b) => a - b));
  });

  it('has GB30 further out than BL53', () => {
    expect(left('GB30', 'back').x).to.be.below(left('BL53', 'back').x);
  });

  it('shows every point in a whole-body view, but for those that face another way', () => {
    const hidden = acupoints().filter(({ code }) => !placementsOf(code).some(({ view }) => isOverview(view)));
    expect(hidden.map(({ code }) => code)).to.have.members(['KI1']);
  });

  it('shows the points of hand and foot in their close-ups', () => {
    for (const [code, view] of [
      ['LI4', 'hand-back'],
      ['LR3', 'foot-top'],
      ['KI1', 'foot-sole'],
      ['KI3', 'foot-inner'],
      ['BL60', 'foot-outer'],
    ] as const) {
      expect(of(code, view), `${code} in ${view}`).to.have.length(1);
      expect(placementsOf(code)[0]?.view, `best view of ${code}`).to.equal(view);
    }
  });
});
