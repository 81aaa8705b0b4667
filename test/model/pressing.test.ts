import { expect } from '@open-wc/testing';
import type { DatasetFile } from '../../src/dataset/index.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { resolve } from '../../src/model/index.js';
import { pressingOf, sessionStep } from '../../src/model/pressing.js';

type Point = DatasetFile['points'][number];
const modelOf = (...points: Point[]) => resolve(parseDataset({ points }).dataset);

describe('how a point is pressed', () => {
  for (const [what, file, sides] of [
    ['both sides of the back at once', { id: 'BL23', duration: 60 }, 'together'],
    ['one hand after the other', { id: 'LI4', duration: 60 }, 'in-turn'],
    ['one knee after the other', { id: 'BL40', duration: 60 }, 'in-turn'],
    ['one foot after the other', { id: 'KI3', duration: 60 }, 'in-turn'],
    ['one place on the midline', { id: 'mine', view: 'back', x: 50, y: 40, duration: 60 }, 'one'],
    ['the one side that is given', { id: 'mine', view: 'back', x: 40, y: 40, duration: 60 }, 'one'],
    [
      'an own point of a limb by its view',
      { id: 'mine', view: 'hand-palm', x: 40, y: 40, side: 'both', duration: 60 },
      'in-turn',
    ],
  ] as const satisfies readonly (readonly [string, Point, string])[]) {
    it(what, () => expect(pressingOf(modelOf(file).points[0]!)?.sides).to.equal(sides));
  }

  it('takes time, repeats and rests from the data', () => {
    const [point] = modelOf({ id: 'BL23', duration: '1-2 min', repeat: 3, rest: 10 }).points;
    expect(pressingOf(point!)).to.deep.include({ seconds: 90, repeat: 3, rest: 10 });
  });

  it('has no time where the data gives none that can be read', () => {
    expect(pressingOf(modelOf({ id: 'BL23' }).points[0]!)).to.equal(undefined);
    expect(pressingOf(modelOf({ id: 'BL23', duration: 'as long as you like' }).points[0]!)).to.equal(undefined);
  });
});

describe('a step of a routine', () => {
  const model = modelOf({ id: 'BL23', duration: 60, repeat: 3 }, { id: 'LI4' });
  const time = (preset: number) => ({ min: preset, max: preset, preset });
  for (const [what, step, expected] of [
    ['takes the time of its point, once', { point: 'BL23' }, { seconds: 60, sides: 'together', repeat: 1 }],
    ['takes its own time before that', { point: 'BL23', duration: time(30) }, { seconds: 30, sides: 'together' }],
    ['takes a minute where nobody says', { point: 'LI4' }, { seconds: 60, sides: 'in-turn' }],
    ['holds its time for the side that it names', { point: 'LI4', side: 'left' }, { sides: 'left' }],
    ['presses both sides at once when it says so', { point: 'LI4', side: 'both' }, { sides: 'together' }],
  ] as const) {
    it(what, () => expect(sessionStep(model, step).pressing).to.deep.include(expected));
  }
  it('without a point is something else to do, for its time or until the reader goes on', () => {
    expect(sessionStep(model, { text: 'Breathe.', duration: time(20) })).to.deep.equal({ seconds: 20 });
    expect(sessionStep(model, { text: 'Breathe.' })).to.deep.equal({ seconds: undefined });
    expect(sessionStep(model, { point: 'not there' })).to.deep.equal({ seconds: undefined });
  });
});
