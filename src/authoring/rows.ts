/** The text of a table as rows of cells, and back: RFC 4180, and what spreadsheets and people make of it. */
import { DatasetError, type IssueCode } from '../dataset/issues.js';

/** A cell without its quotes, or without the spaces around it, and where in the text it begins, counted from 1. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export type Position = Pick<Cell, 'line' | 'column'>;

export type Row = readonly Cell[];

/** The rows up to the first fault, if there is one: with it, the last row is incomplete. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly fault?: DatasetError;
}

const DOUBLE_QUOTES = 'Write a quote inside quoted text twice: "".';
export const SEPARATORS = [',', ';', '\t', '|'] as const;
type Separator = (typeof SEPARATORS)[number];
/** What is between the column names of Markdown and its rows. */
const RULE = /^:?-+:?$/;
/** The line with which Excel names the separator. */
const SEPARATOR_LINE = /^sep=([^\w\s"]|\t)[^\S\r\n]*(?:\r\n|\r|\n|$)/i;
const LINE_END = /\r\n|\r|\n/g;
const QUOTED = / *"([^"]*(?:""[^"]*)*)("?) */y;

/**
 * Reads a table. Lines may end in CR, LF or CRLF; cells are separated by the character that a line `sep=;` names,
 * else by commas, semicolons or tabs, whichever the column names have most of.
 *
 * @param wanted Separates cells, whatever the column names say. With bars, it may be Markdown.
 */
export function readRows(text: string, wanted?: Separator): Rows {
  const { rows, fault } = cellsIn(text, wanted);
  const isRule = (row: Row): boolean =>
    row.every((cell) => cell.text === '' || RULE.test(cell.text)) && row.some((cell) => cell.text !== '');
  const cells = wanted === '|' ? rows.filter((row) => !isRule(row)) : rows;
  return { rows: cells, ...(fault ? { fault } : {}) };
}

function cellsIn(text: string, wanted: Separator | undefined): Rows {
  const named = SEPARATOR_LINE.exec(text);
  const separator = named?.[1] ?? wanted ?? separatorOf(text);
  const unquoted = new RegExp(`[^\\r\\n\\${separator}]*`, 'y');
  const positionOf = positionsIn(text);
  const rows: Row[] = [];
  let row: Cell[] = [];
  for (let offset = named?.[0].length ?? 0; ;) {
    const quoted = matchAt(QUOTED, text, offset);
    const [whole, body = '', closing] = quoted ?? matchAt(unquoted, text, offset) ?? [''];
    row.push({ text: quoted ? body.replaceAll('""', '"') : whole.trim(), ...positionOf(offset) });
    const start = offset;
    offset += whole.length;
    const next = text[offset];
    if (next === separator) {
      offset++;
      continue;
    }
    rows.push(row);
    row = [];
    if (closing === '')
      return { rows, fault: faultAt(positionOf(start), 'the quote that opens here is never closed.') };
    if (next === undefined) return { rows };
    if (next !== '\r' && next !== '\n')
      return { rows, fault: faultAt(positionOf(offset), `there is text after a closing quote. ${DOUBLE_QUOTES}`) };
    offset += text.startsWith('\r\n', offset) ? 2 : 1;
  }
}

/** The rows of cells that were read elsewhere, such as those of a spreadsheet. Lines are its rows. */
export const rowsOf = (cells: readonly (readonly string[])[]): Rows => ({
  rows: cells.map((row, i) => row.map((text, j) => ({ text: text.trim(), line: i + 1, column: j + 1 }))),
});

/** The text of a row, its line end included. Cells are quoted where commas, semicolons or tabs would need it. */
export const printRow = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\r\n`;

const quote = (cell: string): string => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Counted outside quotes in the row of column names; if that is a single column, in the last row above it. */
function separatorOf(text: string): string {
  let most: string = ',';
  for (const row of text.replace(/"[^"]*"/g, '').split(LINE_END)) {
    const counts = SEPARATORS.slice(0, -1).map((separator) => row.split(separator).length - 1);
    const highest = Math.max(...counts);
    if (highest > 0) most = SEPARATORS[counts.indexOf(highest)] ?? most;
    if (row.trim() && !row.trimStart().startsWith('#')) break;
  }
  return most;
}

/** A fault of a table. @param code Default: E_SHAPE. */
export const faultAt = ({ line, column }: Position, message: string, code: IssueCode = 'E_SHAPE'): DatasetError =>
  new DatasetError(code, `Line ${line}: ${message}`, { line, column });

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** The position of a character of a text, by its offset. To be asked from the start of the text to its end. */
function positionsIn(text: string): (offset: number) => Position {
  const lineStarts = [0, ...Array.from(text.matchAll(LINE_END), (end) => end.index + end[0].length)];
  let line = 1;
  return (offset) => {
    while ((lineStarts[line] ?? Infinity) <= offset) line++;
    return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
  };
}
