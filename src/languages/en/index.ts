import { english } from '../messages.js';
import { safety } from './safety-at-first.js';
import type { Language } from '../language.js';

/** English is always there. The built-in points are written in it. */
export const language: Language = { tag: 'en', messages: english, safety };
