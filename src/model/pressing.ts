import type { RoutineStep } from '../dataset/dataset.js';
import type { Pressing, SessionStep } from '../practice/index.js';
import type { BodyModel, MapPoint } from './body-model.js';

/** Places on arms and legs, and the neck, which are pressed on one side at a time: their sides come in turn. */
const ONE_AT_A_TIME = /hand|palm|finger|wrist|forearm|elbow|arm|foot|sole|ankle|toe|leg|knee|neck/;

/** How long a step presses a point when no time is given, in seconds. */
const DEFAULT_SECONDS = 60;

/** How a point is pressed by default. Undefined when its data gives no time. */
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

/**
 * How long a step of a routine takes and how its point is pressed. The time applies as written, whether the step is for
 * one side or for both.
 */
export function sessionStep(model: BodyModel, { point: id, duration, side, pulse }: RoutineStep): SessionStep {
  const point = id === undefined ? undefined : model.pointOf.get(id);
  const pressing = point && pressingOf(point, duration?.preset ?? point.entry.duration?.preset ?? DEFAULT_SECONDS);
  if (!pressing) return { seconds: duration?.preset };
  const sides = side === 'both' ? 'together' : side === 'midline' ? 'one' : (side ?? pressing.sides);
  return { pressing: { ...pressing, sides, repeat: 1, pulse: pulse ?? pressing.pulse } };
}
