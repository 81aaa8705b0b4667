import { builtIn } from '../dataset/translations/pt-br.js';
import { messages } from '../i18n/pt-br.js';
import { safety } from '../safety/pt-br.js';
import type { Language } from './language.js';

export const language: Language = { tag: 'pt-BR', messages, safety, builtIn };
