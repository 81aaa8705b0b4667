/** The class, the events and the types, without side effects. `./define` registers the tag. */
export type { AtlasWords, Placement, Side, View } from './atlas/index.js';
export type { Dataset, DatasetFile, Issue, IssueCode, LocalText, PointEntry, PointFile } from './dataset/index.js';
export { AcuBodyMap } from './elements/map/acu-body-map.js';
export type { MapStatus } from './elements/map/status.js';
export {
  AcuCloseEvent,
  AcuErrorEvent,
  AcuLoadEvent,
  AcuSelectEvent,
  AcuViewChangeEvent,
  type ErrorDetail,
  type PointDetail,
} from './elements/events.js';
export type { AcuTopicChangeEvent, TopicDetail } from './elements/map/events.js';
export type { Practice } from './elements/map/practice-api.js';
export type { AcuRoutineEvent, AcuTimerEvent, RoutineDetail, TimerDetail } from './elements/practice/events.js';
export type { Language, Messages, PartialLanguage } from './languages/index.js';
export type { BodyModel, MapPoint, Via } from './model/index.js';
export type { TopicName, TopicScript } from './topics/index.js';
