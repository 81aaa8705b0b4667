/** What people call the cautions of a point, in the languages of the map and in Korean: parts of words, no accents. */
const CAUTION = new RegExp(
  'cauti|cautel|warn|avoid|danger|contr[ae]ind|contra$|kontra|preca|forbid|prohib|safety|securi|seguri|seguran|sicherh|' +
    'unsafe|ris[kcq]|riesgo|adver|sideeff|effetss|efectoss|efeitosc|pregn|grossesse|enceinte|embaraz|gravid|gesta[nc]|' +
    'schwanger|alert|hazard|beware|careful|attent|atenc|achtung|notrecom|norecom|naorecom|notfor|donot|dontp|whennot|' +
    'restri|exclus|averti|evit|interdi|mises?en|deconseil|desaconsej|pruden|cuidado|aviso|peligr|perigo|vorsicht|' +
    'gegenanz|verbot|nebenw|meiden|gefahr|nicht|ausschl|proib|nousar|naousar|' +
    'सावध|चेताव|निषे|निषि|वर्जि|परहे|गर्भ|दुष्प्र|खतर|जोखि|' +
    '[禁忌慎孕妊避危]|风险|風險|注意|警|副作用|不宜|リスク|気をつ|' +
    'تحذير|تنبيه|احتياط|موانع|محاذير|ممنوع|محظور|حمل|حامل|خطر|تجنب|حذر|' +
    '주의|금기|경고|임신|임[산부]|부작용|위험|조심|유의|피해야',
);

/** Whether a field of this name holds what to be careful about. Fields that begin with `x-` are an author's own. */
export const isCautionName = (name: string): boolean => !/^x-/i.test(name) && CAUTION.test(plainName(name));

/** A name in small letters, without accents on Latin letters, and without spaces and signs. */
export const plainName = (name: string): string =>
  name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/(?<=[A-Za-z])[\u0300-\u036F]+/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
