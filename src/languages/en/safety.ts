import { cautions } from './cautions.js';
import { safety } from './safety-at-first.js';

Object.assign(safety.cautions, cautions);

export { safety };
