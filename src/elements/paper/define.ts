import { addEnglish } from '../../languages/index.js';
import { enPaper } from '../../languages/en/messages-paper.js';
import type { Define } from '../loading.js';
import { AcuSheet } from './acu-sheet.js';
import { AcuHandout } from './acu-handout.js';
import { AcuShare } from './acu-share.js';

/** Registers what can be taken away from a map, on paper, as text, as a picture, as a link, and brings its words. */
export function defineRoom(define: Define): void {
  addEnglish(enPaper);
  define('acu-sheet', AcuSheet);
  define('acu-handout', AcuHandout);
  define('acu-share', AcuShare);
}
