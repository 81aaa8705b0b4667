import { enMap } from '../../languages/en/messages-map.js';
import type { Room } from '../rooms.js';
import { AcuFocus } from './acu-focus.js';
import { AcuLinks } from './acu-links.js';
import { AcuMissing } from './acu-missing.js';

/** What connects a map to its page, and what says that something is missing. */
export const room: Room = {
  elements: {
    'acu-focus': AcuFocus,
    'acu-links': AcuLinks,
    'acu-missing': AcuMissing,
  },
  words: enMap,
};
