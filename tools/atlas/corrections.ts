/**
 * What the table of points has wrong or says in words that readers do not know. Applied by `readFacts`; the table
 * itself is kept as its sources have it.
 */

/**
 * English names, with the reason beside each. What characters mean is general knowledge of the WHO names; "the table":
 * its other names for the point, for which it does not say which source has them.
 */
export const NAMES: Readonly<Record<string, string>> = {
  // 足五里: five miles, as LI13 手五里 "Arm Five Miles". "Governor of Tears" is 临泣, GB41. The table: Five Miles of the Leg.
  LR10: 'Foot Five Miles',
  // Misprints of the list: "Bpwel", "Hanstring"; a missing blank and a gloss in brackets that is no part of the name.
  SP13: 'Bowel Abode',
  BL37: 'Hamstring Gate',
  ST9: "Man's Prognosis",
  // 大杼: a shuttle. 大椎, the great vertebra, is GV14. The second name in the table.
  BL11: 'Great Shuttle',
  // 廉: edge or angle, as in LI8 and LI9 ("Lower Angle", "Upper Angle"); it lies on the midline, nothing is lateral.
  CV23: 'Angle Spring',
  // 水沟: a ditch for water. "Middle of the Person" is 人中, the point's other name; the name must say the pinyin.
  GV26: 'Water Trough',
  // 四满: "Fourth for" is a misprint of "Four". The table: Four fullnesses.
  KI14: 'Four Fullnesses',
  // 石关: a pass. "Stone Gate" is 石门, CV5; two points must not have one name. The table: Stone Passage.
  KI18: 'Stone Passage',
  // 肓俞: "Vitals Tissues" says one word twice. The table: Vital Shu.
  KI16: 'Vital Shu',
  // Glosses in brackets are no part of a name.
  ST5: 'Large Receptacle',
  ST17: 'Breast Centre',
  'EX-LE1': 'Hip Bone',
  // Capitals as in all other names.
  BL14: 'Absolute Yin Transporter',
  SI10: 'Upper Arm Transporter',
  'EX-B2': 'Paravertebral Points',
};

/** Whole texts that a table of words can't put right. */
export const LOCATIONS: Readonly<Record<string, string>> = {
  'EX-B2':
    'Seventeen pairs in a column beside the spine, 0.5 cun from the midline, below each bump from the 1st bone of the chest spine (T1) to the 5th bone of the low back (L5).',
  // WHO: the prominence of the greater trochanter, not its top.
  GB29: 'Side of the hip, midway between the hip-bone tip (ASIS) and the most prominent point of the hip knob (greater trochanter).',
  GB30: 'Outer buttock, one third of the way from the hip knob (greater trochanter) to the gap at the lower end of the sacrum (sacral hiatus). WHO also gives a place on the line from the hip knob to the hip-bone tip (ASIS).',
};

const ordinal = (n: number): string => `${n}${['th', 'st', 'nd', 'rd'][n] ?? 'th'}`;
/** A bone of the spine is felt as a bump, its spinous process. */
function spine(letter: string, n: number): string {
  if (letter === 'C' && n === 7) return 'the big bump at the base of the neck';
  const part = { C: 'neck', T: 'chest spine', L: 'low back', S: 'sacrum' }[letter] ?? '';
  return letter === 'S' ? `the ${ordinal(n)} bump of the ${part}` : `the bump of the ${ordinal(n)} bone of the ${part}`;
}

