/** The extra points, which belong to no meridian. Needed only with data of an author and with the whole atlas. */
import { codeOf, type Code } from './codes.js';

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

/** The canonical code of a text as the WHO writes it: letters of a meridian and a number, or an extra point. */
export const whoCode = (text: string): Code | undefined => codeOf(text) ?? extraCode(text);

/** The code of an extra point. `BW` is how some print the back. */
function extraCode(text: string): Code | undefined {
  const spelling = text.toUpperCase().replace(/[^A-Z0-9]+/g, '');
  const [, part = '', number = ''] = /^EX(?:TRA)?(HN|CA|BW|B|UE|LE)0*([1-9]\d?)$/.exec(spelling) ?? [];
  const region = part === 'BW' ? 'B' : part;
  if (Number(number) <= (EXTRA_POINTS[region] ?? -1)) return `EX-${region}${Number(number)}`;
  for (const code of NAMED_EXTRA_POINTS) if (code.replace(/-/g, '') === spelling) return code;
  return undefined;
}
