import { expect } from '@open-wc/testing';
import { toEnd, windowAround } from '../../src/geometry/around.js';
import { fromPercent, viewBox } from '../../src/geometry/box.js';
import { between, moved, revealing, zoomed, zoomedToMost, zoomOf } from '../../src/geometry/window.js';
import { mirror, squaredDistance } from '../../src/geometry/xy.js';

/** The most that these windows enlarge. */
const CLOSEST = 8;

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
    [
      'centres between two places',
      [
        { x: 400, y: 1000 },
        { x: 600, y: 1000 },
      ],
      { x: 300, y: 900, width: 400, height: 200 },
    ],
    [
      'grows until it holds both places with room around',
      [
        { x: 100, y: 1000 },
        { x: 900, y: 1000 },
      ],
      { x: -100, y: 700, width: 1200, height: 600 },
    ],
    [
      'grows until it holds one place over another',
      [
        { x: 500, y: 800 },
        { x: 500, y: 1200 },
      ],
      { x: -100, y: 700, width: 1200, height: 600 },
    ],
  ] as const) {
    it(`a window on a drawing ${title}`, () => {
      expect(windowAround(places, drawing, 400, 2)).to.deep.equal(expected);
    });
  }

  for (const [y, expected] of [
    [0, 0],
    [90, 0],
    [101, 101],
    [300, 300],
    [499, 499],
    [500, 600],
    [600, 600],
  ] as const) {
    it(`a window of 1400 of 2000 that begins at ${y} and may be moved by 100 to an end begins at ${expected}`, () => {
      const window = { x: 7, y, width: 400, height: 1400 };
      expect(toEnd(window, drawing, 100)).to.deep.equal({ ...window, y: expected });
    });
  }
  it('a window that may be moved to either end is moved to the lower one, where fingers are', () =>
    expect(toEnd({ x: 0, y: 80, width: 1000, height: 1840 }, drawing, 100).y).to.equal(160));

  it('writes a viewBox as SVG does', () => {
    expect(viewBox({ x: 1, y: 2, width: 3, height: 4 })).to.equal('1 2 3 4');
  });

  const whole = { x: 0, y: 0, ...drawing };
  it('enlarges around a place, which stays where it is seen', () => {
    const at = { x: 400, y: 500 };
    const near = zoomed(whole, drawing, at, 2, CLOSEST);
    expect(zoomOf(near, drawing)).to.equal(2);
    expect({ x: (at.x - near.x) / near.width, y: (at.y - near.y) / near.height }).to.deep.equal({
      x: at.x / drawing.width,
      y: at.y / drawing.height,
    });
  });
  for (const factor of [0.1, 0.5, 1, 3, 8, 100]) {
    it(`stays between the whole and ${CLOSEST} times when enlarged ${factor} times at a corner`, () => {
      const { x, y, width, height } = zoomed(whole, drawing, { x: 1000, y: 0 }, factor, CLOSEST);
      expect(zoomOf({ width, height }, drawing)).to.be.within(1, CLOSEST);
      expect(x).to.be.within(0, drawing.width - width);
      expect(y).to.be.within(0, drawing.height - height);
    });
  }
  for (const [what, places, factor, expected] of [
    ['both sides, around the axis', [450, 550].flatMap((x) => [800, 900, 1000].map((y) => ({ x, y }))), 4, [500, 900]],
    [
      'the side that has more, where both do not fit',
      [
        { x: 200, y: 900 },
        { x: 220, y: 900 },
        { x: 800, y: 900 },
      ],
      4,
      [210, 900],
    ],
    ['the middle, without any place', [], 2, [500, 1000]],
  ] as const) {
    it(`goes to where most places are: ${what}`, () => {
      const { x, y, width, height } = zoomedToMost(whole, drawing, places, factor, CLOSEST);
      expect([x + width / 2, y + height / 2]).to.deep.equal(expected);
      expect(width).to.equal(1000 / factor);
    });
  }
  it('is whole again after enlarging and its opposite', () =>
    expect(
      zoomed(zoomed(whole, drawing, { x: 7, y: 9 }, 4, CLOSEST), drawing, { x: 7, y: 9 }, 0.25, CLOSEST),
    ).to.deep.equal(whole));
  it('does not move out of the whole', () =>
    expect(moved({ x: 100, y: 100, width: 500, height: 1000 }, drawing, { x: 9_999, y: -9_999 })).to.deep.equal({
      x: 500,
      y: 0,
      width: 500,
      height: 1000,
    }));
  it('moves only as far as brings a place into sight', () => {
    const window = { x: 0, y: 0, width: 500, height: 1000 };
    expect(revealing(window, drawing, { x: 250, y: 500 })).to.equal(window);
    expect(revealing(window, drawing, { x: 600, y: 500 })).to.deep.equal({ ...window, x: 200 });
    expect(revealing(window, drawing, { x: 250, y: 1100 })).to.deep.equal({ ...window, y: 300 });
    const far = { ...window, x: 500, y: 1000 };
    expect(revealing(far, drawing, { x: 550, y: 1500 })).to.deep.equal({ ...far, x: 450 });
    expect(revealing(far, drawing, { x: 750, y: 1100 })).to.deep.equal({ ...far, y: 900 });
  });
  it('lies between two boxes', () =>
    expect(between(whole, { x: 100, y: 0, width: 500, height: 1000 }, 0.5)).to.deep.equal({
      x: 50,
      y: 0,
      width: 750,
      height: 1500,
    }));
});
