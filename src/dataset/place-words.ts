/**
 * Words for parts of the body, to notice when a place in words is another part's than the point's. Only what cannot be
 * meant otherwise: fingers, hands and palms are measures too, bones and muscles have heads, and places on the trunk are
 * described by all other parts.
 */

import { latePattern } from '../atlas/late-pattern.js';

type Part = 'head' | 'arm' | 'leg' | 'trunk';
type Pattern = Pick<RegExp, 'test'>;

/** In English, French, Spanish, Portuguese, Italian, German; Chinese, Japanese, Korean, Hindi, Arabic. */
const WORDS: Readonly<Record<Part, readonly Pattern[]>> = {
  head: [
    word(
      '(?:top|back|side) of the head|skull|scalp|foreheads?|eyebrows?|ears?|earlobes?|nose|nostrils?|lips?|chin|cheeks?|temples?|jaw',
    ),
    word('crâne|oreilles?|nez|narines?|lèvres?|menton|joues?|tempes?|mâchoires?|sourcils?'),
    word('cráneo|orejas?|nariz|labios?|mentón|barbilla|mejillas?|sien|sienes|mandíbula|cejas?|frente'),
    word('crânio|orelhas?|lábios?|queixo|bochechas?|têmporas?|mandíbula|sobrancelhas?'),
    word('cranio|fronte|orecchi[oe]?|naso|labbr[oa]|mento|guanc[ei]a?|tempi[ae]|mandibola|sopraccigli[oa]'),
    word(
      'hinterkopf(?:es|s)?|schädel(?:s)?|stirn|ohr(?:en|s)?|nase|lippen?|kinn|wangen?|schläfen?|kiefer|scheitel|augenbrauen?',
    ),
    word(
      '(?:auf|am|oben am) (?:dem )?kopf|haaransatz|en la cabeza|na cabeça|topo da cabeça|(?:sur|à) la tête|sulla testa',
    ),
    /头顶|头部|颅|てっぺん|정수리|أعلى الرأس|前额|眉|耳|鼻|唇|颏|颞|頭頂|頭部|額|こめかみ|顎|이마|귓|눈썹|입술|관자놀이|सिर|माथ|कान|नाक|होंठ|ठोड़ी|जبड़|جمجمة|جبين|أذن|أنف|شفة|ذقن/u,
  ],
  arm: [
    word('elbows?|forearms?|wrists?'),
    word('coudes?|avant-bras|poignets?'),
    word('codos?|antebrazos?|muñecas?'),
    word('cotovelos?|antebraços?|pulsos?|punhos?'),
    word('gomit[oi]|avambracci[oa]?|pols[oi]'),
    word('ell(?:en)?bogens?|unterarm(?:s|es)?|handgelenk(?:s|es)?'),
    /肘|前臂|腕|前腕|手首|팔꿈치|아래팔|손목|कोहनी|कलाई|مرفق|ساعد|معصم|رسغ/u,
  ],
  leg: [
    word('ankles?|knees?|kneecaps?|shins?|shinbones?|calf|calves|thighs?|foot|feet|heels?|toes?|soles?|legs?'),
    word('chevilles?|genoux?|tibias?|mollets?|cuisses?|pieds?|talons?|orteils?|jambes?|rotules?'),
    word('tobillos?|rodillas?|espinillas?|pantorrillas?|muslos?|pies?|talón|talones|piernas?'),
    word('tornozelos?|joelhos?|canelas?|panturrilhas?|coxas?|pés?|calcanhar(?:es)?|pernas?'),
    word('caviglia|caviglie|ginocchi[oa]?|polpacc[io]+|cosc[ei]a?|pied[ei]|tallon[ei]|gamb[ae]'),
    word(
      '(?:fuß|innen|außen)?knöchels?|fußrücken(?:s)?|knies?|kniekehlen?|schienbein(?:s|es)?|waden?|oberschenkels?|unterschenkels?|fuß(?:es)?|füße|ferse|zehen?|(?:fuß)?sohle',
    ),
    /踝|膝|胫|小腿|大腿|脚|足背|足底|足跟|くるぶし|すね|ふくらはぎ|太もも|足首|足の|かかと|발목|무릎|정강이|종아리|허벅지|발등|발바닥|뒤꿈치|टखन|घुटन|पिंडली|जांघ|पैर|एड़ी|तलव|كاحل|ركبة|ساق|ربلة|فخذ|قدم/u,
  ],
  trunk: [
    word('navel|belly button|abdomen|lower back|low back|lumbar|nipples?|breastbone|sternum'),
    word('nombril|abdomen|bas du dos|lombaires?|mamelons?|sternum'),
    word('ombligo|abdomen|espalda baja|zona lumbar|lumbar(?:es)?|pez[oó]n(?:es)?|esternón'),
    word('umbigo|abdômen|região lombar|lombar|mamilos?|esterno'),
    word('ombelico|addome|zona lombare|lombare|capezzol[oi]|sterno'),
    word('(?:bauch)?nabels?|unterer rücken|unteren rücken|lendenwirbel(?:säule)?|brustwarzen?|brustbein(?:s|es)?'),
    /肚脐|肚臍|腹部|小腹|腰部|乳头|乳頭|へそ|배꼽|아랫배|허리|젖꼭지|नाभि|पेट|पीठ के निचले|السرة|البطن|أسفل الظهر/u,
  ],
};

