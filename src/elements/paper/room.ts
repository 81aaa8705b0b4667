import { enPaper } from '../../languages/en/messages-paper.js';
import { enShared } from '../../languages/en/messages-shared.js';
import type { Room } from '../rooms.js';
import { AcuSheet } from './acu-sheet.js';
import { AcuHandout } from './acu-handout.js';
import { AcuShare } from './acu-share.js';

/** Ways to take a map along: on paper, as text, as a picture, as a link. */
export const room: Room = {
  elements: {
    'acu-sheet': AcuSheet,
    'acu-handout': AcuHandout,
    'acu-share': AcuShare,
  },
  words: { ...enShared, ...enPaper },
  reduce: (_, state, intent) => (intent.type === 'handout' ? { ...state, handout: intent.isOpen } : state),
};
