import { expect } from '@open-wc/testing';
import { parseDataset } from '../../src/dataset/parse.js';
import { pressedNow, resolve, START, stepNumbers, type Intent, type MapState } from '../../src/model/index.js';
import { reduceRoutine, stepOf } from '../../src/model/routine.js';
import { reduceTimer, timerOf } from '../../src/model/timer.js';
import { statusOf } from '../../src/practice/index.js';

const { dataset } = parseDataset({
  points: [{ id: 'BL23', duration: 60 }, { id: 'LI4', duration: 30 }, { id: 'KI1' }],
  routines: [
    {
      id: 'all',
      title: 'All',
      steps: [{ point: 'LI4' }, { text: 'Breathe.' }, { point: 'BL23' }, { point: 'LI4' }],
    },
  ],
});
const model = resolve(dataset);
const routine = dataset.more!.routines[0]!;
/** A reader who has read the safety text. */
const READ: MapState = { ...START, hasReadSafety: true };
const play = (state: MapState, ...intents: readonly Intent[]): MapState =>
  intents.reduce((before, intent) => reduceTimer(model, reduceRoutine(model, before, intent), intent), state);
const open: Intent = { type: 'routine', act: 'open', routine, at: 0 };
const act = (name: 'begin' | 'pause' | 'next' | 'previous' | 'tick', at: number): Intent => ({
  type: 'routine',
  act: name,
  at,
});
const step = (state: MapState): number => stepOf(state.session!);

describe('a routine', () => {
  it('closes the panel when it opens, and numbers its points in the order of their steps', () => {
    const state = play({ ...START, selected: 'KI1' }, open);
    expect(state).to.deep.include({ selected: undefined, hasReadSafety: false });
    expect(state.session?.stage).to.equal('overview');
    expect([...stepNumbers(state)]).to.deep.equal([
      ['LI4', 1],
      ['BL23', 2],
    ]);
  });

  it('shows the point of each step, and none at a step without one', () => {
    let state = play(READ, open, act('begin', 0));
    expect([step(state), state.selected, state.view]).to.deep.equal([0, 'LI4', 'back']);
    state = play(state, act('next', 1000));
    expect([step(state), state.selected]).to.deep.equal([1, undefined]);
    state = play(state, act('next', 2000));
    expect([step(state), state.selected]).to.deep.equal([2, 'BL23']);
    state = play(state, act('previous', 3000));
    expect([step(state), state.selected]).to.deep.equal([1, undefined]);
  });

  it('remembers what was pressed for at least half of its time, and what was skipped and why', () => {
    // One hand for 30 seconds, five to change, the other hand; half of the first is 15.
    const short = play(READ, open, act('begin', 0), act('next', 14_000)).session!;
    expect(short.pressed).to.deep.equal([]);
    const long = play(READ, open, act('begin', 0), act('next', 16_000));
    expect(long.session!.pressed).to.deep.equal([0]);
    const skipped = play(long, act('next', 16_000), { type: 'routine', act: 'skip', why: 'reach', at: 17_000 });
    expect(skipped.session!.skipped).to.deep.equal([{ step: 2, why: 'reach' }]);
    expect(step(skipped)).to.equal(3);
  });

  it('ends after its last step, and starts over from there', () => {
    const state = play(READ, open, act('begin', 0), act('next', 0), act('next', 0), act('next', 0), act('next', 0));
    expect(state.session).to.deep.include({ stage: 'done' });
    expect([...stepNumbers(state)]).to.deep.equal([]);
    expect(play(state, open).session?.stage).to.equal('overview');
  });

  it('goes on by itself from phase to phase, and not past a step without a time', () => {
    const state = play(READ, open, act('begin', 0), act('tick', 1_000_000));
    expect([step(state), statusOf(state.session!.clock)]).to.deep.equal([1, 'running']);
    expect(state.session!.pressed).to.deep.equal([0]);
  });

  it('comes back at a step, paused, when it was kept', () => {
    const state = play(READ, { ...open, step: 2 });
    expect([step(state), state.selected, statusOf(state.session!.clock)]).to.deep.equal([2, 'BL23', 'paused']);
  });

  it('stands still until the safety text has been read, also when a script begins it or brings it back', () => {
    for (const state of [play(START, open, act('begin', 0)), play(START, { ...open, step: 2 })]) {
      expect(state).to.deep.include({ hasReadSafety: false });
      expect([state.session?.stage, state.session?.clock.since]).to.deep.equal(['going', undefined]);
    }
  });

  it('says what is pressed now, and on which side', () => {
    const begun = play(READ, open, act('begin', 0));
    expect(pressedNow(begun)).to.deep.equal({ id: 'LI4', side: 'left' });
    expect(pressedNow(play(begun, act('tick', 31_000))), 'while changing sides').to.equal(undefined);
    expect(pressedNow(play(begun, act('tick', 36_000)))).to.deep.equal({ id: 'LI4', side: 'right' });
    expect(pressedNow(play(begun, act('pause', 1000)))).to.equal(undefined);
    expect(pressedNow(play(begun, { type: 'routine', act: 'close' }))).to.equal(undefined);
  });

  it('does nothing when none is open', () => {
    for (const name of ['begin', 'pause', 'next', 'previous', 'tick'] as const)
      expect(play(START, act(name, 0))).to.equal(START);
  });
});

