import { builtIn } from '../dataset/translations/es.js';
import { messages } from '../i18n/es.js';
import { safety } from '../safety/es.js';
import type { Language } from './language.js';

export const language: Language = { tag: 'es', messages, safety, builtIn };
