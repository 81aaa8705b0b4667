import { safety, type SafetyText } from './en.js';

export { builtInCautions } from './rules.js';
export type { SafetyText } from './en.js';

/** The safety text for a language. English is the only language so far. */
export const safetyFor = (_lang: string): SafetyText => safety;
