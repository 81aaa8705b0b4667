/**
 * Points in JSON of any shape: a list at the top, an object keyed by code, lists inside other lists. What is a dataset
 * already is left alone.
 */
import { schemeOfData } from '../atlas/schemes.js';
import { isCautionName } from '../dataset/caution-names.js';
import { DatasetError } from '../dataset/issues.js';
import { joinPath, quote } from '../dataset/quote.js';
import { isDeeperThan, type Fields, type Plain } from './cells.js';
import { DATASET_KINDS, POINT_KINDS, readColumn, type Column } from './columns.js';
import { languageOf, NAMES_OF_POINTS } from './headers.js';
import { mapJson } from './locate.js';
import { fieldName } from './reading.js';
import type { Item } from './items.js';
import { fieldOf, recordsIn, type Found } from './json-shapes.js';
import { pointsOf } from './records.js';
import type { Position } from './rows.js';
import type { Table } from './table.js';

/** More lists inside lists are no table of points. */
const DEPTH = 12;

/**
 * The dataset that JSON of another shape becomes; undefined when it is a dataset as it stands.
 *
 * @param text The JSON text of `value`.
 * @throws {DatasetError} E_SHAPE when there is no point in it; E_LIMIT when it is nested too deeply.
 */
export function readForeignJson(value: unknown, text: string): Table | undefined {
  if (typeof value !== 'object' || value === null || isOurs(value)) return undefined;
  const isTooDeep = isDeeperThan(DEPTH, value);
  // What is wrong with the depth of a list of points is said where it is turned into a table.
  if (isTooDeep && isPointList(value)) return undefined;
  const root: Fields = isFields(value as Plain) ? (value as Fields) : {};
  const found = isTooDeep ? [] : recordsIn(value as Plain);
  if (found.length === 0)
    throw new DatasetError(
      'E_SHAPE',
      'There is no point in this data. Looked for: "points", a list; a list of objects with one of ' +
        `${NAMES_OF_POINTS}; an object with codes for names.`,
    );
  const map = mapJson(text);
  const names = [...new Set(found.flatMap(({ fields }) => Object.keys(fields)))];
  const columns = names.map((name) => ({ name, column: readColumn(name, POINT_KINDS) }));
  const said = typeof root['lang'] === 'string' ? root['lang'] : undefined;
  const guessed = said === undefined ? guessLanguage(columns.map(({ column }) => column)) : undefined;
  const lang = said ?? guessed ?? 'en';
  const { points, questions, positions, ignored, rows } = pointsOf(
    found.map((each) => ({ at: map.position(each.path), items: [...itemsOf(each, (path) => map.position(path))] })),
    lang,
    schemeOfData(root['codes'], said ?? guessed),
  );
  const { safety, ...head } = Object.fromEntries(
    Object.entries(root).filter(([name]) => DATASET_KINDS.has(name) && name !== 'points'),
  );
  const isOnePoint = found[0]?.path === '';
  const general = Object.entries(root).filter(
    ([name, each]) => !isOnePoint && isCautionName(name) && name !== 'safety' && each !== null,
  );
  const notes = [safety ?? [], ...general.flatMap(([, each]) => textsIn(each))].flat() as readonly Plain[];
  const unread = general.filter(([, each]) => each !== false && textsIn(each).length === 0);
  const rest = Object.keys(root).filter(
    (name) =>
      !DATASET_KINDS.has(name) && !isCautionName(name) && !found.some(({ path }) => `${path}.`.startsWith(name)),
  );
  return {
    dataset: {
      ...(guessed === undefined ? {} : { lang }),
      ...head,
      ...(notes.length > 0 ? { safety: notes } : {}),
      points,
    },
    ...(guessed === undefined ? {} : { lang: guessed }),
    columns: [
      ...rest
        .filter((name) => !isFields(root[name] ?? null) && !Array.isArray(root[name]))
        .map((name) => ({ name, field: undefined })),
      ...general.map(([name]) => ({ name, field: 'safety' })),
      ...columns.map(({ name, column }) => ({ name, field: ignored.has(name) ? undefined : fieldName(column) })),
    ],
    rows,
    questions: [
      ...unread.map(([name]) => ({ ...map.position(name), message: `What is to be careful about in ${quote(name)}?` })),
      ...questions,
    ],
    position(path) {
      for (let known = path; known; known = known.slice(0, Math.max(0, known.lastIndexOf('.'), known.lastIndexOf('['))))
        if (positions.has(known)) return positions.get(known) ?? map.position('');
      return map.position(path);
    },
  };
}

/** A dataset whose points have no fields of other names. */
function isOurs(value: object): boolean {
  if (!isPointList(value)) return false;
  return (value.points as readonly Plain[]).every(
    (point) =>
      typeof point !== 'string' &&
      (!isFields(point) || Object.keys(point).every((name) => readColumn(name, POINT_KINDS).header === undefined)),
  );
}

const isPointList = (value: object): value is { readonly points: readonly unknown[] } =>
  !Array.isArray(value) && Array.isArray((value as { points?: unknown }).points);

function* itemsOf({ path, fields, key, around }: Found, position: (path: string) => Position): Generator<Item> {
  const own = Object.keys(fields).map((name) => fieldOf(name));
  const item = (name: string, value: Plain, at: string): Item => ({
    name,
    column: readColumn(name, POINT_KINDS),
    value,
    at: position(at),
  });
  // What stands before the point is its code, unless it says so itself.
  if (key !== undefined && !own.includes('id') && !own.includes('code')) yield item('id', key, path);
  if (!own.includes('channel'))
    for (const outer of around) if (outer.name === 'channel') yield item('channel', outer.value, outer.path);
  for (const outer of around) if (outer.name !== 'channel') yield item(outer.name, outer.value, outer.path);
  for (const [name, value] of Object.entries(fields)) {
    const at = joinPath(path, name);
    yield item(name, value, at);
    // Cautions are looked for in every corner.
    if (!isCautionName(name) && name !== 'avoid' && isUnknown(readColumn(name, POINT_KINDS)))
      for (const [inner, each, there] of cautionsIn(value, at)) yield item(inner, each, there);
  }
}

const isUnknown = ({ key, header }: Column): boolean => !header && !POINT_KINDS.has(key);

function* cautionsIn(value: Plain, path: string): Generator<readonly [name: string, value: Plain, path: string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value)) {
    const at = joinPath(path, name);
    if (name === 'avoid' || isCautionName(name)) yield [name, each, at];
    else yield* cautionsIn(each, at);
  }
}

/** All texts in a value. */
function textsIn(value: Plain): readonly string[] {
  if (typeof value === 'object' && value !== null) return (Object.values(value) as readonly Plain[]).flatMap(textsIn);
  return typeof value === 'string' && value.trim() ? [value] : [];
}

/** The language that the fields are called in, else the only one in which there are names. */
function guessLanguage(columns: readonly Column[]): string | undefined {
  const named = languageOf(columns.flatMap(({ header }) => header ?? []));
  const tags = new Set(
    columns.flatMap(({ key, tag }) => (key === 'name' && tag !== undefined ? [tag.replace(/-.*/, '')] : [])),
  );
  const isPlain = columns.some(({ key, tag }) => key === 'name' && tag === undefined);
  const [only] = tags;
  return named ?? (tags.size === 1 && !isPlain && only !== 'en' ? only : undefined);
}

const isFields = (value: Plain): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
