import { builtIn } from '../dataset/translations/fr.js';
import { messages } from '../i18n/fr.js';
import { safety } from '../safety/fr.js';
import type { Language } from './language.js';

export const language: Language = { tag: 'fr', messages, safety, builtIn };
