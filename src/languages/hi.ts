import { builtIn } from '../dataset/translations/hi.js';
import { messages } from '../i18n/hi.js';
import { safety } from '../safety/hi.js';
import type { Language } from './language.js';

export const language: Language = { tag: 'hi', messages, safety, builtIn };
