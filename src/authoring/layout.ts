/** Which rows of a table are which. `csv.ts` says how ours is laid out; those of others may have titles above. */
import { quote } from '../dataset/quote.js';
import { unescapeFormula } from './cells.js';
import { DATASET_KINDS, POINT_KINDS, readColumn, type Column } from './columns.js';
import { NAMES_OF_POINTS } from './headers.js';
import { NotADatasetError } from './not-a-dataset.js';
import { namePoints } from './records.js';
import type { Row, Rows } from './rows.js';

/** The rows above the column names, the column names, and the rows below. Blank lines are left out. */
export function layOut({ rows, fault }: Rows): {
  above: readonly Row[];
  /** Titles and remarks of a spreadsheet, above the column names. */
  stray: readonly Row[];
  names: Row;
  body: readonly Row[];
} {
  const filled = rows
    .filter((row) => row.some((cell) => cell.text !== ''))
    .map((row) => row.map((cell) => ({ ...cell, text: unescapeFormula(cell.text) })));
  const length = filled.findIndex(([first]) => !first?.text.startsWith('#'));
  const above = length < 0 ? filled : filled.slice(0, length);
  const below = filled.slice(above.length);
  const start = below[0] && namesPoints(below[0]) ? 0 : Math.max(0, below.slice(0, ROWS_ABOVE).findIndex(isNames));
  const stray = below.slice(0, start);
  const [names = [], ...body] = below.slice(start);
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
  return { above, stray, names, body };
}

/** So many rows of a spreadsheet may be above its column names. */
const ROWS_ABOVE = 10;

/** Whether a row holds column names: two that are known, one of which says which point is meant. */
function isNames(row: Row): boolean {
  return namesPoints(row) && columnsOf(row).filter(({ key, header }) => header || POINT_KINDS.has(key)).length > 1;
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
