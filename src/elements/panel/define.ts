import { addEnglish } from '../../languages/index.js';
import { enPanel } from '../../languages/en/messages-panel.js';
import type { Define } from '../loading.js';
import { AcuBackground } from './acu-background.js';

/** Registers what stands behind the chosen point, and brings its words. */
export function defineRoom(define: Define): void {
  addEnglish(enPanel);
  define('acu-background', AcuBackground);
}
