import { expect } from '@open-wc/testing';
import { isWithin, outlineOf } from '../../src/geometry/outline.js';

describe('an outline', () => {
  for (const [what, path, corners] of [
    ['absolute lines', 'M0 0L10 0L10 5Z', [[0, 0], [10, 0], [10, 5]]], // prettier-ignore
    ['relative lines', 'M1 1l2 0 0 2z', [[1, 1], [3, 1], [3, 3]]], // prettier-ignore
    ['lines after a move', 'm1 1 2 0 0 2z', [[1, 1], [3, 1], [3, 3]]], // prettier-ignore
    ['across and down', 'M1 1h4v4h-4z', [[1, 1], [5, 1], [5, 5], [1, 5]]], // prettier-ignore
    ['absolute across and down', 'M1 1H4V6z', [[1, 1], [4, 1], [4, 6]]], // prettier-ignore
    ['numbers without spaces', 'M-1-1l.5.5-.5-1.5z', [[-1, -1], [-0.5, -0.5], [-1, -2]]], // prettier-ignore
  ] as const) {
    it(`has its corners where the path says: ${what}`, () =>
      expect(outlineOf(path)[0]!.map(({ x, y }) => [x, y])).to.deep.equal(corners));
  }

  it('goes on after a line is closed from where that began', () =>
    expect(outlineOf('M2 2h4v4zl1 1M9 9h1')).to.deep.equal([
      [{ x: 2, y: 2 }, { x: 6, y: 2 }, { x: 6, y: 6 }, { x: 3, y: 3 }],
      [{ x: 9, y: 9 }, { x: 10, y: 9 }],
    ])); // prettier-ignore

  it('follows curves, also smooth ones', () => {
    const [line] = outlineOf('M0 0c0 10 10 10 10 0s10-10 10 0z');
    expect(line![4]).to.deep.equal({ x: 5, y: 7.5 });
    expect(line![8]).to.deep.equal({ x: 10, y: 0 });
    expect(line![12]).to.deep.equal({ x: 15, y: -7.5 });
    expect(outlineOf('M0 0C0 10 10 10 10 0S20-10 20 0z')[0]).to.deep.equal(line);
  });

  it('is not guessed where it has arcs', () => expect(() => outlineOf('M0 0a1 1 0 0 0 1 1')).to.throw(TypeError));
});

describe('a place', () => {
  const square = outlineOf('M10 10h10v10h-10z');
  const ring = outlineOf('M0 0h30v30h-30zM10 10v10h10v-10z');
  for (const [what, outline, x, y, margin, isInside] of [
    ['in the middle', square, 15, 15, 0, true],
    ['beside it', square, 25, 15, 0, false],
    ['on its edge', square, 20, 15, 0, true],
    ['on its corner', square, 10, 10, 0, true],
    ['above it, level with a corner', square, 5, 10, 0, false],
    ['just outside', square, 21, 15, 0, false],
    ['just outside, with a margin', square, 21, 15, 1, true],
    ['off a corner, with a margin', square, 21, 21, 1, false],
    ['in the body of a ring', ring, 5, 15, 0, true],
    ['in the hole of a ring', ring, 15, 15, 0, false],
    ['outside, with nothing drawn', [], 1, 1, 9, false],
  ] as const) {
    it(`${what} is ${isInside ? '' : 'not '}within an outline`, () =>
      expect(isWithin(outline, { x, y }, margin)).to.equal(isInside));
  }

  it('within a curve is told from one in the corner beside it', () => {
    const leaf = outlineOf('M0 0c0 10 10 10 10 0z');
    expect(isWithin(leaf, { x: 5, y: 7 }, 0)).to.equal(true);
    expect(isWithin(leaf, { x: 1, y: 7 }, 0)).to.equal(false);
  });
});
