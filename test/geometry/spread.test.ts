import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { spread, type Mark } from '../../src/geometry/spread.js';
import type { XY } from '../../src/geometry/xy.js';

const SIZE = 24;
const LIMIT = 14;
const marks = (...places: readonly (readonly [number, number])[]): Mark[] =>
  places.map(([x, y], i) => ({ control: `p${i}`, at: { x, y } }));
const drawn = (given: readonly Mark[]): { at: XY; members: number }[] => {
  const { moved, crowds } = spread(given, SIZE, LIMIT);
  const gathered = new Set(crowds.flatMap(({ members }) => members));
  return [
    ...given.flatMap(({ at }, i) =>
      gathered.has(i) ? [] : { at: { x: at.x + moved[i]!.x, y: at.y + moved[i]!.y }, members: 1 },
    ),
    ...crowds.map(({ at, members }) => ({ at, members: members.length })),
  ];
};

describe('spread', () => {
  it('leaves marks alone that have room', () => {
    expect(spread(marks([0, 0], [24, 0], [100, 100]), SIZE, LIMIT)).to.deep.equal({
      moved: [
        { x: 0, y: 0 },
        { x: 0, y: 0 },
        { x: 0, y: 0 },
      ],
      crowds: [],
    });
  });

  it('moves two marks apart, each by the same way', () => {
    const { moved, crowds } = spread(marks([0, 0], [10, 0]), SIZE, LIMIT);
    expect(crowds).to.deep.equal([]);
    expect(moved.map(({ x }) => Math.round(x))).to.deep.equal([-7, 7]);
  });

  it('pushes others away from one that must stay', () => {
    const [a, b] = marks([0, 0], [12, 0]);
    const { moved } = spread([{ ...a!, isFixed: true }, b!], SIZE, LIMIT);
    expect(moved.map(({ x }) => Math.round(x))).to.deep.equal([0, 12]);
  });

  it('lets the two marks of one point overlap', () => {
    expect(
      spread(
        [
          { control: 'a', at: { x: 0, y: 0 } },
          { control: 'a', at: { x: 5, y: 0 } },
        ],
        SIZE,
        LIMIT,
      ).moved,
    ).to.deep.equal([
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ]);
  });

  it('does not move the marks of one point closer to each other', () => {
    const pair = (control: string, x: number): Mark[] => [
      { control, at: { x: 50 - x, y: 0 } },
      { control, at: { x: 50 + x, y: 0 } },
    ];
    const { moved, crowds } = spread([...pair('near', 10), ...pair('far', 20)], SIZE, 16);
    expect(crowds).to.deep.equal([]);
    expect(moved.map(({ x }) => Math.round(x))).to.deep.equal([0, 0, -14, 14]);
  });

  it('pushes none towards its own other mark: between two that must stay a pair is left in its place', () => {
    const pair = (control: string, x: number, isFixed: boolean): Mark[] => [
      { control, isFixed, at: { x: 50 - x, y: 0 } },
      { control, isFixed, at: { x: 50 + x, y: 0 } },
    ];
    expect(
      spread([...pair('near', 10, false), ...pair('far', 20, true)], SIZE, 16).moved.map(({ x, y }) => [
        Math.round(x),
        y,
      ]),
    ).to.deep.equal([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(
      spread([...pair('near', 10, true), ...pair('far', 20, false)], SIZE, 16).moved.map(({ x }) => Math.round(x)),
    ).to.deep.equal([0, 0, -14, 14]);
  });

  it('gathers fifty marks on one spot into one crowd', () => {
    expect(
      spread(marks(...Array.from({ length: 50 }, () => [9, 9] as const)), SIZE, LIMIT).crowds.map(
        ({ members }) => members.length,
      ),
    ).to.deep.equal([50]);
  });

  it('draws nothing closer than a hit area, moves nothing farther than the limit, and loses no mark', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 260 }), fc.integer({ min: 0, max: 560 }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (places) => {
        const given = marks(...places);
        const { moved } = spread(given, SIZE, LIMIT);
        for (const { x, y } of moved) expect(Math.hypot(x, y)).to.be.at.most(LIMIT + 0.01);
        const seen = drawn(given);
        expect(seen.reduce((sum, { members }) => sum + members, 0)).to.equal(given.length);
        seen.forEach((a, i) =>
          seen
            .slice(i + 1)
            .forEach((b) => expect(Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y)).to.be.at.least(SIZE - 1)),
        );
      }),
      { numRuns: 300 },
    );
  });
});
