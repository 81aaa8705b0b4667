/** Reading a table of points. `csv.ts` says how it is laid out. */
import { LIMITS } from '../dataset/copy.js';
import { joinPath, quote } from '../dataset/quote.js';
import { isDeeperThan, readCell, unescapeFormula, type Fields, type Kind, type Plain } from './cells.js';
import { DATASET_KINDS, kindOf, POINT_KINDS, readColumn, type Column, type Kinds } from './columns.js';
import { NotADatasetError } from './not-a-dataset.js';
import { faultAt, readRows, type Cell, type Position, type Row } from './rows.js';

/** A dataset that was read from a table. */
export interface Table {
  readonly dataset: Fields;
  /** The position of the cell with the value at a path such as `points[3].x`; else of the row that it belongs to. */
  readonly position: (path: string) => Position;
}

/** The cell that names a field, and the field. */
interface Named {
  readonly name: Cell;
  readonly column: Column;
}

/** A cell with a value, and the field that it belongs to. */
interface Entry extends Named {
  readonly cell: Cell;
}

const ASK_FOR_QUOTES = 'Is there a comma or a semicolon in a text that is not in quotes?';

/**
 * @throws {NotADatasetError} When the text is not a table of points.
 * @throws {DatasetError} With line and column: E_SHAPE where the table can't be understood, E_LIMIT where a cell is
 * nested too deeply.
 */
export function readTable(text: string): Table {
  const { above, names, body } = layOut(text);
  const columns = names.map((name) => ({ name, column: readColumn(name.text, POINT_KINDS) }));
  refuseRepeats(columns, ({ name }) => `column ${names.indexOf(name) + 1}`);
  const head = above.flatMap(entryAbove);
  refuseRepeats(head, ({ name }) => `line ${name.line}`);
  const lang = head.find(({ column }) => column.key === 'lang')?.cell.text || 'en';
  const points = body.map((row) => row.flatMap((cell, i) => entryOf(cell, columns[i], row.length, columns.length)));
  return {
    dataset: {
      ...fieldsOf(head, DATASET_KINDS, lang),
      points: points.map((entries) => fieldsOf(entries, POINT_KINDS, lang)),
    },
    position: positionsOf(head, points),
  };
}

/** The rows above the column names, the column names, and the rows below. Blank lines are left out. */
function layOut(text: string): { above: readonly Row[]; names: Row; body: readonly Row[] } {
  if (!text.trim()) throw new NotADatasetError('The file is empty.');
  const { rows, fault } = readRows(text);
  const filled = rows
    .filter((row) => row.some((cell) => cell.text !== ''))
    .map((row) => row.map((cell) => ({ ...cell, text: unescapeFormula(cell.text) })));
  const length = filled.findIndex(([first]) => !first?.text.startsWith('#'));
  const above = length < 0 ? filled : filled.slice(0, length);
  const [names = [], ...body] = filled.slice(above.length);
  const isTable =
    names.some((name) => ['id', 'name'].includes(readColumn(name.text, POINT_KINDS).key)) ||
    // Column names can be hidden by a fault above them.
    (fault && above.some(([first]) => DATASET_KINDS.has(first?.text.slice(1) ?? '')));
  if (!isTable)
    throw new NotADatasetError(
      'This is not a dataset: neither a JSON object with "points" nor a table with a column called id or name.',
    );
  if (fault) throw fault;
  return { above, names, body };
}

/** What a row such as `#title,My points` says. A row with a name alone says nothing. */
function entryAbove([name, cell, ...rest]: Row): readonly Entry[] {
  if (!name || !cell) return [];
  const stray = rest.find(({ text }) => text !== '');
  if (stray) throw faultAt(stray, `a row that begins with # holds one value. ${ASK_FOR_QUOTES}`);
  const column = readColumn(name.text.slice(1), DATASET_KINDS);
  if (column.key === 'points') throw faultAt(name, 'points go in rows of their own, below the column names.');
  return [{ name, column, cell }];
}

