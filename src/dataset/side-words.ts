/**
 * Sides in brackets after a code or a name: `LI4 (left)`. A code is marked wherever it is on the body, so that a side
 * there has to be answered: its author means one of two places.
 */

/** Left and right in the languages of the map, in Italian and in Korean, and as a letter. */
const SIDE =
  /^[lr]t?$|(?<!\p{L})(?:left|right|link|recht|gauche|droit|izq|derech|esq|direit|sinistr|destr)|[左右왼]|오른|बा[एई]|दा[एई]|يسار|يسر|يمين|يمن/iu;
/** Both sides are what is marked. */
const BOTH = /左右|both|[&+/]|(?<!\p{L})(?:and|und|et|y|e)(?!\p{L})/iu;

/** Whether a text says one side of the body in brackets. */
export function saysSide(text: string): boolean {
  for (const [, inside = ''] of text.slice(0, 200).matchAll(/[([（](.*?)[)\]）]/g))
    if (SIDE.test(inside) && !BOTH.test(inside)) return true;
  return false;
}
