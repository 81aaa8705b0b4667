import { addEnglish } from '../i18n/index.js';
import { enMore } from '../i18n/en-more.js';
import { AcuBackground } from './acu-background.js';
import { AcuConcerns } from './acu-concerns.js';
import { AcuCredit } from './acu-credit.js';
import { AcuFaults } from './acu-faults.js';
import { AcuMore } from './acu-more.js';

/** Registers the elements that a map can do without in its first picture, and brings their words. */
export function defineLater(define: (tag: string, element: CustomElementConstructor) => void): void {
  addEnglish(enMore);
  define('acu-background', AcuBackground);
  define('acu-concerns', AcuConcerns);
  define('acu-credit', AcuCredit);
  define('acu-faults', AcuFaults);
  define('acu-more', AcuMore);
}
