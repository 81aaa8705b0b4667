import { at, clockOf, goTo, isSame, pause, phasesOf, start, statusOf, type Pressing } from '../practice/index.js';
import type { BodyModel } from './body-model.js';
import { pressingOf } from './pressing.js';
import type { Reduce } from './reduce.js';
import { selectedPoint } from './select.js';
import type { MapState, PointTimer } from './state.js';

/**
 * The timer of the selected point, or a new one if it has not been used or other data says otherwise how to press.
 * Undefined when the point's data gives no time.
 */
export function timerOf(model: BodyModel | undefined, state: MapState): PointTimer | undefined {
  const point = selectedPoint(model, state);
  const preset = point && pressingOf(point);
  if (!preset) return undefined;
  const { timer } = state;
  return timer?.point === point.id && isSame(timer.preset, preset) ? timer : timerWith(point.id, preset);
}

const timerWith = (point: string, preset: Pressing, pressing = preset): PointTimer => ({
  point,
  preset,
  pressing,
  clock: clockOf(phasesOf(pressing)),
});

/** The reducer for the timer's intents. Another point or other data discards a timer. */
export const reduceTimer: Reduce = (model, before, intent) => {
  const current = timerOf(model, before);
  // What had to be read stood in place of a timer that was under way.
  const isUnderWay = before.timer !== undefined && statusOf(before.timer.clock) !== 'ready';
  const isOutdated = before.timer !== current || (intent.type === 'read' && isUnderWay);
  const state = before.timer && isOutdated ? { ...before, timer: undefined } : before;
  const timer = intent.type === 'timer' ? current : undefined;
  if (intent.type !== 'timer' || !timer) return state;
  const { point, preset, pressing, clock } = timer;
  const withClock = (changed: typeof clock): MapState => ({ ...state, timer: { ...timer, clock: changed } });
  switch (intent.act) {
    // A different time or order of sides starts from the beginning.
    case 'set':
      return { ...state, timer: timerWith(point, preset, intent.pressing) };
    case 'start':
      return before.hasReadSafety ? withClock(start(clock, intent.at)) : state;
    case 'pause':
    case 'suspend':
      return withClock(pause(clock, intent.at));
    case 'reset':
      return { ...state, timer: timerWith(point, preset, pressing) };
    case 'skip':
      return withClock(goTo(at(clock, intent.at), at(clock, intent.at).index + 1, intent.at));
    case 'tick':
      return withClock(at(clock, intent.at));
    default:
      return intent satisfies never;
  }
};