/** Technical words, and what to say for them. The technical word follows once in brackets. Longer ones first. */
const WORDS: readonly (readonly [technical: string, plain: string])[] = [
  ['external occipital protuberance', 'bump at the back of the skull'],
  ['posterior sacral foramen', 'hole of the sacrum'],
  ['nasolabial groove', 'fold from nose to mouth'],
  ['medial tibial condyle', 'inner knob of the shin bone'],
  ['lateral epicondyle of the femur', 'outer knob of the thigh bone'],
  ['lateral epicondyle', 'outer elbow bump'],
  ['medial epicondyle', 'inner elbow bump'],
  ['lateral malleolus', 'outer ankle bone'],
  ['navicular tuberosity', 'bump of the inner arch'],
  ['intermediate cuneiform', 'middle bone of the arch'],
  ['metacarpophalangeal joint', 'base joint'],
  ['interphalangeal joint', 'joint below the nail'],
  ['PIP joint', 'middle joint'],
  ['thyroid cartilage', "Adam's apple"],
  ['scapular spine', 'ridge of the shoulder blade'],
  ['mandibular angle', 'jaw corner'],
  ['zygomatic arch', 'cheekbone arch'],
  ['patellar ligament', 'band below the kneecap'],
  ['quadriceps tendon', 'thigh tendon above the kneecap'],
  ['abductor pollicis longus tendon', 'long tendon of the thumb'],
  ['flexor carpi ulnaris tendon', 'wrist tendon on the little-finger side'],
  ['flexor carpi ulnaris', 'wrist muscle on the little-finger side'],
  ['flexor carpi radialis tendon', 'wrist tendon on the thumb side'],
  ['tibialis anterior tendon', 'big tendon at the front of the ankle'],
  ['tibialis anterior', 'muscle beside the shin'],
  ['biceps femoris tendon', 'outer tendon behind the knee'],
  ['semitendinosus and semimembranosus tendons', 'inner tendons behind the knee'],
  ['semitendinosus tendon', 'inner tendon behind the knee'],
  ['adductor longus', 'inner thigh muscle'],
  ['vastus medialis bulge', 'bulge of the inner thigh muscle'],
  ['iliotibial band', 'band along the outer thigh'],
  ['sartorius and tensor fasciae latae', 'two thigh muscles'],
  ['sartorius and gracilis', 'two inner thigh muscles'],
  ['pubic symphysis', 'pubic bone'],
  ['radial styloid', 'wrist bump on the thumb side'],
  ['ulnar styloid', 'wrist bump on the little-finger side'],
  ['ulnar head', 'round wrist bump on the little-finger side'],
  ['greater trochanter', 'hip knob'],
  ['coracoid process', 'bony tip below the collarbone'],
  ['orbital rim', 'edge of the eye socket'],
  ['orbital wall', 'wall of the eye socket'],
  ['sternocleidomastoid', 'big slanting neck muscle'],
  ['frontal notch', 'notch of the eye socket'],
  ['intercostal space', 'rib space'],
  ['lumbosacral junction', 'end of the low back'],
  ['sacral hiatus', 'gap at the lower end of the sacrum'],
  ['iliac crest', 'hip-bone ridge'],
  ['iliac-crest', 'hip-bone ridge'],
  ['PSIS dimples', 'back dimples'],
  ['PSIS dimple', 'back dimple'],
  ['trapezius', 'big shoulder muscle'],
  ['masseter', 'chewing muscle'],
  ['mastoid bone', 'bone behind the ear'],
  ['tragus', 'small flap before the ear hole'],
  ['philtrum', 'groove of the upper lip'],
  ['hyoid bone', 'small bone of the throat'],
  ['frenulum', 'small fold of skin'],
  ['perineum', 'floor of the pelvis'],
  ['xiphoid', 'tip of the breastbone'],
  ['sternum', 'breastbone'],
  ['acromion', 'outer shoulder bone'],
  ['clavicle', 'collarbone'],
  ['deltoid', 'shoulder muscle'],
  ['hamstrings', 'muscles at the back of the thigh'],
  ['pisiform', 'pea-shaped wrist bone'],
  ['triquetrum', 'wrist bone on the little-finger side'],
  ['scaphoid', 'wrist bone on the thumb side'],
  ['cuboid', 'bone of the outer foot'],
  ['cricoid', 'ring below the Adam’s apple'],
  ['soleus', 'deep calf muscle'],
  ['fibula', 'outer leg bone'],
  ['tibia', 'shin bone'],
  ['ulna', 'forearm bone on the little-finger side'],
  ['ASIS', 'hip-bone tip'],
];

