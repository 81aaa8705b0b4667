import type { Language } from './language.js';

/**
 * The languages that are fetched when a page asks for them. The one-file build has none: there they are scripts of
 * their own.
 */
export const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  es: async () => (await import('./es/index.js')).language,
  fr: async () => (await import('./fr/index.js')).language,
  de: async () => (await import('./de/index.js')).language,
  'pt-BR': async () => (await import('./pt-br/index.js')).language,
  hi: async () => (await import('./hi/index.js')).language,
  'zh-Hans': async () => (await import('./zh-hans/index.js')).language,
  ja: async () => (await import('./ja/index.js')).language,
  ar: async () => (await import('./ar/index.js')).language,
};
