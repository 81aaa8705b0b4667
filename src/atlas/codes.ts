/**
 * Codes as people write them. WHO letters and a number make the canonical code (`BL23`); extra points
 * keep the form in which the WHO prints them (`EX-HN3`). Older acupressure books number Bladder 36–54
 * differently, so some spellings have two readings: those are reported, never guessed.
 *
 * Letters of other schools: prefix table in `facts/points-sources.md` §7 (WHO, Qiu, Deadman, Masunaga,
 * Beresford-Cooke). Old Bladder numbers: §8, nineteen of nineteen rows.
 */
import { MERIDIANS, type Meridian } from './meridians.js';

/** A canonical code: `LU7`, `GV20`, `EX-HN5`. */
export type Code = string;

/** What a spelling means: one code, or two when an old book and the WHO standard disagree, or nothing. */
export type CodeReading =
  | { readonly kind: 'code'; readonly code: Code }
  | { readonly kind: 'ambiguous'; readonly who: Code; readonly old: Code }
  | { readonly kind: 'unknown' };

const PREFIXES: Readonly<Record<Meridian, string>> = {
  LU: 'LU L LUNG',
  LI: 'LI CO COL LARGEINTESTINE',
  ST: 'ST S STO STOMACH E',
  SP: 'SP SPL SPP SPLEEN',
  HT: 'HT H HE HRT HEART',
  SI: 'SI SMALLINTESTINE',
  BL: 'BL B UB V BLADDER URINARYBLADDER',
  KI: 'KI K KD KID KIDNEY R',
  PC: 'PC P HC HP CX PERICARDIUM',
  TE: 'TE TB TW TH SJ 3E TRIPLEENERGIZER TRIPLEWARMER TRIPLEBURNER SANJIAO',
  GB: 'GB G GALLBLADDER VB',
  LR: 'LR LV LIV LVR LIVER F',
  GV: 'GV DU DM GO TM GOVERNORVESSEL GOVERNINGVESSEL',
  CV: 'CV REN RN RM CONCEPTIONVESSEL',
};
const meridianOf = new Map<string, Meridian>();
for (const meridian of Object.keys(PREFIXES) as Meridian[])
  for (const prefix of PREFIXES[meridian].split(' ')) meridianOf.set(prefix, meridian);

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

/** Spellings in which old books printed their numbers. `BL` and `UB` always mean the WHO number. */
const OLD_SPELLINGS: readonly string[] = ['B', 'BLADDER'];

/** Letters, digits and what people put between them. Text with letters of another script is not a code. */
const SPELLING = /^[A-Za-z0-9\s._·\u2010-\u2013-]{2,40}$/;

/** Reads a code in any common spelling. */
export function parseCode(text: string): CodeReading {
  if (!SPELLING.test(text)) return UNKNOWN;
  const spelling = text.toUpperCase().replace(/[^A-Z0-9]+/g, '');
  if (spelling.startsWith('EX')) return parseExtra(spelling);
  const match = /^(3E|[A-Z]+?)0*([1-9]\d?)$/.exec(spelling);
  const meridian = match && meridianOf.get(match[1] ?? '');
  if (!meridian) return UNKNOWN;
  const number = Number(match[2]);
  if (number > MERIDIANS[meridian]) return UNKNOWN;
  const who = `${meridian}${number}`;
  const old = OLD_SPELLINGS.includes(match[1] ?? '') ? oldBladderPoint(number) : undefined;
  return old ? { kind: 'ambiguous', who, old } : { kind: 'code', code: who };
}

/** The canonical code of a spelling that has only one reading, else undefined. */
export function codeOf(text: string): Code | undefined {
  const reading = parseCode(text);
  return reading.kind === 'code' ? reading.code : undefined;
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
export const meridianOfCode = (code: Code): Meridian | undefined => meridianOf.get(code.replace(/\d+$/, ''));

const UNKNOWN: CodeReading = { kind: 'unknown' };

function parseExtra(spelling: string): CodeReading {
  const [, part = '', number = ''] = /^EX(?:TRA)?(HN|CA|BW|B|UE|LE)0*([1-9]\d?)$/.exec(spelling) ?? [];
  const region = part === 'BW' ? 'B' : part;
  if (Number(number) <= (EXTRA_POINTS[region] ?? -1)) return { kind: 'code', code: `EX-${region}${Number(number)}` };
  for (const code of NAMED_EXTRA_POINTS) if (code.replace(/-/g, '') === spelling) return { kind: 'code', code };
  return UNKNOWN;
}
