/**
 * Where points are in JSON of any shape: in lists, under their codes, in tables of rows and columns, inside other
 * objects.
 */
import { isCautionName } from '../dataset/caution-names.js';
import { joinPath } from '../dataset/quote.js';
import type { Fields, Plain } from './cells.js';
import { DATASET_KINDS, POINT_KINDS, readColumn } from './columns.js';
import { textOf } from './items.js';
import { readPoint } from './point-names.js';
import { namePoints } from './records.js';

export interface Found {
  readonly path: string;
  readonly fields: Fields;
  /** The name under which the point stands in an object. */
  readonly key?: string;
  /** What is said around the point, and holds for it: cautions, and its meridian. */
  readonly around: readonly Outer[];
}

interface Outer {
  readonly name: string;
  readonly value: Plain;
  readonly path: string;
}

/** All records of points in a value. */
export function recordsIn(value: Plain): readonly Found[] {
  const found = [...collect(value, '', [], true)];
  return found.length === 0 && isFields(value) && isAPoint(value) ? [{ path: '', fields: value, around: [] }] : found;
}

function* collect(value: Plain, path: string, around: readonly Outer[], isList: boolean): Generator<Found> {
  if (Array.isArray(value)) {
    const rows = rowsOf(value as readonly Plain[]);
    if (rows) for (const [i, fields] of rows) yield { path: joinPath(path, i), fields, around };
    else yield* collectList(value as readonly Plain[], path, around, isList);
    return;
  }
  if (!isFields(value)) return;
  const table = tableIn(value);
  if (table) {
    for (const [i, fields] of table.rows) yield { path: joinPath(joinPath(path, table.key), i), fields, around };
    return;
  }
  const entries = Object.entries(value);
  const keys = new Map(entries.flatMap(([key, each]) => codeUnder(key, each, path)));
  // Texts under a few names that happen to be points are something else.
  const isKeyed = keys.size > 0 && (keys.size > 1 || entries.some(([key, each]) => keys.has(key) && isFields(each)));
  const inner = [...around, ...aroundIn(value, path)];
  for (const [key, each] of entries) {
    const at = joinPath(path, key);
    const code = keys.get(key);
    if (isKeyed && code !== undefined) yield { path: at, fields: fieldsUnder(code, each), key: code, around: inner };
    else if (path === '' && DATASET_KINDS.has(key)) continue;
    else if (typeof each === 'object') yield* collect(each, at, inner, isListName(key) || isListOfPoints(each));
  }
}

function* collectList(
  list: readonly Plain[],
  path: string,
  around: readonly Outer[],
  isList: boolean,
): Generator<Found> {
  for (const [i, each] of list.entries()) {
    const at = joinPath(path, i);
    if (typeof each !== 'object' && isList) yield { path: at, fields: { id: each }, around };
    else if (Array.isArray(each)) yield* collect(each as Plain, at, around, isList);
    else if (isFields(each)) yield* recordOrMore(each, at, around);
  }
}

/** A list of lists, as a table: below its column names, or with the point first. */
function rowsOf(list: readonly Plain[]): readonly (readonly [index: number, fields: Fields])[] | undefined {
  const [first] = list;
  if (!Array.isArray(first) || !list.every((row) => Array.isArray(row))) return undefined;
  const rows = list as readonly (readonly Plain[])[];
  const names = first as readonly Plain[];
  if (isNames(names)) return rows.slice(1).map((row, i) => [i + 1, recordOf(names as readonly string[], row)]);
  const isTable = rows.every(
    ([id, ...more]) => isAPoint({ id: id ?? null }) && !more.some((each) => isAPoint({ id: each })),
  );
  const hasNames = rows.every(([id, name]) => isAPoint({ id: id ?? null }) && sameAs(id, name));
  if (!isTable && !hasNames) return undefined;
  return rows.map((row, i) => [i, recordOf(['id', hasNames ? 'name' : 'column 2'], row)]);
}

/** Whether two texts mean the same point. */
const sameAs = (one: Plain | undefined, other: Plain | undefined): boolean => {
  const [a, b] = [one, other].map((each) => readPoint(textOf(each), undefined));
  return a?.kind === 'point' && b?.kind === 'point' && a.code === b.code;
};

/** Column names and rows, side by side in an object. */
function tableIn(value: Fields): { readonly key: string; readonly rows: readonly [number, Fields][] } | undefined {
  const lists = Object.entries(value).filter(([, each]) => Array.isArray(each)) as [string, readonly Plain[]][];
  const [, names] = lists.find(([, list]) => isNames(list)) ?? [];
  const [key, rows] = lists.find(([, list]) => list.length > 0 && list.every((row) => Array.isArray(row))) ?? [];
  if (!names || key === undefined || !rows) return undefined;
  const records = (rows as readonly (readonly Plain[])[]).map((row) => recordOf(names as readonly string[], row));
  return { key, rows: records.map((fields, i) => [i, fields]) };
}

