import type { BodyModel } from './body-model.js';
import { findPoint, neighbours, viewShowing } from './select.js';
import type { Intent, MapState } from './state.js';

/** The state that follows when an intent is granted. An intent that makes no sense leaves the state as it is. */
export function reduce(model: BodyModel, state: MapState, intent: Intent): MapState {
  switch (intent.type) {
    case 'select': {
      const point = findPoint(model, intent.id);
      return point ? { ...state, view: viewShowing(point, state.view), selected: point.id, begun: true } : state;
    }
    case 'step': {
      const around = state.selected === undefined ? undefined : neighbours(model, state.selected);
      const point = around ? (intent.by > 0 ? around.next : around.previous) : model.points[0];
      return point ? { ...state, view: viewShowing(point, state.view), selected: point.id, begun: true } : state;
    }
    case 'close':
      return state.selected === undefined ? state : { ...state, selected: undefined };
    case 'view':
      return intent.view === state.view ? state : { ...state, view: intent.view };
    case 'concerns':
      return { ...state, concerns: intent.concerns };
    default:
      return intent satisfies never;
  }
}

/** The state after a page has set the chosen point. It shows the point; whether a reader has begun is another matter. */
export function selectQuietly(model: BodyModel, state: MapState, id: string | undefined): MapState {
  const point = id ? findPoint(model, id) : undefined;
  return point?.id === state.selected
    ? state
    : { ...state, selected: point?.id, view: point ? viewShowing(point, state.view) : state.view };
}
