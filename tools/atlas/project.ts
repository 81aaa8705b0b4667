import type { Body } from '../body/body.js';
import { cameraFor, fitted, project, VIEWS, type Camera, type View } from '../body/camera.js';
import { depthMap, type DepthMap } from '../body/depth.js';
import { normalAt, placeOf, type Spot } from '../body/surface.js';
import { dot } from '../body/vec.js';
import type { PoseName } from '../body/pose.js';

/** Where a place is in a view, in per cent of its box, and how squarely the skin there faces the viewer, 0 to 1. */
export interface Sighting {
  readonly view: View;
  readonly x: number;
  readonly y: number;
  readonly facing: number;
}

/**
 * Skin that is turned further away than this is not shown. A whole body also shows points near its edge; a close-up
 * only what it shows well.
 */
const FACING = { overview: 0.1, closeUp: 0.25 };
/** How far skin may lie behind what is drawn in front of it, in decimetres. */
const DEPTH = 0.06;
/** The same of skin on the outline, and how far it may be turned away. */
const EDGE_DEPTH = 0.2;
const EDGE_FACING = -0.1;
/** How far a landmark on the outline may be turned away: it is broader than a mark. */
const LANDMARK_FACING = -0.2;
const DENSITY = 0.5;

/**
 * Sees the places of one figure in all views. Every figure is shown in the frames of the `neutral` one, and as tall.
 */
export class Viewer {
  readonly #body: (pose: PoseName) => Body;
  readonly #cameras: ReadonlyMap<View, Camera>;
  readonly #maps = new Map<View, DepthMap>();

  constructor(body: (pose: PoseName) => Body, neutral: Body) {
    this.#body = body;
    this.#cameras = new Map(
      VIEWS.map((view) => {
        const camera = cameraFor(view, neutral);
        const own = body(camera.pose);
        return [view, own === neutral || camera.pose !== 'anatomical' ? camera : fitted(camera, own, neutral)];
      }),
    );
  }

  /**
   * The views in which a place can be seen, starting with those it faces most. `edgewise`: views that show it on their
   * outline.
   */
  sightings(spot: Spot, edgewise: readonly View[] = []): Sighting[] {
    return VIEWS.flatMap((view) => this.#sighting(view, spot, edgewise.includes(view)) ?? []).toSorted(
      (a, b) => b.facing - a.facing,
    );
  }

  /** Where a place is in a view, in per cent of its box, whether or not it can be seen there. */
  at(view: View, spot: Spot): readonly [x: number, y: number] {
    const camera = this.#cameras.get(view) as Camera;
    const { x, y } = project(camera, placeOf(this.#body(camera.pose), spot));
    return [(100 * x) / (camera.width * camera.units), (100 * y) / (camera.height * camera.units)];
  }

  /** How squarely skin must face the reader of a view to be shown there. */
  leastFacing(view: View): number {
    return (this.#cameras.get(view) as Camera).units < 150 ? FACING.overview : FACING.closeUp;
  }

  /** Whether a reader sees a place in a view, be it on the outline. */
  isSeen(view: View, spot: Spot): boolean {
    return this.#sighting(view, spot, true, LANDMARK_FACING) !== undefined;
  }

  /** How far two places in a view are apart, in decimetres. */
  distance(view: View, [x1, y1]: readonly [x: number, y: number], [x2, y2]: readonly [x: number, y: number]): number {
    const { width, height } = this.#cameras.get(view) as Camera;
    return Math.hypot((x2 - x1) * width, (y2 - y1) * height) / 100;
  }

  #sighting(view: View, spot: Spot, isEdgewise: boolean, edge = EDGE_FACING): Sighting | undefined {
    const camera = this.#cameras.get(view) as Camera;
    const body = this.#body(camera.pose);
    const place = placeOf(body, spot);
    const { x, y, depth } = project(camera, place);
    const facing = dot(normalAt(body, spot), camera.towards);
    const [width, height] = [camera.width * camera.units, camera.height * camera.units];
    // A mark right at the edge of a close-up is of no use.
    const inside = x > width * EDGE && x < width * (1 - EDGE) && y > height * EDGE && y < height * (1 - EDGE);
    const least = isEdgewise ? edge : this.leastFacing(view);
    if (!inside || facing < least || !camera.shows(spot.part, place)) return undefined;
    const map = this.#maps.get(view) ?? depthMap(body, camera, DENSITY);
    this.#maps.set(view, map);
    const front = map.depth[Math.floor(y * DENSITY) * map.width + Math.floor(x * DENSITY)] ?? -Infinity;
    if (depth < front - (isEdgewise ? EDGE_DEPTH : DEPTH)) return undefined;
    return { view, x: (100 * x) / width, y: (100 * y) / height, facing };
  }
}
const EDGE = 0.012;
