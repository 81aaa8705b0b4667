/** The lines along which points are found, as each picture shows them. */
import type { Spot } from '../body/surface.js';
import { DIRECTIONS, type GuideRow } from '../../src/atlas/rows.js';
import { fractionOf, type Guide } from './guide.js';
import type { Sight } from './landmarks.js';
import type { Anatomy } from './place.js';
import type { View } from '../body/camera.js';
import type { Viewer } from './project.js';
import { widthOf, type Measures } from './widths.js';

/** How far a line may miss what it stands for, in cun, and the shortest one worth drawing, in per cent of a view. */
const MISS = 0.1;
const SHORTEST = 0.8;
/** The part of a length on the head that may be lost to the eye, as the skin turns away. */
const SHORTENED = 0.4;
/** Into how many straight pieces a line over curved skin may be cut. */
const PIECES = [1, 2, 3, 4, 6, 12];
/** At how many places the skin is looked at; a multiple of all of them. */
const SAMPLES = 12;

/** The views that look along a line of sight, and so show a line as straight as it is sighted. */
const SEEN_LIKE: Readonly<Record<Sight, readonly string[]>> = {
  front: ['front', 'head-front', 'knee-front', 'elbow-inner'],
  back: ['back', 'head-back'],
  outer: ['side', 'head-side'],
  inner: ['leg-inner'],
  above: [],
  below: [],
};

type At = readonly [x: number, y: number];

export class Rulers {
  readonly #own: Anatomy;
  readonly #viewer: Viewer;
  readonly #bodies: readonly Measures[];

  constructor(own: Anatomy, viewer: Viewer, bodies: readonly Measures[]) {
    [this.#own, this.#viewer, this.#bodies] = [own, viewer, bodies];
  }

  /** The rows of one point, which may have several places, in the views that show it. */
  rowsOf(spots: readonly Spot[], viewsOf: (spot: Spot) => readonly View[]): readonly GuideRow[] {
    const rows = spots.flatMap((spot) =>
      viewsOf(spot).flatMap((view) =>
        this.#own.guides(spot).flatMap((ways) => {
          for (const way of ways) {
            const row = this.#rowOf(way, view, spot, spots.length > 1);
            if (row) return [row];
          }
          return [];
        }),
      ),
    );
    const unique = [...new Map(rows.map((row) => [row.join(), row])).values()];
    // The whole body from the side adds little to any other view.
    return unique.some(([view]) => view !== 'side') ? unique.filter(([view]) => view !== 'side') : unique;
  }

  #rowOf(guide: Guide, view: View, spot: Spot, isOneOfSeveral: boolean): GuideRow | undefined {
    const { from, to, size, whole } = guide;
    const isLength = (DIRECTIONS as readonly string[]).includes(to);
    const isPlumb = isLength && size === 0;
    const fraction = isPlumb ? ([0, 1] as const) : size > 0 && size < whole * 1.01 ? this.#fraction(guide) : undefined;
    if (!fraction || (!isLength && fraction[0] === fraction[1])) return undefined;
    const ends = isLength ? [this.#alongAt(guide, 0)] : [0, SAMPLES].map((i) => this.#alongAt(guide, i));
    if (!ends.every((end) => this.#viewer.isSeen(view, end))) return undefined;
    const place = this.#at(view, spot);
    const places = this.#pieces(guide, view, isLength ? size : (fraction[0] / fraction[1]) * whole, place);
    const [start, end] = [places?.[0], places?.at(-1)];
    if (!places || !start || !end) return undefined;
    const length = Math.max(...places.map((at) => Math.hypot(at[0] - start[0], at[1] - start[1])));
    if (length < SHORTEST) return undefined;
    const head = [view, from, to, ...fraction] as const;
    if (isOneOfSeveral) return [...head, ...places.flat()];
    const [x, y] = place;
    const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.11;
    const isLevel = same(start[0], 50) && same(start[1], y) && same(end[1], y);
    if (isLength) return isLevel ? head : places.length === 2 ? [...head, ...start] : [...head, ...places.flat()];
    if (places.length === 2 && isLevel) return [...head, end[0]];
    if (places.length === 2 && same(start[0], x) && same(end[0], x)) return [...head, start[1], end[1]];
    return [...head, ...places.flat()];
  }

  readonly #sampled = new WeakMap<Guide, (Spot | undefined)[]>();
  #alongAt(guide: Guide, i: number): Spot {
    const spots = this.#sampled.get(guide) ?? [];
    this.#sampled.set(guide, spots);
    return (spots[i] ??= guide.along(i / SAMPLES));
  }

  #at(view: View, spot: Spot): At {
    const [x, y] = this.#viewer.at(view, spot);
    return [round(x), round(y)];
  }

  #cun({ cun }: Guide): number {
    return typeof cun === 'number' ? cun : this.#own.measures[cun];
  }

  /** A length in thumbs, or the part of a way. */
  #fraction({ size, whole, cun }: Guide): readonly [n: number, d: number] | undefined {
    return typeof cun === 'string' ? widthOf(size, cun, this.#bodies) : fractionOf(size, whole);
  }

  /** Whether a length looks as long as it is. The head turns away from the reader wherever its hairlines are seen. */
  #looksLike({ size, cun }: Guide, length: number): boolean {
    return Math.abs(length - size) <= (cun === 'scalp' ? SHORTENED * size : MISS);
  }

  /**
   * The fewest places between which a line goes where the skin does, evenly spaced over it. None when what is said
   * would not be where the mark is, because the way runs towards the viewer.
   */
  #pieces(guide: Guide, view: View, said: number, mark: At): readonly At[] | undefined {
    const { size, whole } = guide;
    const cun = this.#cun(guide);
    const off = (a: At, b: At): number => this.#viewer.distance(view, a, b) / cun;
    const skin = (i: number): At => this.#viewer.at(view, this.#alongAt(guide, i));
    const isStraight = guide.sight !== undefined && SEEN_LIKE[guide.sight].includes(view);
    for (const count of PIECES) {
      const places = Array.from({ length: count + 1 }, (_, i) => {
        const [x, y] = skin((i / count) * SAMPLES);
        return [round(x), round(y)] as const;
      });
      const isOnSkin =
        isStraight ||
        Array.from({ length: SAMPLES }, (_, i) => i).every((i) => off(onLine(places, i / SAMPLES), skin(i)) < MISS);
      if (!isOnSkin) continue;
      if (size === 0) return places;
      const isLength = size === whole;
      if (isLength && !this.#looksLike(guide, lengthOf(places, off))) return undefined;
      if (off(onLine(places, isLength ? 1 : said / whole), mark) < MISS) return places;
    }
    return undefined;
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;
const lengthOf = (places: readonly At[], off: (a: At, b: At) => number): number => {
  let sum = 0;
  places.forEach((place, i) => (sum += i > 0 ? off(places[i - 1] as At, place) : 0));
  return sum;
};
/** The place at a part of a line whose places are evenly spaced. */
function onLine(places: readonly At[], part: number): At {
  const i = Math.min(places.length - 2, Math.floor(part * (places.length - 1)));
  const [a, b] = [places[i] as At, places[i + 1] as At];
  const rest = part * (places.length - 1) - i;
  return [a[0] + (b[0] - a[0]) * rest, a[1] + (b[1] - a[1]) * rest];
}
