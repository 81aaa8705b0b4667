import type { Phase } from './phases.js';

/**
 * A clock that goes through phases. It stores times rather than counting ticks, so it is still right after the phone
 * was locked or the tab was asleep. Times are in milliseconds, by any clock that never goes back.
 */
export interface Clock {
  readonly phases: readonly Phase[];
  /** Index of the current phase; equal to the number of phases when all are done. */
  readonly index: number;
  /** How much of the current phase had passed before `since`, in milliseconds. */
  readonly done: number;
  /** When the clock was started; undefined while it is not running. */
  readonly since?: number | undefined;
}

export type ClockStatus = 'ready' | 'running' | 'paused' | 'done';

export function statusOf({ phases, index, done, since }: Clock): ClockStatus {
  if (index >= phases.length) return 'done';
  if (since !== undefined) return 'running';
  return index === 0 && done === 0 ? 'ready' : 'paused';
}
