import type { Code, Placement, Side, View } from '../atlas/index.js';
import type { Scheme } from '../atlas/schemes.js';
import type { Duration } from './duration.js';
import type { XY } from '../geometry/xy.js';
import type { Link } from './link.js';
import type { EvidenceLevel, Pressure, Topic } from './schema.js';
import type { LocalText } from './text.js';

/** A dataset after reading: complete and checked, so that everything downstream can trust it. */
export interface Dataset {
  /** Language of the texts that are not language maps. */
  readonly lang: string;
  /** Whose codes are used, when the data says so or its language tells. */
  readonly codes?: Scheme;
  /**
   * The letters of the meridians that are shown, in the order of the standard, when the data or the page says whose
   * codes are used: `P GI E …`. Otherwise they are those of the reader's language.
   */
  readonly letters?: string;
  readonly title?: LocalText;
  /** What the points are for, where the data says so. */
  readonly topic?: Topic;
  readonly points: readonly PointEntry[];
  readonly safety: readonly LocalText[];
  readonly sources: readonly Source[];
  readonly reviewed?: { readonly by: string; readonly on: string };
  readonly credit?: LocalText;
  readonly licence?: string;
  /** What goes with the points. For the built-in points it is loaded only when someone looks at it. */
  readonly more?: More;
  /**
   * Some of its points are the built-in ones: their background, and what goes with them, is loaded when someone looks
   * at it.
   */
  readonly isBuiltIn?: boolean;
}

/** Routines, complaints, questions and answers, tips, other methods, and a glossary. */
export interface More {
  readonly routines: readonly Routine[];
  readonly complaints: readonly Complaint[];
  readonly questions: readonly {
    readonly question: LocalText;
    readonly answer: LocalText;
    readonly sources: readonly string[];
  }[];
  readonly tips: readonly Claim[];
  readonly methods: readonly {
    readonly name: LocalText;
    readonly text: LocalText;
    readonly sources: readonly string[];
  }[];
  readonly glossary: readonly { readonly term: LocalText; readonly text: LocalText }[];
}

/** Where it hurts, and what is named for it. */
export interface Complaint {
  readonly name: LocalText;
  /** Ids of points of the dataset. */
  readonly points: readonly string[];
  /** The area that is marked on a whole-body view: its middle and its width, in per cent of the view. */
  readonly area?: { readonly view: View; readonly at: XY; readonly size: number };
  readonly note?: LocalText;
  readonly evidence?: Background['evidence'];
  readonly sources: readonly string[];
}

/** A guided session. */
export interface Routine {
  readonly id: string;
  readonly title: LocalText;
  readonly purpose?: LocalText;
  readonly total?: Duration;
  readonly frequency?: LocalText;
  readonly steps: readonly RoutineStep[];
  readonly notes: readonly LocalText[];
  readonly stop?: LocalText;
  readonly sources: readonly string[];
}

/** One step: a point to press, or something else to do. */
export interface RoutineStep {
  /** Id of a point of the dataset. */
  readonly point?: string;
  readonly text?: LocalText;
  readonly duration?: Duration;
  readonly side?: 'left' | 'right' | 'both' | 'midline';
  readonly pulse?: Pulse;
}

/** Pressing that comes and goes: seconds on, seconds off. */
export interface Pulse {
  readonly on: number;
  readonly off: number;
}

/** One point of a dataset. */
export interface PointEntry {
  /** Unique in the dataset, as the author wrote it. */
  readonly id: string;
  /** The canonical code, when the id is one. */
  readonly code?: Code;
  /** The points that its id may mean: its author has to choose, or has given a place. */
  readonly mayBe?: readonly Code[];
  readonly name?: LocalText;
  readonly aliases: readonly string[];
  /** Where the author puts it. Absent: the atlas knows the place of its `code`. Empty: it must not be drawn. */
  readonly placements?: readonly Placement[];
  /** The side on which the author puts it, even where a view shows only one side. Absent: readers are told none. */
  readonly side?: Side | 'both';
  readonly location?: LocalText;
  readonly technique: readonly LocalText[];
  readonly duration?: Duration;
  /** Seconds of rest between repeats. */
  readonly rest?: number;
  readonly repeat?: number;
  readonly pulse?: Pulse;
  readonly pressure?: Pressure;
  /** Caution codes, or the author's own words. */
  readonly avoid: readonly LocalText[];
  readonly group?: string;
  /** What sources say about it. For the built-in points it is loaded only when someone looks at it. */
  readonly background?: Background;
}

/** What sources say about a point, how well that is tested, and where they differ. */
export interface Background {
  readonly benefit: readonly Claim[];
  /** How long each source presses, where they differ. */
  readonly times: readonly Claim[];
  /** How hard each source presses, where they differ. */
  readonly pressures?: readonly Claim[];
  readonly note?: LocalText;
  readonly evidence?: { readonly level: EvidenceLevel; readonly sources: readonly string[] };
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** What a source says. */
export interface Claim {
  readonly text: LocalText;
  /** Id of the source that claims it. */
  readonly source?: string | undefined;
}

export interface Source {
  readonly id: string;
  readonly title: LocalText;
  readonly author?: string;
  readonly year?: number;
  readonly publisher?: string;
  readonly link?: Link;
}
