import type { BodyModel, Intent, MapState } from '../../model/index.js';
import { stepOf } from '../../model/routine.js';
import { timerOf } from '../../model/timer.js';
import { leftOf, phaseOf, turnOf } from '../../practice/index.js';
import { now } from '../now.js';
import { AcuRoutineEvent, AcuTimerEvent, type RoutineDetail } from './events.js';

/** The events that an intent of routines or the timer fires. */
export function events(model: BodyModel, before: MapState, after: MapState, intent: Intent): readonly Event[] {
  if ((intent.type !== 'routine' && intent.type !== 'timer') || intent.act === 'suspend') return [];
  const event = intent.type === 'routine' ? routineEvent(before, after) : timerEvent(model, before, after);
  return event ? [event] : [];
}

function routineEvent({ session: before }: MapState, { session: after }: MapState): Event | undefined {
  if (!after || before?.routine !== after.routine) return undefined;
  const steps = after.routine.steps;
  const step = stepOf(after);
  const detail: RoutineDetail = {
    routine: after.routine.id,
    step,
    steps: steps.length,
    point: steps[step]?.point,
    skipped: after.skipped.map(({ step: skipped, why }) => ({ point: steps[skipped]?.point ?? '', why })),
  };
  if (after.stage === 'done')
    return before.stage === 'done' ? undefined : new AcuRoutineEvent('acu-routine-end', detail);
  if (after.stage === 'going' && before.stage !== 'going') return new AcuRoutineEvent('acu-routine-start', detail);
  return step === stepOf(before) ? undefined : new AcuRoutineEvent('acu-routine-step', detail);
}

function timerEvent(model: BodyModel, before: MapState, after: MapState): Event | undefined {
  // Other data may have come between the two.
  const old = before.timer?.point === before.selected ? before.timer : timerOf(model, before);
  const current = timerOf(model, after);
  const turn = old && current && turnOf(old.clock, current.clock);
  if (!turn) return undefined;
  const phase = phaseOf(current.clock);
  const left = leftOf(current.clock, now());
  return new AcuTimerEvent({
    turn,
    phase: phase?.kind ?? 'done',
    side: phase?.side,
    point: current.point,
    code: model.pointOf.get(current.point)?.entry.code,
    remaining: left === undefined ? undefined : Math.round(left / 1000),
  });
}
