import type { Art } from '../../figure/index.js';
import type { XY } from '../../geometry/xy.js';
import type { Landmark } from '../../stage/landmark.js';

/** Ends of rulers that are drawn under another name. */
const DRAWN_AS: Readonly<Record<string, string>> = {
  breastbone: 'breastbone-end',
  midline: 'spine',
  'hip-bone-tip': 'hip-bone',
  'kneecap-inner-corner': 'kneecap',
  'kneecap-outer-corner': 'kneecap',
  'hairline-corner': 'temple-hairline',
  'inner-elbow': 'elbow-crease',
};
/** How close to the axis, in per cent of the width, the end of a ruler is on both sides. */
const MIDLINE = 1;

/** What is to be drawn of a landmark that a ruler begins or ends at, on the side of the body where it does. */
export function namedLandmark(art: Art | undefined, name: string, { x }: XY): readonly Landmark[] {
  // What a ruler starts level with, or in line with, is the thing itself.
  const thing = name.replace(/-(?:level|line)$/, '');
  const path = art?.named?.[DRAWN_AS[thing] ?? thing];
  if (!art || !path) return [];
  return [
    ...(!art.half || x < 50 + MIDLINE ? [{ path }] : []),
    ...(art.half && x > 50 - MIDLINE ? [{ path, mirroredIn: art.width }] : []),
  ];
}
