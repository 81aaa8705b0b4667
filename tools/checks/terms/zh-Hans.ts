import type { Rules } from '../terms.js';

export const rules: Rules = {
  unspaced: true,
  figures: true,
  faults: [
    ['half-width marks', /[,;:!?()"']|\.(?!\d)/, '停下, 休息'],
    ['space beside a Chinese character', /\p{sc=Han} | \p{sc=Han}/u, '按 住'],
    ['Japanese quotes', /[「」]/, '「移动」'],
    ['full-width letters', /[Ａ-Ｚａ-ｚ]/, 'Ｌ'],
    ['a wave in a range', /\d[〜～]\d/, '1～2寸'],
    ['separator in thousands', /\d[,，]\d{3}/, '5,885名'],
    ['疼 on its own', /疼(?!痛)/, '膝盖疼'],
    ['familiar 你', /你/, '你的左侧'],
    ['review of one trial', /一项[^，。；]*试验的综述/, '一项针刺试验的综述'],
    ['promise', /治愈|根治|(?<!常规)治疗(?!师)|疗效|排毒|免疫力|保证|没有副作用/, '按压能治疗腰痛'],
    ['针灸 but of a person', /针灸(?!师)/, '针灸用针'],
  ],
  right: '按“移动”（LI 4），下1–2寸。',
};
