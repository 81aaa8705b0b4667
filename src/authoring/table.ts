/** Reading a table of points. `csv.ts` says how it is laid out. */
import { schemeOfData, type Scheme } from '../atlas/schemes.js';
import { DatasetError } from '../dataset/issues.js';
import { quote } from '../dataset/quote.js';
import { readMarked, type Fields, type Kind } from './cells.js';
import { DATASET_KINDS, isUnknown, kindOf, POINT_KINDS, readColumn } from './columns.js';
import { fieldsOf, nearest, positionsOf, valueOf, type Entry, type Named } from './entries.js';
import { languageOf, type Header } from './headers.js';
import { saysCaution } from './caution-texts.js';
import { layOut } from './layout.js';
import { beforeDate } from './dates.js';
import { asNumber, listPoints, spoiltSentence } from './lists.js';
import { NotADatasetError } from './not-a-dataset.js';
import { fieldName, type Reading } from './reading.js';
import { pointsOf, shownPoint } from './records.js';
import { faultAt, readRows, SEPARATORS, type Cell, type Position, type Row, type Rows } from './rows.js';

/** A dataset that was read from a table. */
export interface Table extends Reading {
  readonly dataset: Fields;
  /** Whether it is the table of a dataset without points. */
  readonly isEmptyOnPurpose?: boolean;
  /** The position of the cell with the value at a path such as `points[3].x`; else of the row that it belongs to. */
  readonly position: (path: string) => Position;
}

const ASK_FOR_QUOTES = 'Is there a comma or a semicolon in a text that is not in quotes?';

/**
 * @throws {NotADatasetError} When the text is not a table of points.
 * @throws {DatasetError} With line and column: E_SHAPE where the table can't be understood, E_LIMIT where a cell is
 * nested too deeply.
 */
export function readTable(text: string): Table {
  if (!text.trim()) throw new NotADatasetError('The file is empty.');
  const rows = readRows(text);
  // A title above the column names says nothing about what separates cells.
  const others = hasColumns(rows, 2) ? [] : SEPARATORS.map((separator) => readRows(text, separator));
  return tableOf(others.find((each) => hasColumns(each, 2)) ?? rows);
}

/** Whether these are the rows of a table with so many columns that have names. */
function hasColumns(rows: Rows, columns: number): boolean {
  try {
    const [table] = layOut(rows).tables;
    return (table?.names.filter(({ text }) => text !== '').length ?? 0) >= columns;
  } catch (error) {
    if (error instanceof DatasetError) return false;
    throw error;
  }
}

/** The same, of rows that were read elsewhere. */
export function tableOf(all: Rows): Table {
  const { table, stray } = understand(all);
  const more = stray.map((row) => ({
    line: row[0]?.line ?? 1,
    column: 1,
    message: `${quote(
      row
        .map(({ text }) => text)
        .join(' ')
        .trim(),
    )} is above the column names. It is not taken over.`,
  }));
  return { ...table, questions: [...more, ...table.questions] };
}

