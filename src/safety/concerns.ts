/** What bleeds when it is pressed too hard: the caution codes of vessels and of organs full of blood. */
const BLEEDS = [
  'blood-thinners',
  'varicose-veins',
  'artery',
  'kidney',
  'caution.vessel',
  'caution.neck',
  'caution.nape',
  'caution.belly',
  'caution.eye',
] as const;
/** Regions of the atlas where the veins of the leg are: a leg with a clot is not pressed anywhere. */
const LEG = [
  'thigh',
  'knee-front',
  'knee-back',
  'knee-medial',
  'knee-lateral',
  'lower-leg',
  'ankle',
  'foot-dorsum',
  'foot-medial',
  'foot-lateral',
  'sole',
  'toe',
] as const;

/**
 * What readers may say about themselves, and the signs by which points are marked for it: caution codes, how hard to
 * press, regions of the atlas. By sign and not by point, so that no point of any dataset is forgotten.
 */
export const CONCERNS = {
  pregnancy: ['pregnancy'],
  'blood-thinners': [...BLEEDS, 'firm'],
  'blood-clot': ['blood-clot', 'varicose-veins', ...LEG],
  'broken-skin': ['broken-skin', 'fracture'],
} as const;
export type Concern = keyof typeof CONCERNS;
