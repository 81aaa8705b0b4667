/**
 * The fourteen meridians in the order of the WHO standard, with the number of points on each
 * (WHO Standard Acupuncture Point Locations in the Western Pacific Region, 2008: 361 in all),
 * and the extra points, which belong to none.
 */
export const MERIDIANS = {
  LU: { name: 'Lung', points: 11 },
  LI: { name: 'Large Intestine', points: 20 },
  ST: { name: 'Stomach', points: 45 },
  SP: { name: 'Spleen', points: 21 },
  HT: { name: 'Heart', points: 9 },
  SI: { name: 'Small Intestine', points: 19 },
  BL: { name: 'Bladder', points: 67 },
  KI: { name: 'Kidney', points: 27 },
  PC: { name: 'Pericardium', points: 9 },
  TE: { name: 'Triple Energizer', points: 23 },
  GB: { name: 'Gallbladder', points: 44 },
  LR: { name: 'Liver', points: 14 },
  GV: { name: 'Governor Vessel', points: 28 },
  CV: { name: 'Conception Vessel', points: 24 },
} as const;
export type Meridian = keyof typeof MERIDIANS;
