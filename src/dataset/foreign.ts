/** What it takes to read foreign data: one chunk, loaded when such data arrives. */
export { parseJson } from './json.js';
export { loadJson } from './load.js';
export { parseDataset } from './parse.js';
