/** Signs by which a point is marked. By sign and not by point, so that no point of any dataset is forgotten. */
export interface Signs {
  /** Caution codes, from the author or the rules of safety. */
  readonly cautions?: readonly string[];
  /** The same of what lies below a point: the atlas knows it. */
  readonly below?: readonly string[];
  /** Regions of the atlas. */
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
 * and pumps under the skin of chest and belly. In a limb or a head, what is ill or hurt may be anywhere: the answer
 * says so.
 */
export const CONCERNS = {
  pregnancy: {
    cautions: ['pregnancy'],
    regions: ['abdomen', 'groin', 'perineum', 'lower-back', 'sacrum'],
    words:
      /pregn|enceinte|grossesse|embara[zç]|gr[aá]vid|gesta(?:nt|[cçz])|schwanger|zwanger|ci[aą][zż]|берем|गर्भ|妊|孕|حامل|حمل|임[신산]/i,
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
    words: /blood(?!-clot)|bleed|blut|sang|saign|coag|koag|warfarin|кров|خون|रक्त|ख़ून|खून|血|الدم|نزيف|تنزف|تخثر|혈/i,
  },
  'blood-clot': {
    cautions: ['blood-clot'],
    below: ['varicose-veins'],
    // The veins of the leg begin in the groin: a leg with a clot is not pressed anywhere.
    regions: [
      'groin',
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
    ],
    words: /clot|thromb|tromb|vari[cxkz]|vein|krampfad|gerinnsel|caillot|co[aá]gulo|血栓|静脉|静脈|थक्क|جلط|دوال|혈전/i,
  },
  'broken-skin': {
    cautions: ['broken-skin', 'fracture'],
    words:
      /skin|wound|haut|wund|peau|plaie|piel|herida|pele|ferida|fra[ck]tur|皮|伤|傷|骨折|त्वचा|घाव|جلد|جرح|كسر|피부/i,
  },
  'fragile-bones': {
    cautions: ['fracture'],
    below: ['caution.ribs', 'caution.spine', 'caution.breastbone', 'caution.tailbone'],
    isFirm: true,
    words: /bone|osteo|knochen|hueso|osso|\bos\b|骨|हड्ड|عظ|뼈/i,
  },
  cancer: { isFirm: true, words: /cancer|c[aâá]ncer|tumou?r|krebs|癌|がん|肿瘤|腫瘍|कैंसर|سرطان/i },
  device: {
    regions: ['chest', 'axilla', 'abdomen', 'groin'],
    words: /pacemaker|implant|device|schrittmacher|marcap|stimulateur|起搏|ペースメーカー|पेसमेकर|منظم/i,
  },
} as const satisfies Readonly<Record<string, Signs>>;
export type Concern = keyof typeof CONCERNS;
