import { secondsIn } from './times.js';

/** How long to press, in seconds. `text` holds the author's words when no time could be read from them. */
export interface Duration {
  readonly min: number;
  readonly max: number;
  /** What a timer starts with: within `min…max`. */
  readonly preset: number;
  readonly text?: string;
}

/** The longest time, in seconds, that is accepted for pressing. */
const LONGEST = 30 * 60;

/** What most authors write, as `30 s` and `1-2 min`: read without the words of all languages. */
const COMMON = /^(\d{1,4})(?:[-–](\d{1,4}))? ?(s|min)$/;
const ISO = /^PT(?:(\d{1,3})M)?(?:(\d{1,4})S)?$/i;

/**
 * Reads seconds (`90`), text (`90 s`, `1-2 min`, `1 à 2 min`, `3分钟`, `1:30`), ISO 8601 (`PT1M30S`) or
 * `{ min, max, preset }` in seconds. Undefined when no time from 1 second to half an hour can be read.
 */
export function parseDuration(value: unknown): Duration | undefined {
  if (typeof value === 'number') return range(value, value);
  if (typeof value === 'string') return value.length > 60 ? undefined : parseText(value.trim());
  if (typeof value !== 'object' || value === null) return undefined;
  const { min, max, preset } = value as { min?: unknown; max?: unknown; preset?: unknown };
  if (typeof min !== 'number' || typeof max !== 'number') return undefined;
  return range(min, max, typeof preset === 'number' ? preset : undefined);
}

function parseText(text: string): Duration | undefined {
  const [common, low, high = low, unit] = COMMON.exec(text) ?? [];
  const length = unit === 's' ? 1 : 60;
  if (common !== undefined) return range(Number(low) * length, Number(high) * length);
  const iso = ISO.exec(text);
  if (iso && text.length > 2) return range(Number(iso[1] ?? 0) * 60 + Number(iso[2] ?? 0));
  const times = secondsIn(text);
  return times && range(...times);
}

function range(min: number, max = min, preset = (min + max) / 2): Duration | undefined {
  const whole = [min, max, preset].every((seconds) => Number.isFinite(seconds) && seconds >= 1 && seconds <= LONGEST);
  if (!whole || min > max || preset < min || preset > max) return undefined;
  return { min, max, preset: Math.round(preset) };
}
