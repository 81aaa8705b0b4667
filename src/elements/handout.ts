import { addEnglish } from '../i18n/index.js';
import { enHandout } from '../i18n/en-handout.js';
import { AcuHandout } from './acu-handout.js';
import { AcuShare } from './acu-share.js';
import { AcuSheet } from './acu-sheet.js';

/** Registers what can be taken away from a map, on paper, as text, as a picture, as a link, and brings its words. */
export function defineHandout(define: (tag: string, element: CustomElementConstructor) => void): void {
  addEnglish(enHandout);
  define('acu-sheet', AcuSheet);
  define('acu-handout', AcuHandout);
  define('acu-share', AcuShare);
}
