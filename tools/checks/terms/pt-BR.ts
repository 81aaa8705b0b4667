import type { Rules } from '../terms.js';

export const rules: Rules = {
  joined: ['', '(?:s|es)?'],
  faults: [
    ['vão for a hollow', /\b(?:no|o|esse|pequeno) vão\b|\bvãos\b/i, 'Ponha o polegar no vão.'],
    [
      'covinha but the dimples of the low back',
      /covinhas?\b(?! (?:acima das nádegas|da EIPS|das costas))/i,
      'na covinha',
    ],
    ['hold without an object', /\bmantenha(?=[.,;]| e )/i, 'Mantenha e solte.'],
    ['space before a mark', /\s[.,:;!?…]/, 'Pare : dói'],
    ['straight quotes or guillemets', /["'«»]/, 'toque em "Mover"'],
    ['decimal point or comma in thousands', /\d\.\d{1,2}(?!\d)|\d,\d{3}/, '1.5 cun'],
    ['capital after a colon', /: (?!Mar da )\p{Lu}/u, 'aqui: Pressione'],
    ['a hyphen between codes', /[A-Z]{2}\d+-[A-Z]{2}\d/, 'LU5-LU9'],
    ['unit that touches its figure', /\d(?:min|s|cun|cm)\b/, '30s'],
    [
      'promise',
      /\b(?:cura(?! da Terra)|cur(?:ar|am)|trata(?!va-se)|tratar|tratamento|garant\w+|milagr\w+|imunidade|desintoxica\w*|sem efeitos)\b/i,
      'Cura a dor.',
    ],
    ['“ask whether”', /(?:ergunte|onsulte)[^.:]* se /, 'Pergunte se você está grávida'],
  ],
  right: 'Toque em “Mover” (LI 4): 1–2 min, 1,5 cun. Consulte antes.',
};
