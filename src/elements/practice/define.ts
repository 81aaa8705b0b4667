import { addEnglish } from '../../languages/index.js';
import { enPractice } from '../../languages/en/messages-practice.js';
import type { Define } from '../loading.js';
import { AcuOwnRoutine } from './acu-own-routine.js';
import { AcuRoutineOpen } from './acu-routine-open.js';
import { AcuRoutine } from './acu-routine.js';
import { AcuTimer } from './acu-timer.js';

/** Registers the timer and the guided routines, and brings their words. */
export function defineRoom(define: Define): void {
  addEnglish(enPractice);
  define('acu-own-routine', AcuOwnRoutine);
  define('acu-routine-open', AcuRoutineOpen);
  define('acu-routine', AcuRoutine);
  define('acu-timer', AcuTimer);
}
