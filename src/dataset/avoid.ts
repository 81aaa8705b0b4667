import * as v from 'valibot';
import { isCautionName } from './caution-names.js';
import { isFields, readAs, wordOf, type Fields } from './fields.js';
import type { Report } from './issues.js';
import { joinPath, quote } from './quote.js';
import { CAUTIONS, LocalTextSchema, PointSchema } from './schema.js';
import type { LocalText } from './text.js';

/** Stands for a caution that cannot be read: readers are told that there is one. */
const UNREADABLE = 'unreadable';
/** How deep a caution is looked for in lists and objects. */
const DEPTH = 8;

/**
 * Reads the cautions of a point, of any shape and by any usual name. What a reader must be warned of is never dropped:
 * text is shown as written, wherever it is; for anything else, a general caution is shown. Both are reported.
 *
 * @returns The cautions, and the other fields of the point.
 */
export function readAvoid(
  point: Fields,
  path: string,
  report: Report,
): { readonly avoid: readonly LocalText[]; readonly others: Fields } {
  const { avoid: written, ...rest } = point;
  // What the format knows by another meaning is not asked about: patterns of all languages are slow the first time.
  const called = Object.entries(rest).filter(
    ([name]) => !Object.hasOwn(PointSchema.entries, name) && isCautionName(name),
  );
  const avoid = [['avoid', written] as const, ...called].flatMap(([name, value]) =>
    readList(value, joinPath(path, name), report),
  );
  for (const [name] of called)
    report('W_FIELD', joinPath(path, name), 'Cautions are called "avoid" in this format. They are read as that.');
  const others: { [field: string]: unknown } = { ...rest };
  for (const [name] of called) delete others[name];
  return { avoid, others };
}

function readList(written: unknown, path: string, report: Report): readonly LocalText[] {
  if (Array.isArray(written)) return written.flatMap((each, index) => readCaution(each, joinPath(path, index), report));
  const cautions = codesIn(written) ?? readCaution(written, path, report);
  if (cautions.length > 0 && v.is(LocalTextSchema, written))
    report('W_COERCED', path, `This must be a list. It is read as a list of ${cautions.length}.`);
  return cautions;
}

function readCaution(written: unknown, path: string, report: Report): readonly LocalText[] {
  if (isNothing(written)) return [];
  const code = typeof written === 'string' ? wordOf(CAUTIONS, written) : undefined;
  if (code !== undefined) {
    if (code !== written) report('W_COERCED', path, readAs(written, code));
    return [code];
  }
  const { success, output } = v.safeParse(LocalTextSchema, written);
  if (success) {
    if (typeof output === 'string' && /^[A-Za-z-]+$/.test(output))
      report('W_CAUTION', path, `${quote(output)} is not a known caution; it is shown as written.`);
    return [output];
  }
  const texts = textsIn(written, DEPTH);
  report(
    'W_CAUTION',
    path,
    texts.length > 0
      ? 'This must be text, or texts by language. Its text is shown as written.'
      : 'This must be text, or texts by language. It can’t be read, so a general caution is shown.',
  );
  return texts.length > 0 ? texts : [UNREADABLE];
}

/**
 * The safety notes of a dataset: those that were read, and all other text in them, whatever its shape, as written. The
 * built-in notes always stay.
 */
export function keepSafety(read: readonly LocalText[], written: unknown, report: Report): readonly LocalText[] {
  const known = textsIn(read, DEPTH);
  const lost = textsIn(written, DEPTH).filter((text) => !known.includes(text));
  if (lost.length > 0) report('W_TYPE', 'safety', 'Safety notes must be text. All text in them is shown as written.');
  return [...read, ...lost];
}

/** Nothing is written: no value, no text, an empty list. */
const isNothing = (written: unknown): boolean =>
  written === null || written === undefined || written === false || (typeof written === 'string' && !written.trim());

/** Several known codes in one text, such as "pregnancy, fracture". */
function codesIn(written: unknown): readonly string[] | undefined {
  const words = typeof written === 'string' ? written.split(/[,;|]/) : [];
  const codes = words.flatMap((word) => wordOf(CAUTIONS, word) ?? []);
  return codes.length > 1 && codes.length === words.length ? codes : undefined;
}

/** All texts in a value, with what they are called left out. */
function textsIn(written: unknown, depth: number): readonly string[] {
  if (depth === 0) return [];
  if (Array.isArray(written)) return written.flatMap((each) => textsIn(each, depth - 1));
  if (isFields(written)) return Object.values(written).flatMap((each) => textsIn(each, depth - 1));
  return v.is(LocalTextSchema, written) && typeof written === 'string' ? [written] : [];
}
