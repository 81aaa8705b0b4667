/** Several points in one cell, and numbers where codes should be. */
import { quote } from '../dataset/quote.js';
import type { Scheme } from '../atlas/schemes.js';
import type { Plain } from './cells.js';
import { beforeDate, dateSentence } from './dates.js';
import { readPoint } from './point-names.js';

const SEPARATORS = /[,;、，；\n|+/&]|\s(?:and|et|y|und|e|와|과|و)\s/u;

/** The parts of a value that holds points: what each is called. */
export function splitPoints(value: Plain, scheme: Scheme | undefined): readonly string[] {
  if (Array.isArray(value)) return (value as readonly Plain[]).flatMap((each) => splitPoints(each, scheme));
  if (typeof value !== 'string') return [];
  const text = value.trim();
  const list = text.startsWith('[') ? listIn(text) : undefined;
  if (list) return list.flatMap((each) => splitPoints(each, scheme));
  if (text === '' || readPoint(text, scheme).kind === 'point') return text ? [text] : [];
  const parts = text
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length > 1) return parts.flatMap((part) => splitPoints(part, scheme));
  const words = text.split(/\s+/);
  return words.length > 1 && words.every((word) => readPoint(word, scheme).kind !== 'unknown') ? words : [text];
}

/** Whether a value is a list, or names several points, at least one of which is known. */
export function listPoints(value: Plain, scheme: Scheme | undefined): boolean {
  if (Array.isArray(value)) return true;
  if (typeof value !== 'string' || readPoint(value, scheme).kind !== 'unknown') return false;
  if (value.trimStart().startsWith('[') && listIn(value)) return true;
  const parts = splitPoints(value, scheme);
  return parts.length > 1 && parts.some((part) => readPoint(part, scheme).kind !== 'unknown');
}

/** The whole number that a value is, also as a spreadsheet shows large ones: `3.00E+05`. */
export function asNumber(value: Plain): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (!/^\d+(?:[.,]0+)?$/.test(text) && !/^\d(?:[.,]\d+)?E\+\d+$/i.test(text)) return undefined;
  return Number(text.replace(',', '.'));
}

/** Whether a spreadsheet has put a number or a date where a code should be. */
export const isSpoilt = (value: Plain): boolean => asNumber(value) !== undefined || beforeDate(value) !== undefined;

/** What to say of a number or a date where a code should be. */
export function spoiltSentence(value: Plain): string {
  if (asNumber(value) === undefined) return dateSentence(value, 'the code of a point');
  const number = asNumber(value) ?? 0;
  const [, zeros] = /^30*(0)$/.test(String(number)) ? [0, String(number).length - 1] : [];
  return (
    `${quote(typeof value === 'string' ? value : String(number))} is a number where the code of a point is expected.` +
    (zeros === undefined
      ? ' Write the code.'
      : ` A spreadsheet makes this of 3E${zeros}: is that meant? Format the column as text, and write the code again.`)
  );
}

function listIn(text: string): readonly Plain[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? (list as readonly Plain[]) : undefined;
  } catch {
    return undefined;
  }
}
