import type { Room } from '../rooms.js';
import { AcuLinks } from './acu-links.js';

/** What connects a map to its page. */
export const room: Room = {
  elements: {
    'acu-links': AcuLinks,
  },
};
