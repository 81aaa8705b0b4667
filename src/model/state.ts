import type { View } from '../atlas/index.js';
import type { Routine } from '../dataset/dataset.js';
import type { Clock, Pressing } from '../practice/index.js';
import type { Concern } from '../safety/index.js';

/** What the map shows now: plain data, all of it. */
export interface MapState {
  readonly view: View;
  /** Whether the page or the reader asked for this view. If not, new data chooses its own. */
  readonly isViewAsked: boolean;
  /** Id of the point whose panel is open. */
  readonly selected: string | undefined;
  /** Whether the reader has chosen a point yet. From then on the safety text is folded. */
  readonly begun: boolean;
  /** Whether the reader has said, or shown by beginning, that they have read the safety text. */
  readonly hasReadSafety: boolean;
  /** What the reader has said may speak against pressing. Kept for as long as the page is open, nowhere else. */
  readonly concerns: readonly Concern[];
  /** What the reader wants beside the pictures while pressing. All of it is off until it is asked for. */
  readonly preferences: readonly Preference[];
  /** Whether the lines of the meridians are drawn. */
  readonly meridians: boolean;
  /** Whether the choice of what goes on a handout is open. */
  readonly handout: boolean;
  /** The routine that is open. */
  readonly session?: Session | undefined;
  /** The timer of the selected point, once it has been used. */
  readonly timer?: PointTimer | undefined;
}

/** The state before anything was asked for. */
export const START: MapState = {
  view: 'front',
  isViewAsked: false,
  selected: undefined,
  begun: false,
  hasReadSafety: false,
  concerns: [],
  preferences: [],
  meridians: false,
  handout: false,
};

/** A guided routine that a reader has opened. */
export interface Session {
  readonly routine: Routine;
  /** First what comes and the safety text, then step by step, then what was done. */
  readonly stage: 'overview' | 'going' | 'done';
  /** How a reader opened it; absent when a script did. */
  readonly via?: Via | undefined;
  readonly clock: Clock;
  /** Steps that were skipped, and why. */
  readonly skipped: readonly { readonly step: number; readonly why: SkipReason }[];
  /** Steps whose point was pressed for at least half of its time, on one side at least. */
  readonly pressed: readonly number[];
}

/** Why a reader skips a step. */
export const SKIP_REASONS = ['safety', 'sore', 'reach'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** The timer of one point. */
export interface PointTimer {
  /** Id of the point. */
  readonly point: string;
  readonly pressing: Pressing;
  readonly clock: Clock;
}

/** A bell and a buzz at each turn, when to breathe, what to do read aloud. */
export type Preference = 'sound' | 'vibration' | 'breathing' | 'voice';

/** How a person asked. */
export type Via = 'pointer' | 'keyboard' | 'list' | 'nav' | 'link';

/** What somebody asks of the map. `at` is a moment, in milliseconds of the wall clock. */
export type Intent =
  | { readonly type: 'select'; readonly id: string; readonly via: Via }
  | { readonly type: 'step'; readonly by: 1 | -1; readonly via: Via }
  | { readonly type: 'close'; readonly via: Via }
  | { readonly type: 'view'; readonly view: View; readonly via: Via }
  | { readonly type: 'concerns'; readonly concerns: readonly Concern[] }
  | { readonly type: 'preferences'; readonly preferences: readonly Preference[] }
  | { readonly type: 'meridians'; readonly isOn: boolean }
  | { readonly type: 'handout'; readonly isOpen: boolean }
  | { readonly type: 'retry' }
  | ({ readonly type: 'show' } & PageRequest)
  | RoutineIntent
  | TimerIntent;

/** What a page asks a map to show. What it does not name stays as it is. */
export interface PageRequest {
  readonly view?: View;
  /** Id or code of a point; null for none. */
  readonly selected?: string | null;
  readonly meridians?: boolean;
}

/** What is asked of a guided routine. `tick`: time has passed; `suspend`: the map has left the page. `via` is absent when a script asks: then focus stays where it is. */
export type RoutineIntent =
  | {
      readonly type: 'routine';
      readonly act: 'open';
      readonly routine: Routine;
      /** The step to go on with, from 0, paused. Without it the overview is shown. */
      readonly step?: number;
      readonly at: number;
      readonly via?: Via;
    }
  | { readonly type: 'routine'; readonly act: 'read'; readonly hasRead: boolean }
  | { readonly type: 'routine'; readonly act: 'skip'; readonly why: SkipReason; readonly at: number }
  | {
      readonly type: 'routine';
      readonly act: 'begin' | 'pause' | 'next' | 'previous' | 'tick' | 'suspend';
      readonly at: number;
    }
  | { readonly type: 'routine'; readonly act: 'close' };

/** What is asked of the timer of the selected point. */
export type TimerIntent =
  | { readonly type: 'timer'; readonly act: 'set'; readonly pressing: Pressing }
  | {
      readonly type: 'timer';
      readonly act: 'start' | 'pause' | 'reset' | 'skip' | 'tick' | 'suspend';
      readonly at: number;
    };
