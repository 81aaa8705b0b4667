import { enPractice } from '../../languages/en/messages-practice.js';
import type { Room } from '../rooms.js';
import { AcuOwnRoutine } from './acu-own-routine.js';
import { AcuRoutineOpen } from './acu-routine-open.js';
import { AcuRoutine } from './acu-routine.js';
import { AcuTimer } from './acu-timer.js';
import { events, reduce } from './acts.js';

/** The timer and the guided routines. */
export const room: Room = {
  elements: {
    'acu-own-routine': AcuOwnRoutine,
    'acu-routine-open': AcuRoutineOpen,
    'acu-routine': AcuRoutine,
    'acu-timer': AcuTimer,
  },
  words: enPractice,
  reduce,
  events,
};
