import type { Rules } from '../terms.js';

export const rules: Rules = {
  // “And”, “in”, “like”, “for” and the article are written as one word with the next.
  joined: ['(?:[وفبكل]{0,2}|[وف]?(?:[بك]?ال|لل))', ''],
  faults: [
    ['Latin marks, or a stretched letter', /[,;?"“”ـ]/, 'واحد, ثم'],
    ['a space before a mark', /\s[،؛؟.:!]/, 'ماذا ؟'],
    ['no space after a mark', /[،؛؟](?=[\p{L}\p{N}{])/u, 'نعم؟لا'],
    ['a range in signs', /\d\s?[-–~]\s?\d/, '3–4'],
    [
      'a promise',
      /(?<!\p{L})(?:ي|ت)?شفي|(?:يعالج|تعالج)(?!ك)|علاج فعال|مضمون|معجز|سموم|آثار جانبية|المناعة/u,
      'هذا يعالج الألم',
    ],
    ['“ask whether”', /اسأل[يوا]*[^.:]* (?:إن|إذا|هل)(?!\p{L})/u, 'اسأل إن كنت حاملًا'],
  ],
  right: 'نعم، ثم «هذا» (LI 4)؟',
};
