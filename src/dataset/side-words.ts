/**
 * Sides in brackets after a code or a name: `LI4 (left)`. A code is marked wherever it is on the body, so that a side
 * there has to be answered: its author means one of two places.
 */

/** Left and right in the languages of the map, in Italian and in Korean, and as a letter. */
const SIDE = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:[lr]|lt|rt|left|right|lh|rh|link[se]\p{L}?|recht[se]\p{L}?|gauche|droite?|izq(?:uierd[oa])?|` +
    String.raw`derech[oa]|esq(?:uerd[oa])?|direit[oa]|sinistr[oa]|destr[oa]|बा[एई]\p{M}*|बायाँ|बायां|दा[एई]\p{M}*|दायाँ|दायां|` +
    String.raw`(?:ال)?(?:يسار|أيسر|يسرى|يمين|أيمن|يمنى)|왼\p{L}*|오른\p{L}*)(?![\p{L}\p{M}])|[左右좌우]`,
  'iu',
);
const BRACKETS = /[([{（［【〔](.*?)[)\]}）］】〕]/gu;
/** Both sides are what is marked. */
const BOTH = /左右|좌우|双|両|bilat|beid|both|deux|ambos|entramb|[&+/]|\b(?:and|und|et|y|e)\b/iu;

/** Whether a text says one side of the body in brackets. */
export function saysSide(text: string): boolean {
  for (const [, inside = ''] of text.slice(0, 200).matchAll(BRACKETS))
    if (SIDE.test(inside) && !BOTH.test(inside)) return true;
  return false;
}
