export type { BodyModel, Hotspot, MapPoint } from './body-model.js';
export { cautionsOf, isAboutBack, isUnwise, safetyParts } from './cautions.js';
export { reduce, stateWith, type Reduce } from './reduce.js';
export { resolve } from './resolve.js';
export {
  closeUps,
  findPoint,
  isFew,
  isPair,
  isShort,
  pressedNow,
  selectedPoint,
  stepNumbers,
  viewShowing,
} from './select.js';
export {
  START,
  type Intent,
  type MapState,
  type PointTimer,
  type Preference,
  type RoutineIntent,
  type Session,
  type SkipReason,
  type TimerIntent,
  type Via,
  type PageRequest,
} from './state.js';
export { NO_SUPPLEMENT, rowsOfMore, supplementOf, type Supplement } from './supplement.js';
export { selectedAtFirst, requestOf, stillAsked, type Properties } from './page-request.js';
