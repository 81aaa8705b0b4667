/** What can be drawn over a picture: meridian lines, and the guides along which a point is found. Loaded on demand. */
import { BENDS, COURSES } from '../atlas/courses.js';
import { guidesOn } from '../atlas/guides.js';
import {
  isOverview,
  placementsOf,
  showsBothSides,
  type Code,
  type Figure,
  type GuideDirection,
  type GuideEnd,
  type View,
} from '../atlas/index.js';
import { DIRECTIONS } from '../atlas/rows.js';
import { mirror, type XY } from '../geometry/xy.js';
import type { MapPoint } from './body-model.js';

/** A stretch of a meridian in one view, in per cent of its box. */
export interface MeridianLine {
  readonly meridian: string;
  readonly places: readonly XY[];
}

/**
 * A line along which a point is found: a part (n/d) of the way between two ends, or so many thumbs from one in a
 * direction. Its places are evenly spaced over the skin, in per cent of the view's box; a length ends at the point.
 */
export interface Guide {
  readonly from: GuideEnd;
  readonly to: GuideEnd | GuideDirection;
  readonly part: readonly [n: number, d: number];
  readonly places: readonly XY[];
}

/** Whether a line is a length in some direction, not a way between two ends. */
export const isLength = ({ to }: Guide): boolean => (DIRECTIONS as readonly string[]).includes(to);

/** The place at a part of a line, from 0 to 1. */
export function placeOn(places: readonly XY[], part: number): XY {
  const steps = places.length - 1;
  const i = Math.min(steps - 1, Math.floor(part * steps));
  const [a, b] = [places[i] as XY, places[i + 1] as XY];
  const rest = part * steps - i;
  return { x: a.x + (b.x - a.x) * rest, y: a.y + (b.y - a.y) * rest };
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

/** The lines along which a point is found in a view. There are none if the author has placed the point elsewhere. */
export function guidesFor({ entry }: MapPoint, view: View, figure: Figure): readonly Guide[] {
  if (entry.code === undefined || entry.placements) return [];
  const shown = isOverview(view) ? figure : 'neutral';
  const at = placementsOf(entry.code, shown).find((placement) => placement.view === view)?.at;
  if (!at) return [];
  return (guidesOn(shown)[entry.code] ?? [])
    .filter(([seenIn]) => seenIn === view)
    .map(([, from, to, n, d, ...places]) => {
      const guide: Guide = { from, to, part: [n, d], places: [] };
      return { ...guide, places: spreadOut(places, at, isLength(guide)) };
    });
}

/** The places of a row, some of which the point’s own place says. */
function spreadOut(numbers: readonly number[], at: XY, isFromEnd: boolean): readonly XY[] {
  const [a = 50, b = at.y] = numbers;
  if (numbers.length === 0) return [{ x: a, y: b }, at];
  if (numbers.length === 1)
    return [
      { x: 50, y: at.y },
      { x: a, y: at.y },
    ];
  if (numbers.length === 2 && isFromEnd) return [{ x: a, y: b }, at];
  if (numbers.length === 2)
    return [
      { x: at.x, y: a },
      { x: at.x, y: b },
    ];
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] as number }] : []));
}