/** What no place on the trunk or the neck is described by, in the same languages. */
const FAR: readonly Pattern[] = [
  word(
    'ankles?|shins?|shinbones?|calf|calves|soles?|toes?|behind the knees?|back of the knees?|(?:knee|popliteal) creases?',
  ),
  word('chevilles?|tibias?|mollets?|orteils?|plante du pied|creux (?:du genou|poplité)|derrière le genou'),
  word('tobillos?|espinillas?|pantorrillas?|planta del pie|detrás de la rodilla|hueco poplíteo|corva'),
  word('tornozelos?|panturrilhas?|canelas?|planta do pé|atrás do joelho|fossa poplítea'),
  word('cavigli[ae]|polpacci[o]?|pianta del piede|dietro il ginocchio|cavo popliteo'),
  word('(?:fuß|innen|außen)?knöchels?|schienbein(?:s|es)?|waden?|fußsohle|kniekehlen?|zehen?'),
  /踝|胫|小腿|足底|腘|膕|膝窝|膝窩|膝の裏|くるぶし|すね|ふくらはぎ|足首|발목|정강이|종아리|발바닥|오금|टखन|पिंडली|तलव|كاحل|باطن الركبة/u,
];

/** Where the regions of the atlas belong. */
const PART_OF: Readonly<Record<string, Part>> = {
  head: 'head',
  face: 'head',
  'upper-arm': 'arm',
  elbow: 'arm',
  forearm: 'arm',
  wrist: 'arm',
  'hand-dorsum': 'arm',
  palm: 'arm',
  finger: 'arm',
  thigh: 'leg',
  'knee-front': 'leg',
  'knee-back': 'leg',
  'knee-medial': 'leg',
  'knee-lateral': 'leg',
  'lower-leg': 'leg',
  ankle: 'leg',
  'foot-dorsum': 'leg',
  'foot-medial': 'leg',
  'foot-lateral': 'leg',
  sole: 'leg',
  toe: 'leg',
  neck: 'trunk',
  shoulder: 'trunk',
  chest: 'trunk',
  axilla: 'trunk',
  abdomen: 'trunk',
  'upper-back': 'trunk',
  'mid-back': 'trunk',
  'lower-back': 'trunk',
  sacrum: 'trunk',
  buttock: 'trunk',
  hip: 'trunk',
  groin: 'trunk',
  perineum: 'trunk',
};

/**
 * Whether a place in words is on another part of the body than a region of the atlas: an ankle for a point of the head.
 */
export function isElsewhere(place: string, region: string): boolean {
  const part = PART_OF[region];
  const named = (Object.keys(WORDS) as Part[]).filter((each) => WORDS[each].some((words) => words.test(place)));
  // Places on the trunk are described by many other parts.
  if (part === 'trunk') return !named.includes(part) && FAR.some((words) => words.test(place));
  return part !== undefined && named.length > 0 && !named.includes(part);
}

/** The pattern of whole words. */
function word(words: string): Pattern {
  return latePattern(String.raw`(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])`, 'iu');
}
