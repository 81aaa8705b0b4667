/** The close-ups of the built-in points. They come in one request, after the first picture. */
import type { Art } from './art.js';
import { art as footInner } from './foot-inner.js';
import { art as footOuter } from './foot-outer.js';
import { art as footSole } from './foot-sole.js';
import { art as footTop } from './foot-top.js';
import { art as handBack } from './hand-back.js';

export const CLOSE_UPS = {
  'hand-back': handBack,
  'foot-top': footTop,
  'foot-sole': footSole,
  'foot-inner': footInner,
  'foot-outer': footOuter,
} as const satisfies Readonly<Record<string, Art>>;
