/** What people call the cautions of a point, in the languages of the map and in Korean: parts of words, no accents. */
const CAUTION = new RegExp(
  'cauti|cautel|warn|avoid|danger|contr[aeo]ind|contra$|kontra|preca|forbid|prohib|safety|securi|seguri|seguran|sicherh|' +
    'unsafe|ris[kcq]|risik|riesgo|adver|avvert|sideeff|effetss|efectoss|efeitosc|effetticoll|collateral|pregn|grossesse|' +
    'enceinte|embaraz|gravid|gesta[nc]|schwanger|alert|hazard|beware|careful|attent|attenz|atenc|achtung|notrecom|norecom|' +
    'naorecom|notfor|notin|notdur|notwh|shouldnot|donot|dontp|dont$|donts$|whennot|harmful|redflag|limitation|unsuit|' +
    'restri|except|exclus|averti|evit|interdi|mises?en|deconseil|desaconsej|pruden|cuidado|aviso|peligr|perig|pericol|' +
    'vorsicht|gegenanz|verbot|nebenw|meiden|gefahr|nicht|ausschl|tab[ou]o?$|proib|nepas|sauf$|' +
    '^n[ao]o?(?:aplic|estim|masa?j|massa|pres|usar|util)|^non(?:usa|prem|stim|indic|massa|appl)|dontuse|vietat|' +
    // Dutch, Polish, Russian.
    'zwanger|letop|gevaar|przeciw|uwag|ostroz|ciaz|zakaz|ryzyk|противопок|осторож|беремен|предупреж|запре|нельзя|' +
    'सावध|चेताव|निषे|निषि|वर्जि|परहे|गर्भ|दुष्प्र|खतर|जोखि|मनाह|' +
    '[禁忌慎孕妊避危勿]|风险|風險|注意|警|副作用|不[宜可]|リスク|気をつ|ダメ|だめ|てはいけ|控え|' +
    'تحذير|تنبيه|احتياط|موانع|محاذير|ممنوع|محظور|حمل|حامل|خطر|تجنب|حذر|' +
    '주의|금기|금지|경고|임신|임[산부]|부작용|위험|조심|유의|피해야|피할|삼가',
);
/**
 * Short names that mean something else inside others: Spanish “careful!”, “contraindications”, what is no good in
 * Japan.
 */
const ALONE =
  /^(?:ojo|ci|contre|ng|never|nie|jamais|nunca|niemals|मना)$|^(?:bloodthinners?|bloodclots?|brokenskin|varicoseveins?|artery|arteries|fractures?)$/;
/** Signs that warn without words. */
const SIGNS = /[⚠⛔☠❗🚫🛑]|^[!¡]+$/u;

/** Whether a field of this name holds what to be careful about. Fields that begin with `x-` are an author's own. */
export const isCautionName = (name: string): boolean =>
  !/^x-/i.test(name) &&
  (SIGNS.test(name.slice(0, 200)) || [CAUTION, ALONE].some((names) => names.test(plainName(name))));

/** A name in small letters, without accents on Latin letters, and without spaces and signs. */
export const plainName = (name: string): string =>
  name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/(?<=[A-Za-z])[\u0300-\u036F]+/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
