/** One value as one cell of a table, and back. Whatever can't be written in a readable way is written as `json:…`. */
import { hasHalves } from '../dataset/halves.js';

export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };
export type Fields = { readonly [key: string]: Plain };

/**
 * How a cell is read.
 * - `text`: as it is written, whatever it looks like.
 * - `texts`: one text, or several separated by ` | `.
 * - `list`: always a list of texts, of one if there is no ` | `.
 * - `value`: a number or a structure, written as JSON; else text.
 * - `percent`: the same, with a decimal point or a decimal comma.
 */
export type Kind = 'text' | 'texts' | 'list' | 'value' | 'percent';

const JSON_MARK = 'json:';
const LIST_SEPARATOR = ' | ';

/** A cell that holds no value and yet is not empty. */
export const NOTHING = JSON_MARK;

/** The value of a cell; undefined when it holds none. */
export function readCell(cell: string, kind: Kind): Plain | undefined {
  if (cell === '' || cell === NOTHING) return undefined;
  const marked = readMarked(cell);
  if (marked !== undefined) return marked;
  if (kind === 'text') return cell;
  const structure = /^[[{]/.test(cell) ? readJson(cell) : undefined;
  const texts = cell.split(LIST_SEPARATOR).map((text) => text.trim());
  if (kind === 'list') return structure === undefined ? texts : Array.isArray(structure) ? structure : [structure];
  if (structure !== undefined) return structure;
  if (kind === 'texts') return texts.length > 1 ? texts : cell;
  return readNumber(kind === 'percent' ? cell.replace(/^(\d{1,3}),(\d+)$/, '$1.$2') : cell) ?? cell;
}

/** The cell of a value: as plain as it can be and still be read back as the same value. */
export function printCell(value: Plain, kind: Kind): string {
  const json = JSON.stringify(value);
  const plain = typeof value === 'string' ? value : isTexts(value) ? value.join(LIST_SEPARATOR) : json;
  const isReadBack = (cell: string): boolean => !isUnwritable(cell) && JSON.stringify(readCell(cell, kind)) === json;
  return [plain, json].find(isReadBack) ?? printMarked(value);
}

/** What `json:…` says; undefined for all other cells. */
export const readMarked = (cell: string): Plain | undefined =>
  cell.startsWith(JSON_MARK) ? readJson(cell.slice(JSON_MARK.length)) : undefined;

export const printMarked = (value: Plain): string => `${JSON_MARK}${JSON.stringify(value)}`;

/** Whether a text can't be in a file as it is: controls do not pass for text, half a surrogate pair is no character. */
export const isUnwritable = (text: string): boolean =>
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(text) || hasHalves(text);

/**
 * Whether a value has more than so many lists and objects inside each other. Goes level by level: it can't overflow.
 */
export function isDeeperThan(levels: number, value: unknown): boolean {
  let level = [value].filter(isContainer);
  for (let depth = 0; depth < levels; depth++) level = level.flatMap(Object.values).filter(isContainer);
  return level.length > 0;
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Where a cell begins; also for a spreadsheet that separates cells by semicolons or tabs and not by commas. */
const CELL_START = String.raw`(?<=^|[;\t\r\n])`;
/**
 * What makes a cell a formula. The last four are the wide forms of the first, which some spreadsheets take for them.
 */
const FORMULA = String.raw`(?=['" \u00A0]*[-=+@\t\r\uFF1D\uFF0B\uFF0D\uFF20])`;
const BEFORE_FORMULA = new RegExp(CELL_START + FORMULA, 'g');
const ESCAPED = new RegExp(`${CELL_START}'${FORMULA}`, 'g');

/** Puts a `'` before what a spreadsheet would run as a formula. */
export const escapeFormula = (cell: string): string => cell.replace(BEFORE_FORMULA, "'");

/** Takes that `'` away. */
export const unescapeFormula = (cell: string): string => cell.replace(ESCAPED, '');

function readNumber(cell: string): number | undefined {
  const number = /^-?\d/.test(cell) ? readJson(cell) : undefined;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function readJson(text: string): Plain | undefined {
  try {
    return JSON.parse(text) as Plain;
  } catch {
    return undefined;
  }
}

const isTexts = (value: Plain): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
