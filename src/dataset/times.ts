/**
 * Times as people write them in the languages of the map and in Korean: `1 Min.`, `30 segundos`, `1 à 2 min`, `3分钟`,
 * `30초`, `1:30`. Words become signs, and only a text that is a pattern of signs as a whole is a time: what is not
 * surely one stays text.
 */

/**
 * Words, and their signs: S second, M minute, - to, + and, F from, B between, A about, H half, Y one, Z one or to.
 * Capitals are signs.
 */
const WORDS: readonly (readonly [words: RegExp, sign: string])[] = [
  [/^(?:s|se[cgk]s?|second(?:e?s|e|[oi])?|segundos?|sekunden?|से.{1,3}ड(?:ों)?|ثانية|ثواني?)\.?$/, 'S'],
  [/^(?:m|mn|mins?|minut(?:[eo]s?|en|i)|मिनट(?:ों)?|دقيقة|دقائق)\.?$/, 'M'],
  [/^ثانيت[اي]ن$/, '2S'],
  [/^دقيقت[اي]ن$/, '2M'],
  [/^(?:to|or|à|ou|bis|oder|até|o|से|إلى|الى|أو)$/, '-'],
  [/^(?:and|et|y|und|e|और|و)$/, '+'],
  [/^(?:from|de|von|da|من)$/, 'F'],
  [/^(?:between|entre|zwischen|tra|fra|بين)$/, 'B'],
  [/^(?:half|demie?|medi[oa]|mei[oa]|halbe|mezzo|आधा|نصف|ونصف)$/, 'H'],
  // What makes a time less exact leaves it a time.
  [
    /^(?:about|around|approx(?:imately)?|environ|env|unos|unas|aprox(?:imada?mente)?|cerca|circa|ca|c|etwa|rund|ungefähr|लगभग|करीब|حوالي|نحو|تقريبا)\.?$/,
    'A',
  ],
  [/^(?:two|deux|dos|dois|due|zwei|दो)$/, '2'],
  [/^(?:three|trois|tres|três|tre|drei|तीन)$/, '3'],
  [/^(?:four|quatre|cuatro|quatro|quattro|vier|चार)$/, '4'],
  [/^(?:five|cinq|cinco|cinque|fünf|पाँच|पांच)$/, '5'],
  [/^(?:ten|dix|diez|dez|dieci|zehn|दस)$/, '10'],
  [/^(?:thirty|trente|treinta|trinta|trenta|dreißig|dreissig|तीस)$/, '30'],
  [/^(?:anderthalb|eineinhalb|डेढ़)$/, '1.5'],
  [/^(?:an|one|une?|eine?|eins|uma?|एक)$/, 'Y'],
  [/^a$/, 'Z'],
];
/** The same for words that are written without spaces. */
const UNSPACED: readonly (readonly [words: RegExp, sign: string])[] = [
  [/^(?:大?[约約]|약)|(?:程度|左右|くらい|ぐらい|쯤|정도)$/g, 'A'],
  [/(?<=分)半[钟鐘]/g, '半'],
  [/秒[钟鐘间間]?|초(?:간| ?동안)?/g, 'S'],
  [/分[钟鐘间間]?|분(?:간| ?동안)?/g, 'M'],
  [/[至到]|から|에서|부터/g, '-'],
  [/[从從]/g, 'F'],
  [/[半반]/g, 'H'],
];

// 1.30 min is a minute and a half to some, and 1.3 minutes to others; 30,60 s and 2,3 min may be two numbers.
const NUMBER = String.raw`\d{1,4}(?:\.\d|[.,](?:5|25|50|75))?`;
/** A clock; seconds; minutes, and after these seconds or a half. */
const TIME = new RegExp(
  String.raw`^(?:(?:(\d\d?):)?(\d\d?):([0-5]\d)M?|(${NUMBER})S|(${NUMBER})M(?:\+?([0-5]?\d)S|([0-5]\d)|(\+?Z?H))?)$`,
);
const HALF = /^[YZ]?HZ?-?M$/;

