import { enFigure } from '../../languages/en/messages-figure.js';
import { detailed } from '../../figure/detailed.js';
import { drawDetail } from '../../figure/index.js';
import { watchers } from '../late.js';
import type { Room } from '../rooms.js';
import { AcuCompass } from './acu-compass.js';
import { AcuCrowd } from './acu-crowd.js';
import { AcuRegionList } from './acu-region-list.js';
import { AcuRegions } from './acu-regions.js';
import { AcuZoom } from './acu-zoom.js';

// Landmarks are drawn as soon as they are here: all that the maps of the page show is rendered again.
drawDetail(detailed);
watchers.forEach((update) => update());

/** Arrow keys, zoom, room for crowded points, and regions, with the points of each, where there are hundreds. */
export const room: Room = {
  elements: {
    'acu-compass': AcuCompass,
    'acu-crowd': AcuCrowd,
    'acu-region-list': AcuRegionList,
    'acu-regions': AcuRegions,
    'acu-zoom': AcuZoom,
  },
  words: enFigure,
};
