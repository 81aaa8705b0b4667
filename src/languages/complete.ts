import type { LocalText } from '../dataset/index.js';
import { language as english } from './en/index.js';
import { backPain } from './en/whole.js';
import type { BuiltInWords, Language, PartialBuiltInWords, PartialLanguage, PointWords } from './language.js';
import { withFallback } from './messages.js';

/** What has been completed already, or is being: once, however many maps ask for it. */
const completed = new WeakMap<PartialLanguage, Promise<Language>>();

/**
 * A language with English for everything that is missing. It comes from a page, in any shape: what can't be used counts
 * as missing, and one warning in the console names it. This file is loaded when a page adds a language.
 *
 * @param tag The tag of the language, in its canonical form.
 * @throws when English words are missing that have to be fetched, and can't be; asked again, it tries again.
 */
export function complete(given: PartialLanguage, tag = given.tag): Promise<Language> {
  const whole = completed.get(given) ?? completeWith({ ...given, tag });
  completed.set(given, whole);
  whole.catch(() => completed.delete(given));
  return whole;
}

async function completeWith(given: PartialLanguage): Promise<Language> {
  const unusable: string[] = [];
  const { messages, safety, builtIn } = usable(given, LANGUAGE, '', unusable) as PartialLanguage;
  if (unusable.length > 0)
    console.warn?.(
      `<acu-body-map> addLanguage("${given.tag}"): not usable, and said in English: ${unusable.join(', ')}`,
    );
  const { notes, cautions, ...texts } = safety ?? {};
  const own = Object.values(notes ?? {});
  return {
    tag: given.tag,
    messages: withFallback(messages, english.messages),
    safety: {
      ...english.safety,
      ...texts,
      notes: english.safety.notes.flatMap((note) => {
        const same = own.filter(({ kind }) => kind === note.kind);
        const { back } = note;
        return same.length > 0 ? same.map((each) => ({ ...(back && { back }), ...each })) : note;
      }),
      cautions: { ...english.safety.cautions, ...cautions },
    },
    ...(builtIn && { builtIn: await completeBuiltIn(builtIn) }),
  };
}

/** All words of the built-in points. Those that stay English say so. */
async function completeBuiltIn({ title, points, more, sources = [] }: PartialBuiltInWords): Promise<BuiltInWords> {
  const { backPainMore } = await import('./en/points-more.js');
  return {
    title: title ?? marked(backPain.title as LocalText),
    points: Object.fromEntries(
      backPain.points.map(({ id, ...words }) => {
        const background = backPainMore.backgrounds[id];
        return [id, completePoint({ ...words, ...(background && { background }) }, points?.[id])];
      }),
    ),
    more: more ? { ...more, complaints: more.complaints ?? backPainMore.more.complaints } : backPainMore.more,
    sources: [...sources, ...backPainMore.sources.filter(({ id }) => !sources.some((own) => own.id === id))],
  };
}

function completePoint(point: PointWords, own: Partial<PointWords> = {}): PointWords {
  const { name, location, technique, avoid, background } = point;
  return {
    ...(name && { name: marked(name) }),
    ...(location && { location: marked(location) }),
    ...(background && { background }),
    technique: technique.map(marked),
    ...own,
    // One by one: a language can add a caution, and drops none. Codes get their words from the safety text.
    avoid: [
      ...avoid.map((caution, i) => (isCode(caution) ? caution : (own.avoid?.[i] ?? marked(caution)))),
      ...(own.avoid ?? []).slice(avoid.length),
    ],
  };
}

const isCode = (caution: LocalText): boolean =>
  typeof caution === 'string' && Object.hasOwn(english.safety.cautions, caution);
const marked = (text: LocalText): LocalText => (typeof text === 'string' ? { en: text } : text);

type Check = (value: unknown) => boolean;
/** What a value must be: a check to pass, or a shape for each of its entries, with `*` for all other names. */
type Shape = Check | { readonly [name: string]: Shape };

/** Whatever in a value has its shape. An empty text or list counts as missing, as in the files of translators. */
function usable(value: unknown, shape: Shape | undefined, path: string, unusable: string[]): unknown {
  if (value === undefined || value === null || value === '' || (isList(value) && value.length === 0)) return undefined;
  if (typeof shape === 'function' && shape(value)) return value;
  if (typeof shape === 'object' && isObject(value)) {
    const shapes = new Map(Object.entries(shape));
    const entries = Object.entries(value).map(([name, each]) => {
      const at = path ? `${path}.${name}` : name;
      return [name, usable(each, shapes.get(name) ?? shapes.get('*'), at, unusable)] as const;
    });
    return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
  }
  unusable.push(path);
  return undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isString: Check = (value) => typeof value === 'string' && value.trim() !== '';
/** A text, or the same text in several languages. */
const isText: Check = (value) =>
  isString(value) || (isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isString));
const listOf =
  (isItem: Check): Check =>
  (value) =>
    isList(value) && value.every(isItem);
const has =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(checks).every(([name, check]) => check(value[name]));
const isKind: Check = (value) => english.safety.notes.some(({ kind }) => kind === value);
const isNote: Check = (value) =>
  has({ kind: isKind, lead: isString, text: isString })(value) &&
  (!isObject(value) || value['back'] === undefined || isString(value['back']));
const isClaim = has({ text: isText });

const areComplaints = listOf(has({ name: isText, points: listOf(isString), sources: isList }));

const LANGUAGE: Shape = {
  tag: isString,
  messages: { '*': isString },
  safety: {
    heading: isString,
    summary: isString,
    disclaimer: isString,
    notes: { '*': isNote },
    cautions: { '*': isString },
  },
  builtIn: {
    title: isText,
    points: {
      '*': {
        name: isText,
        location: isText,
        technique: listOf(isText),
        avoid: listOf(isText),
        background: has({ benefit: listOf(isClaim), times: listOf(isClaim), sources: listOf(isString) }),
      },
    },
    more: has({
      routines: listOf(
        has({ id: isString, title: isText, steps: listOf(isObject), notes: listOf(isText), sources: isList }),
      ),
      questions: listOf(has({ question: isText, answer: isText, sources: isList })),
      tips: listOf(isClaim),
      methods: listOf(has({ name: isText, text: isText, sources: isList })),
      glossary: listOf(has({ term: isText, text: isText })),
      complaints: (value) => value === undefined || areComplaints(value),
    }),
    sources: listOf(has({ id: isString, title: isText })),
  },
};
