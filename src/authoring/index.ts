/**
 * For people who write datasets: check a file, convert it to a table and back, give a point its place. Text or bytes
 * in, text out; no DOM, no Node.
 */
export { showsBothSides, sideAt, VIEWS } from '../atlas/index.js';
export { DatasetError } from '../dataset/issues.js';
export { parseJson } from '../dataset/json.js';
export { printable } from '../dataset/quote.js';
export { fromCsv, toCsv } from './csv.js';
export { decodeText } from './decode.js';
export {
  convertCells,
  convertFile,
  findingOf,
  validateCells,
  validateFile,
  type Converted,
  type ConvertOptions,
  type ReadOptions,
} from './file.js';
export { NotADatasetError } from './not-a-dataset.js';
export { pictureOf, sideFor, whatIsAt, type Picture, type PlaceInPicture, type SideWish } from './picture.js';
export {
  addPointInText,
  placeInText,
  pointsInText,
  printPlace,
  type PointInText,
  type WrittenPlace,
} from './place-in-text.js';
export { printReading, type Reading } from './reading.js';
export type { Question } from './items.js';
export { briefFinding, briefSentence } from './printable.js';
export { printFindings, validate, type Finding } from './validate.js';
