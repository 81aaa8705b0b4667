import type { Room } from '../rooms.js';
import { AcuFocus } from './acu-focus.js';
import { AcuLinks } from './acu-links.js';

/** What connects a map to its page. */
export const room: Room = {
  elements: {
    'acu-focus': AcuFocus,
    'acu-links': AcuLinks,
  },
};
