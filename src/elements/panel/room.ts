import { enPanel } from '../../languages/en/messages-panel.js';
import { enShared } from '../../languages/en/messages-shared.js';
import type { Room } from '../rooms.js';
import { AcuBackground } from './acu-background.js';
import { AcuReasons } from './acu-reasons.js';

/** Background to the selected point and to its cautions. */
export const room: Room = {
  elements: {
    'acu-background': AcuBackground,
    'acu-reasons': AcuReasons,
  },
  words: { ...enShared, ...enPanel },
};
