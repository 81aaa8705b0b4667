import type { Acupoint, Figure, Placement, Side, View } from '../atlas/index.js';
import type { Dataset, Issue, LocalText, PointEntry } from '../dataset/index.js';

/** A dataset joined with the atlas: every point with its place in every view that shows it. */
export interface BodyModel {
  readonly dataset: Dataset;
  readonly figure: Figure;
  readonly points: readonly MapPoint[];
  readonly pointOf: ReadonlyMap<string, MapPoint>;
  /** The marks of each view that contains points, top to bottom. */
  readonly hotspots: ReadonlyMap<View, readonly Hotspot[]>;
  readonly issues: readonly Issue[];
}

/** One point of the map. */
export interface MapPoint {
  readonly id: string;
  /** Its place in the dataset, from 1. */
  readonly number: number;
  /** The code or the author's id as a reader sees it: `BL 23`. Undefined when the id is only a name. */
  readonly label?: string;
  readonly name: LocalText;
  /** `unsaid`: the author gives its place and no side. */
  readonly sides: Side | 'both' | 'unplaced' | 'unsaid';
  readonly entry: PointEntry;
  /** What the atlas knows about it. */
  readonly acupoint?: Acupoint;
  /** Where the atlas says it is, in the language of the map or in English. Known once the whole atlas is loaded. */
  readonly atlasLocation?: LocalText;
  /** Best view first. */
  readonly placements: readonly Placement[];
}

/** The mark of a point in one view: one place, or two mirrored places that act as one control. */
export interface Hotspot {
  readonly point: MapPoint;
  readonly places: readonly [Placement, ...Placement[]];
}
