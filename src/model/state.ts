import type { View } from '../atlas/index.js';
import type { Routine } from '../dataset/dataset.js';
import type { Clock, Pressing } from '../practice/index.js';
import type { Concern } from '../safety/index.js';

/** What the map shows now, all as plain data. */
export interface MapState {
  readonly view: View;
  /** Whether the page or the reader asked for this view. If not, new data chooses its own. */
  readonly isViewAsked: boolean;
  /** Id of the point whose panel is open. */
  readonly selected: string | undefined;
  /** Whether the reader has read the safety text. Until then it stands in place of any technique. */
  readonly hasReadSafety: boolean;
  /** The reader's reasons not to press certain points. Never stored, and gone when the page is closed. */
  readonly concerns: readonly Concern[];
  /** The aids that the reader has switched on. All are off at the start. */
  readonly preferences: readonly Preference[];
  /** Whether meridian lines are drawn. */
  readonly meridians: boolean;
  /** Whether the reader has asked for larger letters. */
  readonly largeText: boolean;
  /** Whether the handout dialog is open. */
  readonly handout: boolean;
  /** The open routine. */
  readonly session?: Session | undefined;
  /** The timer of the selected point, once it has been used. */
  readonly timer?: PointTimer | undefined;
}

/** The initial state. */
export const START: MapState = {
  view: 'front',
  isViewAsked: false,
  selected: undefined,
  hasReadSafety: false,
  concerns: [],
  preferences: [],
  meridians: false,
  largeText: false,
  handout: false,
};

/** A guided routine that a reader has opened. */
export interface Session {
  readonly routine: Routine;
  /** The overview with the safety text, then the steps, then the summary. */
  readonly stage: 'overview' | 'going' | 'done';
  /** How the reader opened it; absent if a script did. */
  readonly via?: Via | undefined;
  readonly clock: Clock;
  /** Steps that were skipped, and why. */
  readonly skipped: readonly { readonly step: number; readonly why: SkipReason }[];
  /** Steps whose point was pressed for at least half of its time, on at least one side. */
  readonly pressed: readonly number[];
  /** Whether at least half of the time of a step without a point has passed. */
  readonly hasWaited?: true;
  /** Whether it was ended because other data had arrived, in which it has no place. */
  readonly isCutShort?: true;
}

/** Why a reader skips a step. */
export type SkipReason = 'safety' | 'sore' | 'reach';

/** The timer of one point. */
export interface PointTimer {
  /** Id of the point. */
  readonly point: string;
  /** How its data says that it is pressed, and how the reader chose to. */
  readonly preset: Pressing;
  readonly pressing: Pressing;
  readonly clock: Clock;
}

/** A bell and a vibration at each turn, a breathing rhythm, and instructions read aloud. */
export type Preference = 'sound' | 'vibration' | 'breathing' | 'voice';

/** How a person made a request. */
export type Via = 'pointer' | 'keyboard' | 'list' | 'search' | 'nav' | 'link';

/** A request to the map. `at` is a time in milliseconds, by any clock that never goes back. */
export type Intent =
  | { readonly type: 'select'; readonly id: string; readonly via: Via }
  /** From the panel back to the map, or to where the panel was opened. */
  | { readonly type: 'close'; readonly via: Via; readonly isToMap?: true }
  | { readonly type: 'view'; readonly view: View; readonly via: Via }
  | { readonly type: 'concerns'; readonly concerns: readonly Concern[] }
  | { readonly type: 'preferences'; readonly preferences: readonly Preference[] }
  | { readonly type: 'meridians'; readonly isOn: boolean }
  /** `previous`: the topic that was shown until now. */
  | { readonly type: 'topic'; readonly topic: string; readonly previous: string }
  | { readonly type: 'large-text'; readonly isOn: boolean }
  | { readonly type: 'handout'; readonly isOpen: boolean }
  /** The safety text has been read. `isStart`: what was asked for before is started now. */
  | { readonly type: 'read'; readonly isStart?: boolean }
  /** Screen readers are told something. */
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: 'retry' }
  /** Parts of the map that could not be fetched are asked for again, as with every act. */
  | { readonly type: 'fetch' }
  | ({ readonly type: 'show' } & PageRequest)
  | RoutineIntent
  | TimerIntent;

/** What a page asks a map to show. Whatever is missing stays as it is. */
export interface PageRequest {
  readonly view?: View;
  /** Id or code of a point; null for none. */
  readonly selected?: string | null;
  readonly meridians?: boolean;
}

/**
 * A request to a guided routine. `tick`: time has passed; `suspend`: the map has been removed from the page; `data`:
 * other data has arrived, with this routine of the same id. `via` is absent if a script asks: focus then stays where it
 * is.
 */
export type RoutineIntent =
  | {
      readonly type: 'routine';
      readonly act: 'open';
      readonly routine: Routine;
      /** The step at which to resume, paused, from 0. Without it, the overview is shown. */
      readonly step?: number;
      readonly at: number;
      readonly via?: Via;
    }
  | { readonly type: 'routine'; readonly act: 'skip'; readonly why: SkipReason; readonly at: number }
  | {
      readonly type: 'routine';
      readonly act: 'begin' | 'pause' | 'next' | 'previous' | 'tick' | 'suspend';
      readonly at: number;
    }
  | { readonly type: 'routine'; readonly act: 'data'; readonly routine: Routine | undefined; readonly at: number }
  | { readonly type: 'routine'; readonly act: 'close' };

/** A request to the timer of the selected point. */
export type TimerIntent =
  | { readonly type: 'timer'; readonly act: 'set'; readonly pressing: Pressing }
  | {
      readonly type: 'timer';
      readonly act: 'start' | 'pause' | 'reset' | 'skip' | 'tick' | 'suspend';
      readonly at: number;
    };
