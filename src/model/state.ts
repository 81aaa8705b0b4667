import { isOverview, type View } from '../atlas/index.js';
import type { BodyModel } from './body-model.js';
import { findPoint, viewShowing } from './select.js';

/** What the map shows now. */
export interface MapState {
  readonly view: View;
  /** Id of the point whose panel is open. */
  readonly selected: string | undefined;
  /** Whether the reader has chosen a point yet. From then on the safety text is folded. */
  readonly begun: boolean;
  /** Caution codes that the reader has said to be concerned by. Kept for as long as the page is open, nowhere else. */
  readonly concerns?: readonly string[];
}

/** What somebody asks of the map. */
export type Intent =
  | { readonly type: 'select'; readonly id: string; readonly via: Via }
  | { readonly type: 'step'; readonly by: 1 | -1; readonly via: Via }
  | { readonly type: 'close'; readonly via: Via }
  | { readonly type: 'view'; readonly view: View; readonly via: Via }
  | { readonly type: 'concerns'; readonly concerns: readonly string[]; readonly via: Via };

/** How a person asked. */
export type Via = 'pointer' | 'keyboard' | 'list' | 'nav' | 'link';

/**
 * The state of a map when its data has just arrived. Without a wish for a view, the selected point's
 * view, else the overview that holds most points.
 */
export function initialState(
  model: BodyModel,
  wish: { view?: View | undefined; selected?: string | undefined } = {},
  before?: MapState,
): MapState {
  const point = wish.selected === undefined ? undefined : findPoint(model, wish.selected);
  const marks = (view: View): number => model.hotspots.get(view)?.length ?? 0;
  const fullest: View = marks('back') > marks('front') ? 'back' : 'front';
  const first =
    marks(fullest) > 0 ? fullest : ([...model.hotspots.keys()].find((view) => !isOverview(view)) ?? fullest);
  const view = wish.view ?? (point ? viewShowing(point, first) : first);
  return { begun: false, ...before, view, selected: point?.id };
}
