import type { Language } from './language.js';

/** The languages that are fetched when a page asks for them. The one-file build has none: there they are scripts of their own. */
export const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  es: async () => (await import('./es.js')).language,
  fr: async () => (await import('./fr.js')).language,
  de: async () => (await import('./de.js')).language,
  'pt-BR': async () => (await import('./pt-br.js')).language,
  hi: async () => (await import('./hi.js')).language,
  'zh-Hans': async () => (await import('./zh-hans.js')).language,
  ja: async () => (await import('./ja.js')).language,
  ar: async () => (await import('./ar.js')).language,
};
