/** The landmarks of a body as a camera sees them: strokes of a pen, by name. */
import { DRAWN, type Drawn, type DrawnName, type Stroke } from '../atlas/drawn/index.js';
import type { Anatomy } from '../atlas/place.js';
import type { Body } from '../body/body.js';
import { project, type Camera, type View } from '../body/camera.js';
import { depthMap, type DepthMap } from '../body/depth.js';
import { normalAt, placeOf, type Spot } from '../body/surface.js';
import { dot } from '../body/vec.js';
import { fit } from './fit.js';
import { curveAt, printPath, type Run } from './path.js';
import { distance, type XY } from './polyline.js';

/** Strokes on skin that is turned further away, or lies deeper behind what is drawn before it, are not drawn. */
const FACING = 0.2;
const DEPTH = 0.08;
const DENSITY = 0.5;
/** A shorter visible piece of a stroke would be a speck. In figure units. */
const SHORTEST = 5;
/** How closely curves follow the strokes, in figure units; and nothing in them is a corner. */
const FIT = { tolerance: 0.7, corner: 180, reach: 6 };

/** The strokes of a figure, wherever it is seen from. */
export const strokesOf = (anatomy: Anatomy): ReadonlyMap<DrawnName, readonly Stroke[]> =>
  new Map((Object.entries(DRAWN) as [DrawnName, Drawn][]).map(([name, { strokes }]) => [name, strokes(anatomy)]));

/** Path data by name, in figure units; of the left half of the picture, if that is all that is drawn. */
export function drawLandmarks(
  strokes: ReadonlyMap<DrawnName, readonly Stroke[]>,
  posed: Body,
  camera: Camera,
  { view, half }: { readonly view: View; readonly half: boolean },
): ReadonlyMap<DrawnName, string> {
  const map = depthMap(posed, camera, DENSITY);
  const paths = new Map<DrawnName, string>();
  for (const [name, list] of strokes) {
    const { views }: Drawn = DRAWN[name];
    if (views && !views.includes(view)) continue;
    const runs = list.flatMap((stroke) => visible(stroke, posed, camera, map, half).flatMap(penned));
    if (runs.length > 0) paths.set(name, printPath(runs));
  }
  return paths;
}

/** The brows, as an area like that of the hair. */
export function drawBrow(stroke: Stroke, posed: Body, camera: Camera, half: boolean): string {
  const [places] = visible(stroke, posed, camera, depthMap(posed, camera, DENSITY), half);
  return places && places.length > 3
    ? printPath(penned([...places, places[0] as XY]).map((run) => ({ ...run, closed: true })))
    : '';
}

/** The pieces of a stroke that the camera sees. */
function visible(stroke: Stroke, body: Body, camera: Camera, map: DepthMap, half: boolean): XY[][] {
  const pieces: XY[][] = [[]];
  for (const spot of stroke) {
    const at = seen(spot, body, camera, map);
    if (at) pieces.at(-1)?.push(half && at.x > (camera.width * camera.units) / 2 ? mirrored(at, camera) : at);
    else pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 1);
}

const mirrored = ({ x, y }: XY, { width, units }: Camera): XY => ({ x: width * units - x, y });

function seen(spot: Spot, body: Body, camera: Camera, map: DepthMap): XY | undefined {
  const place = placeOf(body, spot);
  const { x, y, depth } = project(camera, place);
  if (dot(normalAt(body, spot), camera.towards) < FACING || !camera.shows(spot.part, place)) return undefined;
  const front = map.depth[Math.floor(y * DENSITY) * map.width + Math.floor(x * DENSITY)];
  if (front === undefined || x < 0 || x >= map.width / DENSITY || depth < front - DEPTH) return undefined;
  return { x, y };
}

/** A smooth line through places, as few curves. */
function penned(places: readonly XY[]): Run[] {
  const at = (i: number): XY => places[Math.min(places.length - 1, Math.max(0, i))] as XY;
  const line = places.slice(1).flatMap((end, i) => {
    const start = at(i);
    const [before, after] = [at(i - 1), at(i + 2)];
    const curve = [
      { x: start.x + (end.x - before.x) / 6, y: start.y + (end.y - before.y) / 6 },
      { x: end.x - (after.x - start.x) / 6, y: end.y - (after.y - start.y) / 6 },
      end,
    ] as const;
    return Array.from({ length: 8 }, (_, k) => curveAt(start, curve, (k + 1) / 8));
  });
  const whole = [at(0), ...line];
  const length = whole.slice(1).reduce((sum, place, i) => sum + distance(place, whole[i] as XY), 0);
  if (length < SHORTEST) return [];
  return [fit(whole, false, FIT)];
}
