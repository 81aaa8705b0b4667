import type { Routine } from '../dataset/dataset.js';
import {
  at,
  clockOf,
  goTo,
  isSame,
  phasesPassed,
  pause,
  phaseOf,
  sessionPhases,
  start,
  statusOf,
  type Clock,
} from '../practice/index.js';
import type { BodyModel } from './body-model.js';
import { sessionStep } from './pressing.js';
import type { Reduce } from './reduce.js';
import { viewShowing } from './select.js';
import type { MapState, Session, Via } from './state.js';

/** The step of a session that its clock has come to, from 0; at the end, the last one. */
export const stepOf = ({ clock }: Session): number => (phaseOf(clock) ?? clock.phases.at(-1))?.step ?? 0;

/** The reducer for the intents of guided routines. */
export const reduceRoutine: Reduce = (model, state, intent) => {
  if (intent.type !== 'routine') return state;
  if (intent.act === 'open') {
    const opened = { ...state, selected: undefined, session: sessionOf(model, intent.routine, intent.via) };
    if (!intent.step) return opened;
    const session: Session = { ...opened.session, stage: 'going' };
    return atStep(model, opened, session, intent.step, intent.at);
  }
  const { session } = state;
  if (!session) return state;
  const isOver = session.stage === 'done' && intent.act !== 'close';
  if (isOver) return state;
  switch (intent.act) {
    case 'close':
      return { ...withoutPanel(state), session: undefined };
    case 'begin': {
      // A script may begin it: the clock stands until the reader has read the safety text.
      const clock = state.hasReadSafety ? start(session.clock, intent.at) : session.clock;
      const next: MapState = { ...state, session: { ...session, stage: 'going', clock } };
      return session.stage === 'going' ? next : showingStep(model, next, 0);
    }
    case 'pause':
    case 'suspend':
      return { ...state, session: { ...session, clock: pause(session.clock, intent.at) } };
    case 'next':
      return atStep(model, state, session, stepOf(session) + 1, intent.at);
    case 'previous':
      return atStep(model, state, session, Math.max(0, stepOf(session) - 1), intent.at);
    case 'skip': {
      const skipped = [
        ...session.skipped.filter(({ step }) => step !== stepOf(session)),
        { step: stepOf(session), why: intent.why },
      ];
      return atStep(model, state, { ...session, skipped }, stepOf(session) + 1, intent.at);
    }
    case 'tick':
      return withClock(model, state, session, at(session.clock, intent.at), intent.at);
    case 'data': {
      const next = withData(model, session, intent.routine ?? session.routine, intent.at);
      // The new data has something to say that has to be read first.
      const clock = state.hasReadSafety ? next.clock : pause(next.clock, intent.at);
      return { ...state, session: { ...next, clock } };
    }
    default:
      return intent satisfies never;
  }
};

const sessionOf = (model: BodyModel, routine: Routine, via: Via | undefined): Session => ({
  routine,
  via,
  stage: 'overview',
  clock: clockOf(sessionPhases(routine.steps.map((step) => sessionStep(model, step)))),
  skipped: [],
  pressed: [],
});

/**
 * The session after other data has arrived. Under way, it goes on when every step is pressed as before, in the words of
 * the new data; else it is cut short. An overview shows the routine as it is now.
 */
function withData(model: BodyModel, session: Session, routine: Routine, now: number): Session {
  const fresh = sessionOf(model, routine, session.via);
  const isPlaced = routine.steps.every(({ point }) => point === undefined || model.pointOf.has(point));
  if (isPlaced && session.stage === 'overview') return fresh;
  const points = ({ steps }: Routine): readonly (string | undefined)[] => steps.map(({ point }) => point);
  const isAsBefore =
    isSame(points(routine), points(session.routine)) && isSame(fresh.clock.phases, session.clock.phases);
  if (isPlaced && isAsBefore) return { ...session, routine };
  return { ...session, stage: 'done', clock: pause(session.clock, now), isCutShort: true };
}

/** The state at another step, or at the end if the step is past the last one. */
function atStep(model: BodyModel, state: MapState, session: Session, step: number, now: number): MapState {
  const { phases } = session.clock;
  const index = phases.findIndex((phase) => phase.step === step);
  return withClock(model, state, session, goTo(session.clock, index < 0 ? phases.length : index, now), now);
}

/** The state with a new clock: records the points pressed in the meantime, and shows the point of a new step. */
function withClock(model: BodyModel, state: MapState, session: Session, clock: Clock, now: number): MapState {
  const passed = phasesPassed(session.clock, now);
  const pressed = passed.filter(({ kind }) => kind === 'press').map(({ step }) => step);
  const next: Session = {
    ...session,
    clock,
    stage: statusOf(clock) === 'done' ? 'done' : session.stage,
    pressed: [...new Set([...session.pressed, ...pressed])],
    ...(passed.some(({ kind, seconds }) => kind === 'do' && seconds !== undefined) && { hasWaited: true }),
  };
  const isOtherStep = next.stage !== 'done' && stepOf(next) !== stepOf(session);
  return isOtherStep ? showingStep(model, { ...state, session: next }, stepOf(next)) : { ...state, session: next };
}

/** The state without the panel of a routine's point, which the reader has not opened. One of another point stays. */
const withoutPanel = (state: MapState): MapState =>
  state.session?.stage !== 'overview' && state.session?.routine.steps.some(({ point }) => point === state.selected)
    ? { ...state, selected: undefined }
    : state;

/** The state with the panel of a step's point open; with none at a step without a point. */
function showingStep(model: BodyModel, state: MapState, step: number): MapState {
  const id = state.session?.routine.steps[step]?.point;
  const point = id === undefined ? undefined : model.pointOf.get(id);
  return point ? { ...state, selected: point.id, view: viewShowing(point, state.view) } : withoutPanel(state);
}
