/** A dataset in a file: JSON, or a table (CSV), of our own or of somebody else. The content tells which. */
import { names } from '../atlas/point-names.js';
import type { PointEntry } from '../dataset/dataset.js';
import { DatasetError, type IssueCode } from '../dataset/issues.js';
import { parseJson } from '../dataset/json.js';
import { parseDataset } from '../dataset/parse.js';
import type { Fields } from './cells.js';
import { toCsv } from './csv.js';
import { beforeDate } from './dates.js';
import { decode } from './decode.js';
import { readForeignJson } from './foreign-json.js';
import { NotADatasetError } from './not-a-dataset.js';
import type { Reading } from './reading.js';
import type { Understood } from './records.js';
import { textOf, type Question } from './items.js';
import { rowsOf } from './rows.js';
import { readTable, tableOf, type Table } from './table.js';
import { validate, type Finding } from './validate.js';

/** What a file may need to be said about it. */
export interface ReadOptions {
  /** The name of its encoding. Default: that of its mark, or UTF-8, or a guess. */
  readonly encoding?: string | undefined;
}

export interface ConvertOptions extends ReadOptions {
  /** What to make. Default: a table of a dataset, and a dataset of everything else. */
  readonly to?: 'csv' | 'json' | undefined;
}

/** A file in the other format, and what was understood of it. */
export interface Converted {
  readonly text: string;
  readonly reading: Reading;
}

/**
 * Checks a file for authors. A table is checked as the dataset that it becomes; positions are those in the table.
 *
 * @throws {NotADatasetError} When it is no dataset at all.
 */
export function validateFile(bytes: Uint8Array, { encoding }: ReadOptions = {}): readonly Finding[] {
  const { text, isGuess, encoding: read } = decode(bytes, encoding);
  const findings = isJson(text) ? validateJson(text) : validateTable(() => readTable(text));
  return isGuess ? [guessed(read), ...findings] : findings;
}

/** JSON of another shape is an error for the map, also where it is only that no point has a name that it knows. */
function validateJson(text: string): readonly Finding[] {
  const findings = validate(text);
  const left = findings.filter(({ code, path }) => code === 'W_POINT' && /^points\[\d+\]$/.test(path)).length;
  const isRefused = findings.some(({ code }) => code === 'E_SHAPE');
  if (!isRefused && (left === 0 || left < pointsIn(text))) return findings;
  const fix = isForeign(text) ? { fix: 'The command line makes a dataset of it: acu-body-map convert FILE.' } : {};
  if (isRefused) return findings.map((finding) => (finding.code === 'E_SHAPE' ? { ...fix, ...finding } : finding));
  const message = 'No point can be read: none has an "id" or a "name".';
  return [{ level: 'error', code: 'E_SHAPE', path: 'points', message, line: 1, column: 1, ...fix }, ...findings];
}

function pointsIn(text: string): number {
  const { points } = parseJson(text) as { readonly points?: readonly unknown[] };
  return points?.length ?? 0;
}

function isForeign(text: string): boolean {
  try {
    return readForeignJson(parseJson(text), text) !== undefined;
  } catch {
    return false;
  }
}

/** The same for the cells of a spreadsheet. */
export const validateCells = (cells: readonly (readonly string[])[]): readonly Finding[] =>
  validateTable(() => tableOf(rowsOf(cells)));

/**
 * Turns a dataset into a table, and a table, or JSON of another shape, into a dataset.
 *
 * @throws {NotADatasetError} When it is no dataset at all.
 * @throws {DatasetError} When it can't be read, or when there is no point in it.
 */
export function convertFile(bytes: Uint8Array, { encoding, to }: ConvertOptions = {}): Converted {
  const decoded = decode(bytes, encoding);
  const { text, isGuess } = decoded;
  const guess = isGuess ? { encoding: decoded.encoding } : {};
  if (!isJson(text)) return convertTable(readTable(text), to, guess);
  const value = parseJson(text);
  const foreign = readForeignJson(value, text);
  if (foreign) return convertTable(foreign, to, guess);
  return print(value as Fields, to ?? 'csv', { columns: [], rows: [], questions: [], ...guess });
}