function entryOf(cell: Cell, at: Named | undefined, cells: number, columns: number): readonly Entry[] {
  if (cell.text === '') return [];
  if (!at) throw faultAt(cell, `there are ${cells} cells, but only ${columns} columns. ${ASK_FOR_QUOTES}`);
  if (at.name.text === '') throw faultAt(cell, `${quote(cell.text)} is in a column without a name.`);
  return [{ ...at, cell }];
}

/** @param place Says where a name is. */
function refuseRepeats(all: readonly Named[], place: (named: Named) => string): void {
  const first = new Map<string, Named>();
  for (const named of all) {
    if (named.name.text === '') continue;
    const { key, tag } = named.column;
    const id = JSON.stringify([key, tag]);
    const before = first.get(id);
    if (before)
      throw faultAt(
        named.name,
        `${describe(before)} and ${describe(named)} are the same field. Remove or rename one of them.`,
      );
    first.set(id, named);
  }
  function describe(named: Named): string {
    return `${quote(named.name.text)} (${place(named)})`;
  }
}

/** @param lang The language of texts in columns without one. */
function fieldsOf(entries: readonly Entry[], kinds: Kinds, lang: string): Fields {
  const keys = new Set(entries.map(({ column }) => column.key));
  return Object.fromEntries(
    [...keys].flatMap((key): [string, Plain][] => {
      const value = fieldOf(
        entries.filter(({ column }) => column.key === key),
        kindOf(key, kinds),
        lang,
      );
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** The value of a field from its columns: one without a language, and any number with one. */
function fieldOf(entries: readonly Entry[], kind: Kind, lang: string): Plain | undefined {
  const whole = entries.find(({ column }) => column.tag === undefined);
  const value = whole && valueOf(whole, kind);
  const texts: Record<string, Plain> = Object.fromEntries(
    entries.flatMap((entry): [string, Plain][] => {
      const text = entry.column.tag === undefined ? undefined : valueOf(entry, 'text');
      return entry.column.tag === undefined || text === undefined ? [] : [[entry.column.tag, text]];
    }),
  );
  if (Object.keys(texts).length === 0) return value;
  if (kind === 'list') return [...(Array.isArray(value) ? value : value === undefined ? [] : [value]), texts];
  if (whole === undefined || value === undefined) return texts;
  if (typeof value !== 'string' || Object.hasOwn(texts, lang))
    throw faultAt(whole.cell, `${quote(whole.name.text)} is filled in both with and without a language.`);
  return { [lang]: value, ...texts };
}

function valueOf({ cell }: Entry, kind: Kind): Plain | undefined {
  const value = readCell(cell.text, kind);
  if (isDeeperThan(LIMITS.depth, value))
    throw faultAt(cell, `this cell is nested more than ${LIMITS.depth} deep.`, 'E_LIMIT');
  return value;
}

function positionsOf(head: readonly Entry[], points: readonly (readonly Entry[])[]): Table['position'] {
  const positions = new Map<string, Position>();
  const note = (path: string, { line, column }: Position): void => {
    if (!positions.has(path)) positions.set(path, { line, column });
  };
  const noteAll = (entries: readonly Entry[], path: string): void => {
    for (const { column, cell } of entries) {
      const at = joinPath(path, column.key);
      note(at, cell);
      if (column.tag !== undefined) note(joinPath(at, column.tag), cell);
    }
  };
  noteAll(head, '');
  points.forEach((entries, i) => {
    const [first] = entries;
    if (first) note(`points[${i}]`, { line: first.cell.line, column: 1 });
    noteAll(entries, `points[${i}]`);
  });
  return (path) => {
    let known = path;
    while (known && !positions.has(known))
      known = known.slice(0, Math.max(0, known.lastIndexOf('.'), known.lastIndexOf('[')));
    return positions.get(known) ?? { line: 1, column: 1 };
  };
}
