/**
 * Points from records as people keep them: rows of a table or objects of JSON, whose fields have names of their own.
 * What can't be understood is asked about, never guessed, and no caution is left out.
 */
import type { Scheme } from '../atlas/schemes.js';
import { joinPath, quote } from '../dataset/quote.js';
import type { Fields, Plain } from './cells.js';
import type { Column } from './columns.js';
import { asList, isNothing, textOf, type Ask, type Item, type PointRecord, type Question } from './items.js';
import { beforeDate } from './dates.js';
import { asNumber, isSpoilt, listPoints, spoiltSentence, splitPoints } from './lists.js';
import { readPoint, type PointReading } from './point-names.js';
import { fieldsOf } from './record-fields.js';
import type { Position } from './rows.js';

/** What a record was understood as: what is written, and the points that it means. */
export interface Understood extends Position {
  readonly written: string;
  readonly points: readonly string[];
}

export interface Points {
  readonly points: readonly Fields[];
  readonly rows: readonly Understood[];
  readonly questions: readonly Question[];
  /** Where in the file the value at a path such as `points[3].x` is. */
  readonly positions: ReadonlyMap<string, Position>;
  /** Names of fields that are not taken over. */
  readonly ignored: ReadonlySet<string>;
}

/** What every point of a row with several points has. */
const SHARED: ReadonlySet<string> = new Set('technique duration rest repeat pulse pressure avoid note side'.split(' '));

/**
 * @param lang The language of texts that do not say theirs.
 * @param scheme Whose codes these are, when that is known.
 */
export function pointsOf(records: readonly PointRecord[], lang: string, scheme: Scheme | undefined): Points {
  const points: Record<string, Plain>[] = [];
  const rows: Understood[] = [];
  const questions: Question[] = [];
  const positions = new Map<string, Position>();
  const ignored = new Set<string>();
  /** The point of each code so far, and whether it is from a row with several: such a point may come again. */
  const known = new Map<string, { readonly point: Record<string, Plain>; readonly isList: boolean }>();
  const kinds = kindsOf(records);
  for (const { at, items } of records) {
    const ask = (message: string, where: Position = at): void => void questions.push({ ...where, message });
    const { ids, isList } = identify(items, scheme, kinds, ask, ignored);
    const fields = fieldsOf(items, lang, scheme, ask, ignored);
    const named = textOf(fields['name']);
    rows.push({
      ...at,
      written: ids.join(', ') || named,
      points: (ids.length > 0 ? ids : [named]).map((id) => shownPoint(id, scheme)),
    });
    if (!isList) {
      const [id] = ids;
      if (id === undefined && named === '') {
        if (items.length > 0) ask('No code and no name of a point is in this row. It is left out.');
        rows.pop();
        continue;
      }
      const point = id === undefined ? fields : { id, ...fields };
      const before = known.get(keyOf(id ?? named));
      if (before?.isList) merge(before.point, fields, ask);
      else hold(point, id ?? named, false, at, items);
      continue;
    }
    const stray = Object.keys(fields).filter((key) => !SHARED.has(key));
    if (stray.length > 0 && ids.length > 0)
      ask(`${stray.map(quote).join(' and ')} can’t be that of ${ids.length} points. It is not taken over.`);
    const shared = Object.fromEntries(Object.entries(fields).filter(([key]) => SHARED.has(key)));
    if (ids.length === 0) {
      rows.pop();
      ask('No point that is known is in this row. It is left out.');
    }
    for (const id of ids) {
      const before = known.get(keyOf(id));
      if (before) merge(before.point, shared, ask);
      else hold({ id, ...shared }, id, true, at, items);
    }
  }
  return { points, rows, questions, positions, ignored };

  function keyOf(id: string): string {
    const reading = readPoint(id, scheme);
    return reading.kind === 'point' ? reading.code : `"${id}`;
  }
  function hold(point: Record<string, Plain>, id: string, isList: boolean, at: Position, items: readonly Item[]): void {
    note(points.length, at, items);
    points.push(point);
    if (!known.has(keyOf(id))) known.set(keyOf(id), { point, isList });
  }
  function note(index: number, at: Position, items: readonly Item[]): void {
    const path = joinPath('points', index);
    positions.set(path, at);
    for (const { column, at: there } of items)
      for (const key of [column.key, column.tag].filter(Boolean).length > 1
        ? [joinPath(column.key, column.tag ?? ''), column.key]
        : [column.key])
        if (key && !positions.has(`${path}.${key}`)) positions.set(`${path}.${key}`, there);
  }
}

/** Cautions of all rows add up; of other fields, the first counts. */
function merge(point: Record<string, Plain>, more: Fields, ask: Ask): void {
  for (const [key, value] of Object.entries(more)) {
    const before = point[key];
    if (key === 'avoid') {
      const all = [...asList(before), ...asList(value)];
      point[key] = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
    } else if (before === undefined) point[key] = value;
    else if (key !== 'id' && JSON.stringify(before) !== JSON.stringify(value))
      ask(
        `${quote(textOf(point['id'] ?? point['name']))} has another ${quote(key)} above. This one is not taken over.`,
      );
  }
}

