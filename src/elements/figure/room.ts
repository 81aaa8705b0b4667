import { enFigure } from '../../languages/en/messages-figure.js';
import type { Room } from '../rooms.js';
import { AcuCompass } from './acu-compass.js';
import { AcuCrowd } from './acu-crowd.js';
import { AcuZoom } from './acu-zoom.js';

/** Arrow keys, zoom, and room for crowded points. */
export const room: Room = {
  elements: {
    'acu-compass': AcuCompass,
    'acu-crowd': AcuCrowd,
    'acu-zoom': AcuZoom,
  },
  words: enFigure,
};
