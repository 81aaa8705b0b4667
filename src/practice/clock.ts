import type { Phase } from './phases.js';
import { statusOf, type Clock } from './status.js';

export const clockOf = (phases: readonly Phase[]): Clock => ({ phases, index: 0, done: 0 });

export const phaseOf = ({ phases, index }: Clock): Phase | undefined => phases[index];

/** The clock at a given time, past all phases that have ended by then. */
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
  // The remaining time belongs to the phase that the clock has reached.
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

/** Goes to a phase, running or paused as before. */
export function goTo(clock: Clock, index: number, now: number): Clock {
  const { phases, since } = clock;
  return {
    phases,
    index: Math.max(0, Math.min(index, phases.length)),
    done: 0,
    ...(since === undefined || index >= phases.length ? {} : { since: now }),
  };
}

/** Milliseconds left in the current phase; undefined if it has no end. */
export function leftOf(clock: Clock, now: number): number | undefined {
  const { index, done, phases, since } = at(clock, now);
  const seconds = phases[index]?.seconds;
  return seconds === undefined ? undefined : seconds * 1000 - done - (since === undefined ? 0 : now - since);
}

/** Whether a pulsing phase is pressing now rather than releasing. True for a phase that does not pulse. */
export function isOn(clock: Clock, now: number): boolean {
  const phase = phaseOf(at(clock, now));
  const left = leftOf(clock, now);
  if (!phase?.pulse || phase.seconds === undefined || left === undefined) return true;
  const { on, off } = phase.pulse;
  return (phase.seconds * 1000 - left) % ((on + off) * 1000) < on * 1000;
}

/**
 * The phases that have passed since a clock was last updated. The current one counts if at least half of it has
 * passed.
 */
export function phasesPassed(clock: Clock, now: number): readonly Phase[] {
  const { phases, index } = at(clock, now);
  const phase = phases[index];
  const left = leftOf(clock, now);
  const isMostlyDone = phase?.seconds !== undefined && left !== undefined && left <= phase.seconds * 500;
  return phases.slice(clock.index, isMostlyDone ? index + 1 : index);
}

/** A change in what a clock is doing. */
export type Turn = 'start' | 'pause' | 'resume' | 'change' | 'reset' | 'end';

/** What has changed between two states of a clock. Undefined if it has only kept running or stayed paused. */
export function turnOf(before: Clock, after: Clock): Turn | undefined {
  const [old, current] = [statusOf(before), statusOf(after)];
  if (current === 'done') return old === 'done' ? undefined : 'end';
  if (current === 'ready') return old === 'ready' ? undefined : 'reset';
  if (old !== 'done' && before.index !== after.index) return 'change';
  if (old === current) return undefined;
  if (current === 'paused') return 'pause';
  return old === 'paused' ? 'resume' : 'start';
}
