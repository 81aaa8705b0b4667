/**
 * Large areas of the body, for views with so many marks that each of them says nothing. What belongs to an area is
 * derived from the regions of the points, and its close-up from the views that show them.
 */
import { isOverview, type View } from '../atlas/index.js';
import { squaredDistance, type XY } from '../geometry/xy.js';
import type { BodyModel, Hotspot, MapPoint } from './body-model.js';

/** Each area, and the regions of the atlas in it. */
const REGIONS = {
  head: ['head', 'face'],
  neck: ['neck'],
  shoulder: ['shoulder', 'axilla'],
  chest: ['chest'],
  'upper-back': ['upper-back', 'mid-back'],
  abdomen: ['abdomen', 'groin'],
  'lower-back': ['lower-back', 'sacrum'],
  buttock: ['buttock', 'hip', 'perineum'],
  arm: ['upper-arm', 'elbow', 'forearm'],
  hand: ['wrist', 'palm', 'hand-dorsum', 'finger'],
  thigh: ['thigh'],
  knee: ['knee-front', 'knee-medial', 'knee-lateral', 'knee-back'],
  'lower-leg': ['lower-leg'],
  foot: ['ankle', 'foot-dorsum', 'foot-medial', 'foot-lateral', 'sole', 'toe'],
} as const;
export type AreaName = keyof typeof REGIONS;
/** The area of each region. */
export const areaOf: ReadonlyMap<string, AreaName> = new Map<string, AreaName>(
  (Object.keys(REGIONS) as AreaName[]).flatMap((area) => REGIONS[area].map((region) => [region, area] as const)),
);

/** One area of a view. */
export interface Area {
  readonly name: AreaName;
  readonly points: readonly MapPoint[];
  /** Their places in the view, on both sides of the body. */
  readonly places: readonly XY[];
  /** Those on the side that is marked. */
  readonly marked: readonly XY[];
  /** The close-up that shows most of them, if one does. */
  readonly closeUp: View | undefined;
}

/** From so many points on, a view shows its areas first, if it has so many of them: it is of a whole body then. */
const CROWDED = 60;
const WHOLE = 6;
/** Fewer points make no area of their own: they join the nearest. */
const FEW = 4;
/** The share of the points that must be in the atlas, and the share of an area that its close-up must show. */
const MOST = 0.9;
const ENOUGH = 0.6;
/** How much larger than in the whole body a close-up shows them, at least. */
const CLOSER = 1.5;

/** The areas of a view, from head to foot; none where there are few points, or points of no known region. */
export function areasIn(model: BodyModel, view: View): readonly Area[] {
  const known = found.get(model) ?? new Map<View, readonly Area[]>();
  found.set(model, known);
  const areas = known.get(view) ?? findAreas(model, view);
  known.set(view, areas);
  return areas;
}
const found = new WeakMap<BodyModel, Map<View, readonly Area[]>>();

function findAreas(model: BodyModel, view: View): readonly Area[] {
  const hotspots = model.hotspots.get(view) ?? [];
  if (hotspots.length < CROWDED) return [];
  const members = new Map<AreaName, Hotspot[]>();
  for (const hotspot of hotspots) {
    const area = areaOf.get(hotspot.point.acupoint?.region ?? '');
    if (area) members.set(area, [...(members.get(area) ?? []), hotspot]);
  }
  if ([...members.values()].flat().length < hotspots.length * MOST) return [];
  // Whatever joins an area may make it large enough.
  for (const area of Object.keys(REGIONS) as AreaName[]) {
    const few = members.get(area);
    // From behind, what belongs to the belly is the flank, and no belly is seen.
    const isUnseen = view === 'back' && area === 'abdomen';
    if (!few || (few.length >= FEW && !isUnseen)) continue;
    members.delete(area);
    const [nearest] = [...members.keys()].toSorted(
      (a, b) => distance(few, members.get(a) ?? []) - distance(few, members.get(b) ?? []),
    );
    if (nearest) members.set(nearest, [...(members.get(nearest) ?? []), ...few]);
  }
  if (members.size < WHOLE) return [];
  return [...members]
    .map(([name, those]): Area => {
      const points = those.map(({ point }) => point);
      const places = those.flatMap((hotspot) => hotspot.places.map(({ at }) => at));
      const marked = those.map(({ places: [{ at }] }) => at);
      return { name, points, places, marked, closeUp: closeUpOf(points, view) };
    })
    .toSorted((a, b) => middle(a.places).y - middle(b.places).y);
}

/** Whether a map has so many marks that only one side of the body is marked. */
export const isCrowded = (model: BodyModel): boolean =>
  [...model.hotspots.keys()].some((view) => areasIn(model, view).length > 0);

/** The middle of some places. */
export function middle(places: readonly XY[]): XY {
  const sum = { x: 0, y: 0 };
  for (const { x, y } of places) {
    sum.x += x / places.length;
    sum.y += y / places.length;
  }
  return sum;
}

/** How far two groups are apart: their middles, on one side of the body. */
const distance = (a: readonly Hotspot[], b: readonly Hotspot[]): number =>
  squaredDistance(middle(a.map(({ places: [{ at }] }) => at)), middle(b.map(({ places: [{ at }] }) => at)));

/** Of the views that show enough of some points, and larger, the one that shows most of them. */
function closeUpOf(points: readonly MapPoint[], from: View): View | undefined {
  const spread = (view: View, those: readonly MapPoint[]): number => {
    const ys = those.flatMap(({ placements }) => placements.find((place) => place.view === view)?.at.y ?? []);
    return Math.max(...ys) - Math.min(...ys);
  };
  const views = new Set(points.flatMap(({ placements }) => placements.map(({ view }) => view)));
  const shown = [...views].flatMap((view) => {
    const those = points.filter(({ placements }) => placements.some((place) => place.view === view));
    const isLarger = spread(view, those) >= spread(from, those) * CLOSER;
    return !isOverview(view) && isLarger && those.length >= points.length * ENOUGH
      ? [{ view, count: those.length }]
      : [];
  });
  return shown.toSorted((a, b) => b.count - a.count)[0]?.view;
}
