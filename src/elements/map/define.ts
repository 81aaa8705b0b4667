import type { Define } from '../loading.js';
import { AcuLinks } from './acu-links.js';

/** Registers what ties a map to its page. */
export function defineRoom(define: Define): void {
  define('acu-links', AcuLinks);
}
