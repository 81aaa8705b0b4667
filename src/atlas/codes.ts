/**
 * Codes of the WHO standard: letters and a number (`BL23`). These mean the same in every tradition. What comes with the
 * atlas: extra points keep the form in which the WHO prints them (`EX-HN3`, `extra-points.ts`); other spellings and
 * names are read in `spellings.ts`.
 */
import { MERIDIANS, type Meridian } from './meridians.js';

/** A canonical code: `LU7`, `GV20`, `EX-HN5`. */
export type Code = string;

/** Letters of the standard, a number, and what people put between them. Text in another script is no such code. */
const STANDARD = /^([A-Z]{2})[\s._·:\u2010-\u2014-]{0,3}0{0,3}([1-9]\d?)$/i;

/** The canonical code of a text in the letters of the standard, such as `BL23` or `bl 23`, else undefined. */
export function codeOf(text: string): Code | undefined {
  const [, letters = '', number = ''] = STANDARD.exec(text.trim()) ?? [];
  const meridian = letters.toUpperCase();
  return isMeridian(meridian) && Number(number) <= MERIDIANS[meridian] ? `${meridian}${Number(number)}` : undefined;
}

/**
 * A code as it is shown, with a space between letters and number: `BL 23`, `EX-HN 3`.
 *
 * @param letters How the meridians are lettered, in the order of the standard: with `P GI E …`, LI4 is `GI 4`.
 */
export const printCode = (code: Code, letters?: string): string =>
  code.replace(/^([A-Z-]+?)(\d+)$/, (_, own: string, number: string) => `${printLetters(own, letters)} ${number}`);

/** The letters of a meridian as they are shown. @param letters As for a code. */
export const printLetters = (meridian: string, letters?: string): string =>
  letters?.split(' ')[Object.keys(MERIDIANS).indexOf(meridian)] ?? meridian;

/** The meridian of a canonical code; undefined for extra points. */
export function meridianOfCode(code: Code): Meridian | undefined {
  const letters = code.replace(/\d+$/, '');
  return isMeridian(letters) ? letters : undefined;
}

const isMeridian = (letters: string): letters is Meridian => Object.hasOwn(MERIDIANS, letters);
