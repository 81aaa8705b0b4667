import { enPanel } from '../../languages/en/messages-panel.js';
import { enShared } from '../../languages/en/messages-shared.js';
import type { Room } from '../rooms.js';
import { AcuBackground } from './acu-background.js';
import { AcuPanel } from './acu-panel.js';
import { AcuReasons } from './acu-reasons.js';

/** The panel of the selected point, with the background to it and to its cautions. */
export const room: Room = {
  elements: {
    'acu-background': AcuBackground,
    'acu-reasons': AcuReasons,
    'acu-panel': AcuPanel,
  },
  words: { ...enShared, ...enPanel },
};
