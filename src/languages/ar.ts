import { builtIn } from '../dataset/translations/ar.js';
import { messages } from '../i18n/ar.js';
import { safety } from '../safety/ar.js';
import type { Language } from './language.js';

export const language: Language = { tag: 'ar', messages, safety, builtIn };
