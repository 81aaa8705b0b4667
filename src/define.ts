/** The only side effect of the package: importing it registers `<acu-body-map>` with the built-in points. */
import { isServer } from './elements/lit.js';
import { loadRooms } from './elements/loading.js';
import { findStandIns } from './elements/map/find-stand-ins.js';
import { firstPicture } from './elements/map/first-picture.js';
import { setup } from './elements/map/setup.js';
import { addRoom, type Define } from './elements/rooms.js';
import { start } from './elements/start.js';
import { AcuBodyMap } from './index.js';
import { backPain } from './languages/en/points-at-first.js';
import { VERSION } from './elements/version.js';

export * from './index.js';

/** A page may have elements of its own of such a name. */
const define: Define = (tag, element) => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};

const first = customElements.get('acu-body-map') as Partial<typeof AcuBodyMap> | undefined;
if (first)
  console.info?.(
    `<acu-body-map>: already defined by ${first.version ?? 'another script'}, so ${VERSION} does nothing.`,
  );
else {
  setup.dataset = backPain;
  setup.firstPicture = firstPicture;
  setup.loadRooms = () => loadRooms(define);
  setup.begin = () => {
    setup.begin = undefined;
    addRoom('start', start, define);
  };
  if (isServer) setup.begin();
  else findStandIns(setup.loadRooms);
  define('acu-body-map', AcuBodyMap);
}
