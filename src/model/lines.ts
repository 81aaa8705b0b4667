/** What can be drawn over a picture: meridian lines, and the guides along which a point is found. Loaded on demand. */
import { BENDS, COURSES } from '../atlas/courses.js';
import { GUIDES } from '../atlas/guides.js';
import {
  isOverview,
  placementsOf,
  showsBothSides,
  type Code,
  type Figure,
  type GuideLandmark,
  type View,
} from '../atlas/index.js';
import { mirror, type XY } from '../geometry/xy.js';
import type { MapPoint } from './body-model.js';

/** A stretch of a meridian in one view, in per cent of its box. */
export interface MeridianLine {
  readonly meridian: string;
  readonly places: readonly XY[];
}

/**
 * A line along which a point is found. Its size is a length in cun or a share of the distance; its ends are in per cent
 * of the view's box.
 */
export interface Guide {
  readonly size: number;
  readonly landmark: GuideLandmark;
  readonly from: XY;
  readonly to: XY;
}

/** The lines of all meridians in a view, on both sides of the body if it shows both. Needs the whole atlas. */
export function meridianLines(view: View, figure: Figure): readonly MeridianLine[] {
  const placesOf = (code: Code): readonly (XY | undefined)[] => {
    const at = placementsOf(code, figure).find((placement) => placement.view === view)?.at;
    const bend = BENDS[view]?.[code];
    return at && bend ? [at, bend] : [at];
  };
  return COURSES.flatMap(({ meridian, stretches }) => {
    const left = stretches
      .flatMap((codes) => runsOf(codes.flatMap(placesOf)))
      .map((places): MeridianLine => ({ meridian, places }));
    const isMidline = meridian === 'GV' || meridian === 'CV';
    return showsBothSides(view) && !isMidline
      ? left.flatMap((line) => [line, { meridian, places: line.places.map(mirror) }])
      : left;
  });
}

/** The runs of two places and more between those that are not seen. */
function runsOf(places: readonly (XY | undefined)[]): readonly (readonly XY[])[] {
  const runs: XY[][] = [[]];
  for (const place of places) {
    if (place) runs.at(-1)?.push(place);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

/**
 * The lines along which a point is found in a view. There are none if the author has placed the point elsewhere, or for
 * a figure on which they were not measured.
 */
export function guidesFor({ entry }: MapPoint, view: View, figure: Figure): readonly Guide[] {
  if (entry.code === undefined || entry.placements || (figure !== 'neutral' && isOverview(view))) return [];
  const place = placementsOf(entry.code, 'neutral').find((placement) => placement.view === view)?.at;
  if (!place) return [];
  return (GUIDES.get(entry.code) ?? [])
    .filter(([seenIn]) => seenIn === view)
    .map(([, size, landmark, x1 = 50, y1 = place.y, x2 = place.x, y2 = place.y]) => ({
      size,
      landmark,
      from: { x: x1, y: y1 },
      to: { x: x2, y: y2 },
    }));
}
