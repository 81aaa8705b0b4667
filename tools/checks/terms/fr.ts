import type { Rules } from '../terms.js';

export const rules: Rules = {
  faults: [
    ['quotation marks other than « », or a straight apostrophe', /["'“”„]/, "L'endroit"],
    ['a sign without a narrow no-break space before it', /(?<!\u202f)(?:[;!?»]|:(?=\s|$))/, 'ici : là'],
    ['an opening mark without a narrow no-break space after it', /«(?!\u202f)/, '« endroit\u202f»'],
    ['a capital after a colon', /: \p{Lu}/u, 'ici\u202f: Ou là'],
    ['a hyphen between codes', /[A-Z]{2}\d+-[A-Z]{2}\d/, 'LU5-LU9'],
    ['a decimal point', /\d\.\d/, '1.5 cun'],
    ['a unit without a no-break space', /\d ?(?:cun|min|s)(?!\p{L})/u, '2 cun'],
    ['“ask … if”, which is also “ask whether”', /emandez[^.:]* si /, 'Demandez d’abord si vous êtes malade.'],
    ['a promise', /guéri|garanti|détox|miracle|sans effets? (?:secondaire|indésirable)|renforce l/iu, 'Cela guérit.'],
  ],
  right: 'Appuyez sur «\u202fMarche\u202f» (LI 4)\u202f: 1–2\u00a0cun sous LU5–LU9. Demandez d’abord conseil.',
};
