import { expect, html } from '@open-wc/testing';
import type { DatasetFile } from '../../../src/dataset/index.js';
import type { AcuBodyMap } from '../../../src/index.js';
import { pageClock } from '../../support/clock.js';
import { part, parts, record, words } from '../../support/map.js';
import {
  beginRoutine,
  mountRoutines,
  mountTimer,
  openRoutine,
  phase,
  pressTimerButton,
  step,
} from '../../support/practice.js';
import { until, untilEqual } from '../../support/until.js';

const CUT = 'The points on this map have changed, so this routine has ended.';

/** A clinic's own points and routine. */
const clinic = (changed: Partial<DatasetFile> = {}): DatasetFile => ({
  points: [
    { id: 'LI4', name: 'Hoku', technique: 'Squeeze.', duration: '60 s' },
    { id: 'ST36', name: 'Three miles', technique: 'Press.', duration: '60 s' },
  ],
  routines: [{ id: 'short', title: 'Short', steps: [{ point: 'LI4' }, { point: 'ST36' }] }],
  ...changed,
});

describe('other data under a running routine', () => {
  let clock: ReturnType<typeof pageClock>;
  beforeEach(() => (clock = pageClock()));
  afterEach(() => clock.restore());

  async function running(): Promise<AcuBodyMap> {
    const map = await mountRoutines(html`<acu-body-map .data=${clinic()}></acu-body-map>`);
    await openRoutine(map, 'Short');
    await beginRoutine(map);
    await pressTimerButton(map, 'Next');
    expect(step(map)).to.contain('Three miles');
    return map;
  }

  const others: readonly (readonly [string, (map: AcuBodyMap) => unknown])[] = [
    ['has other points', (map) => (map.data = clinic({ points: [{ id: 'BL23', name: 'Kidney', duration: '1 min' }] }))],
    ['lacks one of its points', (map) => (map.points = 'LI4')],
    ['is the built-in one', (map) => (map.data = undefined)],
    ['cannot be used', (map) => (map.data = '{')],
    [
      'presses a point longer',
      (map) =>
        (map.data = clinic({
          points: [
            { id: 'LI4', name: 'Hoku', duration: '60 s' },
            { id: 'ST36', name: 'Three miles', duration: '3 min' },
          ],
        })),
    ],
  ];
  for (const [what, change] of others)
    it(`ends it and says so, when the data ${what}`, async () => {
      const map = await running();
      const events = record(map, 'acu-routine-end', 'acu-routine-step');
      change(map);
      await map.ready;
      await until(() => words(part(map, 'practice')).includes(CUT), 'it says so');
      expect(words(part(map, 'practice')!.querySelector('[role="status"]')), 'to screen readers too').to.equal(CUT);
      expect(map.practice.status).to.equal('done');
      expect(events.map(([type, { step: at }]) => [type, at])).to.deep.equal([['acu-routine-end', 1]]);
      clock.pass(600);
      map.practice.next();
      await map.ready;
      expect(events, 'nothing is told after it').to.have.length(1);
      await pressTimerButton(map, 'Leave');
      await untilEqual(() => part(map, 'practice'), undefined);
    });

  it('carries it on, in the words of the new data, when every step is as before', async () => {
    const map = await running();
    clock.pass(20);
    await untilEqual(() => phase(map).startsWith('Press'), true);
    const events = record(map, 'acu-routine-end', 'acu-routine-step', 'acu-routine-start');
    const { points } = clinic();
    map.data = clinic({
      points: points!.map((point) => ({ ...point, name: `New ${point.name as string}` })),
      routines: [{ id: 'short', title: 'Shorter', steps: [{ point: 'LI4' }, { point: 'ST36' }] }],
    });
    await map.ready;
    await untilEqual(() => words(parts(map, 'practice')[0]!.querySelector('[role="heading"]')), 'Shorter');
    expect(step(map)).to.contain('New Three miles');
    expect(map.practice.status).to.equal('running');
    expect(map.practice.step).to.equal(1);
    expect(events).to.deep.equal([]);
  });

  it('carries the built-in one on in another language', async () => {
    const map = await mountRoutines();
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await beginRoutine(map);
    map.lang = 'de';
    await map.ready;
    const heading = (): string => words(part(map, 'practice')!.querySelector('[role="heading"]'));
    await until(() => heading() !== '' && !heading().startsWith('Ten'), 'the title is German');
    expect(map.practice.status).to.equal('running');
    expect(words(part(map, 'practice'))).to.not.contain(CUT);
  });
});

describe('other data under a running timer', () => {
  it('starts it anew when the point is pressed otherwise, and lets it run when it is not', async () => {
    const own = (duration: string): DatasetFile => ({ points: [{ id: 'ST36', name: 'Three miles', duration }] });
    const map = await mountTimer(html`<acu-body-map .data=${own('60 s')} selected="ST36"></acu-body-map>`);
    const events = record(map, 'acu-timer');
    await pressTimerButton(map, 'Start');
    map.data = own('1 min');
    await map.ready;
    expect(phase(map)).to.contain('Press');
    map.data = own('3 min');
    await map.ready;
    await untilEqual(() => words(part(map, 'timer-time')), '2 × 3:00');
    expect(phase(map)).to.equal('');
    expect(events.map(([, { turn }]) => turn)).to.deep.equal(['start', 'reset']);
    await pressTimerButton(map, 'Start');
    map.data = { points: [{ id: 'ST36', name: 'Three miles' }] };
    await map.ready;
    await untilEqual(() => part(map, 'timer'), undefined);
  });
});
