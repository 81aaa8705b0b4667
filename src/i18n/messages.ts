import { en } from './en.js';
import type { enAtlas } from './en-atlas.js';
import type { enMore } from './en-more.js';

export type MessageKey = keyof typeof en | keyof typeof enMore | keyof typeof enAtlas;
/** The interface in one language. */
export type Messages = Readonly<Record<MessageKey, string> & Partial<Record<`region.${string}` | `guide.${string}`, string>>>;

/** English comes in parts: each is there before anything that shows it. */
const english = { ...en } as Messages;

/** Puts a further part of the English words beside the first. */
export function addEnglish(part: Partial<Messages>): void {
  Object.assign(english, part);
}

/** The messages for a language. English is the only language so far. */
export const messagesFor = (_lang: string): Messages => english;

/** Brings the words that the whole atlas needs. */
export async function loadAtlasMessages(): Promise<void> {
  addEnglish((await import('./en-atlas.js')).enAtlas);
}

/** A message with its values in place of `{name}`. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The plural form of a message for a count: `points` → `points.one` or `points.other`. */
export function plural(messages: Messages, key: 'points' | 'repeat' | 'faults' | 'concerns', count: number, lang: string): string {
  const form = new Intl.PluralRules(lang).select(count) === 'one' ? 'one' : 'other';
  return fill(messages[`${key}.${form}`], { count });
}

/** A time or a range of times in the reader's units: `45 s`, `1–2 min`, `1 min 30 s`. In seconds. */
export function timeRange(min: number, max: number, messages: Messages): string {
  if (min === max) return time(min, messages);
  const inMinutes = min % 60 === 0 && max % 60 === 0;
  if (inMinutes) return fill(messages.minutes, { time: `${min / 60}–${max / 60}` });
  return max < 120 ? fill(messages.seconds, { time: `${min}–${max}` }) : `${time(min, messages)} – ${time(max, messages)}`;
}

function time(seconds: number, messages: Messages): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return [minutes > 0 && fill(messages.minutes, { time: minutes }), (rest > 0 || minutes === 0) && fill(messages.seconds, { time: rest })].filter(Boolean).join(' ');
}
