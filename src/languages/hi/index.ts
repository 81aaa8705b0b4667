import { builtIn } from './points.js';
import { messages } from './messages.js';
import { safety } from './safety.js';
import type { Language } from '../language.js';

export const language: Language = { tag: 'hi', messages, safety, builtIn };
