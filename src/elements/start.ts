import { AcuCloseUps } from './figure/acu-close-ups.js';
import { AcuFigure } from './figure/acu-figure.js';
import { AcuToolbar } from './map/acu-toolbar.js';
import type { Room } from './rooms.js';
import { AcuList } from './text/acu-list.js';
import { AcuNotice } from './text/acu-notice.js';
import { AcuSafety } from './text/acu-safety.js';

/** What a map needs to draw its first picture. */
export const start: Room = {
  elements: {
    'acu-figure': AcuFigure,
    'acu-toolbar': AcuToolbar,
    'acu-close-ups': AcuCloseUps,
    'acu-safety': AcuSafety,
    'acu-notice': AcuNotice,
    'acu-list': AcuList,
  },
};
