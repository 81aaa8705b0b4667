/**
 * Cautions of every point, by rule: from where it lies and what lies below it. What a rule covers has the caution, and
 * whoever lies in the same place without it is listed with the reason. They replace the free notes of the table of
 * points (`other_caution`), which differed between neighbours. For finger pressure there is no single authority: the
 * sources say what lies below, and the words are careful. "WHO" is the place in the table of points, which was compared
 * with WHO 2008; "surface anatomy" is general knowledge that no clinician has confirmed.
 */

/** What the rules need to know of a point. */
interface Place {
  readonly code: string;
  readonly region: string;
}

interface Rule {
  /** A code of the safety text, or the message of the atlas that says it. */
  readonly caution: string;
  readonly regions?: readonly string[];
  /** Points besides those of the regions: `BL22-BL35 BL60`. */
  readonly points?: string;
  /** Points of the regions and ranges that do not have it, and why. */
  readonly except?: Readonly<Record<string, string>>;
  readonly source: string;
}

const ON_BONE = 'The shoulder blade lies between it and the ribs.';
const ON_SPINE = 'The spine lies below, not the lung.';
const ON_BREASTBONE = 'The breastbone lies below, not the lung.';

export const RULES: readonly Rule[] = [
  {
    caution: 'pregnancy',
    regions: ['abdomen', 'groin', 'perineum', 'lower-back', 'sacrum'],
    points: 'LI4 ST12 SP1-SP2 SP6 BL35 BL53-BL54 BL60 BL67 GB21 EX-B2',
    source:
      'Points in at least two of the lists of points-sources.md §10; and its region rule (P-VHS: belly, low back, ' +
      'sacrum, tailbone), for a whole region instead of some neighbours. Not in: KI1, LU7, LI10, ST36, SP4, GB9 (one ' +
      'list, for certain months only), SP5 (one list), SP3 (no list); GB29 and GB30, which lie on the hip. EX-B2 reaches down to L5.',
  },
  {
    caution: 'blood-clot',
    points: 'BL37-BL40 BL55-BL58 KI9-KI10 LR7',
    source:
      'conventions.md D8: not on the calf or behind the knee if there may be a clot. The deep veins also run below the ' +
      'back of the thigh (BL37); LR7 lies on the inner head of the calf muscle (both: general knowledge). Not BL59: behind the outer leg ' +
      'bone, below the calf muscle. Not LR8: on the inner side of the knee.',
  },
  {
    caution: 'caution.no-press',
    points: 'ST9 ST17 HT1 GV1 GV28 CV1 CV8 EX-HN7 EX-HN9-EX-HN13',
    source:
      'ST9 and HT1: over the carotid and the axillary artery (WHO). The nipple, the navel, the eye socket, the inside ' +
      'of mouth and nose, between the legs: not for pressing by anyone on themselves.',
  },
  {
    caution: 'caution.ribs',
    regions: ['chest', 'upper-back', 'mid-back'],
    points: 'GB21 GB25 LR13 TE15',
    except: {
      SI11: ON_BONE,
      SI12: ON_BONE,
      SI13: ON_BONE,
      GV6: ON_SPINE,
      GV7: ON_SPINE,
      GV8: ON_SPINE,
      GV9: ON_SPINE,
      GV10: ON_SPINE,
      GV11: ON_SPINE,
      GV12: ON_SPINE,
      GV13: ON_SPINE,
      CV16: ON_BREASTBONE,
      CV17: ON_BREASTBONE,
      CV18: ON_BREASTBONE,
      CV19: ON_BREASTBONE,
      CV20: ON_BREASTBONE,
      CV21: ON_BREASTBONE,
    },
    source:
      'WHO: rib spaces and levels T1–T12. SI15 and EX-B1 at C7, GB21 and TE15 lie over the first ribs and the tip of ' +
      'the lung; GB25 and LR13 at the tips of ribs 12 and 11. BL51 and below: no ribs.',
  },
  {
    caution: 'caution.spine',
    points: 'GV3-GV14 BL11-BL26 EX-B1-EX-B3 EX-B5 EX-B8',
    source: 'WHO: in the hollow below a spinous process, or up to 1.5 cun beside it, from C7 to L5.',
  },
  {
    caution: 'kidney',
    points: 'BL21-BL24 BL50-BL52 GB25 EX-B4',
    source: 'Surface anatomy: the kidneys lie from T12 to L3, beside the spine and out to rib 12.',
  },
  {
    caution: 'caution.breastbone',
    points: 'CV15-CV21',
    source: 'WHO: the midline over the breastbone. That its tip can break is general knowledge.',
  },
  {
    caution: 'caution.belly',
    regions: ['abdomen'],
    points: 'GB24 LR14',
    source:
      'points-sources.md: cautions of the belly. GB24 and LR14 lie over liver and spleen at the edge of the ribs.',
  },
  {
    caution: 'caution.bladder',
    points: 'ST27-ST29 SP13 KI11-KI14 CV2-CV5 EX-CA1 EX-CA-TITUO',
    source: 'WHO: 2 cun or more below the navel, up to 4 cun from the midline. GB27 and GB28 lie beside the hip bone.',
  },
  {
    caution: 'caution.tailbone',
    points: 'BL35 EX-B9',
    source: 'WHO: beside the tip of the tailbone, and 2 cun above it.',
  },
  {
    caution: 'caution.neck',
    points: 'LI17-LI18 ST10-ST12 SI16-SI17 TE16',
    source:
      'WHO, and "difficult and dangerous points" (points-sources.md §3): carotid, jugular and subclavian vessels. Both ' +
      'sides at once can make people faint (general knowledge).',
  },
  {
    caution: 'caution.nape',
    points: 'BL10 GB12 GB20 GV15-GV16 TE17 EX-HN14-EX-HN15 EX-HN-ANMIAN',
    source: 'The same lists: vertebral artery and brainstem below the nape, the nerve of the face at TE17.',
  },
  { caution: 'caution.throat', points: 'CV22-CV23', source: 'WHO: above the breastbone, and above the hyoid bone.' },
  {
    caution: 'caution.eye',
    points: 'ST1-ST2 BL1-BL2 TE23 GB1 EX-HN4',
    source: 'WHO: around the eye socket, from brow to cheekbone.',
  },
  {
    caution: 'caution.infants',
    points: 'GV21-GV23',
    source: 'General knowledge: the front fontanelle lies between 1 and 3.5 cun behind the hairline.',
  },
  {
    caution: 'caution.vessel',
    points: 'LU5 LU8-LU9 ST5 ST30 ST42 SP11-SP12 HT2-HT3 PC3 TE21-TE22 LR10-LR12 EX-HN5',
    source:
      'A pulse or vein just below the skin: WHO for LU8, LU9, ST5, ST42, SP11, SP12, LR10; surface anatomy for the ' +
      'crease of the elbow, the temple and the femoral vessels of the groin. GB3 and GB4–7 lie off the temple’s pulse.',
  },
  {
    caution: 'artery',
    points: 'LU2 LI5 LI13 ST13 ST41 HT4-HT7 KI3-KI5 KI27 PC2 BL40 LR3',
    source:
      'Surface anatomy, a vessel deeper down: below the collarbone, the radial artery in the snuffbox, the ulnar ' +
      'artery beside the tendon, the tibial artery behind the inner ankle, behind the knee. Not LU1: below the vessels. ' +
      'Not KI6–8: off the artery.',
  },
  {
    caution: 'nerve',
    points: 'LU2 LI13 ST41 HT2-HT7 SI8 BL36-BL40 BL54 KI3-KI5 PC4-PC7 GB30 GB34',
    source:
      'Surface anatomy: brachial plexus, radial, ulnar and median nerve; sciatic nerve down to the knee; tibial and ' +
      'fibular nerve.',
  },
  {
    caution: 'varicose-veins',
    points: 'SP6-SP9 BL40 BL55-BL58 KI7-KI10 LR5-LR8',
    source:
      'Surface anatomy: the great saphenous vein runs up the inner leg, the small one up the calf to the knee. Not SP5: ' +
      'the ankle. Not SP10: where they are rare.',
  },
];

