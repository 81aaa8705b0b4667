import { enPractice } from '../../languages/en/messages-practice.js';
import { enShared } from '../../languages/en/messages-shared.js';
import { reduceRoutine } from '../../model/routine.js';
import { reduceTimer } from '../../model/timer.js';
import type { Room } from '../rooms.js';
import { AcuOwnRoutine } from './acu-own-routine.js';
import { AcuRoutineOpen } from './acu-routine-open.js';
import { AcuRoutine } from './acu-routine.js';
import { AcuTimerSettings } from './acu-timer-settings.js';
import { AcuTimer } from './acu-timer.js';
import { events } from './public-events.js';

/** The timer and the guided routines. */
export const room: Room = {
  elements: {
    'acu-own-routine': AcuOwnRoutine,
    'acu-routine-open': AcuRoutineOpen,
    'acu-routine': AcuRoutine,
    'acu-timer': AcuTimer,
    'acu-timer-settings': AcuTimerSettings,
  },
  words: { ...enShared, ...enPractice },
  reduce: (model, state, intent) =>
    intent.type === 'preferences'
      ? { ...state, preferences: intent.preferences }
      : reduceTimer(model, reduceRoutine(model, state, intent), intent),
  events,
};
