import { oncePerLanguage } from './messages.js';

/** A tag with its likely script: `zh` is `zh-Hans-CN`. */
export const maximized = oncePerLanguage((tag) => new Intl.Locale(tag).maximize());

/** Whether a tag is that of English as it is usually written. `Intl` is slow to say so. */
export const isPlainEnglish = (tag: string): boolean => /^en(?:-[a-z]{2})?$/i.test(tag);

/**
 * Whether two tags name the same language in the same script.
 *
 * @param known In its canonical form, so that most can be told apart by how they begin.
 */
export function isSameWriting(known: string, asked: string): boolean {
  const { language, script } = maximized(asked);
  return known.startsWith(language) && maximized(known).language === language && maximized(known).script === script;
}
