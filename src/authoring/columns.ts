/** What the columns of a table are called, and how their cells are read. */
import { isUnwritable, printMarked, readMarked, type Kind } from './cells.js';
import { readHeader, type Header } from './headers.js';

/** A field of a point or of the dataset; with a tag, the field in one language. */
export interface Column {
  readonly key: string;
  readonly tag?: string;
  /** What the name means, where it is not that of a field of the format. */
  readonly header?: Header;
}

/** The fields that are known, in the order in which they are written. */
export type Kinds = ReadonlyMap<string, Kind>;

/** Fields of a point. */
export const POINT_KINDS: Kinds = new Map<string, Kind>([
  ['id', 'text'],
  ['name', 'text'],
  ['aliases', 'list'],
  ['view', 'text'],
  ['x', 'percent'],
  ['y', 'percent'],
  ['side', 'text'],
  ['location', 'text'],
  ['technique', 'texts'],
  ['duration', 'value'],
  ['rest', 'value'],
  ['repeat', 'value'],
  ['pulse', 'value'],
  ['pressure', 'text'],
  ['times', 'value'],
  ['pressures', 'value'],
  ['benefit', 'value'],
  ['avoid', 'list'],
  ['note', 'text'],
  ['group', 'text'],
  ['evidence', 'value'],
  ['sources', 'list'],
]);

/** Fields of the dataset itself, without its points. */
export const DATASET_KINDS: Kinds = new Map<string, Kind>([
  ['$schema', 'text'],
  ['lang', 'text'],
  ['codes', 'text'],
  ['title', 'text'],
  ['safety', 'texts'],
  ['sources', 'value'],
  ['routines', 'value'],
  ['complaints', 'value'],
  ['questions', 'value'],
  ['tips', 'value'],
  ['methods', 'value'],
  ['glossary', 'value'],
  ['reviewed', 'value'],
  ['credit', 'text'],
  ['licence', 'text'],
]);

/** Whether a field of a point is neither known nor an author’s own on purpose. */
export const isUnknown = ({ key, header }: Column): boolean =>
  !header && !POINT_KINDS.has(key) && !key.startsWith('x-');

const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/** How a field is read. Fields that are not known are text. */
export const kindOf = (key: string, kinds: Kinds): Kind => kinds.get(key) ?? 'text';

/** The column of a name such as `location`, ` Location ` or `location[fr]`; of a point, also `Lage` or `loc_fr`. */
export function readColumn(name: string, kinds: Kinds): Column {
  const marked = readMarked(name);
  if (typeof marked === 'string') return { key: marked };
  const bracket = name.endsWith(']') ? name.lastIndexOf('[') : -1;
  const key = keyOf(name.slice(0, Math.max(0, bracket)), kinds);
  const tag = name.slice(bracket + 1, -1);
  if (key && TAG.test(tag) && hasLanguages(key, kinds)) return { key, tag };
  const whole = keyOf(name, kinds);
  const header = kinds === POINT_KINDS && !kinds.has(whole) ? readHeader(whole) : undefined;
  if (!header) return { key: whole };
  return { key: KEYS[header.field] ?? header.field, header, ...(header.tag === undefined ? {} : { tag: header.tag }) };
}

/** The field of the format that a column of another name goes into; none for what only helps to find one. */
const KEYS: Readonly<Partial<Record<Header['field'], string>>> = {
  code: 'id',
  point: 'id',
  channel: '',
  number: '',
  bilateral: 'side',
  pinyin: 'name',
};

/** Spaces around a name do not matter, nor does case in the names that are known. */
function keyOf(name: string, kinds: Kinds): string {
  const key = name.trim();
  return kinds.has(key.toLowerCase()) ? key.toLowerCase() : key;
}

/** The name of a column. Empty for a field in one language that can't have a column of its own. */
export function printColumn({ key, tag }: Column, kinds: Kinds): string {
  const name = tag === undefined ? key : `${key}[${tag}]`;
  const read = readColumn(name, kinds);
  if (name && read.key === key && read.tag === tag && !read.header && !isUnwritable(name)) return name;
  return tag === undefined ? printMarked(key) : '';
}

const hasLanguages = (key: string, kinds: Kinds): boolean => !['value', 'percent'].includes(kindOf(key, kinds));
