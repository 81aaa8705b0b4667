/** For those who write datasets: check the text of one, find a place in it, turn a table into one and back. Text in, text out; no DOM, no Node. */
export { DatasetError } from '../dataset/issues.js';
export { parseJson } from '../dataset/json.js';
export { fromCsv, toCsv } from './csv.js';
export { printFindings, validate, type Finding } from './validate.js';
