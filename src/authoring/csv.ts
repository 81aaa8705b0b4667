/**
 * A dataset as a table with a row per point, and back, losing nothing. Texts in a list are separated by ` | `,
 * languages have columns of their own (`name[fr]`), and everything that is not a point goes in rows that begin with
 * `#` (`#title,My points`), above the column names. `cells.ts` says how a single value is written.
 */
import { schemeOfData, type Scheme } from '../atlas/schemes.js';
import { LIMITS } from '../dataset/limits.js';
import { DatasetError } from '../dataset/issues.js';
import { saysCaution } from './caution-texts.js';
import {
  escapeFormula,
  isDeeperThan,
  NOTHING,
  printCell,
  printMarked,
  type Fields,
  type Kind,
  type Plain,
} from './cells.js';
import { DATASET_KINDS, isUnknown, kindOf, POINT_KINDS, printColumn, readColumn, type Kinds } from './columns.js';
import { listPoints } from './lists.js';
import { printRow } from './rows.js';
import { readTable } from './table.js';

/**
 * The table of a dataset.
 *
 * @throws {DatasetError} E_SHAPE when it has no list of points; E_LIMIT when it is nested too deeply.
 */
export function toCsv(dataset: unknown): string {
  const { points, ...head } = isFields(dataset) ? dataset : {};
  if (!Array.isArray(points))
    throw new DatasetError('E_SHAPE', 'A dataset holds "points", a list of points: { "points": [ { … } ] }.', {
      path: 'points',
    });
  const stray = points.findIndex((point) => !isFields(point));
  if (stray >= 0)
    throw new DatasetError('E_SHAPE', `Point ${stray + 1} is not written { … }.`, { path: `points[${stray}]` });
  if (isDeeperThan(LIMITS.depth, dataset))
    throw new DatasetError('E_LIMIT', `The data is nested more than ${LIMITS.depth} deep.`);
  const scheme = schemeOfData(head['codes'], head['lang']);
  const rows = (points as readonly Fields[]).map((point) => markList(point, cellsOf(point, POINT_KINDS), scheme));
  const known = [...POINT_KINDS.keys()];
  const rank = (name: string): number => {
    const index = known.indexOf(readColumn(name, POINT_KINDS).key);
    return index < 0 ? known.length : index;
  };
  // There is always a column of ids: it tells a table from other text.
  const names = [...new Set(['id', ...rows.flatMap((cells) => [...cells.keys()])])].toSorted(
    (a, b) => rank(a) - rank(b),
  );
  return [
    ...[...cellsOf(head, DATASET_KINDS)].map(([name, cell]) => [`#${name}`, cell]),
    names,
    // A row of empty cells would be taken for a blank line.
    ...rows.map((cells) => (cells.size > 0 ? names.map((name) => cells.get(name) ?? '') : [NOTHING])),
  ]
    .map((cells) => printRow(cells.map(escapeFormula)))
    .join('');
}

/**
 * The dataset of a table.
 *
 * @throws {NotADatasetError} When the text is not a table of points.
 * @throws {DatasetError} E_SHAPE with line and column where the table can't be understood; E_LIMIT when it is nested
 * too deeply.
 */
export const fromCsv = (text: string): Fields => readTable(text).dataset;

/**
 * The cells of a point, or of the dataset without its points, by the names of their columns. What says a caution in a
 * field that is not known is marked as ours: in a table of somebody else, it is a caution.
 */
function cellsOf(fields: Fields, kinds: Kinds): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [key, value] of Object.entries(fields)) {
    const kind = kindOf(key, kinds);
    const languages = columnsPerLanguage(key, kind === 'list' ? onlyItem(value) : value, kinds);
    const print = (each: Plain, how: Kind): string => {
      const cell = printCell(each, how);
      return kinds === POINT_KINDS && isUnknown({ key }) && saysCaution(cell) ? printMarked(each) : cell;
    };
    if (languages) for (const [name, text] of languages) cells.set(name, print(text, 'text'));
    else cells.set(printColumn({ key }, kinds), print(value, kind));
  }
  return cells;
}

/** An id that looks like several points is one all the same. */
function markList(
  { id }: Fields,
  cells: ReadonlyMap<string, string>,
  scheme: Scheme | undefined,
): ReadonlyMap<string, string> {
  return typeof id === 'string' && listPoints(id, scheme) ? new Map([...cells, ['id', printMarked(id)]]) : cells;
}

/** The texts of a field in several languages by the names of their columns; undefined when it is something else. */
function columnsPerLanguage(key: string, value: Plain, kinds: Kinds): readonly [string, Plain][] | undefined {
  if (!isFields(value)) return undefined;
  const columns = Object.entries(value).map(([tag, text]): [string, Plain] => [printColumn({ key, tag }, kinds), text]);
  return columns.length > 0 && columns.every(([name, text]) => name !== '' && typeof text === 'string')
    ? columns
    : undefined;
}

const onlyItem = (value: Plain): Plain => (Array.isArray(value) && value.length === 1 ? (value[0] as Plain) : null);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
