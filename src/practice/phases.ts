/** What happens in a phase: pressing, changing sides, resting, or something else to do. */
export type PhaseKind = 'press' | 'change' | 'rest' | 'do';

/** The body's own side; `both` at once; `one` for a point on the midline or a step without a point. */
export type PhaseSide = 'left' | 'right' | 'both' | 'one';

/** A period in which one thing is done. Without `seconds`, it lasts until the reader continues. */
export interface Phase {
  readonly kind: PhaseKind;
  readonly seconds?: number;
  readonly side: PhaseSide;
  /** Pressing on and off: seconds on, seconds off. */
  readonly pulse?: Pulse;
  /** The step of a routine that it belongs to, from 0. */
  readonly step: number;
}

export interface Pulse {
  readonly on: number;
  readonly off: number;
}

/** How a point is pressed. Times are in seconds. */
export interface Pressing {
  readonly seconds: number;
  /** Both sides together, left then right, only that side, or the only place there is. */
  readonly sides: 'together' | 'in-turn' | 'left' | 'right' | 'one';
  readonly repeat?: number | undefined;
  readonly rest?: number | undefined;
  readonly pulse?: Pulse | undefined;
}

/** Time to change sides, in seconds. */
export const CHANGE_OF_SIDES = 5;
/** Time to find the next point of a routine, in seconds. Rests between repeats are the data's (`rest`). */
export const REST_BETWEEN_POINTS = 8;

/** The phases of pressing one point: both sides together, or in turn with a change between; repeated with rests. */
export function phasesOf({ seconds, sides, repeat = 1, rest = 0, pulse }: Pressing, step = 0): readonly Phase[] {
  const press = (side: PhaseSide): Phase => ({ kind: 'press', seconds, side, step, ...(pulse ? { pulse } : {}) });
  const round: readonly Phase[] =
    sides === 'in-turn'
      ? [press('left'), { kind: 'change', seconds: CHANGE_OF_SIDES, side: 'one', step }, press('right')]
      : [press(sides === 'together' ? 'both' : sides)];
  const phases: Phase[] = [];
  for (let i = 0; i < repeat; i++) {
    if (i > 0 && rest > 0) phases.push({ kind: 'rest', seconds: rest, side: 'one', step });
    phases.push(...round);
  }
  return phases;
}

/** One step of a session: a point to press, or something else to do. */
export interface SessionStep {
  readonly pressing?: Pressing | undefined;
  /** How long something else takes. Without it, the reader continues when ready. */
  readonly seconds?: number | undefined;
}

/** The phases of a whole session. Before each point after the first, there is time to find it. */
export function sessionPhases(steps: readonly SessionStep[]): readonly Phase[] {
  return steps.flatMap(({ pressing, seconds }, step): readonly Phase[] => {
    if (!pressing) return [{ kind: 'do', side: 'one', step, ...(seconds === undefined ? {} : { seconds }) }];
    return step > 0
      ? [{ kind: 'rest', seconds: REST_BETWEEN_POINTS, side: 'one', step }, ...phasesOf(pressing, step)]
      : phasesOf(pressing, step);
  });
}

/** The total time of phases, in seconds. Phases without an end count as 0. */
export function totalOf(phases: readonly Phase[]): number {
  let total = 0;
  for (const { seconds = 0 } of phases) total += seconds;
  return total;
}