/** The least and the most seconds that a text names, not yet checked against what is sensible. */
export function secondsIn(written: string): readonly [min: number, max: number] | undefined {
  const signs = signsOf(tidy(written)).replace(/^B(.+)\+(.+)$/, '$1-$2');
  if (HALF.test(signs)) return [30, 30];
  const [low = '', high, ...others] = signs.replace(/^F(?=.+-)/, '').split('-');
  // The unit may be said once, at the end: `1-2 min`.
  const unit = /^[\d.,]+([SM])$/.exec(high ?? '')?.[1] ?? '';
  const min = secondsOf(/^[\d.,]+$/.test(low) ? low + unit : low);
  const max = high === undefined ? min : secondsOf(high);
  return min === undefined || max === undefined || others.length > 0 ? undefined : [min, max];
}

function secondsOf(time: string): number | undefined {
  const [whole, hours = 0, clock, rest, seconds, minutes = clock, more = rest, last = more, half] =
    TIME.exec(time) ?? [];
  if (whole === undefined) return undefined;
  const number = (text: string | number | undefined): number => Number(String(text ?? 0).replace(',', '.'));
  if (seconds !== undefined) return number(seconds);
  const isWhole = /^\d+$/.test(minutes ?? '');
  return isWhole || (last === undefined && !half)
    ? number(hours) * 3600 + number(minutes) * 60 + (half ? 30 : number(last))
    : undefined;
}

function signsOf(text: string): string {
  // 半分 is half of something.
  if (text === '半分') return '';
  let unspaced = hanNumbers(text);
  for (const [words, sign] of UNSPACED) unspaced = unspaced.replace(words, sign);
  return unspaced
    .replace(/[\p{Ll}\p{Lo}\p{M}]+\.?/gu, (word) => WORDS.find(([words]) => words.test(word))?.[1] ?? '?')
    .replace(/"/g, 'S')
    .replace(/'/g, 'M')
    .replace(/ ?([A-Z+-]),? ?/g, '$1')
    .replace(/^A|A$|(?<=[F-])A/g, '')
    .replace(/^[Y1]\+Z?H(?=M$)/, '1.5')
    .replace(/Y(?=-\d)|(?:Y|(?<=^|-)Z)(?=[MS])/g, '1')
    .replace(/Z(?=\d)/g, '-');
}

/** Numbers up to 99 in Chinese characters: 三分钟, 三十秒. */
const hanNumbers = (text: string): string =>
  text.replace(/([一二三四五六七八九]?)(十?)([一二两兩三四五六七八九]?)(?=[分秒至到])/g, (all, tens, ten, ones) =>
    all === '' || (ten === '' && tens !== '' && ones !== '')
      ? all
      : String((ten ? (hanDigit(tens) || 1) * 10 : hanDigit(tens)) + hanDigit(ones)),
  );
const hanDigit = (digit: string): number => '〇一二三四五六七八九'.indexOf(digit.replace(/[两兩]/, '二') || '〇');

/** One way to write each character: digits, dashes, primes, small letters, no marks for reading aloud. */
const tidy = (written: string): string =>
  written
    .replace(/(\d*)\s?([½¼¾])/g, (_, whole, part) => `${whole || 0}.${{ '½': 5, '¼': 25, '¾': 75 }[part as '½']}`)
    .replace(/(?<!\d)(\d) 1\/2(?![\d/])/g, '$1.5')
    .replace(/''|[″“”]/g, '"')
    .replace(/[′‘’´]/g, "'")
    // An Arabic “and” is written with the word after it.
    .replace(/ و(?=\d|نصف)/g, ' و ')
    .replace(/[\u200B-\u200F\u061C\u064B-\u0652\uFEFF]/g, '')
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹०-९]/g, (digit) => String((digit.charCodeAt(0) - (digit < 'ऀ' ? 0 : 6)) % 16))
    .replace(/[‐-―−~〜∼]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    // A single minute.
    .replace(/^((?:حوالي|نحو) )?دقيقة(?: واحدة)?(?= |$)/, (_, about = '') => `${about}1m`);
