import { addEnglish } from '../i18n/index.js';
import { enMore } from '../i18n/en-more.js';
import { AcuBackground } from './acu-background.js';
import { AcuCompass } from './acu-compass.js';
import { AcuConcerns } from './acu-concerns.js';
import { AcuCredit } from './acu-credit.js';
import { AcuCrowd } from './acu-crowd.js';
import { AcuFaults } from './acu-faults.js';
import { AcuLinks } from './acu-links.js';
import { AcuMore } from './acu-more.js';
import { AcuZoom } from './acu-zoom.js';

/** Registers the elements that a map can do without in its first picture, and brings their words. */
export function defineLater(define: (tag: string, element: CustomElementConstructor) => void): void {
  addEnglish(enMore);
  define('acu-background', AcuBackground);
  define('acu-compass', AcuCompass);
  define('acu-concerns', AcuConcerns);
  define('acu-credit', AcuCredit);
  define('acu-crowd', AcuCrowd);
  define('acu-faults', AcuFaults);
  define('acu-links', AcuLinks);
  define('acu-more', AcuMore);
  define('acu-zoom', AcuZoom);
  // A chunk of its own, when there is nothing else to do.
  const idle = window.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 200));
  idle(
    () =>
      void import('./idle.js').then(
        ({ defineIdle }) => defineIdle(define),
        () => undefined,
      ),
  );
}