/** The codes in ranges such as `BL22-BL35 BL60`. */
export const codesIn = (ranges: string): readonly string[] =>
  ranges.split(' ').flatMap((range) => {
    const [, letters = '', from = '', to = ''] = /^(.+?)(\d+)-\1(\d+)$/.exec(range) ?? [];
    return letters ? Array.from({ length: +to - +from + 1 }, (_, i) => `${letters}${+from + i}`) : [range];
  });

const named = new Map(RULES.map((rule) => [rule, new Set(rule.points ? codesIn(rule.points) : [])]));
const covers = (rule: Rule, { code, region }: Place): boolean =>
  !rule.except?.[code] && (rule.regions?.includes(region) || named.get(rule)?.has(code) === true);

/** What belongs to every map, with or without the atlas (`src/safety/rules.ts`). */
const ALWAYS = new Set(['pregnancy', 'blood-clot']);
const NO_PRESS = 'caution.no-press';

/** All cautions of a point. Where it is not to be pressed at all, there is nothing to say about how. */
export function cautionsBy(place: Place): readonly string[] {
  const all = RULES.filter((rule) => covers(rule, place)).map(({ caution }) => caution);
  return all.includes(NO_PRESS) ? all.filter((each) => ALWAYS.has(each) || each === NO_PRESS) : all;
}

/** Those that come with the atlas. */
export const atlasCautions = (place: Place): readonly string[] =>
  cautionsBy(place).filter((caution) => !ALWAYS.has(caution));
