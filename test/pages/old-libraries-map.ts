/**
 * A map on a page with an old library, and what decides cautions and times, for the test that looks in from outside.
 */
import '../../src/define.js';
import { cautionsOf } from '../../src/model/index.js';
import { pressingOf } from '../../src/model/pressing.js';
import { phasesOf, totalOf } from '../../src/practice/index.js';
import { builtInCautions } from '../../src/safety/index.js';

export const inside = { cautionsOf, builtInCautions, pressingOf, phasesOf, totalOf };
Object.assign(window, { inside });
