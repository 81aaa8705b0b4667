import { isOverview, type View } from '../atlas/index.js';
import type { BodyModel, MapPoint } from './body-model.js';
import { findPoint, viewShowing } from './select.js';
import { START, type Intent, type MapState, type PageRequest } from './state.js';

/** Computes the state that follows from an intent. */
export type Reduce = (model: BodyModel, state: MapState, intent: Intent) => MapState;

/**
 * The reducer of the map. An intent that makes no sense leaves the state as it is, as does one that a room handles with
 * its own reducer.
 */
export const reduce: Reduce = (model, state, intent) => {
  switch (intent.type) {
    case 'select':
      return selectedByReader(state, findPoint(model, intent.id));
    case 'close':
      return state.selected === undefined ? state : { ...state, selected: undefined };
    case 'view':
      return intent.view === state.view ? state : { ...state, view: intent.view, isViewAsked: true };
    case 'read':
      return { ...state, hasReadSafety: true };
    case 'meridians':
      return { ...state, meridians: intent.isOn };
    case 'show':
      return shownByPage(model, state, intent);
    default:
      return state;
  }
};

/** The state after a reader has selected a point. */
function selectedByReader(state: MapState, point: MapPoint | undefined): MapState {
  if (!point) return state;
  const view = viewShowing(point, state.view);
  return { ...state, view, isViewAsked: state.isViewAsked || view !== state.view, selected: point.id };
}

/** The state after a page has set something. */
function shownByPage(
  model: BodyModel,
  before: MapState,
  { view, selected, meridians = before.meridians }: PageRequest,
): MapState {
  const state = { ...before, meridians, ...(view && view !== before.view ? { view, isViewAsked: true } : {}) };
  if (selected === undefined) return state;
  const point = selected === null ? undefined : findPoint(model, selected);
  if (point?.id === state.selected) return state;
  return { ...state, selected: point?.id, view: point ? viewShowing(point, state.view) : state.view };
}

/**
 * The state for newly arrived data. Its view is the one that the page asks for, else one that was asked for before,
 * else one that shows the selected point, else the whole-body view with the most points.
 */
export function stateWith(model: BodyModel, { view, selected, meridians }: PageRequest = {}, before = START): MapState {
  const point = selected ? findPoint(model, selected) : undefined;
  const requested = view ?? (before.isViewAsked ? before.view : undefined);
  const current = requested ?? fullestView(model);
  return {
    ...before,
    view: requested ?? (point ? viewShowing(point, current) : current),
    isViewAsked: requested !== undefined,
    selected: point?.id,
    meridians: meridians ?? before.meridians,
  };
}

/** The whole-body view with the most points, or a close-up if neither shows any. */
function fullestView(model: BodyModel): View {
  const marks = (view: View): number => model.hotspots.get(view)?.length ?? 0;
  const fullest: View = marks('back') > marks('front') ? 'back' : 'front';
  return marks(fullest) > 0 ? fullest : ([...model.hotspots.keys()].find((view) => !isOverview(view)) ?? fullest);
}
