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

export const clockOf = (phases: readonly Phase[]): Clock => ({ phases, index: 0, done: 0 });

export function statusOf({ phases, index, done, since }: Clock): ClockStatus {
  if (index >= phases.length) return 'done';
  if (since !== undefined) return 'running';
  return index === 0 && done === 0 ? 'ready' : 'paused';
}

export const phaseOf = ({ phases, index }: Clock): Phase | undefined => phases[index];

/** The clock as it is at a moment: phases that have ended since are behind it. */
export function at(clock: Clock, now: number): Clock {
  const { phases, since } = clock;
  if (since === undefined) return clock;
  let { index } = clock;
  let spent = clock.done + Math.max(0, now - since);
  for (
    let phase = phases[index];
    phase?.seconds !== undefined && spent >= phase.seconds * 1000;
    phase = phases[index]
  ) {
    spent -= phase.seconds * 1000;
    index++;
  }
  if (index >= phases.length) return { phases, index, done: 0 };
  // What is left of the time belongs to the phase that it has reached.
  return { phases, index, done: spent, since: now };
}

export function start(clock: Clock, now: number): Clock {
  return statusOf(clock) === 'done'
    ? { ...clockOf(clock.phases), since: now }
    : { ...clock, since: clock.since ?? now };
}

export function pause(clock: Clock, now: number): Clock {
  const { phases, index, done } = at(clock, now);
  return { phases, index, done };
}

/** Goes to a phase, running or standing as before. */
export function goTo(clock: Clock, index: number, now: number): Clock {
  const { phases, since } = clock;
  return {
    phases,
    index: Math.max(0, Math.min(index, phases.length)),
    done: 0,
    ...(since === undefined || index >= phases.length ? {} : { since: now }),
  };
}

/** Milliseconds that are left of the present phase; undefined when it has no end. */
export function leftOf(clock: Clock, now: number): number | undefined {
  const { index, done, phases, since } = at(clock, now);
  const seconds = phases[index]?.seconds;
  return seconds === undefined ? undefined : seconds * 1000 - done - (since === undefined ? 0 : now - since);
}

/** Whether a pulsing phase is at pressing now, else at letting go. True for a phase that does not pulse. */
export function isOn(clock: Clock, now: number): boolean {
  const phase = phaseOf(at(clock, now));
  const left = leftOf(clock, now);
  if (!phase?.pulse || phase.seconds === undefined || left === undefined) return true;
  const { on, off } = phase.pulse;
  return (phase.seconds * 1000 - left) % ((on + off) * 1000) < on * 1000;
}
