export {
  acupoint,
  acupoints,
  fetchAtlas,
  hold,
  isBuiltIn,
  loadAtlas,
  loadPlaces,
  placementsOf,
  type Acupoint,
} from './acupoints.js';
export { codeOf, meridianOfCode, printCode, printLetters, type Code } from './codes.js';
export type { GuideDirection, GuideEnd, GuideRow } from './rows.js';
export { MERIDIANS, type Meridian } from './meridians.js';
export {
  FIGURES,
  isOverview,
  OVERVIEWS,
  showsBothSides,
  sideAt,
  VIEWS,
  type Figure,
  type Placement,
  type Side,
  type View,
} from './views.js';
export { addAtlasWords, allAtlasWords, atlasWords, type AtlasWords, type PointText } from './words/index.js';
