/** The places that an author gives to points, held against the drawings. Where a drawing is, the caller knows. */
import type { View } from '../atlas/index.js';
import type { XY } from '../geometry/xy.js';
import type { Issue } from './issues.js';

/** A place that an author gives, in per cent of the view's box, and the path of its x. */
export interface OwnPlace {
  readonly path: string;
  readonly view: View;
  readonly at: XY;
}

/** The faults of places that are beside the body. A mark there is drawn all the same: a place is never moved. */
export const besideBody = (places: readonly OwnPlace[], isOnBody: (view: View, at: XY) => boolean): readonly Issue[] =>
  places
    .filter(({ view, at }) => !isOnBody(view, at))
    .map(({ path, view, at: { x, y } }) => ({
      code: 'W_COORD',
      path,
      message: `In the view ${view}, x ${x} and y ${y} are beside the body. The mark is drawn there as written.`,
    }));
