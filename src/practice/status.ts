import type { Phase } from './phases.js';

/**
 * A clock that goes through phases. It holds moments, not counts: whoever looks at it late, after a locked phone or a
 * sleeping tab, sees what is true then. Moments are milliseconds of the wall clock.
 */
export interface Clock {
  readonly phases: readonly Phase[];
  /** The present phase; as many as there are phases when all are done. */
  readonly index: number;
  /** How much of the present phase was done before `since`, in milliseconds. */
  readonly done: number;
  /** Since when it runs; undefined while it stands. */
  readonly since?: number | undefined;
}

export type ClockStatus = 'ready' | 'running' | 'paused' | 'done';

export function statusOf({ phases, index, done, since }: Clock): ClockStatus {
  if (index >= phases.length) return 'done';
  if (since !== undefined) return 'running';
  return index === 0 && done === 0 ? 'ready' : 'paused';
}
