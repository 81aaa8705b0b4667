export { CONCERNS, type Concern } from './concerns.js';
export { builtInCautions } from './rules.js';
