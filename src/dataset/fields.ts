/**
 * Reads the fields of an object by a schema: strict about what it lets through, lenient about the rest. A fault costs
 * the field it is in, or the entry of a list or of a map, and is reported with its path.
 */
import * as v from 'valibot';
import type { IssueCode, Report } from './issues.js';
import { joinPath, quote } from './quote.js';
import { WORDING } from './wording.js';

/** An object, as written: its fields by name. */
export type Fields = { readonly [field: string]: unknown };
/** The schema of each field. */
type Entries = { readonly [field: string]: v.GenericSchema };
/** The fields that were given and that fit their schema. */
export type Read<Schemas extends Entries> = {
  [Field in keyof Schemas]?: NonNullable<v.InferOutput<Schemas[Field]>>;
};

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads each field that the schemas know. A field that does not fit is left out and reported. */
export function readFields<Schemas extends Entries>(
  schemas: Schemas,
  written: Fields,
  path: string,
  report: Report,
): Read<Schemas> {
  const read: { [field: string]: unknown } = {};
  for (const [field, value] of Object.entries(written)) {
    const at = joinPath(path, field);
    const schema = Object.hasOwn(schemas, field) ? schemas[field] : undefined;
    if (schema) {
      const output = value === null ? undefined : readField(schema, value, at, field, report);
      if (output !== undefined) read[field] = output;
    } else if (!field.startsWith('x-')) {
      report('W_FIELD', at, 'This field is not part of the format. It is ignored.');
    }
  }
  return read as Read<Schemas>;
}

/** The code for faults in a field. Default: W_TYPE. */
const CODE_OF_FIELD: Readonly<Record<string, IssueCode>> = {
  id: 'W_ID',
  x: 'W_COORD',
  y: 'W_COORD',
  view: 'W_VIEW',
  side: 'W_SIDE',
  duration: 'W_DURATION',
  avoid: 'W_CAUTION',
  evidence: 'W_EVIDENCE',
  group: 'W_GROUP',
  lang: 'W_LANG',
  reviewed: 'W_DATE',
  doi: 'W_URL',
  url: 'W_URL',
};

/** The value as the schema wants it, or undefined. Of a list or a map, the entries that fit are kept. */
function readField(schema: v.GenericSchema, written: unknown, path: string, field: string, report: Report): unknown {
  const fitting = alternativeFor(schema, written);
  const value = forgive(fitting, coerce(fitting, written, path, report), path, report);
  const result = v.safeParse(fitting, value, WORDING);
  if (result.success) return result.output;
  const wrong = new Set<unknown>();
  for (const issue of result.issues) {
    wrong.add(issue.path?.[0]?.key);
    const code = isLanguageTag(issue, field) ? 'W_LANG' : (CODE_OF_FIELD[field] ?? 'W_TYPE');
    const loss = issue.input === undefined ? 'Its entry' : 'It';
    report(code, pathOf(issue, path), `This ${issue.message}. ${loss} is ignored.`);
  }
  if (wrong.has(undefined) || typeof value !== 'object' || value === null) return undefined;
  const rest: object = Array.isArray(value)
    ? value.filter((_, index) => !wrong.has(index))
    : Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
  return Object.keys(rest).length > 0 && v.is(fitting, rest) ? rest : undefined;
}

/** The path of what an issue is about. @param from The path of the value that was checked. */
export function pathOf({ path }: v.BaseIssue<unknown>, from = ''): string {
  let whole = from;
  for (const { key } of path ?? []) whole = joinPath(whole, typeof key === 'number' ? key : String(key));
  return whole;
}

/** Whether an issue is about a language tag: the dataset's own, or the name of an entry. */
const isLanguageTag = ({ type, path }: v.BaseIssue<unknown>, field: string): boolean =>
  type === 'regex' && (field === 'lang' || path?.at(-1)?.origin === 'key');

/** What the schemas of structures hold, by valibot's names. */
type Structured = v.GenericSchema & {
  readonly options?: readonly v.GenericSchema[];
  readonly wrapped?: v.GenericSchema;
  readonly entries?: Entries;
  readonly item?: v.GenericSchema;
  readonly value?: v.GenericSchema;
};

/** Of a schema with alternatives, the one with the shape of the value: its messages are the precise ones. */
function alternativeFor(schema: v.GenericSchema, value: unknown): v.GenericSchema {
  const { type, wrapped, options } = schema as Structured;
  if (type === 'optional' && wrapped) return alternativeFor(wrapped, value);
  if (type !== 'union' || !options) return schema;
  const all = options.map((option) => alternativeFor(option, value));
  const shape = Array.isArray(value)
    ? ['array']
    : typeof value === 'object'
      ? ['record', 'strict_object']
      : [typeof value];
  // A number can still be read as text, and a list is not a map of languages, though it looks like one.
  const otherwise =
    typeof value === 'number' || Array.isArray(value) ? all.find((option) => option.type === 'string') : undefined;
  return all.find((option) => shape.includes(option.type)) ?? otherwise ?? schema;
}

/**
 * Turns a number into text where text is wanted, and plain decimals into a number where that is. Takes spaces and
 * capitals away where a text fits only without them, as a language tag or a group. Reports it.
 */
function coerce(schema: v.GenericSchema, value: unknown, path: string, report: Report): unknown {
  const read = coerced(schema, value);
  if (read !== value) report('W_COERCED', path, readAs(value, read));
  return read;
}

function coerced(schema: v.GenericSchema, value: unknown): unknown {
  const { type } = schema;
  if (type === 'string' && typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return value;
  if (type === 'number' && /^\d{1,3}(?:\.\d{1,6})?$/.test(value)) return Number(value);
  if (type !== 'string') return value;
  const trimmed = value.trim();
  return [value, trimmed, trimmed.toLowerCase()].find((each) => v.is(schema, each)) ?? value;
}

/** Puts right the spelling of words that are to be picked from a list, wherever they are in a value. Reports it. */
function forgive(schema: v.GenericSchema, value: unknown, path: string, report: Report): unknown {
  const fitting: Structured = alternativeFor(schema, value);
  const { item } = fitting;
  const entries = fitting.entries;
  if (Array.isArray(value))
    return item ? value.map((each, index) => forgive(item, each, joinPath(path, index), report)) : value;
  if (isFields(value)) {
    const schemaOf = (key: string) => (entries && Object.hasOwn(entries, key) ? entries[key] : fitting.value);
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        const known = schemaOf(key);
        return [key, known ? forgive(known, each, joinPath(path, key), report) : each];
      }),
    );
  }
  const word =
    fitting.type === 'picklist' && typeof value === 'string' ? wordOf(fitting.options ?? [], value) : undefined;
  if (word === undefined || word === value) return value;
  report('W_COERCED', path, readAs(value, word));
  return word;
}

export const readAs = (written: unknown, read: unknown): string => `${quote(written)} is read as ${quote(read)}.`;

/** The word of a list that a text means: spaces and capitals do not matter, and `mid` is `midline`. */
export function wordOf(words: readonly unknown[], text: string): string | undefined {
  if (text.length > 60) return undefined;
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return [word, word === 'mid' ? 'midline' : ''].find((each) => words.includes(each));
}

/** One or many, as a list. */
export const list = <Item>(value: Item | readonly Item[] | undefined): readonly Item[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as Item];

/** The named fields of an object, where they are given. */
export function pick<From extends object, Key extends keyof From>(
  from: From,
  keys: readonly Key[],
): { [K in Key]?: NonNullable<From[K]> } {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])) as {
    [K in Key]?: NonNullable<From[K]>;
  };
}
