/** What readers may say about themselves, and the caution codes of the points that it affects. */
export const CONCERNS = {
  pregnancy: ['pregnancy'],
  'blood-thinners': ['blood-thinners', 'artery', 'varicose-veins', 'caution.vessel'],
  'blood-clot': ['blood-clot', 'varicose-veins'],
  'broken-skin': ['broken-skin', 'fracture'],
} as const;
export type Concern = keyof typeof CONCERNS;
