import { statusOf, type ClockStatus } from '../../practice/status.js';
import type { Intent, MapState, Session, Supplement } from '../../model/index.js';
import { now } from '../now.js';
import { roomArrives } from '../rooms.js';

/** What a page can do with the routines of a map. None of it moves focus. */
export interface Practice {
  /** Fulfils when routines can be opened, some time after the map itself is ready. */
  readonly ready: Promise<void>;
  /** Id of the open routine. */
  readonly routine: string | undefined;
  /** Its current step, from 0. */
  readonly step: number;
  readonly status: ClockStatus | 'closed' | 'overview';
  /** Opens a routine's overview. False when the map does not have the routine, or not yet. */
  open(id: string): boolean;
  /** Begins the routine, or resumes it after a pause. */
  begin(): void;
  pause(): void;
  next(): void;
  previous(): void;
  close(): void;
}

/** What the practice API needs from the map. */
interface Map {
  /** Fulfils when the map is shown. One that waits to be near what is seen is drawn. */
  ready(): Promise<void>;
  state(): MapState;
  /** What accompanies the points, and a promise that fulfils when all of it has loaded. */
  readonly supplement: { readonly value: Supplement; readonly complete: Promise<void> };
  grant(intent: Intent): void;
}

export const practiceOf = (map: Map): Practice => {
  const act = (name: 'begin' | 'pause' | 'next' | 'previous'): void =>
    map.grant({ type: 'routine', act: name, at: now() });
  const session = (): Session | undefined => map.state().session;
  return {
    get ready() {
      return map
        .ready()
        .then(() => roomArrives('practice'))
        .then(() => map.supplement.complete);
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
      return open.stage === 'going' ? statusOf(open.clock) : open.stage;
    },
    open(id) {
      const routine = map.supplement.value.more?.routines.find((each) => each.id === id);
      if (!routine) return false;
      map.grant({ type: 'routine', act: 'open', routine, at: now() });
      return session()?.routine === routine;
    },
    begin: () => act('begin'),
    pause: () => act('pause'),
    next: () => act('next'),
    previous: () => act('previous'),
    close: () => map.grant({ type: 'routine', act: 'close' }),
  };
};
