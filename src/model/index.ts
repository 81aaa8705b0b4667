export type { BodyModel, Hotspot, MapPoint } from './body-model.js';
export { reduce, selectQuietly } from './reduce.js';
export { resolve } from './resolve.js';
export { closeUps, findPoint, neighbours, selectedPoint, viewShowing } from './select.js';
export { initialState, type Intent, type MapState, type Via } from './state.js';
