/**
 * For people who write datasets: check a file, and convert it to a table and back. Text or bytes in, text out; no DOM,
 * no Node.
 */
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
export { printReading, type Reading } from './reading.js';
export type { Question } from './items.js';
export { briefFinding, briefSentence } from './printable.js';
export { printFindings, validate, type Finding } from './validate.js';
