import { addEnglish } from '../../languages/index.js';
import { enFigure } from '../../languages/en/messages-figure.js';
import type { Define } from '../loading.js';
import { AcuCompass } from './acu-compass.js';
import { AcuCrowd } from './acu-crowd.js';
import { AcuZoom } from './acu-zoom.js';

/** Registers arrow keys, zoom and room for crowded points, and brings their words. */
export function defineRoom(define: Define): void {
  addEnglish(enFigure);
  define('acu-compass', AcuCompass);
  define('acu-crowd', AcuCrowd);
  define('acu-zoom', AcuZoom);
}
