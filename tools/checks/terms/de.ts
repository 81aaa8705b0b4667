import type { Rules } from '../terms.js';

export const rules: Rules = {
  faults: [
    ['quotation marks other than „…“', /["'”«»]|“[^“„]*“|„[^“]*$/, 'Der „Punkt" liegt hier'],
    ['a space before a sign', /\s[:;!?,.](?:\s|$)/, 'hier : drücken'],
    ['a hyphen between codes', /[A-Z]{2}\d+-[A-Z]{2}\d/, 'LU5-LU9'],
    ['a decimal point', /\d\.\d{1,2}(?!\d)/, '1.5 Cun'],
    ['a unit without a no-break space', /\d ?(?:Cun|Min\.|Sek\.)/, '2 Cun'],
    ['“ask whether” in place of “ask”', /[Ff]ragen Sie[^.:]*, ob(?!\p{L})/u, 'Fragen Sie zuerst, ob Sie krank sind.'],
    [
      'a promise',
      /\b(?:heilt|heilen|Heilung|garantiert|entgifte|Nebenwirkungsfrei|ohne Nebenwirkungen|Wunder(?:mittel)?\b|stärkt)/iu,
      'Das heilt.',
    ],
  ],
  right: 'Der Punkt „Tal“ (LI 4) liegt 1–2\u00a0Cun tiefer: auf LU5–LU9. Fragen Sie zuerst.',
};
