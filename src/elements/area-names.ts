import type { MessageKey } from '../languages/index.js';
import type { AreaName } from '../model/areas.js';

/** What a large area of the body is called: on its button beside the body, and in the search. */
export const AREA_NAMES: Readonly<Record<AreaName, MessageKey | `region.${string}`>> = {
  head: 'region.head',
  neck: 'region.neck',
  shoulder: 'region.shoulder',
  chest: 'region.chest',
  'upper-back': 'region.upper-back',
  abdomen: 'region.abdomen',
  'lower-back': 'region.lower-back',
  buttock: 'region.buttock',
  arm: 'area.arm',
  hand: 'area.hand',
  thigh: 'region.thigh',
  knee: 'area.knee',
  'lower-leg': 'region.lower-leg',
  foot: 'area.foot',
};
