/**
 * For people who write datasets: check the text of one, and convert it to a table and back. Text in, text out; no DOM,
 * no Node.
 */
export { DatasetError } from '../dataset/issues.js';
export { parseJson } from '../dataset/json.js';
export { fromCsv, toCsv } from './csv.js';
export { printFindings, validate, type Finding } from './validate.js';
