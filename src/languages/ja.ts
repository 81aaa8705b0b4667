import { builtIn } from '../dataset/translations/ja.js';
import { messages } from '../i18n/ja.js';
import { safety } from '../safety/ja.js';
import type { Language } from './language.js';

export const language: Language = { tag: 'ja', messages, safety, builtIn };
