import { enPanel } from '../../languages/en/messages-panel.js';
import { enShared } from '../../languages/en/messages-shared.js';
import type { Room } from '../rooms.js';
import { AcuBackground } from './acu-background.js';

/** Background to the selected point. */
export const room: Room = {
  elements: {
    'acu-background': AcuBackground,
  },
  words: { ...enShared, ...enPanel },
};
