import { language as english } from './en/index.js';
import type { Language, PartialLanguage } from './language.js';
import { LANGUAGES } from './loaders.js';
import { isPlainEnglish, isSameWriting } from './tags.js';

export { translated } from './language.js';
export type {
  BuiltInWords,
  Language,
  PartialBuiltInWords,
  PartialLanguage,
  SafetyNote,
  SafetyText,
} from './language.js';
export {
  addEnglish,
  fill,
  loadAtlasMessages,
  plural,
  withFallback,
  written,
  type MessageKey,
  type Messages,
} from './messages.js';
export { isPlainEnglish, isSameWriting, maximized } from './tags.js';

/** By tag: how to get the words of each language but English, and the words that are here. */
const loaders = new Map(Object.entries(LANGUAGES));
const loaded = new Map<string, Language>();

/**
 * The words for a language: those of the tag or of its language in the same script (`es-MX` → es, `zh-CN` → zh-Hans),
 * as far as they are here; else English.
 */
export const languageFor = (lang: string): Language => loaded.get(match(lang, loaded) ?? 'en') ?? english;

/** Every language whose words are here. */
export const languagesHere = (): readonly Language[] => [...loaded.values()];

/** Whether the words for a language are here, or there are none to be loaded. */
export function isLanguageHere(lang: string): boolean {
  const tag = match(lang, loaders);
  return tag === undefined || loaded.has(tag);
}

/** Loads the words for a language when there are some that are not here yet. Rejects when they can't be fetched. */
export function loadLanguage(lang: string): Promise<void> | undefined {
  const tag = match(lang, loaders) ?? '';
  const load = loaders.get(tag);
  if (!load || loaded.has(tag)) return undefined;
  return load().then(
    // A page may have added the same language in the meantime: the last one counts.
    (language) => void (loaders.get(tag) === load && loaded.set(tag, language)),
  );
}

/**
 * Adds a language, or replaces one; `loadLanguage` makes it ready for use. What it does not say is said in English,
 * word by word. What can't be used is ignored, and one warning in the console names it.
 */
export function addLanguage(given: PartialLanguage): void {
  try {
    const tag = new Intl.Locale(given.tag).toString();
    loaded.delete(tag);
    loaders.set(tag, async () => (await import('./complete.js')).complete(given, tag));
  } catch {
    console.warn?.('<acu-body-map> addLanguage() needs a tag such as "sw" or "pt-BR".');
  }
}

function match(lang: string, languages: ReadonlyMap<string, unknown>): string | undefined {
  const tags = [...languages.keys()];
  const isEnglish = isPlainEnglish(lang);
  return (
    tags.find((tag) => tag.toLowerCase() === lang.toLowerCase()) ??
    tags.find((tag) => (!isEnglish || tag.startsWith('en')) && isSameWriting(tag, lang))
  );
}
