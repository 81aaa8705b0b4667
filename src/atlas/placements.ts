import { mirror } from '../geometry/xy.js';
import type { Code } from './codes.js';
import { showsBothSides, type Placement, type View } from './views.js';

/** A view and a place in it: per cent of the view's box, from its left and top. */
type Row = readonly [view: View, x: number, y: number];

/**
 * Where each point of the body's left side is seen, best view first. Found on the 3D body by landmark and
 * proportional cun (12 cun from elbow to wrist crease: 1 cun is 2.3 per cent of the width of `back`), projected
 * into each view that the skin faces there, and compared by eye with the anatomy in `facts/points.tsv`.
 */
const LEFT: ReadonlyMap<Code, readonly Row[]> = new Map<Code, readonly Row[]>([
  // Radial side of the middle of the 2nd metacarpal, short of the web.
  ['LI4', [['hand-back', 37.6, 52], ['back', 9.9, 52.4], ['side', 16.1, 21.7]]],
  // 2 of the 12 cun from elbow to wrist crease, on the thumb side.
  ['LI10', [['front', 82, 37.4], ['side', 44.9, 22.8]]],
  // Lower edge of L2: two vertebrae above the tops of the hip bones, the narrowest of the waist. 1.5 cun out.
  ['BL23', [['back', 46.5, 36.1]]],
  // Middle of the crease of the knee.
  ['BL40', [['back', 36.7, 70.8]]],
  // Level with BL23, 3 cun out.
  ['BL52', [['back', 43, 36.1]]],
  // Level with the dimples over the sacrum (S2), 3 cun out.
  ['BL53', [['back', 43, 42.8]]],
  // Between the prominence of the outer ankle and the heel tendon.
  ['BL60', [['foot-outer', 80.6, 77.2], ['back', 32.9, 95.2], ['side', 80.1, 95.2]]],
  // A third of the way from the web of the 2nd and 3rd toe to the heel.
  ['KI1', [['foot-sole', 46.6, 45.3]]],
  // Between the prominence of the inner ankle and the heel tendon.
  ['KI3', [['foot-inner', 20.3, 76.7], ['leg-inner', 34.1, 89.8]]],
  // A third of the way over the skin from the greater trochanter to the sacral hiatus.
  ['GB30', [['back', 36.8, 47.2], ['side', 83.3, 47.2]]],
  // Between the 1st and 2nd metatarsal, in front of where their bases meet: 5 cm behind the web.
  ['LR3', [['foot-top', 47.6, 55.6], ['front', 63.6, 95.7]]],
]);

/** Where a point is seen, both sides of the body where a view shows them, best view first. Empty for a point that is not placed. */
export function placementsOf(code: Code): readonly Placement[] {
  return (LEFT.get(code) ?? []).flatMap(([view, x, y]): Placement[] => {
    const at = { x, y };
    return [{ view, side: 'left', at }, ...(showsBothSides(view) ? [{ view, side: 'right' as const, at: mirror(at) }] : [])];
  });
}
