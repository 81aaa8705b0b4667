import { oncePerLanguage } from './messages.js';

/** A time or a range of times in a language: `45 sec`, `1–2 min`, `1 min 30 sec`. In seconds. */
export function timeRange(min: number, max: number, lang: string): string {
  const isRange = min !== max;
  // Chinese data has a hyphen in place of the dash.
  if (isRange && min % 60 === 0 && max % 60 === 0)
    return minutes(lang)
      .formatRange(min / 60, max / 60)
      .replace(/-(?=\d+\p{L})/u, '–');
  if (isRange && max < 120) return seconds(lang).formatRange(min, max);
  return isRange ? `${time(min, lang)} – ${time(max, lang)}` : time(min, lang);
}

function time(inSeconds: number, lang: string): string {
  const whole = Math.floor(inSeconds / 60);
  const rest = inSeconds % 60;
  return [whole > 0 && minutes(lang).format(whole), (rest > 0 || whole === 0) && seconds(lang).format(rest)]
    .filter(Boolean)
    .join(lang.startsWith('zh') ? '' : ' ');
}

const inUnit = (unit: 'minute' | 'second'): ((lang: string) => Intl.NumberFormat) =>
  oncePerLanguage((lang) => new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'short' }));
const minutes = inUnit('minute');
const seconds = inUnit('second');
