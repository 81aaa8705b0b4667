import type { XY } from '../geometry/xy.js';

/**
 * The pictures of the body, in the order in which they are offered; names are the body's own sides. With each, where it
 * shows the body's left: on the `left` or `right` of its middle, or `all` over, because it is of a left limb or flank.
 */
const LEFT_IS = {
  front: 'right',
  back: 'left',
  side: 'all',
  'leg-inner': 'all',
  'knee-front': 'all',
  'head-front': 'right',
  'head-side': 'all',
  'head-back': 'left',
  'head-top': 'right',
  'shoulder-back': 'left',
  'elbow-inner': 'all',
  'elbow-outer': 'all',
  'hand-palm': 'all',
  'hand-back': 'all',
  'foot-top': 'all',
  'foot-sole': 'all',
  'foot-inner': 'all',
  'foot-outer': 'all',
} as const;
export type View = keyof typeof LEFT_IS;
export const VIEWS = Object.keys(LEFT_IS) as readonly View[];

/** The two whole-body views; every other view is a close-up. */
export const OVERVIEWS = ['front', 'back'] as const satisfies readonly View[];

/** Whether a view shows the whole body. */
export const isOverview = (view: View): boolean => view === 'front' || view === 'back';

/** Whether both sides of the body can be seen. The other views show a left limb or the left flank. */
export const showsBothSides = (view: View): boolean => LEFT_IS[view] !== 'all';

/** The bodies that can be shown. Only their whole-body views differ. */
export const FIGURES = ['neutral', 'female', 'male'] as const;
export type Figure = (typeof FIGURES)[number];

/** The body's own side: the reader's left is `left`, whichever way the figure faces. */
export type Side = 'left' | 'right' | 'midline';

/** The side on which a place lies, in per cent of the view's box. Within 1 per cent of the axis is the midline. */
export function sideAt(view: View, { x }: XY): Side {
  if (!showsBothSides(view)) return 'left';
  if (Math.abs(x - 50) < 1) return 'midline';
  return x > 50 === (LEFT_IS[view] === 'right') ? 'left' : 'right';
}

/** Where a point can be seen: a place in a view, in per cent of the view's box from its top left. */
export interface Placement {
  readonly view: View;
  readonly side: Side;
  readonly at: XY;
}
