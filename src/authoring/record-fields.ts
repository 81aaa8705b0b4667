/** The fields of a point from a record. Words of other languages become those of the format; no caution is left out. */
import type { Scheme } from '../atlas/schemes.js';
import { isCautionName } from '../dataset/caution-names.js';
import { quote } from '../dataset/quote.js';
import type { Plain } from './cells.js';
import { isUnknown } from './columns.js';
import type { Header } from './headers.js';
import { asList, isMap, isNothing, textOf, type Ask, type Item } from './items.js';
import { beforeDate, dateSentence } from './dates.js';
import { asNumber, listPoints } from './lists.js';
import { readPressure, readSide, readTruth } from './words.js';
import { cautionsOf, saysCaution } from './caution-texts.js';

type Point = Record<string, Plain>;
type Tagged = Record<string, Record<string, Plain>>;

/**
 * All fields but the id.
 *
 * @param lang The language of texts that do not say theirs.
 * @param scheme Whose codes these are, when that is known.
 * @param ignored Is told the names of what is not taken over.
 */
export function fieldsOf(
  items: readonly Item[],
  lang: string,
  scheme: Scheme | undefined,
  ask: Ask,
  ignored: Set<string>,
): Point {
  const point: Point = {};
  const tagged: Tagged = {};
  const pinyin: string[] = [];
  const hasCode = items.some(
    ({ column: { key, header }, value }) =>
      (header?.field === 'code' || (key === 'id' && !header)) && !isNothing(value) && asNumber(value) === undefined,
  );
  for (const item of items) {
    const { name, column, value, at } = item;
    const { header, key, tag } = column;
    if (isCautionName(key)) addCaution(item, (message) => ask(message, at), point, tagged, lang);
    else if (isNothing(value) || NAMING.has(header?.field ?? key)) continue;
    else if (header?.field === 'pinyin') pinyin.push(textOf(value).trim());
    else if (header?.field === 'point') {
      // Beside a code, it is the name.
      if (hasCode && typeof value === 'string' && !listPoints(value, scheme)) add(point, 'name', value.trim());
    } else if (header?.field === 'bilateral') {
      const isBoth = bothSides(value);
      if (isBoth === true) add(point, 'side', 'both');
      if (isBoth === undefined) ask(`${quote(name)} is ${quote(value)}. Is the point on both sides: yes or no?`, at);
    } else if (isUnknown(column)) {
      ignored.add(name);
      // The word for it is not known, but what it says is.
      if (typeof value === 'string' && saysCaution(value)) {
        add(point, 'avoid', [value.trim()]);
        ask(
          `${quote(name)} is read as a caution here: ${quote(value)}. Call the column "caution" if it holds cautions.`,
          at,
        );
      }
    } else if (tag !== undefined) (tagged[key] ??= {})[tag] = typeof value === 'string' ? value.trim() : value;
    else
      add(
        point,
        key,
        valueOf(key, header, value, (message) => ask(message, at)),
      );
  }
  for (const [key, texts] of Object.entries(tagged)) addTexts(point, key, texts, lang);
  for (const name of pinyin) addPinyin(point, name, lang);
  return point;
}

/** Columns that say which point is meant. */
const NAMING: ReadonlySet<string> = new Set(['id', 'code', 'channel', 'number']);

/** Adds a value to those that the point has: other names, further steps, more text. */
function add(point: Point, key: string, value: Plain): void {
  const before = point[key];
  if (before === undefined) point[key] = value;
  else if (key === 'name') add(point, 'aliases', asList(value));
  else if (key === 'technique' || key === 'aliases' || key === 'avoid')
    point[key] = [...asList(before), ...asList(value)];
  else if (typeof before === 'string' && typeof value === 'string') point[key] = `${before}\n${value}`;
}

/** The value of a field in the words of the format. */
function valueOf(key: string, header: Header | undefined, value: Plain, ask: (message: string) => void): Plain {
  const text = textOf(value).trim();
  if (key === 'side') return readSide(text) ?? value;
  if (key === 'pressure') return readPressure(text) ?? value;
  if (header?.field === 'duration') return timeOf(text, header.unit, ask);
  return typeof value === 'string' ? text : value;
}

function bothSides(value: Plain): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return readSide(textOf(value)) === 'both' || readTruth(textOf(value));
}

/** Adds a text in several languages to the one that does not say its own. */
function addTexts(point: Point, key: string, texts: Record<string, Plain>, lang: string): void {
  const plain = point[key];
  if (key === 'avoid') point[key] = [...asList(plain), texts];
  else if (plain === undefined) point[key] = texts;
  else if (isMap(plain)) point[key] = { ...texts, ...plain };
  else if (typeof plain === 'string' && texts[lang] === undefined) point[key] = { [lang]: plain, ...texts };
  else {
    point[key] = texts;
    add(point, key, plain);
  }
}

/** Readers of other scripts read the name in Latin letters, unless there is a name in the language of the data. */
function addPinyin(point: Point, name: string, lang: string): void {
  const before = point['name'];
  if (before === undefined) point['name'] = name;
  else if (isMap(before) && before[lang] === undefined) point['name'] = { [lang]: name, ...before };
  else add(point, 'aliases', [name]);
}

function addCaution(
  { name, column, value }: Item,
  ask: (message: string) => void,
  point: Point,
  tagged: Tagged,
  lang: string,
): void {
  const cautions = cautionsOf(name, value, ask);
  const [first] = cautions;
  if (first === undefined) return;
  if (column.tag === undefined) add(point, 'avoid', cautions);
  else (tagged['avoid'] ??= {})[column.tag || lang] = first;
}

function timeOf(text: string, unit: 's' | 'min' | undefined, ask: (message: string) => void): Plain {
  if (beforeDate(text) !== undefined) ask(dateSentence(text, 'a time'));
  if (!/^\d+(?:[.,]\d+)?(?:\s*[-–]\s*\d+(?:[.,]\d+)?)?$/.test(text)) return text;
  if (unit !== undefined) return `${text} ${unit}`;
  ask(`Is the time ${quote(text)} in seconds or in minutes? Write the unit: "${text} s" or "${text} min".`);
  return text;
}
