/** The pictures in which an author places points: what is drawn, and what is at a place. No DOM. */
import { ALL } from '../atlas/all.js';
import { showsBothSides, sideAt, type Code, type Side, type View } from '../atlas/index.js';
import { LAYERS, type Layer } from '../figure/art.js';
import { detailed } from '../figure/detailed.js';
import { DRAWINGS } from '../figure/every.js';
import { isOnBody } from '../figure/on-body.js';
import { mirror, squaredDistance, type XY } from '../geometry/xy.js';

/** A view as SVG paths, in painting order, in a box of the given size from 0, 0. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly {
    /** `outline` is the base again: a line on top of all. `landmarks` are lines, too. */
    readonly layer: Layer | 'outline';
    readonly path: string;
    /** For the mirrored half of a drawing. */
    readonly transform?: string;
  }[];
}

/** The drawing of a view of the neutral figure. */
export function pictureOf(view: View): Picture {
  const { width, height, half, paths } = detailed(DRAWINGS[view], view) ?? DRAWINGS[view];
  const painted = [...LAYERS.map((layer) => [layer, paths[layer] ?? ''] as const), ['outline', paths.base] as const];
  const shapes = painted.flatMap(([layer, path]) => [
    { layer, path },
    ...(half ? [{ layer, path, transform: `matrix(-1 0 0 1 ${width} 0)` }] : []),
  ]);
  return { width, height, shapes };
}

/** A place in a picture, in per cent of its box. */
export interface PlaceInPicture {
  readonly isOnBody: boolean;
  /** The nearest point of the atlas that is drawn in this view. */
  readonly nearest?: { readonly code: Code; readonly region: string };
}

/** What is at a place of a view. */
export function whatIsAt(view: View, at: XY): PlaceInPicture {
  const { width, height } = DRAWINGS[view];
  const scaled = ({ x, y }: XY): XY => ({ x: x * width, y: y * height });
  let nearest: PlaceInPicture['nearest'];
  let least = Infinity;
  for (const [code, , , , region, , places] of ALL) {
    for (const [there, x, y] of places) {
      if (there !== view) continue;
      for (const place of showsBothSides(view) ? [{ x, y }, mirror({ x, y })] : [{ x, y }]) {
        const distance = squaredDistance(scaled(place), scaled(at));
        if (distance >= least) continue;
        least = distance;
        nearest = { code, region: region.replace(/-/g, ' ') };
      }
    }
  }
  return { isOnBody: isOnBody(DRAWINGS[view], at), ...(nearest ? { nearest } : {}) };
}

/** Which side an author means by a place: both, only the one where it is, a named one, or they do not say. */
export type SideWish = 'both' | 'one' | 'left' | 'right' | 'unsaid';

/**
 * The side to write for a place. It never contradicts x: on the midline it is `midline`. A view of a single limb or
 * flank stands for either side, so there it must be named; `one` is the left, which is drawn.
 */
export function sideFor(view: View, at: XY, wish: SideWish): Side | 'both' | undefined {
  if (wish === 'unsaid') return undefined;
  const there = sideAt(view, at);
  if (there === 'midline' || wish === 'both') return there === 'midline' ? there : 'both';
  return showsBothSides(view) || wish === 'one' ? there : wish;
}
