import { oncePerLanguage } from './messages.js';

/** A time or a range of times in a language: `45 sec`, `1–2 min`, `1 min 30 sec`. In seconds. */
export function timeRange(min: number, max: number, lang: string): string {
  const said =
    min === max
      ? time(min, lang)
      : min % 60 === 0 && max % 60 === 0
        ? minutes(lang).formatRange(min / 60, max / 60)
        : max < 120
          ? seconds(lang).formatRange(min, max)
          : `${time(min, lang)} – ${time(max, lang)}`;
  // Browsers put blanks and marks of other languages into Chinese and Japanese.
  const dash = { zh: '–', ja: '～' }[lang.slice(0, 2)];
  return dash ? said.replace(/\s/g, '').replace(/[-–]/, dash) : said;
}

function time(inSeconds: number, lang: string): string {
  const whole = Math.floor(inSeconds / 60);
  const rest = inSeconds % 60;
  return [whole > 0 && minutes(lang).format(whole), (rest > 0 || whole === 0) && seconds(lang).format(rest)]
    .filter(Boolean)
    .join(' ');
}

const inUnit = (unit: 'minute' | 'second'): ((lang: string) => Intl.NumberFormat) =>
  oncePerLanguage((lang) => new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'short' }));
const minutes = inUnit('minute');
const seconds = inUnit('second');
