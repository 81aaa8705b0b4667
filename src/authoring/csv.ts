/**
 * A dataset as a table with a row per point, and back, losing nothing. A cell holds plain text; anything else
 * (a number, `{ "min": 30, "max": 60 }`) is written as JSON. Texts in a list are separated by ` | `, languages have
 * columns of their own (`name[fr]`), and everything that is not a point goes in rows that begin with `#`.
 */
import { DatasetError } from '../dataset/issues.js';

type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };
type Fields = Readonly<Record<string, Plain>>;

/** Columns in this order come first; others follow as they appear. */
const ORDER = [
  'id',
  'name',
  'aliases',
  'view',
  'x',
  'y',
  'side',
  'location',
  'technique',
  'duration',
  'rest',
  'repeat',
  'pulse',
  'pressure',
  'times',
  'benefit',
  'avoid',
  'note',
  'group',
  'evidence',
  'sources',
];
const LISTS = new Set(['aliases', 'technique', 'avoid', 'sources']);
const SEPARATOR = ' | ';
const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/** The table of a dataset. @throws {DatasetError} E_SHAPE when it has no list of points. */
export function toCsv(dataset: unknown): string {
  if (!isFields(dataset) || !Array.isArray(dataset['points']) || !dataset['points'].every(isFields))
    throw new DatasetError('E_SHAPE', 'A dataset holds "points", a list of { … }.', { path: 'points' });
  const points = (dataset['points'] as readonly Fields[]).map(columnsOf);
  const names = [...new Set(points.flatMap((point) => [...point.keys()]))];
  const rank = (name: string): number => {
    const index = ORDER.indexOf(name.replace(/\[.*$/, ''));
    return index < 0 ? ORDER.length : index;
  };
  const columns = names.toSorted((a, b) => rank(a) - rank(b));
  const head = Object.entries(dataset)
    .filter(([key]) => key !== 'points')
    .map(([key, value]) => [`#${key}`, printCell(value, false)]);
  const rows = points.map((point) => columns.map((name) => point.get(name) ?? ''));
  return [...head, columns, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

/**
 * The dataset of a table.
 *
 * @throws {DatasetError} E_SHAPE with the line, when a row has more cells than there are columns or there are no
 * columns.
 */
export function fromCsv(text: string): Fields {
  const dataset: Record<string, Plain> = {};
  const points: Fields[] = [];
  let columns: readonly string[] | undefined;
  for (const { cells, line } of readRows(text.replace(/^\uFEFF/, ''))) {
    const [first = ''] = cells;
    if (cells.every((cell) => cell === '')) continue;
    if (!columns && first.startsWith('#')) dataset[first.slice(1)] = readCell(cells[1] ?? '', false);
    else if (!columns) columns = cells;
    else if (cells.length > columns.length)
      throw new DatasetError(
        'E_SHAPE',
        `Line ${line} has ${cells.length} cells, but there are ${columns.length} columns. Is there a comma in a text that is not in quotes?`,
        { line, column: 1 },
      );
    else points.push(pointOf(columns, cells));
  }
  if (!columns)
    throw new DatasetError(
      'E_SHAPE',
      'The table has no row of column names, such as id,name,location,technique,duration.',
      { line: 1, column: 1 },
    );
  return { ...dataset, points };
}

function columnsOf(point: Fields): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  for (const [key, value] of Object.entries(point)) {
    const tags = isFields(value) && !Array.isArray(value) ? Object.keys(value) : [];
    const isText =
      tags.length > 0 &&
      key !== 'duration' &&
      key !== 'evidence' &&
      tags.every((tag) => TAG.test(tag) && typeof (value as Fields)[tag] === 'string');
    if (isText)
      for (const tag of tags) columns.set(`${key}[${tag}]`, printCell((value as Fields)[tag] as Plain, false));
    else columns.set(key, printCell(value, LISTS.has(key)));
  }
  return columns;
}

function pointOf(columns: readonly string[], cells: readonly string[]): Fields {
  const point: Record<string, Plain> = {};
  columns.forEach((column, i) => {
    const cell = cells[i] ?? '';
    if (cell === '' || column === '') return;
    const [, key, tag] = /^(.+)\[([^[\]]+)\]$/.exec(column) ?? [];
    if (key !== undefined && tag !== undefined && TAG.test(tag))
      point[key] = { ...(point[key] as Fields | undefined), [tag]: readCell(cell, false) };
    else point[column] = readCell(cell, LISTS.has(column));
  });
  return point;
}

function printCell(value: Plain, isList: boolean): string {
  if (typeof value === 'string')
    return isPlainText(value) && !(isList && value.includes(SEPARATOR)) ? value : JSON.stringify(value);
  const isPlainList =
    isList &&
    Array.isArray(value) &&
    value.length > 1 &&
    value.every((item) => typeof item === 'string' && isPlainText(item) && !item.includes('|') && item.trim() === item);
  return isPlainList ? (value as readonly string[]).join(SEPARATOR) : JSON.stringify(value);
}

function readCell(cell: string, isList: boolean): Plain {
  const parsed = asJson(cell);
  if (parsed !== undefined) return parsed;
  return isList && cell.includes(SEPARATOR) ? cell.split(SEPARATOR) : cell;
}

/** Text that is read back as it is written: not empty, and not something that JSON reads as a value. */
const isPlainText = (text: string): boolean => text !== '' && asJson(text) === undefined;

function asJson(cell: string): Plain | undefined {
  try {
    return JSON.parse(cell) as Plain;
  } catch {
    return undefined;
  }
}

const quote = (cell: string): string => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The rows of a table (RFC 4180), separated by commas, semicolons or tabs: whichever the first row has most of. */
function readRows(text: string): { readonly cells: readonly string[]; readonly line: number }[] {
  const rows: { cells: string[]; line: number }[] = [];
  const separator = separatorOf(text);
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  let start = 1;
  const endRow = (): void => {
    rows.push({ cells: [...cells, cell], line: start });
    cells = [];
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === '\n') line++;
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') cell += text[++i];
      else isQuoted = false;
    } else if (char === '"' && cell === '') isQuoted = true;
    else if (char === separator) {
      cells.push(cell);
      cell = '';
    } else if (char === '\n') {
      endRow();
      start = line;
    } else if (char !== '\r') cell += char;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}

/** Counted outside quotes, in the first row that is not about the dataset as a whole. */
function separatorOf(text: string): string {
  const rows = text.match(/(?:"(?:[^"]|"")*"|[^"\n])+/g) ?? [];
  const row = (rows.find((each) => each.trim() !== '' && !each.trimStart().startsWith('#')) ?? '').replaceAll(
    /"(?:[^"]|"")*"/g,
    '',
  );
  const count = (separator: string): number => row.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
