/** All drawings of the neutral figure at once, for tools. The map loads each when it is shown. */
import type { Art } from './art.js';
import { art as back } from './back.js';
import type { BOXES } from './boxes.js';
import { art as footInner } from './foot-inner.js';
import { art as footOuter } from './foot-outer.js';
import { art as footSole } from './foot-sole.js';
import { art as footTop } from './foot-top.js';
import { art as front } from './front.js';
import { art as handBack } from './hand-back.js';
import { RARE } from './rare.js';

export const DRAWINGS: Readonly<Record<keyof typeof BOXES, Art>> = {
  front,
  back,
  ...RARE,
  'hand-back': handBack,
  'foot-top': footTop,
  'foot-sole': footSole,
  'foot-inner': footInner,
  'foot-outer': footOuter,
};
