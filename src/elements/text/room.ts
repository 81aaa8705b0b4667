import { enText } from '../../languages/en/messages-text.js';
import { enShared } from '../../languages/en/messages-shared.js';
import { judgeRisks } from '../../model/at-risk.js';
import type { Room } from '../rooms.js';
import { AcuComplaints } from './acu-complaints.js';
import { AcuConcerns } from './acu-concerns.js';
import { AcuCredit } from './acu-credit.js';
import { AcuFaults } from './acu-faults.js';
import { AcuMore } from './acu-more.js';
import { AcuSearch } from './acu-search.js';

judgeRisks();

/** What accompanies the points: search, complaints, routines, questions, tips, concerns, credit, faults. */
export const room: Room = {
  elements: {
    'acu-complaints': AcuComplaints,
    'acu-concerns': AcuConcerns,
    'acu-credit': AcuCredit,
    'acu-faults': AcuFaults,
    'acu-more': AcuMore,
    'acu-search': AcuSearch,
  },
  words: { ...enShared, ...enText },
  reduce: (_, state, intent) => (intent.type === 'concerns' ? { ...state, concerns: intent.concerns } : state),
};
