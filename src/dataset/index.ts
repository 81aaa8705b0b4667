/** Reading datasets, without a DOM: for the map, for tools and for pages that want to check data themselves. */
export type { Background, Claim, Dataset, More, PointEntry, Routine, RoutineStep, Source } from './dataset.js';
export { parseDuration, type Duration } from './duration.js';
export { DatasetError, type Issue, type IssueCode } from './issues.js';
export { parseJson } from './json.js';
export { parseDataset, type ParsedDataset } from './parse.js';
export type { Caution, DatasetFile, EvidenceLevel, PointFile, Pressure } from './schema.js';
export { localText, type LocalText, type Words } from './text.js';