describe('the timer of a point', () => {
  const selected: MapState = { ...READ, selected: 'BL23' };
  const timer = (name: 'start' | 'pause' | 'reset' | 'skip' | 'tick', at: number): Intent => ({
    type: 'timer',
    act: name,
    at,
  });

  it('does not run before the safety text has been read', () => {
    const state = play({ ...START, selected: 'BL23' }, timer('start', 0));
    expect(statusOf(timerOf(model, state)!.clock)).to.equal('ready');
  });

  it('is there for a point with a time, and for no other', () => {
    expect(timerOf(model, selected)?.pressing.seconds).to.equal(60);
    expect(timerOf(model, { ...START, selected: 'KI1' })).to.equal(undefined);
    expect(timerOf(model, START)).to.equal(undefined);
  });

  for (const [what, intents, status] of [
    ['is ready at first', [], 'ready'],
    ['runs once started', [timer('start', 0)], 'running'],
    ['stands while paused', [timer('start', 0), timer('pause', 5000)], 'paused'],
    ['is ready again after a reset', [timer('start', 0), timer('reset', 5000)], 'ready'],
    ['is done after its time', [timer('start', 0), timer('tick', 60_000)], 'done'],
    ['is done when its only phase is skipped', [timer('start', 0), timer('skip', 5000)], 'done'],
    ['stops when the map leaves the page', [timer('start', 0), { type: 'timer', act: 'suspend', at: 5000 }], 'paused'],
  ] as const satisfies readonly (readonly [string, readonly Intent[], string])[]) {
    it(what, () => expect(statusOf(timerOf(model, play(selected, ...intents))!.clock)).to.equal(status));
  }

  it('does not run before the safety text has been read', () => {
    const state = play({ ...selected, hasReadSafety: false }, timer('start', 0));
    expect(statusOf(timerOf(model, state)!.clock)).to.equal('ready');
  });

  it('begins anew with another time', () => {
    const { pressing } = timerOf(model, selected)!;
    const state = play(selected, timer('start', 0), {
      type: 'timer',
      act: 'set',
      pressing: { ...pressing, seconds: 90 },
    });
    expect(state.timer!.pressing.seconds).to.equal(90);
    expect(statusOf(state.timer!.clock)).to.equal('ready');
  });

  it('is gone with its point', () => {
    const started = play(selected, timer('start', 0));
    const other = play({ ...started, selected: 'LI4' }, timer('tick', 1));
    expect(other.timer?.point).to.equal('LI4');
    expect(pressedNow({ ...started, selected: 'LI4' })).to.equal(undefined);
  });
});
