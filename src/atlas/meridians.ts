/**
 * The fourteen meridians in the order of the WHO standard, with the number of points on each
 * (WHO Standard Acupuncture Point Locations in the Western Pacific Region, 2008: 361 in all),
 * and the extra points, which belong to none.
 */
export const MERIDIANS = {
  LU: 11,
  LI: 20,
  ST: 45,
  SP: 21,
  HT: 9,
  SI: 19,
  BL: 67,
  KI: 27,
  PC: 9,
  TE: 23,
  GB: 44,
  LR: 14,
  GV: 28,
  CV: 24,
} as const;
export type Meridian = keyof typeof MERIDIANS;
