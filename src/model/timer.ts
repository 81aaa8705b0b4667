import { at, clockOf, goTo, pause, phasesOf, start, type Pressing } from '../practice/index.js';
import type { BodyModel } from './body-model.js';
import { pressingOf } from './pressing.js';
import type { Reduce } from './reduce.js';
import { selectedPoint } from './select.js';
import type { MapState, PointTimer } from './state.js';

/** The timer of the selected point, or a new one if it has not been used. Undefined when its data gives no time. */
export function timerOf(model: BodyModel | undefined, state: MapState): PointTimer | undefined {
  if (state.timer && state.timer.point === state.selected) return state.timer;
  const point = selectedPoint(model, state);
  const pressing = point && pressingOf(point);
  return pressing && timerWith(point.id, pressing);
}

const timerWith = (point: string, pressing: Pressing): PointTimer => ({
  point,
  pressing,
  clock: clockOf(phasesOf(pressing)),
});

/** The reducer for the timer's intents. Selecting another point discards the timer of the previous one. */
export const reduceTimer: Reduce = (model, before, intent) => {
  const state = before.timer && before.timer.point !== before.selected ? { ...before, timer: undefined } : before;
  const timer = intent.type === 'timer' ? timerOf(model, state) : undefined;
  if (intent.type !== 'timer' || !timer) return state;
  const { point, pressing, clock } = timer;
  const withClock = (changed: typeof clock): MapState => ({ ...state, timer: { ...timer, clock: changed } });
  switch (intent.act) {
    // A different time or order of sides starts from the beginning.
    case 'set':
      return { ...state, timer: timerWith(point, intent.pressing) };
    case 'start':
      return withClock(start(clock, intent.at));
    case 'pause':
    case 'suspend':
      return withClock(pause(clock, intent.at));
    case 'reset':
      return { ...state, timer: timerWith(point, pressing) };
    case 'skip':
      return withClock(goTo(at(clock, intent.at), at(clock, intent.at).index + 1, intent.at));
    case 'tick':
      return withClock(at(clock, intent.at));
    default:
      return intent satisfies never;
  }
};
