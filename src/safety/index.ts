export { builtInCautions } from './rules.js';
