import { statusOf, type ClockStatus } from '../../practice/status.js';
import type { Intent, MapState, Session, Supplement } from '../../model/index.js';
import { roomArrives } from '../rooms.js';

/** What a page may do with the routines of a map. Nothing of it moves focus. */
export interface Practice {
  /** Fulfils when routines can be opened, some time after the map itself is ready. */
  readonly ready: Promise<void>;
  /** Id of the routine that is open. */
  readonly routine: string | undefined;
  /** Its step, from 0. */
  readonly step: number;
  readonly status: ClockStatus | 'closed' | 'overview';
  /** Opens a routine’s overview. False when the map has no such routine, or not yet. */
  open(id: string): boolean;
  /** Begins it, or goes on after a pause. */
  begin(): void;
  pause(): void;
  next(): void;
  previous(): void;
  close(): void;
}

/** What the map gives to its page's way to the routines. */
interface Map {
  state(): MapState;
  /** What goes with the points, and when all of it is here. */
  readonly supplement: { readonly value: Supplement; readonly complete: Promise<void> };
  grant(intent: Intent): void;
}

export const practiceOf = (map: Map): Practice => {
  const act = (name: 'begin' | 'pause' | 'next' | 'previous'): void =>
    map.grant({ type: 'routine', act: name, at: Date.now() });
  const session = (): Session | undefined => map.state().session;
  return {
    get ready() {
      return roomArrives('practice').then(() => map.supplement.complete);
    },
    get routine() {
      return session()?.routine.id;
    },
    get step() {
      const { clock } = session() ?? {};
      return (clock?.phases[clock.index] ?? clock?.phases.at(-1))?.step ?? 0;
    },
    get status() {
      const open = session();
      if (!open) return 'closed';
      return open.stage === 'overview' ? 'overview' : statusOf(open.clock);
    },
    open(id) {
      const routine = map.supplement.value.more?.routines.find((each) => each.id === id);
      if (!routine) return false;
      map.grant({ type: 'routine', act: 'open', routine, at: Date.now() });
      return session()?.routine === routine;
    },
    begin: () => act('begin'),
    pause: () => act('pause'),
    next: () => act('next'),
    previous: () => act('previous'),
    close: () => map.grant({ type: 'routine', act: 'close' }),
  };
};
