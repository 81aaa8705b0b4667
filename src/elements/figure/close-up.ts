import { isOverview, type Placement, type View } from '../../atlas/index.js';
import { BOXES } from '../../figure/index.js';
import { toEnd, windowAround } from '../../geometry/around.js';
import { fromPercent, type Box } from '../../geometry/box.js';
import type { MapPoint } from '../../model/index.js';
import { markStyle } from './mark-style.js';

/** A point in its best view: part of a whole-body view, or nearly a whole close-up. */
export interface CloseUp {
  readonly view: View;
  readonly window: Box;
  /** Each place of the point in it, and the style that puts a mark there, in per cent of the window. */
  readonly marks: readonly { readonly placement: Placement; readonly style: string }[];
}

/** So near the toes or fingers, as part of the height of their view, the picture shows them. */
const END = 0.12;
const HAS_END = /^(?:hand|foot)-/;

/**
 * @param aspect Width divided by height of the picture.
 * @param width Width of the part of a whole-body view that is shown, in figure units.
 * @param options.ofLimb The same for a point that is too far apart on both sides for that, as on the arms: one side is
 *   shown. Without it, both are.
 * @param options.above The part of the picture above toes that something else covers. By default, none.
 */
export function closeUpOf(
  { placements, number }: MapPoint,
  aspect: number,
  width: number,
  { ofLimb, above = 0 }: { readonly ofLimb?: number; readonly above?: number } = {},
): CloseUp | undefined {
  const [first] = placements;
  if (!first) return undefined;
  const { view } = first;
  const size = BOXES[view];
  const both = placements.filter((each) => each.view === view);
  const isWhole = isOverview(view) || view === 'side';
  const wide = isWhole ? width : Math.max(size.width, size.height * aspect) * 0.8;
  const around = (here: readonly Placement[], least: number): Box =>
    windowAround(
      here.map(({ at }) => fromPercent(at, size)),
      size,
      least,
      aspect,
    );
  const centred = around(both, wide);
  const atEnd = HAS_END.test(view) ? toEnd(centred, size, size.height * END) : centred;
  const whole = atEnd.y === 0 ? { ...atEnd, y: -atEnd.height * above } : atEnd;
  const isLimb = isWhole && ofLimb !== undefined && whole.width > wide * 1.01;
  const here = isLimb ? both.filter(({ side }) => side === first.side) : both;
  const window = isLimb ? around(here, ofLimb) : whole;
  const marks = here.map((placement) => {
    const { x, y } = fromPercent(placement.at, size);
    const left = ((x - window.x) / window.width) * 100;
    const top = ((y - window.y) / window.height) * 100;
    return { placement, style: markStyle({ x: left, y: top }, number) };
  });
  return { view, window, marks };
}