/** Words that readers need not know: none may stand outside of brackets. */
export const TECHNICAL =
  /\b(?:ASIS|PSIS|PIP|[CTLS]\d+|acromion|coracoid|clavicle|scapula\w*|sternum|xiphoid|intercostal|iliac|occipital|foramen|sacral|spinous|condyle|\w*epicondyle|malleolus|tibial?\w*|fibula\w*|femur|ulnar?|radial|radius|metacarp\w*|metatars\w*|navicular|cuneiform|cuboid|triquetrum|scaphoid|pisiform|styloid|symphysis|trochanter|masseter|mandibular|zygomatic|mastoid|tragus|philtrum|nasolabial|cricoid|thyroid|hyoid|sternocleidomastoid|trapezius|deltoid|biceps femoris|vastus|gracilis|sartorius|adductor|semitend\w*|semimem\w*|soleus|patella\w*|iliotibial|frenulum|perineum|orbital?|lumbosacral|interphalangeal|distal|proximal|medial|lateral)\b/;

/** A text with plain words for the technical ones. Words that stand in brackets already explain what is before them. */
export function plain(code: string, text: string): string {
  const whole = LOCATIONS[code];
  if (whole) return whole;
  const known = new Set<string>();
  const say = (technical: string, words: string): string => {
    const isNew = !known.has(technical) && !text.includes(`(${technical})`);
    known.add(technical);
    return isNew ? `${words} (${technical})` : words;
  };
  let found = prepared(text);
  // Nothing is replaced twice, and nothing within brackets.
  const outside = (pattern: RegExp, to: (match: string, ...groups: string[]) => string): void => {
    found = found
      .split(/(\([^()]*\))/)
      .map((part, i) => (i % 2 === 0 ? part.replace(pattern, to) : part))
      .join('');
  };
  outside(/(?:the )?\b([CTLS])(\d+) (?:spinous process|spine)\b/g, (_, letter, n) =>
    say(`${letter}${n}`, spine(letter ?? '', Number(n))),
  );
  outside(/\b([CTL])(\d+)\b/g, (_, letter, n) => say(`${letter}${n}`, spine(letter ?? '', Number(n))));
  for (const [technical, words] of WORDS) outside(new RegExp(`\\b${technical}\\b`, 'g'), () => say(technical, words));
  return found[0] ? `${found[0].toUpperCase()}${found.slice(1)}` : found;
}

/** The table's phrases that no table of single words puts right. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  // On the leg a cun is wider than on the hand: three of them are more than four fingers.
  [/3 cun \(four finger-widths\)/g, '3 cun'],
  [/(\d)(?:st|nd|rd|th) and (\d)(?:st|nd|rd|th) metacarpals/g, 'hand bones $1 and $2 (metacarpals)'],
  [/\bmetacarpals (\d)-(\d) and (\d)-(\d)/g, 'hand bones $1-$2 and $3-$4 (metacarpals)'],
  [/(\d)(?:st|nd|rd|th) and (\d)(?:st|nd|rd|th) metatarsal(?:s| bases)/g, 'foot bones $1 and $2 (metatarsals)'],
  [/the (1st|2nd|5th) metacarpal/g, 'the $1 hand bone (metacarpal)'],
  [/the (1st|2nd|5th) metatarsal/g, 'the $1 foot bone (metatarsal)'],
  [/just in front of the metacarpal bases/g, 'close to the wrist'],
  [/foramen 1/g, '1st foramen'],
  [/foramen 2/g, '2nd foramen'],
  [/foramen 3/g, '3rd foramen'],
  [/foramen 4/g, '4th foramen'],
  [/posterior sacral (\d..) foramen/g, '$1 posterior sacral foramen'],
  [/between (sartorius|soleus) and/g, 'between the $1 and'],
  [/and (sternocleidomastoid|flexor carpi ulnaris)/g, 'and the $1'],
  [/between the two heads of the/g, 'between the two strands of the'],
  [/\bmastoid(?! bone)/g, 'mastoid bone'],
  [/at cricoid level/g, 'level with the cricoid'],
  [/just medial to/g, 'just inside'],
  [/medial edge/g, 'inner edge'],
  [/lateral edge/g, 'outer edge'],
  [/lateral calf head/g, 'outer calf muscle'],
  [/from ASIS/g, 'from the ASIS'],
  [/of sternum and xiphoid/g, 'of the sternum and the xiphoid'],
  [/radial pulse/g, 'wrist pulse'],
  [/radial \(outer\) side/g, 'outer side'],
];
const prepared = (text: string): string => PHRASES.reduce((found, [from, to]) => found.replace(from, to), text);
