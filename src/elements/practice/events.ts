import type { Phase, PhaseKind, Turn } from '../../practice/index.js';
import { MapEvent } from '../events.js';

/** The detail of `acu-timer`: plain, frozen data. */
export interface TimerDetail {
  /** What has just happened. */
  readonly turn: Turn;
  /** The phase it has reached. */
  readonly phase: PhaseKind | 'done';
  readonly side: Phase['side'] | undefined;
  readonly point: string;
  /** The WHO code, when the point has one. */
  readonly code: string | undefined;
  /** Seconds left in the phase; undefined at the end. */
  readonly remaining: number | undefined;
}

/** The timer has started, paused, resumed, moved to another phase, been reset, or ended. */
export class AcuTimerEvent extends MapEvent<TimerDetail> {
  constructor(detail: TimerDetail) {
    super('acu-timer', detail);
  }
}

/** The detail of the routine events. */
export interface RoutineDetail {
  readonly routine: string;
  /** The step, from 0, and how many there are. */
  readonly step: number;
  readonly steps: number;
  /** Id of the step's point, if it has one. */
  readonly point: string | undefined;
  /** Points that have been skipped so far, and why. */
  readonly skipped: readonly { readonly point: string; readonly why: string }[];
}

/** A routine has begun, moved to another step, or ended. */
export class AcuRoutineEvent extends MapEvent<RoutineDetail> {
  declare readonly type: 'acu-routine-start' | 'acu-routine-step' | 'acu-routine-end';
}

declare global {
  interface GlobalEventHandlersEventMap {
    'acu-timer': AcuTimerEvent;
    'acu-routine-start': AcuRoutineEvent;
    'acu-routine-step': AcuRoutineEvent;
    'acu-routine-end': AcuRoutineEvent;
  }
}
