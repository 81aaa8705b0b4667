import type { XY } from '../geometry/xy.js';

/** The pictures of the body, in the order in which they are offered. Names are the body's own sides. */
export const VIEWS = [
  'front',
  'back',
  'side',
  'leg-inner',
  'head-front',
  'head-side',
  'head-back',
  'head-top',
  'hand-palm',
  'hand-back',
  'foot-top',
  'foot-sole',
  'foot-inner',
  'foot-outer',
] as const;
export type View = (typeof VIEWS)[number];

/** The two whole-body views; every other view is a close-up. */
export const OVERVIEWS = ['front', 'back'] as const satisfies readonly View[];

const symmetric: ReadonlySet<View> = new Set<View>(['front', 'back', 'head-front', 'head-back', 'head-top']);
const known: ReadonlySet<unknown> = new Set(VIEWS);

/** Whether a value names a view. */
export const isView = (value: unknown): value is View => known.has(value);

/** Whether a view shows the whole body. */
export const isOverview = (view: View): boolean => view === 'front' || view === 'back';

/** Whether both sides of the body can be seen. The other views show a left limb or the left flank. */
export const showsBothSides = (view: View): boolean => symmetric.has(view);

/** The bodies that can be shown. Only their whole-body views differ. */
export const FIGURES = ['neutral', 'female', 'male'] as const;
export type Figure = (typeof FIGURES)[number];

/** The body's own side: the reader's left is `left`, whichever way the figure faces. */
export type Side = 'left' | 'right' | 'midline';

/** The side on which a place lies, in per cent of the view's box. Within 1 per cent of the axis is the midline. */
export function sideAt(view: View, { x }: XY): Side {
  if (!showsBothSides(view)) return 'left';
  if (Math.abs(x - 50) < 1) return 'midline';
  const facesReader = view === 'front' || view === 'head-front' || view === 'head-top';
  return x > 50 === facesReader ? 'left' : 'right';
}

/** Where a point can be seen: a place in a view, in per cent of the view's box from its top left. */
export interface Placement {
  readonly view: View;
  readonly side: Side;
  readonly at: XY;
}
