import type { RoutineStep } from '../dataset/dataset.js';
import type { Pressing, SessionStep } from '../practice/index.js';
import type { BodyModel, MapPoint } from './body-model.js';

/** Places that one hand presses on the other arm, or on one leg at a time: their sides come in turn. */
const ONE_AT_A_TIME = /hand|palm|finger|wrist|forearm|elbow|arm|foot|sole|ankle|toe|leg|knee/;

/** How long a step presses a point for which nobody gives a time, in seconds. */
const USUAL = 60;

/** How a point is pressed when nobody says otherwise. Undefined when its data gives no time. */
export function pressingOf(
  { entry, sides, acupoint, placements }: MapPoint,
  seconds = entry.duration?.preset ?? 0,
): Pressing | undefined {
  if (seconds === 0) return undefined;
  const isOneAtATime = ONE_AT_A_TIME.test(acupoint?.region ?? placements[0]?.view ?? '');
  return {
    seconds,
    sides: sides === 'both' ? (isOneAtATime ? 'in-turn' : 'together') : 'one',
    repeat: entry.repeat,
    rest: entry.rest,
    pulse: entry.pulse,
  };
}

/** How long a step of a routine takes, and how its point is pressed. The time holds as it is written: for one side, or for both. */
export function sessionStep(model: BodyModel, { point: id, duration, side, pulse }: RoutineStep): SessionStep {
  const point = id === undefined ? undefined : model.pointOf.get(id);
  const pressing = point && pressingOf(point, duration?.preset ?? point.entry.duration?.preset ?? USUAL);
  if (!pressing) return { seconds: duration?.preset };
  const sides = side === 'both' ? 'together' : side ? 'one' : pressing.sides;
  return { pressing: { ...pressing, sides, repeat: 1, pulse: pulse ?? pressing.pulse } };
}