/** The same for the cells of a spreadsheet. */
export const convertCells = (cells: readonly (readonly string[])[], { to }: ConvertOptions = {}): Converted =>
  convertTable(tableOf(rowsOf(cells)), to);

function convertTable(table: Table, to: ConvertOptions['to'], guess: Pick<Reading, 'encoding'> = {}): Converted {
  const reading = { ...asked(table), ...guess };
  // A table with the column of ids alone is what `toCsv` makes of no points.
  if (!table.isEmptyOnPurpose && (table.dataset['points'] as readonly unknown[]).length === 0)
    throw new DatasetError('E_SHAPE', emptiness(reading.questions));
  return print(table.dataset, to ?? 'json', reading);
}

const print = (dataset: Fields, to: 'csv' | 'json', reading: Reading): Converted => ({
  text: to === 'csv' ? toCsv(dataset) : `${JSON.stringify(dataset, null, 2)}\n`,
  reading,
});

function emptiness(questions: readonly Question[]): string {
  const [first] = questions;
  return `No point was found: there is no row with a code or a name that is understood.${
    first ? ` Line ${first.line}: ${first.message}` : ''
  }`;
}

/** A reading with what the map would ask about the dataset. */
function asked({ dataset, position, lang, columns, rows, questions }: Table): Reading {
  const own: Question[] = [];
  let found = rows;
  // A code of which a spreadsheet has made a date is asked about as such.
  const dates = new Set(
    (dataset['points'] as readonly Fields[]).flatMap((point, i) =>
      beforeDate(textOf(point['id'] ?? point['name'])) === undefined ? [] : [`points[${i}]`],
    ),
  );
  try {
    const { dataset: read, issues } = parseDataset(dataset, undefined, { names });
    found = rows.map((row) => settledBy(row, read.points));
    for (const { code, path, message } of issues)
      // What a caution is read as has been asked already.
      if (!KNOWN.has(code) && !(code === 'W_CAUTION' && path.includes('.avoid')) && !dates.has(path))
        own.push({ ...position(path), message });
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    own.push({ ...position(error.path), message: error.message });
  }
  const all = [...questions, ...own].toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { ...(lang === undefined ? {} : { lang }), columns, rows: found, questions: all };
}

/** A row whose code may mean two points, when the name of the point has told which. */
function settledBy(row: Understood, points: readonly PointEntry[]): Understood {
  const code = row.points.length === 1 ? points.find(({ id }) => id === row.written)?.code : undefined;
  return code === undefined ? row : { ...row, points: [code] };
}

/** What reading a table does by itself, and says in its own words. */
const KNOWN: ReadonlySet<IssueCode> = new Set<IssueCode>(['W_FIELD', 'W_COERCED']);

const guessed = (encoding: string): Finding => ({
  level: 'warning',
  code: 'W_CHARS',
  path: '',
  line: 1,
  column: 1,
  message: `The text is read as ${encoding}, which is a guess.`,
  fix: 'Save it as UTF-8, or name its encoding.',
});

/** An error of `parseJson` or `fromCsv` as something to look at. Other errors are thrown again. */
export function findingOf(error: unknown): Finding {
  if (!(error instanceof DatasetError) || error instanceof NotADatasetError) throw error;
  const { code, path, message, line = 1, column = 1 } = error;
  return { level: 'error', code, path, message, line, column };
}

/** Rich text begins with a brace and a letter may begin with [Draft]: neither is JSON with a fault in it. */
const isJson = (text: string): boolean => /^\s*(?:\{(?!\\)|\[\s*["[\]{\d-])/.test(text);

function validateTable(read: () => Table): readonly Finding[] {
  try {
    const { dataset, position, questions } = read();
    const own = validate(JSON.stringify(dataset)).map((finding) => ({ ...finding, ...position(finding.path) }));
    const more = questions.map(({ line, column, message }): Finding => ({
      level: 'warning',
      code: 'W_POINT',
      path: '',
      line,
      column,
      message,
    }));
    return [...own, ...more].toSorted((a, b) => a.line - b.line || a.column - b.column);
  } catch (error) {
    return [findingOf(error)];
  }
}
