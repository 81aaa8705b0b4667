/** The skin that hair grows on, as a camera sees it: short hair makes it a little darker. */
import type { Anatomy } from '../atlas/place.js';
import { hairline } from '../atlas/drawn/index.js';
import { unproject, type Camera } from '../body/camera.js';
import type { Body } from '../body/body.js';
import { depthMap } from '../body/depth.js';
import { length, sub, type Vec } from '../body/vec.js';
import { trace } from './draw.js';
import { blur, field } from './field.js';

/** No part of the head is farther from its middle than this. In decimetres. */
const HEAD = 1.6;
const FIT = { tolerance: 2.4, corner: 60, reach: 6 };

/** Path data, in figure units. Empty where no hair is seen. The head is held alike in every pose. */
export function drawHair(anatomy: Anatomy, posed: Body, camera: Camera, half: boolean): string {
  const { depth, width, height } = depthMap(posed, camera, 1);
  const centre = anatomy.skullCentre;
  const least = heights(anatomy);
  const isSkin = (k: number): boolean => (depth[k] as number) > -1e8;
  const rim = blur(
    field(width, height, (k) => (isSkin(k) ? 1 : 0)),
    1.2,
  );
  const above = field(width, height, (k, x, y) => {
    if (!isSkin(k)) return 0;
    const place = sub(unproject(camera, x + 0.5, y + 0.5, depth[k] as number), centre);
    return length(place) > HEAD ? -9 : (elevation(place) - least(azimuth(place))) * camera.units;
  });
  const soft = blur(above, 1);
  return trace(
    field(width, height, (k) => Math.min(soft.values[k] as number, (rim.values[k] as number) - 0.6)),
    camera,
    { ...FIT, half, isOutline: false, speck: 420 },
  );
}

/** From straight ahead to straight back, on either side; and above the level of the middle. In radians. */
const azimuth = ([x, , z]: Vec): number => Math.atan2(Math.abs(x), z);
const elevation = (place: Vec): number => Math.asin(place[1] / length(place));

/** How high the hairline is in each direction. */
function heights(anatomy: Anatomy): (angle: number) => number {
  const line = hairline(anatomy)
    .map((spot) => sub(anatomy.place(spot), anatomy.skullCentre))
    .map((place) => ({ angle: azimuth(place), height: elevation(place) }));
  return (angle) => {
    const i = line.findIndex((each) => each.angle >= angle);
    const [before, after] = [line[i - 1], line[i]];
    if (!before || !after) return (i === 0 ? after : line.at(-1))?.height ?? 0;
    return (
      before.height + ((after.height - before.height) * (angle - before.angle)) / (after.angle - before.angle || 1)
    );
  };
}
