/** What a column of a table of points holds, by its name. */
import { isCautionName, plainName } from '../dataset/caution-names.js';
import { LANGUAGES, NAMES, UNITS, type Field } from './column-names.js';

export interface Header {
  readonly field: Field;
  /** The language of the texts below it, where it says so. */
  readonly tag?: string;
  /** The unit of the numbers below it. */
  readonly unit?: 's' | 'min';
  /** The languages in which it is called this. */
  readonly langs: ReadonlySet<string>;
}

/** Fields whose texts have a language. */
const WITH_LANGUAGE: ReadonlySet<Field> = new Set(['name', 'location', 'technique', 'note', 'avoid']);

const list = (names: string): readonly string[] => names.split('·').map(plainName);
/** By name: the key of the entry that it is in. */
const keyOf = <Key extends string>(table: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> =>
  new Map((Object.entries(table) as [Key, string][]).flatMap(([key, names]) => list(names).map((name) => [name, key])));

const fields = new Map<string, { field: Field; langs: Set<string> }>();
for (const [lang, names] of Object.entries(NAMES))
  for (const [field, written] of Object.entries(names) as [Field, string][])
    for (const name of list(written)) {
      const known = fields.get(name) ?? { field, langs: new Set() };
      fields.set(name, known);
      // Names that mean different things in two languages mean what they do in the language that comes first.
      if (known.field === field) known.langs.add(lang);
    }
const tags = keyOf(LANGUAGES);
const units = keyOf(UNITS);

const CAUTION: Header = { field: 'avoid', langs: new Set() };
/** What says nothing about what is in a list. */
const KINDS_OF_LIST: ReadonlySet<string> = new Set('list raw used chosen selected text liste lista'.split(' '));

/**
 * What a column of this name holds; undefined when that is not known. A name that looks like a caution always is one.
 * Names of a field in one language are made of both: `english_name`, `loc (fr)`.
 */
export function readHeader(name: string): Header | undefined {
  if (name === '' || name.length > 120 || /^x-/i.test(name)) return undefined;
  const plain = plainName(name);
  const known = fields.get(plain);
  if (known) return known;
  const words = wordsOf(name);
  const parts = words.length > 1 ? [words.slice(1), words.slice(0, -1)] : [];
  for (const [at, rest] of parts.entries()) {
    const other = words.at(at === 0 ? 0 : -1) ?? '';
    const plainRest = rest.join('');
    const header = fields.get(plainRest) ?? (isCautionName(plainRest) ? CAUTION : undefined);
    if (header && KINDS_OF_LIST.has(other)) return header;
    // In Spanish, Portuguese and French, “evitar en” does not say that it is in English.
    const isPreposition =
      header?.field === 'avoid' && at === 1 && /^(?:en|de)$/.test(other) && /\s\S+$/.test(name.trim());
    const tag = isPreposition ? undefined : tags.get(other);
    if (header && tag !== undefined && WITH_LANGUAGE.has(header.field)) return { ...header, tag, langs: new Set() };
    const unit = units.get(other) ?? (other === 'min' && /[([]/.test(name) ? 'min' : undefined);
    if (isPreposition) return header;
    if (header?.field === 'duration' && unit !== undefined) return { ...header, unit };
  }
  const tag = tags.get(plain);
  if (tag !== undefined) return { field: 'name', tag, langs: new Set() };
  return isCautionName(name) ? CAUTION : undefined;
}

/** The language in which columns are named, if they all agree on one other than English. */
export function languageOf(headers: readonly Header[]): string | undefined {
  const foreign = headers.filter(({ langs }) => langs.size > 0 && !langs.has('en'));
  const [lang, ...others] = Object.keys(NAMES).filter((each) => foreign.every(({ langs }) => langs.has(each)));
  return foreign.length > 0 && others.length === 0 ? lang : undefined;
}

/** What a point may be called by, for a sentence about a table that has no such column. */
export const NAMES_OF_POINTS =
  'id, code, name, point, código, nombre, nom, Kürzel, nome, 穴位, 代码, ツボ, 경혈, الرمز, नाम';

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(plainName)
    .filter(Boolean);
