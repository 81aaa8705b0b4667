export { builtInCautions } from './rules.js';
export { safety, type SafetyText } from './en.js';
