/** Signs by which a point is marked. By sign and not by point, so that no point of any dataset is forgotten. */
export interface Signs {
  /** Caution codes, from the author or the rules of safety. */
  readonly cautions?: readonly string[];
  /** The same of what lies below a point: the atlas knows it. */
  readonly below?: readonly string[];
  /** Regions of the atlas, and larger areas of the body. */
  readonly regions?: readonly string[];
  /** Firm pressure, or pressing of which nobody says how hard. */
  readonly isFirm?: boolean;
  /** Words in cautions that an author has written. */
  readonly words?: RegExp;
}

/** What nobody should press, and cautions that may be about anything. */
export const ALWAYS_UNWISE: readonly string[] = ['caution.no-press', 'unreadable'];

/**
 * What readers may say about themselves, and the signs for it. Where devices lie is surface anatomy: pacemakers, ports
 * and pumps under the skin of chest and belly. What is ill or hurt may be anywhere: the answer says so.
 */
export const CONCERNS = {
  pregnancy: {
    cautions: ['pregnancy'],
    regions: ['abdomen', 'lower-back'],
    words: /pregn|enceint|grossesse|embara|gr[aá]vid|gestan|schwanger|गर्भ|妊|孕|حامل|حمل|임[신산]/i,
  },
  'blood-thinners': {
    below: [
      'blood-thinners',
      'varicose-veins',
      'artery',
      'kidney',
      'caution.vessel',
      'caution.neck',
      'caution.nape',
      'caution.belly',
      'caution.eye',
    ],
    isFirm: true,
    words: /blood(?!-clot)|bleed|blut|sang|coag|खून|血|مميّ?ع|نزيف|혈/i,
  },
  'blood-clot': {
    cautions: ['blood-clot'],
    below: ['varicose-veins'],
    // The veins of the leg begin in the groin: a leg with a clot is not pressed anywhere.
    regions: ['groin', 'thigh', 'knee', 'lower-leg', 'foot'],
    words: /clot|throm|vari[cz]|krampfad|血栓|静脉|静脈/i,
  },
  'broken-skin': { cautions: ['broken-skin', 'fracture'] },
  'fragile-bones': {
    cautions: ['fracture'],
    below: ['caution.ribs', 'caution.spine', 'caution.breastbone', 'caution.tailbone'],
    isFirm: true,
    words: /bone|osteo|knochen|hueso|\boss?o?s?\b|骨|हड्ड|عظ/i,
  },
  cancer: { isFirm: true },
  device: { regions: ['chest', 'abdomen'] },
} as const satisfies Readonly<Record<string, Signs>>;
export type Concern = keyof typeof CONCERNS;
