/** Which rows of a table are which. `csv.ts` says how ours is laid out; those of others may have titles above. */
import { quote } from '../dataset/quote.js';
import { readMarked, unescapeFormula } from './cells.js';
import { DATASET_KINDS, POINT_KINDS, readColumn, type Column } from './columns.js';
import { NAMES_OF_POINTS } from './headers.js';
import { NotADatasetError } from './not-a-dataset.js';
import { readPoint } from './point-names.js';
import { namePoints } from './records.js';
import type { Row, Rows } from './rows.js';

/** The rows above the column names, the column names, and the rows below. Blank lines are left out. */
export function layOut({ rows, fault }: Rows): {
  above: readonly Row[];
  /** Titles and remarks of a spreadsheet, above column names. */
  stray: readonly Row[];
  /** One table, or several below each other. */
  tables: readonly { readonly names: Row; readonly body: readonly Row[] }[];
} {
  const filled = rows
    .filter((row) => row.some((cell) => cell.text !== ''))
    .map((row) => row.map((cell) => ({ ...cell, text: unescapeFormula(cell.text) })));
  const length = filled.findIndex(([first]) => !first?.text.startsWith('#'));
  const above = length < 0 ? filled : filled.slice(0, length);
  const below = filled.slice(above.length);
  const start = startOf(below);
  const stray: Row[] = below.slice(0, start);
  const [names = [], ...body] = turned(below.slice(start));
  const isTable =
    namesPoints(names) ||
    // Column names can be hidden by a fault above them.
    (fault && above.some(([first]) => DATASET_KINDS.has(first?.text.slice(1) ?? '')));
  if (!isTable)
    throw new NotADatasetError(
      'This is not a dataset: neither JSON with points nor a table with a column of codes or names of points, such as ' +
        `${NAMES_OF_POINTS}.${columnsIn(names)}`,
    );
  if (fault) throw fault;
  const tables: { readonly names: Row; readonly body: Row[] }[] = [{ names, body: [] }];
  for (const row of body) {
    const last = tables.at(-1)?.body;
    if (!isHead(row)) last?.push(row);
    else {
      // A title above the next table.
      const title = last?.at(-1);
      if (title && isLone(title) && !holdsPoint(title)) stray.push(...(last?.splice(-1) ?? []));
      tables.push({ names: row, body: [] });
    }
  }
  return { above, stray, tables };
}

/** Where the column names are: below titles, and below heads that go over several columns. */
function startOf(rows: readonly Row[]): number {
  const [first] = rows;
  const names = rows.slice(0, ROWS_ABOVE).findIndex(isNames);
  const isTitle = first && isLone(first) && names > 0 && !rows.slice(1, names).some(holdsPoint);
  let start = first && namesPoints(first) && !isTitle ? 0 : Math.max(0, names);
  for (;;) {
    const [row, next] = rows.slice(start, start + 2);
    if (!row || !next || !isHead(next) || knownIn(next) <= knownIn(row)) return start;
    start++;
  }
}

/** Rows and columns of a table whose first row, and not its first column, holds the points. */
function turned(rows: readonly Row[]): readonly Row[] {
  const [[first, ...points] = [], ...others] = rows;
  const isTurned =
    first !== undefined &&
    points.length > 0 &&
    points.every(({ text }) => text === '' || readPoint(text, undefined).kind !== 'unknown') &&
    points.some(({ text }) => text !== '') &&
    others.length > 0 &&
    others.every(([name]) => name !== undefined && isKnown(readColumn(name.text, POINT_KINDS)));
  if (!isTurned || !namesPoints([first])) return rows;
  return [first, ...points].map((_, column) =>
    rows.flatMap((row) => row[column] ?? (row[0] ? { ...row[0], text: '' } : [])),
  );
}

const filledIn = (row: Row): Row => row.filter(({ text }) => text !== '');
const isLone = (row: Row): boolean => filledIn(row).length === 1;
const holdsPoint = (row: Row): boolean => row.some(({ text }) => readPoint(text, undefined).kind !== 'unknown');
/** Whether a row is nothing but column names. A value that a table of ours marks is none, whatever words are in it. */
const isHead = (row: Row): boolean =>
  isNames(row) && knownIn(row) === filledIn(row).length && row.every(({ text }) => isText(readMarked(text) ?? ''));
const isText = (value: unknown): boolean => typeof value === 'string';
const isKnown = ({ key, header }: Column): boolean => header !== undefined || POINT_KINDS.has(key);
const knownIn = (row: Row): number => columnsOf(row).filter(isKnown).length;

/** So many rows of a spreadsheet may be above its column names. */
const ROWS_ABOVE = 10;

/** Whether a row holds column names: two that are known, one of which says which point is meant. */
function isNames(row: Row): boolean {
  return namesPoints(row) && knownIn(row) > 1;
}

const namesPoints = (row: Row): boolean => namePoints(columnsOf(row));
const columnsOf = (row: Row): readonly Column[] =>
  row.filter(({ text }) => text !== '').map(({ text }) => readColumn(text, POINT_KINDS));

/** Which columns there are, in a sentence; nothing where the text does not look like a table. */
function columnsIn(names: Row): string {
  const written = names.map(({ text }) => text).filter(Boolean);
  const shown = written.slice(0, 12).map(quote).join(', ');
  return written.length > 1 ? ` Its columns are ${shown}${written.length > 12 ? ', …' : ''}.` : '';
}
