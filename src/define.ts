/** The only side effect of the package: importing it registers `<acu-body-map>` with the built-in points. */
import { AcuCloseUps } from './elements/figure/acu-close-ups.js';
import { AcuFigure } from './elements/figure/acu-figure.js';
import { loadRooms } from './elements/loading.js';
import { AcuBodyMap } from './elements/map/acu-body-map.js';
import { AcuToolbar } from './elements/map/acu-toolbar.js';
import { setup } from './elements/map/setup.js';
import { addRoom, type Define } from './elements/rooms.js';
import { AcuList } from './elements/text/acu-list.js';
import { AcuNotice } from './elements/text/acu-notice.js';
import { AcuSafety } from './elements/text/acu-safety.js';
import { backPain } from './languages/en/points.js';

export * from './index.js';

/** A page may contain two copies of this script: the first one registers the elements for both. */
const define: Define = (tag, element) => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};

setup.dataset = backPain;
setup.loadRooms = () => loadRooms(define);
// What the first render needs. The map itself comes last, when its inner elements are already registered and find its
// contexts at once.
addRoom(
  'start',
  {
    elements: {
      'acu-figure': AcuFigure,
      'acu-toolbar': AcuToolbar,
      'acu-close-ups': AcuCloseUps,
      'acu-safety': AcuSafety,
      'acu-notice': AcuNotice,
      'acu-list': AcuList,
      'acu-body-map': AcuBodyMap,
    },
  },
  define,
);
