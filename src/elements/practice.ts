import { addEnglish } from '../i18n/index.js';
import { enPractice } from '../i18n/en-practice.js';
import { AcuOwnRoutine } from './acu-own-routine.js';
import { AcuPractise } from './acu-practise.js';
import { AcuRoutine } from './acu-routine.js';
import { AcuTimer } from './acu-timer.js';

/** Registers the timer and the guided routines, and brings their words. */
export function definePractice(define: (tag: string, element: CustomElementConstructor) => void): void {
  addEnglish(enPractice);
  define('acu-own-routine', AcuOwnRoutine);
  define('acu-practise', AcuPractise);
  define('acu-routine', AcuRoutine);
  define('acu-timer', AcuTimer);
}
