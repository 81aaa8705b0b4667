import { en } from './en/messages.js';
import type { enAtlas } from './en/messages-atlas.js';
import type { enFigure } from './en/messages-figure.js';
import type { enMap } from './en/messages-map.js';
import type { enPanel } from './en/messages-panel.js';
import type { enPaper } from './en/messages-paper.js';
import type { enPractice } from './en/messages-practice.js';
import type { enShared } from './en/messages-shared.js';
import type { enText } from './en/messages-text.js';

type Key = keyof (typeof en &
  typeof enAtlas &
  typeof enFigure &
  typeof enMap &
  typeof enPanel &
  typeof enPaper &
  typeof enPractice &
  typeof enShared &
  typeof enText);
type PluralKey = 'points' | 'repeat' | 'faults' | 'concerns' | 'pressed';
/** The name of a message. */
export type MessageKey = Key;
/** The interface in one language. Languages with more plural forms than `one` and `other` have these too. */
export type Messages = Readonly<
  Record<Key, string> &
    Partial<
      Record<
        | 'letters'
        | `region.${string}`
        | `meridian.${string}`
        | `guide.${string}`
        | `caution.${string}`
        | `${PluralKey}.${Intl.LDMLPluralRule}`,
        string
      >
    >
>;

/**
 * The interface in English. It arrives in parts, each before the first element that shows it, so whoever reads a
 * message finds it (`tools/checks/messages.test.ts` holds the elements to that).
 */
export const english = { ...en } as Messages;

/** Adds a further part of the English words. */
export function addEnglish(part: Partial<Messages>): void {
  Object.assign(english, part);
}

/** Loads the English words that the whole atlas needs. */
export async function loadAtlasMessages(): Promise<void> {
  addEnglish((await import('./en/messages-atlas.js')).enAtlas);
}

/**
 * Messages that say what `own` says, and what `fallback` says where `own` is silent. An empty message counts as
 * missing.
 *
 * The fallback is the prototype instead of being copied: English messages that arrive later are then found as well.
 */
export function withFallback(own: Partial<Messages> | undefined, fallback: Messages): Messages {
  const messages = Object.create(fallback) as Record<string, string>;
  for (const [key, text] of Object.entries(own ?? {})) if (text && typeof text === 'string') messages[key] = text;
  return messages as Messages;
}

/** A message with its values in place of `{name}`. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(Object.hasOwn(values, name) ? values[name] : whole),
  );
}

/**
 * The plural form of a message (`points.one`, `points.other`, …) for a count, which is in the language's own digits.
 */
export function plural(messages: Messages, key: PluralKey, count: number, lang: string): string {
  const rule = isPlainIn(lang, count) ? (count === 1 ? 'one' : 'other') : pluralRules(lang).select(count);
  const form = messages[`${key}.${rule}`] ?? messages[`${key}.other`];
  return fill(form, { count: written(count, lang) });
}

/** A number as it is written in a language. */
export const written = (count: number, lang: string): string =>
  isPlainIn(lang, count) ? `${count}` : number(lang).format(count);

/**
 * Whether numbers are written as they are, and only one is singular: in English, small whole ones. `Intl` says the
 * same, but its first objects take as long as a fifth of the first picture.
 */
export const isPlainIn = (lang: string, ...numbers: readonly number[]): boolean =>
  lang === 'en' && numbers.every((each) => each >= 0 && each < 1000 && each % 1 === 0);

/** Formatters are slow to make: one of a kind is made for each language. */
export function oncePerLanguage<Formatter>(make: (lang: string) => Formatter): (lang: string) => Formatter {
  const made = new Map<string, Formatter>();
  return (lang) => {
    const formatter = made.get(lang) ?? make(lang);
    made.set(lang, formatter);
    return formatter;
  };
}
const pluralRules = oncePerLanguage((lang) => new Intl.PluralRules(lang));
const number = oncePerLanguage((lang) => new Intl.NumberFormat(lang));
