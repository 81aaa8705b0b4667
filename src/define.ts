/** The only side effect of the package: importing this registers `<acu-body-map>` and gives it the built-in points. */
import { AcuBodyMap } from './elements/map/acu-body-map.js';
import { AcuCloseUps } from './elements/figure/acu-close-ups.js';
import { loadRest } from './elements/loading.js';
import { AcuFigure } from './elements/figure/acu-figure.js';
import { AcuList } from './elements/text/acu-list.js';
import { AcuNotice } from './elements/text/acu-notice.js';
import { AcuPanel } from './elements/panel/acu-panel.js';
import { AcuSafety } from './elements/text/acu-safety.js';
import { AcuToolbar } from './elements/map/acu-toolbar.js';
import { backPain } from './languages/en/points.js';

export * from './index.js';

AcuBodyMap.defaultDataset = backPain;
AcuBodyMap.loadRest = () => loadRest(define);
// The host comes last: by then the elements inside it are known and find its contexts at once.
for (const [tag, element] of [
  ['acu-figure', AcuFigure],
  ['acu-toolbar', AcuToolbar],
  ['acu-close-ups', AcuCloseUps],
  ['acu-safety', AcuSafety],
  ['acu-notice', AcuNotice],
  ['acu-panel', AcuPanel],
  ['acu-list', AcuList],
  ['acu-body-map', AcuBodyMap],
] as const) {
  define(tag, element);
}

/** A page may hold two copies of this script: the first one serves both. */
function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