/** What a record calls its point, or its points. */
function identify(
  items: readonly Item[],
  scheme: Scheme | undefined,
  { isWorded, isCount }: Kinds,
  ask: Ask,
  ignored: Set<string>,
): { readonly ids: readonly string[]; readonly isList: boolean } {
  const fields = (...wanted: readonly string[]): readonly Item[] =>
    items.filter(({ column, value }) => wanted.includes(column.header?.field ?? column.key) && !isNothing(value));
  const codes = fields('code', 'id', 'point').toSorted((a, b) => rank(a) - rank(b));
  const [channel] = fields('channel');
  const numbers = [...fields('number'), ...codes].filter(({ value }) => asNumber(value) !== undefined);
  const [number] = numbers;
  const worded = [...codes, ...fields('number')].filter(({ value }) => !isSpoilt(value));
  for (const { value, at } of codes) if (beforeDate(value) !== undefined) ask(spoiltSentence(value), at);
  if (worded.length === 0 && number && channel) {
    const id = numbered(channel, numbers, fields('name', 'pinyin'), { scheme, isCount, ask });
    return { ids: id === undefined ? [] : [id], isList: false };
  }
  for (const { name } of [...fields('channel'), ...fields('number')]) ignored.add(name);
  const [first] = worded;
  // A number beside other codes is that of the row, or was one of them.
  if (first && number && codes.includes(number)) {
    if (isWorded.has(number.name)) ask(spoiltSentence(number.value), number.at);
    else ignored.add(number.name);
  }
  if (!first) {
    // Rows may be numbered; where there is no name, or where other rows have codes, a code was meant.
    if (number && codes.includes(number)) {
      if (isWorded.has(number.name) || fields('name', 'pinyin').length === 0)
        ask(spoiltSentence(number.value), number.at);
      else ignored.add(number.name);
    }
    return { ids: [], isList: false };
  }
  const lists = worded.filter(({ value, column }) => column.header?.field === 'point' || listPoints(value, scheme));
  const isList = lists.some(({ value }) => listPoints(value, scheme) || Array.isArray(value));
  if (!isList) return { ids: [textOf(first.value).trim()], isList };
  const ids = new Map<string, string>();
  const asked = new Set<string>();
  for (const { value, at } of lists)
    for (const part of splitPoints(value, scheme)) {
      const reading = readPoint(part, scheme);
      if (reading.kind === 'point') ids.set(reading.code, ids.get(reading.code) ?? part);
      else if (!asked.has(part)) {
        asked.add(part);
        const choice = reading.kind === 'asked' ? ` ${reading.codes.join(' or ')}?` : '';
        ask(`Which point is ${quote(part)}?${choice} It is left out.`, at);
      }
    }
  return { ids: [...ids.values()], isList };
}

/** The point that its meridian and a number name. Of several numbers, one may be that of the row. */
function numbered(
  channel: Item,
  numbers: readonly Item[],
  names: readonly Item[],
  { scheme, isCount, ask }: { scheme: Scheme | undefined; isCount: ReadonlySet<string>; ask: Ask },
): string | undefined {
  const letters = textOf(channel.value);
  const found = numbers
    .filter(({ name }) => !isCount.has(name))
    .flatMap(({ value }) =>
      [letters, ...letters.split(/[^\p{L}\p{M}]+/u)]
        .filter(Boolean)
        .map((each) => `${each}${asNumber(value)}`.replace(/\s+/g, ''))
        .filter((each) => readPoint(each, scheme).kind !== 'unknown')
        .slice(0, 1),
    );
  const ids = [...new Set(found)];
  const named = new Set(names.flatMap(({ value }) => codesIn(readPoint(textOf(value), scheme))));
  const fitting = ids.filter((id) => codesIn(readPoint(id, scheme)).some((code) => named.has(code)));
  const [id, other] = fitting.length > 0 ? fitting : ids;
  if (id !== undefined && other === undefined) return id;
  const [number] = numbers;
  ask(
    id === undefined
      ? `Which point is number ${quote(textOf(number?.value))} of ${quote(letters)}?`
      : `Which of the numbers is that of the point: ${ids.join(' or ')}?`,
    number?.at,
  );
  return undefined;
}

const codesIn = (reading: PointReading): readonly string[] =>
  reading.kind === 'point' ? [reading.code] : reading.kind === 'asked' ? reading.codes : [];

/** What is in a field over all records. */
interface Kinds {
  /** Fields that hold words somewhere: a number among them is no number of a row. */
  readonly isWorded: ReadonlySet<string>;
  /** Fields that count the records, whatever their meridian is. */
  readonly isCount: ReadonlySet<string>;
}

function kindsOf(records: readonly PointRecord[]): Kinds {
  const filled = records.flatMap(({ items }) => items.filter(({ value }) => !isNothing(value)));
  const isWorded = new Set(filled.filter(({ value }) => asNumber(value) === undefined).map(({ name }) => name));
  const meridians = new Set(
    filled.filter(({ column }) => column.header?.field === 'channel').map(({ value }) => textOf(value)),
  );
  const counts = [...new Set(filled.map(({ name }) => name))].filter((name) => {
    const values = filled.filter((item) => item.name === name).map(({ value }) => asNumber(value));
    return values.length > 2 && meridians.size > 1 && values.every((value, i) => value === (values[0] ?? 0) + i);
  });
  return { isWorded, isCount: new Set(counts) };
}

/** Codes count more than ids, which may be numbers of rows, and these more than names. */
const rank = ({ column }: Item): number => ['code', undefined, 'point'].indexOf(column.header?.field);

/** Whether columns say which point is meant. A number alone does not, but it does beside a meridian. */
export function namePoints(columns: readonly Column[]): boolean {
  const has = (...fields: readonly string[]): boolean =>
    columns.some(({ key, header }) => fields.includes(header?.field ?? key));
  return has('id', 'name', 'code', 'point', 'pinyin') || (has('channel') && has('number'));
}

/** What a point is shown as: its code, what is asked, or that it is none that is known. */
export function shownPoint(id: string, scheme: Scheme | undefined): string {
  const reading = readPoint(id, scheme);
  if (reading.kind === 'asked') return `${reading.codes.join(' or ')}?`;
  return reading.kind === 'point' ? reading.code : 'a point of your own';
}
