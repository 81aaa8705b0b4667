import type { Art } from '../../figure/index.js';
import type { XY } from '../../geometry/xy.js';
import type { Landmark } from '../../stage/landmark.js';

/** Rulers that start level with a landmark, or use an older name for it. */
const DRAWN_AS: Readonly<Record<string, string>> = {
  'navel-level': 'navel',
  elbow: 'elbow-crease',
  wrist: 'wrist-crease',
  knee: 'knee-crease',
};
/** How close to the axis, in per cent of the width, the end of a ruler is on both sides. */
const MIDLINE = 1;

/** What is to be drawn of a landmark that a ruler begins or ends at, on the side of the body where it does. */
export function namedLandmark(art: Art | undefined, name: string, { x }: XY): readonly Landmark[] {
  const path = art?.named?.[DRAWN_AS[name] ?? name];
  if (!art || !path) return [];
  return [
    ...(!art.half || x < 50 + MIDLINE ? [{ path }] : []),
    ...(art.half && x > 50 - MIDLINE ? [{ path, mirroredIn: art.width }] : []),
  ];
}
