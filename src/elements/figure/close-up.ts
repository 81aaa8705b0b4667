import { isOverview, type Placement, type View } from '../../atlas/index.js';
import { BOXES } from '../../figure/index.js';
import { windowAround } from '../../geometry/around.js';
import { fromPercent, type Box } from '../../geometry/box.js';
import type { MapPoint } from '../../model/index.js';

/** A point in its best view: part of a whole-body view, or nearly a whole close-up. */
export interface CloseUp {
  readonly view: View;
  readonly window: Box;
  /** Each place of the point in it, and the style that puts a mark there, in per cent of the window. */
  readonly marks: readonly { readonly placement: Placement; readonly style: string }[];
}

/**
 * @param aspect Width divided by height of the picture.
 * @param width Width of the part of a whole-body view that is shown, in figure units.
 */
export function closeUpOf({ placements, number }: MapPoint, aspect: number, width: number): CloseUp | undefined {
  const view = placements[0]?.view;
  if (!view) return undefined;
  const size = BOXES[view];
  const here = placements.filter((each) => each.view === view);
  const places = here.map(({ at }) => fromPercent(at, size));
  const wide = isOverview(view) || view === 'side' ? width : Math.max(size.width, size.height * aspect) * 0.8;
  const window = windowAround(places, size, wide, aspect);
  const marks = here.map((placement) => {
    const { x, y } = fromPercent(placement.at, size);
    const left = ((x - window.x) / window.width) * 100;
    const top = ((y - window.y) / window.height) * 100;
    return { placement, style: `--_x:${left};--_y:${top};--_number:${number}` };
  });
  return { view, window, marks };
}
