import type { Rules } from '../terms.js';

export const rules: Rules = {
  faults: [
    ['straight quotes, or a line for a danda', /["|]/, '"यह"'],
    ['a full stop', /\.(?!\d)/, 'दबाएँ.'],
    ['a space before a mark', /\s[।,;:?!]/, 'दबाएँ ।'],
    ['no space after a mark', /[।,;?](?=[\p{L}{])/u, 'हाँ,नहीं'],
    ['a hyphen between codes', /[A-Z]{2}\d+-[A-Z]{2}\d/, 'LU5-LU9'],
    ['a promise', /ठीक कर(?:ता|ती|ते|े)|चमत्कार|गारंटी|विषैले|साइड इफ़ेक्ट|रामबाण|प्रतिरक्षा/, 'यह दर्द ठीक करता है'],
    ['“ask whether”', /पूछें,? कि (?:क्या|आप)|पूछ[^।]* या नहीं/, 'पूछें कि आप गर्भवती हैं'],
  ],
  right: '0.5 त्सुन, 1–2 मिनट। “यह”?',
};
