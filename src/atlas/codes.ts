/**
 * Codes of the WHO standard: letters and a number (`BL23`); extra points keep the form in which the WHO prints them
 * (`EX-HN3`). These mean the same in every tradition. Other spellings and names are read in `spellings.ts`, which comes
 * with the atlas.
 */
import { MERIDIANS, type Meridian } from './meridians.js';

/** A canonical code: `LU7`, `GV20`, `EX-HN5`. */
export type Code = string;

/** How many numbered extra points the WHO lists (1991) in each part of the body. */
export const EXTRA_POINTS: Readonly<Record<string, number>> = { HN: 15, CA: 1, B: 9, UE: 11, LE: 12 };
/** Extra points that the WHO does not number; the word in the code is ours. */
export const NAMED_EXTRA_POINTS: readonly string[] = [
  'EX-HN-ANMIAN',
  'EX-HN-QIANZHENG',
  'EX-HN-JIACHENGJIANG',
  'EX-CA-TITUO',
  'EX-CA-SANJIAOJIU',
  'EX-UE-JIANQIAN',
  'EX-LE-LINEITING',
];

/** Letters of the standard, a number, and what people put between them. Text in another script is no such code. */
const STANDARD = /^([A-Z]{2})[\s._·:\u2010-\u2014-]{0,3}0{0,3}([1-9]\d?)$/i;

/** The canonical code of a text in the letters of the standard, such as `BL23`, `bl 23` or `EX-HN3`, else undefined. */
export function codeOf(text: string): Code | undefined {
  const [, letters = '', number = ''] = STANDARD.exec(text.trim()) ?? [];
  const meridian = letters.toUpperCase();
  return isMeridian(meridian) && Number(number) <= MERIDIANS[meridian]
    ? `${meridian}${Number(number)}`
    : extraCode(text);
}

/** The WHO code of the point that carried this Bladder number in older books, where the two differ: `54` → `BL40`. */
export function oldBladderPoint(number: number): Code | undefined {
  if (number >= 50 && number <= 54) return `BL${number - 14}`;
  if (number >= 36 && number <= 49) return `BL${number + 5}`;
  return undefined;
}

/** The older number of a WHO Bladder point, where it differs: `BL40` → `B54`. */
export function oldBladderCode(code: Code): string | undefined {
  const number = Number(/^BL(\d+)$/.exec(code)?.[1]);
  if (number >= 36 && number <= 40) return `B${number + 14}`;
  if (number >= 41 && number <= 54) return `B${number - 5}`;
  return undefined;
}

/** A code as it is shown, with a space between letters and number: `BL 23`, `EX-HN 3`. */
export const printCode = (code: Code): string => code.replace(/^([A-Z-]+?)(\d+)$/, '$1 $2');

/** The meridian of a canonical code; undefined for extra points. */
export function meridianOfCode(code: Code): Meridian | undefined {
  const letters = code.replace(/\d+$/, '');
  return isMeridian(letters) ? letters : undefined;
}

const isMeridian = (letters: string): letters is Meridian => Object.hasOwn(MERIDIANS, letters);

/** The code of an extra point. `BW` is how some print the back. */
function extraCode(text: string): Code | undefined {
  const spelling = text.toUpperCase().replace(/[^A-Z0-9]+/g, '');
  const [, part = '', number = ''] = /^EX(?:TRA)?(HN|CA|BW|B|UE|LE)0*([1-9]\d?)$/.exec(spelling) ?? [];
  const region = part === 'BW' ? 'B' : part;
  if (Number(number) <= (EXTRA_POINTS[region] ?? -1)) return `EX-${region}${Number(number)}`;
  for (const code of NAMED_EXTRA_POINTS) if (code.replace(/-/g, '') === spelling) return code;
  return undefined;
}
