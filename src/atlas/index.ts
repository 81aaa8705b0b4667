export { acupoint, acupoints, type Acupoint, type Region } from './acupoints.js';
export { codeOf, meridianOfCode, oldBladderCode, parseCode, printCode, type Code, type CodeReading } from './codes.js';
export { MERIDIANS, type Meridian } from './meridians.js';
export { placementsOf } from './placements.js';
export { isOverview, isView, OVERVIEWS, showsBothSides, sideAt, VIEWS, type Placement, type Side, type View } from './views.js';
