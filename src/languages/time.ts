import { isPlainIn, oncePerLanguage } from './messages.js';

/** A time or a range of times in a language: `45 sec`, `1–2 min`, `1 min 30 sec`. In seconds. */
export function timeRange(min: number, max: number, lang: string): string {
  const said =
    min === max
      ? time(min, lang)
      : min % 60 === 0 && max % 60 === 0
        ? minutes(lang, min / 60, max / 60)
        : max < 120
          ? seconds(lang, min, max)
          : `${time(min, lang)} – ${time(max, lang)}`;
  // Browsers put blanks and marks of other languages into Chinese and Japanese.
  const dash = { zh: '–', ja: '～' }[lang.slice(0, 2)];
  return dash ? said.replace(/\s/g, '').replace(/[-–]/, dash) : said;
}

function time(inSeconds: number, lang: string): string {
  const whole = Math.floor(inSeconds / 60);
  const rest = inSeconds % 60;
  return [whole > 0 && minutes(lang, whole), (rest > 0 || whole === 0) && seconds(lang, rest)]
    .filter(Boolean)
    .join(' ');
}

/** @param english How English says it. */
const inUnit = (unit: 'minute' | 'second', english: string): ((lang: string, from: number, to?: number) => string) => {
  const formatter = oncePerLanguage(
    (lang) => new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'short' }),
  );
  return (lang, from, to) => {
    if (isPlainIn(lang, from, to ?? 0)) return `${to === undefined ? from : `${from}–${to}`} ${english}`;
    return to === undefined ? formatter(lang).format(from) : formatter(lang).formatRange(from, to);
  };
};
const minutes = inUnit('minute', 'min');
const seconds = inUnit('second', 'sec');
