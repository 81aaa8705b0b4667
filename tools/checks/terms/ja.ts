import type { Rules } from '../terms.js';

export const rules: Rules = {
  unspaced: true,
  figures: true,
  faults: [
    ['half-width marks', /[;:!?()"']|,(?!\d{3})|\.(?!\d)/, '押す, 休む'],
    ['marks of other languages', /[，；！“”‘’]/, '押す，休む'],
    [
      'space beside a Japanese character',
      /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}] | [\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u,
      'ツボ を',
    ],
    ['full-width letters', /[Ａ-Ｚａ-ｚ]/, 'Ｌ'],
    ['a dash or another wave in a range', /\d[〜–]\d/, '1–2分'],
    [
      'promise',
      /治[りるす]|(?<!通常の)治療(?!を受け)|効きます|効果があります|必ず|免疫|デトックス|副作用がない/,
      '腰痛が治ります',
    ],
    ['縁 but in a name', /(?<!眼窩)縁/, '上の縁'],
    ['膝 but in a name', /膝(?![蓋眼関陽])/, '膝の裏'],
    ['針 for the needling', /(?<!細い)針(?!を使)/, '針、弱い電流'],
    ['指圧 but of a mat and in the title', /指圧(?!マット|のツボ)/, '指圧をします'],
  ],
  right: '親指1本分下。1～2分（LI 4）を押す。',
};
