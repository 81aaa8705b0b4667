import { ENGLISH, type Language } from './language.js';
import { LANGUAGES } from './loaders.js';

export { translated, type Language, type SafetyText } from './language.js';
export { addEnglish, fill, loadAtlasMessages, plural, timeRange, type MessageKey, type Messages } from './messages.js';

const loaded = new Map<string, Language>([['en', ENGLISH]]);

/** The words for a language: those of the tag or of its language in the same script (`es-MX` → es, `zh-CN` → zh-Hans), as far as they are here; else English. */
export const languageFor = (lang: string): Language => loaded.get(match(lang, [...loaded.keys()]) ?? 'en') ?? ENGLISH;

/** Whether the words for a language are here, or there are none to be fetched. */
export function isLanguageHere(lang: string): boolean {
  const tag = match(lang, [...loaded.keys(), ...Object.keys(LANGUAGES)]);
  return tag === undefined || loaded.has(tag);
}

/** Brings the words for a language when there are any that are not here yet. Without a network it stays English. */
export function loadLanguage(lang: string): Promise<void> | undefined {
  const tag = match(lang, [...loaded.keys(), ...Object.keys(LANGUAGES)]);
  const load = tag === undefined || loaded.has(tag) ? undefined : LANGUAGES[tag];
  return load?.().then(addLanguage, () => undefined);
}

/** Adds a language, or replaces one; what it does not say is said in English. Maps that are shown take it up when they are updated next. */
export function addLanguage(language: Language): void {
  loaded.set(language.tag, {
    ...language,
    messages: Object.assign(Object.create(ENGLISH.messages), language.messages),
  });
}

function match(lang: string, tags: readonly string[]): string | undefined {
  const wanted = new Intl.Locale(lang).maximize();
  const fits = tags.filter((tag) => {
    const { language, script } = new Intl.Locale(tag).maximize();
    return language === wanted.language && script === wanted.script;
  });
  return fits.find((tag) => tag.toLowerCase() === lang.toLowerCase()) ?? fits[0];
}
