import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  at,
  clockOf,
  goTo,
  isOn,
  leftOf,
  pause,
  phaseOf,
  phasesOf,
  sessionPhases,
  start,
  statusOf,
  totalOf,
  type Clock,
} from '../../src/practice/index.js';

const T = 1_000_000;
const S = 1000;
const kinds = (clock: Clock): string =>
  clock.phases.map(({ kind, side, seconds }) => `${kind} ${side} ${seconds ?? '…'}`).join(', ');

describe('the phases of pressing', () => {
  for (const [what, pressing, expected] of [
    ['both sides together', { seconds: 60, sides: 'together' }, 'press both 60'],
    ['left, then right', { seconds: 60, sides: 'in-turn' }, 'press left 60, change one 5, press right 60'],
    ['a point on the midline', { seconds: 30, sides: 'one' }, 'press one 30'],
    [
      'twice with a rest',
      { seconds: 60, sides: 'together', repeat: 2, rest: 30 },
      'press both 60, rest one 30, press both 60',
    ],
    [
      'sides in turn, twice',
      { seconds: 10, sides: 'in-turn', repeat: 2, rest: 3 },
      'press left 10, change one 5, press right 10, rest one 3, press left 10, change one 5, press right 10',
    ],
  ] as const) {
    it(`${what}: ${expected}`, () => expect(kinds(clockOf(phasesOf(pressing)))).to.equal(expected));
  }

  it('of a session have time to find each further point, and wait where no time is given', () => {
    const phases = sessionPhases([
      {},
      { pressing: { seconds: 60, sides: 'together' } },
      { seconds: 30 },
      { pressing: { seconds: 20, sides: 'one' } },
    ]);
    expect(kinds(clockOf(phases))).to.equal('do one …, rest one 8, press both 60, do one 30, rest one 8, press one 20');
    expect(phases.map(({ step }) => step)).to.deep.equal([0, 1, 1, 2, 3, 3]);
    expect(totalOf(phases)).to.equal(126);
  });
});

describe('the clock', () => {
  const clock = clockOf(phasesOf({ seconds: 60, sides: 'in-turn' }));

  it('stands until it is started', () => {
    expect(statusOf(clock)).to.equal('ready');
    expect(statusOf(at(clock, T + 1e9))).to.equal('ready');
    expect(leftOf(clock, T + 1e9)).to.equal(60 * S);
  });

  it('counts down and goes on to the next phase', () => {
    const running = start(clock, T);
    expect(leftOf(running, T + 20 * S)).to.equal(40 * S);
    expect(phaseOf(at(running, T + 59_999))?.side).to.equal('left');
    expect(phaseOf(at(running, T + 60 * S))?.kind).to.equal('change');
    expect(phaseOf(at(running, T + 65 * S))?.side).to.equal('right');
    expect(leftOf(running, T + 70 * S)).to.equal(55 * S);
    expect(statusOf(at(running, T + 125 * S))).to.equal('done');
  });

  it('loses nothing when nobody looks for ten minutes', () => {
    const long = start(clockOf(phasesOf({ seconds: 1200, sides: 'one' })), T);
    expect(leftOf(long, T + 600 * S)).to.equal(600 * S);
  });

  it('drifts by nothing over ten minutes when timers are throttled to one look in a second or so', () => {
    let late = start(clockOf(phasesOf({ seconds: 900, sides: 'one' })), T);
    let now = T;
    for (let look = 0; now < T + 600 * S; look++) {
      now += 1000 + (look % 7) * 130;
      late = at(late, now);
    }
    expect(leftOf(late, now)).to.equal(900 * S - (now - T));
  });

  it('stands still in a pause, and goes on where it stood', () => {
    const paused = pause(start(clock, T), T + 10 * S);
    expect(statusOf(paused)).to.equal('paused');
    expect(leftOf(paused, T + 999 * S)).to.equal(50 * S);
    const again = start(paused, T + 1000 * S);
    expect(leftOf(again, T + 1020 * S)).to.equal(30 * S);
  });

  it('paused late is paused where it was then, in a later phase', () =>
    expect(phaseOf(pause(start(clock, T), T + 70 * S))?.side).to.equal('right'));

  it('can be led to any phase, running or standing', () => {
    expect(leftOf(goTo(start(clock, T), 2, T + 5 * S), T + 15 * S)).to.equal(50 * S);
    expect(statusOf(goTo(pause(start(clock, T), T), 1, T))).to.equal('paused');
    expect(statusOf(goTo(start(clock, T), 3, T))).to.equal('done');
  });

  it('starts over when it is done', () =>
    expect(statusOf(start(at(start(clock, T), T + 999 * S), T))).to.equal('running'));

  it('waits in a phase without an end', () => {
    const waiting = start(clockOf(sessionPhases([{}, { seconds: 5 }])), T);
    expect(leftOf(waiting, T + 999 * S)).to.equal(undefined);
    expect(statusOf(at(waiting, T + 999 * S))).to.equal('running');
    expect(leftOf(goTo(waiting, 1, T + 999 * S), T + 1000 * S)).to.equal(4 * S);
  });

  it('is not moved back by a clock that is set back', () =>
    expect(leftOf(start(clock, T), T - 3600 * S)).to.be.at.most(60 * S + 3600 * S));

  it('pulses: seconds on, seconds off', () => {
    const pulsing = start(clockOf(phasesOf({ seconds: 20, sides: 'one', pulse: { on: 5, off: 3 } })), T);
    expect([0, 4.9, 5, 7.9, 8, 12.9, 13].map((second) => isOn(pulsing, T + second * S))).to.deep.equal([
      true,
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it('shows the same however often it was looked at on the way', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40_000 }), { maxLength: 30 }), (waits) => {
        let looked = start(clock, T);
        let now = T;
        for (const wait of waits) {
          now += wait;
          looked = at(looked, now);
        }
        const once = at(start(clock, T), now);
        expect([looked.index, leftOf(looked, now)]).to.deep.equal([once.index, leftOf(once, now)]);
      }),
    );
  });
});
