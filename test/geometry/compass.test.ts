import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { backPain } from '../../src/languages/en/points.js';
import { compass, DIRECTIONS, type Direction } from '../../src/geometry/compass.js';
import type { XY } from '../../src/geometry/xy.js';
import { resolve } from '../../src/model/index.js';

/** How many places can be reached from one of them. */
function reachable(places: readonly XY[], from: number): number {
  const steps = compass(places);
  const reached = new Set([from]);
  for (const place of reached) for (const to of Object.values(steps[place] ?? {})) reached.add(to);
  return reached.size;
}
const isConnected = (places: readonly XY[]): boolean =>
  places.every((_, from) => reachable(places, from) === places.length);
const place = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 600 }) });

describe('compass', () => {
  const cross: readonly XY[] = [
    { x: 50, y: 50 },
    { x: 10, y: 52 },
    { x: 90, y: 48 },
    { x: 52, y: 10 },
    { x: 48, y: 90 },
  ];
  for (const [direction, index] of [
    ['left', 1],
    ['right', 2],
    ['up', 3],
    ['down', 4],
  ] as const) {
    it(`leads ${direction} to the nearest place there`, () => expect(compass(cross)[0]?.[direction]).to.equal(index));
  }

  it('prefers what lies straight ahead to what is nearer but aside', () => {
    const places = [
      { x: 0, y: 0 },
      { x: 20, y: 1 },
      { x: 8, y: 14 },
    ];
    expect(compass(places)[0]?.right).to.equal(1);
  });

  it('leads nowhere from a single place', () => expect(compass([{ x: 1, y: 1 }])).to.deep.equal([{}]));

  it('goes through places on one spot in the order of the list', () => {
    const steps = compass(Array.from({ length: 50 }, () => ({ x: 5, y: 5 })));
    expect(steps.map(({ right }) => right)).to.deep.equal([...Array.from({ length: 49 }, (_, i) => i + 1), undefined]);
    expect(steps[7]?.left).to.equal(6);
  });

  it('never leads against the direction of the key', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const forward: Record<Direction, (a: XY, b: XY) => number> = {
          left: (a, b) => a.x - b.x,
          right: (a, b) => b.x - a.x,
          up: (a, b) => a.y - b.y,
          down: (a, b) => b.y - a.y,
        };
        compass(places).forEach((steps, from) => {
          for (const direction of DIRECTIONS) {
            const to = steps[direction];
            if (to !== undefined) expect(forward[direction](places[from]!, places[to]!)).to.be.at.least(0);
          }
        });
      }),
    );
  });

  it('reaches every place from every other in 500 random layouts', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 45 }), (places) => isConnected(places)),
      { numRuns: 500 },
    );
  });

  it('does so where many places share a line', () => {
    const coarse = fc.record({ x: fc.integer({ min: 0, max: 4 }), y: fc.integer({ min: 0, max: 4 }) });
    fc.assert(
      fc.property(fc.array(coarse, { minLength: 1, maxLength: 30 }), (places) => isConnected(places)),
      { numRuns: 300 },
    );
  });

  it('does so over the built-in points in every view', () => {
    for (const [view, hotspots] of resolve(backPain).hotspots)
      expect(isConnected(hotspots.map(({ places: [first] }) => first.at)), view).to.equal(true);
  });
});
