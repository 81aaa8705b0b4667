import {
  acupoint,
  atlasWords,
  placementsOf,
  printCode,
  VIEWS,
  type Acupoint,
  type Figure,
  type Placement,
  type PointText,
  type Side,
  type View,
} from '../atlas/index.js';
import type { Dataset, Issue, LocalText, PointEntry } from '../dataset/index.js';
import type { BodyModel, Hotspot, MapPoint } from './body-model.js';

/**
 * Joins a dataset with the atlas. Never throws: a point without a known place is listed.
 *
 * @param tag The language in which the atlas speaks, if its words in it are here; else it speaks English.
 */
export function resolve(
  dataset: Dataset,
  issues: readonly Issue[] = [],
  figure: Figure = 'neutral',
  tag = 'en',
): BodyModel {
  const points = dataset.points.map((entry, i) => resolvePoint(entry, i + 1, figure, tag));
  return {
    dataset,
    figure,
    points,
    pointOf: new Map(points.map((point) => [point.id, point])),
    hotspots: new Map(VIEWS.flatMap((view) => hotspotsIn(view, points))),
    issues,
  };
}

function resolvePoint(entry: PointEntry, number: number, figure: Figure, tag: string): MapPoint {
  const known = entry.code === undefined ? undefined : acupoint(entry.code);
  const words = entry.code === undefined ? undefined : atlasWords(tag)?.[entry.code];
  const placements = entry.placements ?? (entry.code === undefined ? [] : placementsOf(entry.code, figure));
  const label = entry.code === undefined ? ownLabel(entry) : printCode(entry.code);
  return {
    id: entry.id,
    number,
    ...(label === undefined ? {} : { label }),
    name: entry.name ?? nameOf(known, words, tag) ?? entry.id,
    sides: entry.placements?.length
      ? (entry.side ?? 'unsaid')
      : known?.paired && placements.length > 0
        ? 'both'
        : sidesOf(placements),
    entry,
    ...(known ? { acupoint: known } : {}),
    ...(known?.location && { atlasLocation: words ? { [tag]: words.location } : { en: known.location } }),
    placements,
  };
}

const nameOf = (known: Acupoint | undefined, words: PointText | undefined, tag: string): LocalText | undefined =>
  words ? { [tag]: words.name } : known && { en: known.english, zh: known.hanzi };

/** An author's id is worth showing if it looks like a code (`P 12`, `A-3`), not like a technical name (`shoulder`). */
const ownLabel = ({ id, name }: PointEntry): string | undefined =>
  name !== undefined && name !== id && /^[\p{Lu}\d][\p{Lu}\d .-]{0,7}$/u.test(id) ? id : undefined;

function sidesOf(placements: readonly Placement[]): MapPoint['sides'] {
  const isOn = (wanted: Side): boolean => placements.some(({ side }) => side === wanted);
  if (isOn('left') && isOn('right')) return 'both';
  return placements[0]?.side ?? 'unplaced';
}

function hotspotsIn(view: View, points: readonly MapPoint[]): [View, readonly Hotspot[]][] {
  const hotspots = points.flatMap((point): Hotspot[] => {
    const [first, ...more] = point.placements.filter((placement) => placement.view === view);
    return first ? [{ point, places: [first, ...more] }] : [];
  });
  hotspots.sort((a, b) => a.places[0].at.y - b.places[0].at.y);
  return hotspots.length > 0 ? [[view, hotspots]] : [];
}
