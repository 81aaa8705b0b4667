/** What the command line does, without a line of Node in it: text in, text out. `bin/acu-body-map.mjs` reads and writes the files. */
export { DatasetError } from '../dataset/issues.js';
export { parseJson } from '../dataset/json.js';
export { fromCsv, toCsv } from './csv.js';
export { printFindings, validate, type Finding } from './validate.js';
