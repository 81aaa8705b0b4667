import { en } from './en/messages.js';
import type { enAtlas } from './en/messages-atlas.js';
import type { enFigure } from './en/messages-figure.js';
import type { enPanel } from './en/messages-panel.js';
import type { enPaper } from './en/messages-paper.js';
import type { enPractice } from './en/messages-practice.js';
import type { enText } from './en/messages-text.js';

type Key = keyof (typeof en &
  typeof enAtlas &
  typeof enFigure &
  typeof enPanel &
  typeof enPaper &
  typeof enPractice &
  typeof enText);
type PluralKey = 'points' | 'repeat' | 'faults' | 'concerns' | 'pressed';
/** The name of a message. */
export type MessageKey = Key;
/** The interface in one language. Languages with more plural forms than `one` and `other` have these too. */
export type Messages = Readonly<
  Record<Key, string> &
    Partial<Record<`region.${string}` | `guide.${string}` | `${PluralKey}.${Intl.LDMLPluralRule}`, string>>
>;

/** English comes in parts: each is there before anything that shows it. */
export const english = { ...en } as Messages;

/** Puts a further part of the English words beside the first. */
export function addEnglish(part: Partial<Messages>): void {
  Object.assign(english, part);
}

/** Brings the English words that the whole atlas needs. */
export async function loadAtlasMessages(): Promise<void> {
  addEnglish((await import('./en/messages-atlas.js')).enAtlas);
}

/** A message with its values in place of `{name}`. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The plural form of a message for a count, with the count in the language's own digits: `points.one`, `points.other`, … */
export function plural(messages: Messages, key: PluralKey, count: number, lang: string): string {
  const form = messages[`${key}.${new Intl.PluralRules(lang).select(count)}`] ?? messages[`${key}.other`];
  return fill(form, { count: new Intl.NumberFormat(lang).format(count) });
}

/** A time or a range of times in a language: `45 sec`, `1–2 min`, `1 min 30 sec`. In seconds. */
export function timeRange(min: number, max: number, lang: string): string {
  const isRange = min !== max;
  if (isRange && min % 60 === 0 && max % 60 === 0) return inUnit('minute', lang).formatRange(min / 60, max / 60);
  if (isRange && max < 120) return inUnit('second', lang).formatRange(min, max);
  return isRange ? `${time(min, lang)} – ${time(max, lang)}` : time(min, lang);
}

function time(seconds: number, lang: string): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return [
    minutes > 0 && inUnit('minute', lang).format(minutes),
    (rest > 0 || minutes === 0) && inUnit('second', lang).format(rest),
  ]
    .filter(Boolean)
    .join(' ');
}

const inUnit = (unit: 'minute' | 'second', lang: string): Intl.NumberFormat =>
  new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'short' });
