import { isOverview, type View } from '../atlas/index.js';
import type { BodyModel, MapPoint } from './body-model.js';
import { findPoint, neighbours, viewShowing } from './select.js';
import { START, type Intent, type MapState, type PageRequest } from './state.js';

/** What state follows from an intent. */
export type Reduce = (model: BodyModel, state: MapState, intent: Intent) => MapState;

/**
 * The state that follows when an intent is granted. An intent that makes no sense leaves the state as it is. What is
 * asked of routines and timers follows elsewhere (`routine.ts`, `timer.ts`), in a part that is loaded later.
 */
export const reduce: Reduce = (model, state, intent) => {
  switch (intent.type) {
    case 'select':
      return chosen(state, findPoint(model, intent.id));
    case 'step': {
      const around = state.selected === undefined ? undefined : neighbours(model, state.selected);
      return chosen(state, around ? (intent.by > 0 ? around.next : around.previous) : model.points[0]);
    }
    case 'close':
      return state.selected === undefined ? state : { ...state, selected: undefined };
    case 'view':
      return intent.view === state.view ? state : { ...state, view: intent.view, isViewAsked: true };
    case 'concerns':
      return { ...state, concerns: intent.concerns };
    case 'preferences':
      return { ...state, preferences: intent.preferences };
    case 'meridians':
      return { ...state, meridians: intent.isOn };
    case 'handout':
      return { ...state, handout: intent.isOpen };
    case 'show':
      return shown(model, state, intent);
    case 'retry':
    case 'routine':
    case 'timer':
      return state;
    default:
      return intent satisfies never;
  }
};

/** A reader has chosen a point. */
function chosen(state: MapState, point: MapPoint | undefined): MapState {
  if (!point) return state;
  const view = viewShowing(point, state.view);
  return { ...state, view, isViewAsked: state.isViewAsked || view !== state.view, selected: point.id, begun: true };
}

/** A page has chosen. It shows the point; whether a reader has begun is another matter. */
function shown(
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
 * The state when data has just arrived: what the page asks for, else a view that was asked for before, else the view
 * of the selected point, else the whole-body view with most points.
 */
export function stateWith(model: BodyModel, { view, selected, meridians }: PageRequest = {}, before = START): MapState {
  const point = selected ? findPoint(model, selected) : undefined;
  const asked = view ?? (before.isViewAsked ? before.view : undefined);
  const present = asked ?? fullestView(model);
  return {
    ...before,
    view: asked ?? (point ? viewShowing(point, present) : present),
    isViewAsked: asked !== undefined,
    selected: point?.id,
    meridians: meridians ?? before.meridians,
  };
}

/** The whole-body view with most points; a close-up when no point is on a whole-body view. */
function fullestView(model: BodyModel): View {
  const marks = (view: View): number => model.hotspots.get(view)?.length ?? 0;
  const fullest: View = marks('back') > marks('front') ? 'back' : 'front';
  return marks(fullest) > 0 ? fullest : ([...model.hotspots.keys()].find((view) => !isOverview(view)) ?? fullest);
}
