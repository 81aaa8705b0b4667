import type { Phase, PhaseKind, Turn } from '../../practice/index.js';
import { MapEvent } from '../events.js';

/** What `acu-timer` tells: plain, frozen data. */
export interface TimerDetail {
  /** What has just happened. */
  readonly turn: Turn;
  /** The phase that it has come to. */
  readonly phase: PhaseKind | 'done';
  readonly side: Phase['side'] | undefined;
  readonly point: string;
  /** The WHO code, when the point has one. */
  readonly code: string | undefined;
  /** Seconds that are left of the phase; undefined at the end. */
  readonly remaining: number | undefined;
}

/** The timer has started, paused, gone on, come to another phase, or ended. */
export class AcuTimerEvent extends MapEvent<TimerDetail> {
  constructor(detail: TimerDetail) {
    super('acu-timer', detail);
  }
}

/** What the routine events tell. */
export interface RoutineDetail {
  readonly routine: string;
  /** The step, from 0, and how many there are. */
  readonly step: number;
  readonly steps: number;
  /** Id of the point of the step, when it has one. */
  readonly point: string | undefined;
  /** At the end: points that were skipped, and why. */
  readonly skipped: readonly { readonly point: string; readonly why: string }[];
}

/** A routine has begun, come to another step, or ended. */
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
