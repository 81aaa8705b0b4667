/**
 * The views that the built-in points do without. They come in one request, as the strip shows several of them at
 * once, and the start then holds the address of one file only.
 */
import type { Art } from './art.js';
import { art as elbowInner } from './elbow-inner.js';
import { art as elbowOuter } from './elbow-outer.js';
import { art as handPalm } from './hand-palm.js';
import { art as headBack } from './head-back.js';
import { art as headFront } from './head-front.js';
import { art as headSide } from './head-side.js';
import { art as headTop } from './head-top.js';
import { art as kneeFront } from './knee-front.js';
import { art as legInner } from './leg-inner.js';
import { art as shoulderBack } from './shoulder-back.js';
import { art as side } from './side.js';

export const RARE = {
  side,
  'leg-inner': legInner,
  'knee-front': kneeFront,
  'head-front': headFront,
  'head-side': headSide,
  'head-back': headBack,
  'head-top': headTop,
  'shoulder-back': shoulderBack,
  'elbow-inner': elbowInner,
  'elbow-outer': elbowOuter,
  'hand-palm': handPalm,
} as const satisfies Readonly<Record<string, Art>>;
