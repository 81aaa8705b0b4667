import { expect } from '@open-wc/testing';
import { fields } from '../../src/geometry/fields.js';
import { besidePicture, type Label, type Labelled } from '../../src/geometry/labels.js';

const ROOM = { x: -40, y: 0, width: 280, height: 400 };
const at = (y: number, width = 60): Labelled => ({ width, height: 36, left: { x: 80, y }, right: { x: 120, y } });
const placed = (...all: readonly Labelled[]): readonly Label[] => besidePicture(all, ROOM, [], () => 0)!;

describe('labels beside a picture', () => {
  it('are level with their places, at the edge, each with a level line', () => {
    const [first, second] = placed(at(100), at(102));
    expect([first!.side, second!.side]).to.have.members(['left', 'right']);
    for (const label of [first!, second!]) {
      expect(label.at.y + 18).to.be.closeTo(101, 4);
      expect(label.at.x).to.equal(label.side === 'left' ? -40 : 180);
      expect(label.line.at(-1)).to.deep.equal({ x: label.side === 'left' ? 80 : 120, y: label === first ? 100 : 102 });
    }
  });

  it('never overlap, and stay in the room, however close their places are', () => {
    const labels = placed(...[100, 100, 101, 101, 102, 102, 103, 399, 1].map((y) => at(y)));
    expect(labels).to.have.length(9);
    for (const side of ['left', 'right'] as const) {
      const tops = labels.filter((label) => label.side === side).map((label) => label.at.y);
      for (const [i, top] of tops.toSorted((a, b) => a - b).entries()) {
        expect(top).to.be.within(0, 364);
        if (i > 0) expect(top - tops.toSorted((a, b) => a - b)[i - 1]!).to.be.at.least(36);
      }
    }
  });

  it('leave free what is to stay free, and what is there already', () => {
    const [label] = besidePicture([at(200)], ROOM, [], ({ x }) => (x > 100 ? 1 : 0))!;
    expect(label!.side).to.equal('left');
    const kept = [
      { x: -40, y: 0, width: 60, height: 400 },
      { x: 200, y: 180, width: 9, height: 40 },
    ];
    const [moved] = besidePicture([at(200)], ROOM, kept, () => 0)!;
    expect(moved!.side).to.equal('right');
    expect(moved!.at.y + 36 <= 180 || moved!.at.y >= 220).to.equal(true);
  });

  it('do not overlap those of the other side either, where there is little room', () => {
    const narrow = { x: 0, y: 0, width: 100, height: 400 };
    const [first, second] = besidePicture([at(200, 70), at(200, 70)], narrow, [], () => 0)!;
    expect(Math.abs(first!.at.y - second!.at.y)).to.be.at.least(36);
  });

  it('find room for the last, where the first would take it', () => {
    const narrow = { x: 0, y: 0, width: 100, height: 84 };
    for (const all of [
      [at(42, 90), at(70, 90)],
      [at(70, 90), at(42, 90)],
    ]) {
      const [one, other] = besidePicture(all, narrow, [], () => 0)!;
      expect(Math.abs(one!.at.y - other!.at.y)).to.be.at.least(42);
    }
  });

  it('are placed again where the last would be far off: each stays near its place', () => {
    const narrow = { x: 0, y: 0, width: 100, height: 200 };
    const labels = besidePicture([at(60, 90), at(90, 90), at(130, 90), at(176, 90)], narrow, [], () => 0)!;
    for (const { at: corner, line } of labels)
      expect(Math.abs(corner.y + 18 - line.at(-1)!.y), `${line.at(-1)!.y}`).to.be.below(50);
  });

  it('are those of the names, in their order, whichever is placed first', () => {
    const labels = placed(at(398), at(390), at(380), at(20));
    expect(labels.map(({ line }) => line.at(-1)!.y)).to.deep.equal([398, 390, 380, 20]);
  });

  it('cover no place, neither their own nor that of another', () => {
    const narrow = { x: 0, y: 0, width: 100, height: 400 };
    const place = (x: number, y: number): Labelled => ({ width: 60, height: 30, left: { x, y }, right: { x, y } });
    const labels = besidePicture([place(20, 110), place(50, 100)], narrow, [], () => 0)!;
    for (const { at: corner } of labels)
      for (const { line } of labels) {
        const { x, y } = line.at(-1)!;
        const isCovered = x > corner.x && x < corner.x + 60 && y > corner.y && y < corner.y + 30;
        expect(isCovered, `${x} ${y} by the one at ${corner.x} ${corner.y}`).to.equal(false);
      }
  });

  it('stand on a side in the order of their places, so that no line crosses another', () => {
    const narrow = { x: 0, y: 0, width: 90, height: 400 };
    const kept = [{ x: 0, y: 0, width: 90, height: 92 }];
    const [low, high] = besidePicture(
      [
        { ...at(130), height: 30 },
        { ...at(120), height: 30 },
      ],
      narrow,
      kept,
      () => 0,
    )!;
    expect(high!.at.y).to.be.below(low!.at.y);
  });

  it('are none at all when there is no room for each', () => {
    expect(besidePicture(Array(30).fill(at(100)), ROOM, [], () => 0)).to.equal(undefined);
  });
});

describe('fields', () => {
  it('cut a plane so that each cell belongs to the nearest place', () => {
    const [left, right] = fields([[{ x: 1, y: 1 }], [{ x: 9, y: 1 }]], { width: 10, height: 2 }, 1);
    expect(left).to.equal('M0 0H5v1H0ZM0 1H5v1H0Z');
    expect(right).to.equal('M5 0H10v1H5ZM5 1H10v1H5Z');
  });

  it('are empty without places', () => {
    expect(fields([[], []], { width: 10, height: 10 }, 1)).to.deep.equal(['', '']);
  });
});