/** The table, and the rows that are above its column names. */
function understand(all: Rows): { readonly table: Table; readonly stray: readonly Row[] } {
  const { above, stray, tables } = layOut(all);
  const parts = tables.map(({ names, body }) => {
    const columns = names.map((name) => ({ name, column: readColumn(name.text, POINT_KINDS) }));
    refuseRepeats(
      columns.filter(({ column }) => !column.header),
      ({ name }) => `column ${names.indexOf(name) + 1}`,
    );
    return {
      columns,
      rows: body.map((row) => row.flatMap((cell, i) => entryOf(cell, columns[i], row.length, columns.length))),
    };
  });
  const columns = parts.flatMap((part) => part.columns);
  const rows = parts.flatMap((part) => part.rows);
  const head = above.flatMap(entryAbove);
  refuseRepeats(head, ({ name }) => `line ${name.line}`);
  const said = head.find(({ column }) => column.key === 'lang')?.cell.text;
  const guessed = said ? undefined : languageOf(columns.flatMap(({ column }) => column.header ?? []));
  const lang = said || guessed || 'en';
  const codes = head.find(({ column }) => column.key === 'codes')?.cell.text;
  const scheme = schemeOfData(codes, said || guessed);
  const ids = rows.flatMap((entries) =>
    entries.filter(({ column: { key, header, tag } }) => key === 'id' && !header && !tag),
  );
  const isOurs =
    parts.length === 1 &&
    columns.every(({ column }) => !column.header) &&
    !rows.flat().some(({ column, cell: { text } }) => isUnknown(column) && !readMarked(text) && saysCaution(text)) &&
    !ids.some(({ cell }) => !cell.text.startsWith('json:') && listPoints(cell.text, scheme));
  if (!isOurs) return { table: foreignTable(columns, head, rows, { lang, guessed, scheme }), stray };
  const hasWords = ids.some(({ cell }) => asNumber(cell.text) === undefined);
  const table: Table = {
    dataset: {
      ...fieldsOf(head, DATASET_KINDS, lang),
      points: rows.map((entries) => fieldsOf(entries, POINT_KINDS, lang)),
    },
    isEmptyOnPurpose: rows.length === 0 && columns.length === 1 && columns[0]?.column.key === 'id',
    columns: [],
    rows: rows.flatMap((entries) => {
      const { cell } =
        entries.find(({ column }) => column.key === 'id') ?? entries.find(({ column }) => column.key === 'name') ?? {};
      return cell ? [{ line: cell.line, column: 1, written: cell.text, points: [shownPoint(cell.text, scheme)] }] : [];
    }),
    questions: ids
      .filter(({ cell: { text } }) =>
        asNumber(text) === undefined ? beforeDate(text) !== undefined : hasWords || /^3(?:0{2,}|\D)/.test(text),
      )
      .map(({ cell }) => ({ line: cell.line, column: cell.column, message: spoiltSentence(cell.text) })),
    position: positionsOf(head, rows),
  };
  return { table, stray };
}

/** A table whose columns have names of their own, or with several points in a row. */
function foreignTable(
  columns: readonly Named[],
  head: readonly Entry[],
  rows: readonly (readonly Entry[])[],
  { lang, guessed, scheme }: { lang: string; guessed: string | undefined; scheme: Scheme | undefined },
): Table {
  const { points, questions, positions, ignored, ...read } = pointsOf(
    rows.map((entries) => ({
      at: { line: entries[0]?.cell.line ?? 1, column: 1 },
      items: entries.flatMap((entry) => {
        const { name, column, cell } = entry;
        const value = valueOf(
          entry,
          column.header ? (KINDS_OF_HEADERS[column.header.field] ?? 'text') : kindOf(column.key, POINT_KINDS),
        );
        return value === undefined
          ? []
          : [{ name: name.text, column, value, at: { line: cell.line, column: cell.column } }];
      }),
    })),
    lang,
    scheme,
  );
  const unknown = new Set(columns.filter(({ column }) => isUnknown(column)).map(({ name }) => name.text));
  const hasCodes = columns.some(
    ({ column }) => column.header?.field === 'code' || (column.key === 'id' && !column.header),
  );
  const ofHead = positionsOf(head, []);
  return {
    dataset: { ...(guessed === undefined ? {} : { lang }), ...fieldsOf(head, DATASET_KINDS, lang), points },
    ...(guessed === undefined ? {} : { lang: guessed }),
    ...read,
    questions,
    columns: [...new Map(columns.map((each) => [each.name.text, each])).values()]
      .filter(({ name }) => name.text !== '')
      .map(({ name: { text }, column }) => ({
        name: text,
        field:
          ignored.has(text) || unknown.has(text)
            ? undefined
            : fieldName(column.header?.field === 'point' && hasCodes ? { key: 'name' } : column),
      })),
    position: (path) => (path.startsWith('points[') ? nearest(positions, path) : ofHead(path)),
  };
}

/** How cells of columns with other names are read. Default: as text. */
const KINDS_OF_HEADERS: Readonly<Partial<Record<Header['field'], Kind>>> = {
  technique: 'texts',
  aliases: 'list',
  avoid: 'list',
  x: 'percent',
  y: 'percent',
  repeat: 'value',
};

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
