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
import { art as handPalm } from './hand-palm.js';
import { art as headBack } from './head-back.js';
import { art as headFront } from './head-front.js';
import { art as headSide } from './head-side.js';
import { art as headTop } from './head-top.js';
import { art as legInner } from './leg-inner.js';
import { art as side } from './side.js';

export const DRAWINGS: Readonly<Record<keyof typeof BOXES, Art>> = {
  front,
  back,
  side,
  'leg-inner': legInner,
  'head-front': headFront,
  'head-side': headSide,
  'head-back': headBack,
  'head-top': headTop,
  'hand-palm': handPalm,
  'hand-back': handBack,
  'foot-top': footTop,
  'foot-sole': footSole,
  'foot-inner': footInner,
  'foot-outer': footOuter,
};
