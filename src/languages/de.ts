import { builtIn } from '../dataset/translations/de.js';
import { messages } from '../i18n/de.js';
import { safety } from '../safety/de.js';
import type { Language } from './language.js';

export const language: Language = { tag: 'de', messages, safety, builtIn };
