import type { Phase, PhaseKind } from '../../practice/index.js';
import type { Turn } from './clock.js';

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
export class AcuTimerEvent extends CustomEvent<TimerDetail> {
  constructor(detail: TimerDetail) {
    super('acu-timer', { bubbles: true, composed: true, detail: Object.freeze(detail) });
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
export class AcuRoutineEvent extends CustomEvent<RoutineDetail> {
  constructor(type: 'acu-routine-start' | 'acu-routine-step' | 'acu-routine-end', detail: RoutineDetail) {
    super(type, { bubbles: true, composed: true, detail: Object.freeze(detail) });
  }
}

declare global {
  interface HTMLElementEventMap {
    'acu-timer': AcuTimerEvent;
    'acu-routine-start': AcuRoutineEvent;
    'acu-routine-step': AcuRoutineEvent;
    'acu-routine-end': AcuRoutineEvent;
  }
}
