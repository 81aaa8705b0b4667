import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseDuration } from '../../src/dataset/duration.js';

describe('durations', () => {
  for (const [written, min, max, preset] of [
    [90, 90, 90, 90],
    ['90 s', 90, 90, 90],
    ['90s', 90, 90, 90],
    ['1 min', 60, 60, 60],
    ['1-2 min', 60, 120, 90],
    ['1–2 minutes', 60, 120, 90],
    ['30–60 s', 30, 60, 45],
    ['30 s to 2 min', 30, 120, 75],
    ['1.5 min', 90, 90, 90],
    ['PT1M30S', 90, 90, 90],
    ['PT45S', 45, 45, 45],
    ['30 min', 1800, 1800, 1800],
    [{ min: 30, max: 120 }, 30, 120, 75],
    [{ min: 30, max: 120, preset: 60 }, 30, 120, 60],
  ] as const) {
    it(`reads ${JSON.stringify(written)} as ${min}–${max} s, preset ${preset} s`, () => {
      expect(parseDuration(written)).to.deep.equal({ min, max, preset });
    });
  }

  for (const nonsense of [
    0,
    -5,
    NaN,
    Infinity,
    999_999,
    1801,
    '31 min',
    '1-31 min',
    'PT30M1S',
    { min: 60, max: 1801 },
    '',
    'a while',
    '0 s',
    '2-1 min',
    '5',
    '1 hour',
    'PT',
    'PT0S',
    null,
    true,
    [60],
    {},
    { min: 60 },
    { min: 60, max: 30 },
    { min: 30, max: 60, preset: 90 },
    '9'.repeat(9_999),
  ]) {
    it(`finds no time in ${(JSON.stringify(nonsense) ?? String(nonsense)).slice(0, 30)}`, () =>
      expect(parseDuration(nonsense)).to.equal(undefined));
  }

  it('reads what is common as it reads it in another spelling', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), fc.constantFrom('s', 'min'), (a, b, unit) => {
        expect(parseDuration(`${a} ${unit}`)).to.deep.equal(parseDuration(`${a} ${unit}.`));
        expect(parseDuration(`${a}–${b} ${unit}`)).to.deep.equal(parseDuration(`${a} to ${b} ${unit.toUpperCase()}`));
      }),
    );
  });

  it('reads a text of any length at once', () => {
    const start = performance.now();
    for (const bait of ['1-'.repeat(5_000), `${'1 '.repeat(19)}m`, `1${' '.repeat(39)}`, `${'9'.repeat(39)}!`])
      parseDuration(bait);
    expect(performance.now() - start).to.be.below(20);
  });

  for (const [seconds, texts] of [
    [
      '30',
      '30s · 30 sec. · 30 segundos · 30 seg. · 30 secondes · 30 Sekunden · 30 Sek. · 30秒 · 30秒间 · 30秒間 · 30초',
    ],
    ['30', '三十秒 · ३० सेकंड · ٣٠ ثانية · 30" · 30″ · half a minute · une demi-minute · medio minuto · 半分钟 · 0:30'],
    ['60', '1 Min. · 1 mn · 1 minuto · une minute · un minuto · um minuto · eine Minute · एक मिनट · دقيقة واحدة'],
    ['60', 'a minute · one minute · １分 · 1分鐘 · 1분 · 一分钟 · 1\u00A0min · 60 s · 60” · 1′'],
    ['90', '1,5 min · 1.5 Min. · 1½ min · 1 ½ min · 1:30 · 01:30 · 00:01:30 · 1:30 min · 1 min 30 · 1分30 · 1分30秒'],
    ['90', '1 min 30 s · 1 min et 30 s · 1 Minute und 30 Sekunden · 1 minuto y 30 segundos · 1 minuto e 30 segundos'],
    [
      '90',
      '1\'30" · 1′30″ · 1 मिनट 30 सेकंड · 1분 30초 · 一分半 · 1分半 · 1분 반 · anderthalb Minuten · un minuto y medio',
    ],
    ['120', "2' · 2 Minuten · 2 minutos · 2 मिनट · २ मिनट · ٢ دقيقة · دقيقتان · 两分钟 · 兩分鐘 · 2分間 · 2분간"],
    ['180', '3分钟 · 3 分钟 · 三分钟 · ٣ دقائق · 3 minutes'],
    ['30–60', '30-60秒 · 30~60초 · 30秒〜1分 · 30 Sek. bis 1 Min. · 30 s - 1 min · 30 से 60 सेकंड · 30 a 60 segundos'],
    ['60–120', '1 à 2 min · de 1 à 2 min · 1 bis 2 Min. · von 1 bis 2 Minuten · 1 a 2 minutos · de 1 até 2 minutos'],
    ['60–120', '1〜2分 · 1分から2分 · 1至2分钟 · 1-2分鐘 · 1~2분 · 1분에서 2분 · 1 से 2 मिनट · من 1 إلى 2 دقيقة'],
    ['60–120', '1 ou 2 minutes · 1 o 2 minutos · 1 oder 2 Minuten · 1 or 2 minutes · 1′–2′'],
    ['30', 'trente secondes · 30 secondi · mezzo minuto · a half minute · ca. 30 Sekunden · 30秒くらい · 30초 정도'],
    ['60', 'about a minute · etwa 1 Minute · 约1分钟 · 約1分 · 약 1분 · حوالي دقيقة · environ une minute · un minuto'],
    [
      '90',
      '1 min, 30 s · 1 1/2 min · one and a half minutes · 1 minuto e mezzo · 一分半钟 · دقيقة ونصف · دقيقة و30 ثانية',
    ],
    ['120', 'deux minutes · zwei Minuten · dos minutos · dois minutos · two minutes · दो मिनट · लगभग 2 मिनट · 2´'],
    ['180', '3분 동안 · 大约3分钟 · 3分钟左右 · drei Minuten · tres minutos'],
    [
      '60–120',
      'entre 1 y 2 minutos · entre 1 et 2 min · between 1 and 2 minutes · zwischen 1 und 2 Min. · da 1 a 2 minuti',
    ],
    ['60–120', 'ein bis zwei Minuten · une à deux minutes · one to two minutes · एक से दो मिनट · دقيقة إلى دقيقتين'],
    ['120–180', '2~3분 정도 · दो से तीन मिनट'],
    ['90–120', '1:30-2:00 · 1,5-2 min · 1 min 30 - 2 min'],
  ] as const) {
    for (const text of texts.split(' · '))
      it(`reads “${text}” as ${seconds} s`, () => {
        const { min, max } = parseDuration(text) ?? {};
        expect(min === max ? `${min}` : `${min}–${max}`).to.equal(seconds);
      });
  }

  for (const text of [
    // Two readings.
    '1.30 min',
    '1,30 min',
    '30,60 s',
    '1.000 s',
    '1/2 min',
    '11/2 min',
    '2,3分',
    '二、三分',
    '1 min - 30',
    '1 min 5',
    '半分',
    // More than a time.
    '2 x 1 min',
    '3 fois 1 min',
    '1 min each',
    '1 Min. pro Seite',
    '1 min / 2 min',
    'up to 1 min',
    'from 1 min',
    'max. 2 min',
    '1 e 2 minutos',
    '2. 1 min',
    '30 s 1 min',
    '-5 s',
    // No time, or too long a one.
    '1:75',
    '1 min 90 s',
    '1:30:00',
    '1 Std.',
    '1 heure',
    '2小时',
    '3日',
    '3 fingers',
    'minute',
    'half',
  ])
    it(`leaves “${text}” as text`, () => expect(parseDuration(text)).to.equal(undefined));

  it('reads a number and a unit the same, whichever digits, dashes and spaces it is written with', () => {
    const digits = fc.constantFrom('0123456789', '０１２３４５６７８９', '٠١٢٣٤٥٦٧٨٩', '०१२३४५६७८९');
    const unit = fc.constantFrom(
      ['s', 1],
      ['Sek.', 1],
      ['秒', 1],
      ['초', 1],
      ['min', 60],
      ['minutos', 60],
      ['मिनट', 60],
    );
    const dash = fc.constantFrom('-', '–', '〜', ' - ', ' à ', ' bis ', ' to ');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 14 }),
        fc.integer({ min: 0, max: 15 }),
        digits,
        unit,
        dash,
        (low, more, script, [word, size], between) => {
          const print = (value: number): string => String(value).replace(/\d/g, (digit) => script[Number(digit)] ?? '');
          const [min, max] = [low * size, (low + more) * size];
          expect(parseDuration(`${print(low)} ${word}`)).to.include({ min, max: min });
          expect(parseDuration(`${print(low)}${between}${print(low + more)} ${word}`)).to.include({ min, max });
        },
      ),
    );
  });

  it('never makes a time of a text in which a number has no unit and no clock', () => {
    const piece = fc.constantFrom('1', '30', ' ', '-', ',', '.', '/', 'x', 'of', 'and', 'a', '半', '至', '(', 'ca.');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(parseDuration(pieces.join(''))).to.equal(undefined);
      }),
    );
  });
});
