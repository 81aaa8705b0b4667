import { html } from 'lit';
import type { AcuBodyMap } from '../../../src/index.js';
import { pageClock } from '../../support/clock.js';
import { hotspot, part, press } from '../../support/map.js';
import { countOpenHandles } from '../../support/open-handles.js';
import { beginRoutine, mountRoutines, mountTimer, openRoutine, pressTimerButton } from '../../support/practice.js';
import { until, untilEqual } from '../../support/until.js';

type Act = (map: AcuBodyMap) => unknown;

describe('nothing runs on', () => {
  let clock: ReturnType<typeof pageClock>;
  let handles: ReturnType<typeof countOpenHandles>;
  beforeEach(() => {
    clock = pageClock();
    handles = countOpenHandles();
  });
  afterEach(() => {
    handles.restore();
    clock.restore();
  });

  /** Whatever keeps a clock running or the screen awake. */
  const running = (): object => {
    const { intervals, frames, locks } = handles.open();
    return { intervals, frames, locks };
  };
  const NOTHING = { intervals: 0, frames: 0, locks: 0 };
  /** Whether exactly one clock runs: one interval and one lock. */
  const isRunning = (): boolean => handles.open().intervals === 1 && handles.open().locks === 1;

  for (const [when, act] of [
    ['in a pause', (map) => pressTimerButton(map, 'Pause')],
    ['when it starts over', (map) => pressTimerButton(map, 'Start over')],
    ['at the end', () => clock.pass(90)],
    ['when another point is chosen', (map) => press(map, hotspot(map, 'BL 40'))],
    ['when its panel is closed', (map) => press(map, part(map, 'close')!)],
    ['when the map is removed', (map) => map.remove()],
  ] as readonly (readonly [string, Act])[]) {
    it(`of a timer ${when}`, async () => {
      const map = await mountTimer(html`<acu-body-map selected="BL23"></acu-body-map>`);
      await untilEqual(running, NOTHING, 'before it is started');
      await pressTimerButton(map, 'Start');
      await until(isRunning, 'it runs');
      await act(map);
      await untilEqual(running, NOTHING);
    });
  }

  it('of a timer that is paused and goes on again and again', async () => {
    const map = await mountTimer(html`<acu-body-map selected="BL23"></acu-body-map>`);
    await pressTimerButton(map, 'Start');
    for (let round = 0; round < 3; round++) {
      await until(isRunning, 'it runs once');
      await pressTimerButton(map, 'Pause');
      await untilEqual(running, NOTHING);
      await pressTimerButton(map, 'Go on');
    }
    await until(isRunning, 'it runs once');
  });

  for (const [when, act] of [
    ['in a pause', (map) => pressTimerButton(map, 'Pause')],
    ['at the end', () => clock.pass(3600)],
    ['when the reader leaves', (map) => pressTimerButton(map, 'Leave')],
    ['when the page closes it', (map) => map.practice?.close()],
    ['when the map is removed', (map) => map.remove()],
    [
      'when the map is removed while it shows another view',
      async (map) => {
        map.view = 'hand-back';
        await map.updateComplete;
        map.practice.close();
        map.close();
        map.remove();
      },
    ],
  ] as readonly (readonly [string, Act])[]) {
    it(`of a routine ${when}`, async () => {
      const map = await mountRoutines();
      await openRoutine(map, 'Ten to fifteen minutes a day');
      await untilEqual(running, NOTHING, 'before it begins');
      await beginRoutine(map);
      await until(isRunning, 'it runs');
      await act(map);
      await untilEqual(running, NOTHING);
    });
  }
});
