import { addEnglish } from '../../languages/index.js';
import { enText } from '../../languages/en/messages-text.js';
import type { Define } from '../loading.js';
import { AcuConcerns } from './acu-concerns.js';
import { AcuCredit } from './acu-credit.js';
import { AcuFaults } from './acu-faults.js';
import { AcuMore } from './acu-more.js';

/** Registers what goes with the points, and brings its words. */
export function defineRoom(define: Define): void {
  addEnglish(enText);
  define('acu-concerns', AcuConcerns);
  define('acu-credit', AcuCredit);
  define('acu-faults', AcuFaults);
  define('acu-more', AcuMore);
}
