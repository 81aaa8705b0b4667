import type { Rules } from '../terms.js';

export const rules: Rules = {
  faults: [
    ['quotation marks other than «…»', /["'“”„’]|«\s|\s»/, '"Aquí"'],
    ['a question or a cry without its first sign', /^[^¿]*\?|^[^¡]*!|\?[^¿]*\?/, 'Sí?'],
    ['a space before a sign', /\s[:;!?,.](?:\s|$)/, 'está : aquí'],
    ['a capital after a colon', /: \p{Lu}/u, 'aquí: Presione'],
    ['a range in signs', /(?<![\p{L}\d])\d+[-–]\d/u, '1–2 cun'],
    ['a mark or a space in thousands', /\d[.,\s]\d{3}(?!\d)/, '5.885'],
    ['a decimal point', /\d\.\d/, '1.5 cun'],
    ['a unit without a no-break space', /\d ?(?:cun|min|s)(?!\p{L})/u, '2 cun'],
    ['“ask … if”, which is also “ask whether”', /(?:onsulte|regunte)[^.:]* si /, 'Pregunte antes si está embarazada.'],
    [
      'a promise',
      /(?<!\p{L})(?:cura|curan|sana|sanan|milagros?)(?!\p{L})|garanti|desintoxic|sin efectos secundarios|refuerza/iu,
      'Lo cura.',
    ],
  ],
  right: 'Presione «Mover» (LI 4): de 1 a 2\u00a0cun debajo, ¿no? Consulte antes.',
};