const isNames = (list: readonly Plain[]): boolean => {
  if (list.length < 2 || !list.every((name) => typeof name === 'string')) return false;
  const columns = list.map((name) => readColumn(name, POINT_KINDS));
  return namePoints(columns) && columns.filter(({ key, header }) => header ?? POINT_KINDS.has(key)).length > 1;
};

const recordOf = (names: readonly string[], row: readonly Plain[]): Fields =>
  Object.fromEntries(row.map((value, i) => [names[i] ?? `column ${i + 1}`, value]));

/** The code that a name in an object is: by itself, or as a number below the letters of a meridian. */
function codeUnder(key: string, value: Plain, path: string): readonly (readonly [key: string, code: string])[] {
  if (readPoint(key, undefined).kind !== 'unknown')
    return isFields(value) || typeof value !== 'object' || Array.isArray(value) ? [[key, key]] : [];
  const [, letters] = /(?:^|\.)([^.[\]]+)$/.exec(path) ?? [];
  const code = `${letters ?? ''}${key}`;
  return letters !== undefined && /^\d{1,2}$/.test(key) && readPoint(code, undefined).kind !== 'unknown'
    ? [[key, code]]
    : [];
}

/** What stands under a code: the fields of the point, or a text of which it is not said what it is. */
function fieldsUnder(code: string, value: Plain): Fields {
  if (isFields(value)) return value;
  const [first, ...more] = Array.isArray(value) ? (value as readonly Plain[]) : [value];
  return recordOf([sameAs(code, first) ? 'name' : 'column 1'], [first ?? null, ...more]);
}

/** An object in a list: a point, or something with lists of points in it. */
function* recordOrMore(fields: Fields, path: string, around: readonly Outer[]): Generator<Found> {
  const wrapped = Object.entries(fields).find(
    ([name, each]) => WRAPPERS.has(name.toLowerCase()) && isFields(each) && namesAPoint(each),
  );
  if (wrapped) {
    const [name, inner] = wrapped;
    yield {
      path: joinPath(path, name),
      fields: inner as Fields,
      around: [...around, ...aroundIn(fields, path, true)],
    };
    return;
  }
  const isPoint = namesAPoint(fields);
  const inside =
    isPoint && isAPoint(fields)
      ? []
      : Object.entries(fields)
          .filter(([, each]) => Array.isArray(each))
          .flatMap(([name, each]) => [
            ...collect(each, joinPath(path, name), [...around, ...aroundIn(fields, path)], isListName(name)),
          ]);
  const isNumbered = around.length > 0 && Object.keys(fields).some((name) => fieldOf(name) === 'number');
  if (inside.length > 0 && !isSeveral(fields)) yield* inside;
  else if (isPoint || isNumbered) yield { path, fields, around };
}

/** What others call the object that holds the fields of a record. */
const WRAPPERS: ReadonlySet<string> = new Set(
  'attributes properties fields data item node point acupoint record'.split(' '),
);

const namesAPoint = (fields: Fields): boolean =>
  namePoints(Object.keys(fields).map((name) => readColumn(name, POINT_KINDS)));

/** Whether an object names a point that is known. */
const isAPoint = (fields: Fields): boolean =>
  Object.entries(fields).some(
    ([name, each]) =>
      ['id', 'code', 'point'].includes(fieldOf(name)) &&
      typeof each === 'string' &&
      readPoint(each, undefined).kind !== 'unknown',
  );

/** Whether an object is a row that names several points, such as a study: these lists are read with the row. */
const isSeveral = (fields: Fields): boolean =>
  Object.entries(fields).some(
    ([name, each]) =>
      fieldOf(name) === 'point' &&
      Array.isArray(each) &&
      (each as readonly Plain[]).every((one) => typeof one === 'string'),
  );

const isListOfPoints = (value: Plain): boolean =>
  Array.isArray(value) && value.length > 0 && (value as readonly Plain[]).every((each) => isAPoint({ id: each }));

export const fieldOf = (name: string): string => {
  const { key, header } = readColumn(name, POINT_KINDS);
  return header?.field ?? key;
};
const isListName = (name: string): boolean => name === 'points' || fieldOf(name) === 'point';

/**
 * Of an object around points: cautions, and what may be the meridian of points that have only a number.
 *
 * @param isRecord Whether the object is that of the point itself, with its fields in another inside.
 */
function aroundIn(fields: Fields, path: string, isRecord = false): readonly Outer[] {
  if (path === '') return [];
  return Object.entries(fields).flatMap(([name, value]) => {
    if (value === null) return [];
    const outer = { name, value, path: joinPath(path, name) };
    if (isCautionName(name)) return [outer];
    const isChannel = !isRecord && typeof value !== 'object' && ['channel', 'code', 'id'].includes(fieldOf(name));
    return isChannel ? [{ ...outer, name: 'channel' }] : [];
  });
}

const isFields = (value: Plain): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
