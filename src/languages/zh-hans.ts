import { builtIn } from '../dataset/translations/zh-hans.js';
import { messages } from '../i18n/zh-hans.js';
import { safety } from '../safety/zh-hans.js';
import type { Language } from './language.js';

export const language: Language = { tag: 'zh-Hans', messages, safety, builtIn };
