/**
 * The format of a dataset: the single source of the types, of the check in the page and of
 * `data/dataset.schema.json`. It says what an author should write; `parse.ts` is more lenient.
 */
import * as v from 'valibot';
import { OVERVIEWS, VIEWS } from '../atlas/index.js';
import { SCHEMES } from '../atlas/schemes.js';
import { mustBe } from './wording.js';

const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/** Something to read: at least one character that can be seen. */
const text = v.pipe(
  v.string(),
  v.regex(/[^\s\u200B-\u200F\u2060\uFEFF]/, 'must not be empty'),
  v.maxLength(10_000, 'must be at most 10,000 characters long'),
);
const languageTag = v.pipe(v.string(), v.regex(LANGUAGE, 'must be a language tag such as en or pt-BR'));

/** Text in the dataset's own language, or a map of language tags to texts. */
export const LocalTextSchema = v.pipe(
  v.union(
    [text, v.pipe(v.record(languageTag, text), v.minEntries(1, 'must hold at least one language'))],
    mustBe('text, or texts by language'),
  ),
  v.description('Text, or the same text in several languages: { "en": "…", "fr": "…" }.'),
);
const oneOrMany = <const Item extends v.GenericSchema>(
  item: Item,
  what: string,
): v.UnionSchema<[Item, v.ArraySchema<Item, undefined>], ReturnType<typeof mustBe>> =>
  v.union([item, v.array(item)], mustBe(`${what} or a list of these`));

const oneOf = <const Options extends readonly string[]>(
  options: Options,
): v.PicklistSchema<Options, v.ErrorMessage<v.PicklistIssue>> =>
  v.picklist(options, mustBe(`one of ${options.join(', ')}`));
const numberFrom = (min: number, max: number, unit = '') => {
  const message = `must be from ${min} to ${max}${unit}`;
  return v.pipe(v.number(), v.minValue(min, message), v.maxValue(max, message));
};

const percent = (from: string) =>
  v.pipe(numberFrom(0, 100), v.description(`Per cent of the view’s box, from its ${from}, as seen by the viewer.`));

const onOff = numberFrom(1, 60, ' seconds');
const pulse = v.pipe(
  v.strictObject({ on: onOff, off: onOff }),
  v.description('Pressing that comes and goes: seconds on, seconds off.'),
);
/** What a source says. */
const claim = v.strictObject({ text: LocalTextSchema, source: v.optional(text) });
const sourceIds = v.pipe(v.array(text), v.description('Ids of entries in "sources".'));

export const CAUTIONS = [
  'pregnancy',
  'blood-thinners',
  'varicose-veins',
  'blood-clot',
  'broken-skin',
  'fracture',
  'nerve',
  'artery',
  'kidney',
] as const;
export const EVIDENCE_LEVELS = ['tradition', 'very-low', 'low', 'moderate'] as const;
export const PRESSURES = ['light', 'medium', 'firm'] as const;
export const SIDES = ['left', 'right', 'both', 'midline'] as const;

/** What points may be for. `general`: anything else. */
export const TOPICS = ['low-back', 'neck-shoulders', 'head', 'belly', 'arms-hands', 'legs-feet', 'general'] as const;

const duration = v.pipe(
  v.union(
    [
      numberFrom(1, 1800, ' seconds'),
      text,
      v.strictObject({ min: v.number(), max: v.number(), preset: v.optional(v.number()) }),
    ],
    mustBe('seconds, text or { min, max, preset }'),
  ),
  v.description(
    'How long: seconds, or text in one of the map’s languages or in Korean, or { min, max, preset } in seconds. Other ' +
      'words are shown as written.',
  ),
  v.examples([90, '1-2 min', '30–60 s', '1 à 2 min', '3分钟', '1:30', 'PT1M30S', { min: 30, max: 60, preset: 45 }]),
);

const evidence = v.pipe(
  v.strictObject({ level: oneOf(EVIDENCE_LEVELS), sources: v.optional(sourceIds) }),
  v.description('How well the claim is tested. Anything above "tradition" needs a source.'),
);

/** One point, as an author writes it. Only an `id` or a `name` is needed. */
export const PointSchema = v.strictObject({
  id: v.optional(
    v.pipe(
      text,
      v.description(
        'A code such as BL23 (any common spelling) gives place, side, names and view; any other word names a point ' +
          'of your own.',
      ),
      v.examples(['BL23', 'LI-4', 'my-neck-point']),
    ),
  ),
  name: v.optional(v.pipe(LocalTextSchema, v.description('What the reader calls the point.'))),
  aliases: v.optional(v.pipe(v.array(text), v.description('Other codes and names of the point.'))),
  view: v.optional(
    v.pipe(
      oneOf(VIEWS),
      v.description(
        'The picture that x and y refer to. Only for points without a known code, or to override the built-in place.',
      ),
    ),
  ),
  x: v.optional(percent('left')),
  y: v.optional(percent('top')),
  side: v.optional(
    v.pipe(
      oneOf(SIDES),
      v.description(
        'The body’s own side; without it, none is named. "both" draws a second mark mirrored about the midline.',
      ),
    ),
  ),
  location: v.optional(v.pipe(LocalTextSchema, v.description('Where it is: body landmarks and finger widths.'))),
  technique: v.optional(
    v.pipe(oneOrMany(LocalTextSchema, 'text'), v.description('How to press: one text, or one per step.')),
  ),
  duration: v.optional(duration),
  rest: v.optional(v.pipe(numberFrom(1, 1800, ' seconds'), v.description('Rest between repeats, in seconds.'))),
  repeat: v.optional(
    v.pipe(numberFrom(1, 50), v.integer('must be a whole number'), v.description('How many times in all.')),
  ),
  pulse: v.optional(pulse),
  pressure: v.optional(v.pipe(oneOf(PRESSURES), v.description('How hard to press.'))),
  times: v.optional(
    v.pipe(
      oneOrMany(claim, '{ text, source }'),
      v.description('How long each source presses, where they differ: [{ "text": "30-60 s", "source": "…" }].'),
    ),
  ),
  pressures: v.optional(
    v.pipe(
      oneOrMany(claim, '{ text, source }'),
      v.description('How hard each source presses, where they differ: [{ "text": "gentle", "source": "…" }].'),
    ),
  ),
  benefit: v.optional(
    v.pipe(
      oneOrMany(claim, '{ text, source }'),
      v.description('What a source says the point is good for. Shown as that source’s claim.'),
    ),
  ),
  avoid: v.optional(
    v.pipe(
      v.array(LocalTextSchema),
      v.description(`Cautions: ${CAUTIONS.join(', ')}, or your own words. Shown before the technique.`),
    ),
  ),
  note: v.optional(v.pipe(LocalTextSchema, v.description('A remark: where sources disagree, what the point is not.'))),
  group: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z][a-z0-9-]{0,31}$/, 'must be lower-case letters, digits and hyphens'),
      v.description('A word for styling: the mark also gets the part group-<word>.'),
    ),
  ),
  evidence: v.optional(evidence),
  sources: v.optional(sourceIds),
});

/** Where a statement comes from. */
export const SourceSchema = v.strictObject({
  title: LocalTextSchema,
  author: v.optional(text),
  year: v.optional(
    v.pipe(
      v.number(),
      v.integer('must be a whole number'),
      v.minValue(0, 'must be a year'),
      v.maxValue(2999, 'must be a year'),
    ),
  ),
  publisher: v.optional(v.pipe(text, v.description('Journal, site or publisher.'))),
  doi: v.optional(v.pipe(text, v.examples(['10.1155/2021/8862399']))),
  url: v.optional(v.pipe(text, v.description('An http or https address.'))),
});

/** A guided session: what to press in which order. */
export const RoutineSchema = v.strictObject({
  id: v.optional(
    v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/, 'must be lower-case letters, digits and hyphens')),
  ),
  title: LocalTextSchema,
  purpose: v.optional(LocalTextSchema),
  total: v.optional(v.pipe(duration, v.description('The whole session.'))),
  frequency: v.optional(v.pipe(LocalTextSchema, v.description('How often: “Once a day.”'))),
  steps: v.pipe(
    v.array(
      v.strictObject({
        point: v.optional(v.pipe(text, v.description('Id or code of a point of this dataset.'))),
        text: v.optional(LocalTextSchema),
        duration: v.optional(duration),
        side: v.optional(oneOf(SIDES)),
        pulse: v.optional(pulse),
      }),
    ),
    v.minLength(1, 'must have at least one step'),
  ),
  notes: v.optional(v.array(LocalTextSchema)),
  stop: v.optional(v.pipe(LocalTextSchema, v.description('When to stop.'))),
  sources: v.optional(sourceIds),
});

/** Where it hurts, and what sources name for it: a way in for readers who know no point. */
export const ComplaintSchema = v.strictObject({
  name: v.pipe(LocalTextSchema, v.description('In the reader’s words: “The low back”.')),
  points: v.pipe(
    v.array(text),
    v.minLength(1, 'must name at least one point'),
    v.description('Ids or codes of points of this dataset.'),
  ),
  view: v.optional(v.pipe(oneOf(OVERVIEWS), v.description('The picture on which it is marked. Needs x and y.'))),
  x: v.optional(percent('left')),
  y: v.optional(percent('top')),
  size: v.optional(
    v.pipe(
      numberFrom(5, 60),
      v.description('How wide the marked area is, in per cent of the picture’s width. Default: 20.'),
    ),
  ),
  note: v.optional(v.pipe(LocalTextSchema, v.description('A remark: when to see a doctor first.'))),
  evidence: v.optional(evidence),
  sources: v.optional(sourceIds),
});

/** The fields of a dataset, as an author writes it. Only `points` is needed. */
export const datasetEntries = {
  $schema: v.optional(
    v.pipe(text, v.description('Where this format is described, for editors. Never fetched by the map.')),
  ),
  lang: v.optional(v.pipe(languageTag, v.description('Language of the texts. Default: en.'))),
  codes: v.optional(
    v.pipe(
      oneOf(SCHEMES),
      v.description('Whose codes the ids are: "who", or the tradition of a language. Default: that of "lang".'),
    ),
  ),
  title: v.optional(LocalTextSchema),
  topic: v.optional(
    v.pipe(
      oneOf(TOPICS),
      v.description(
        'What the points are for. With "low-back", the safety text names the signs of a trapped nerve in the back; ' +
          'without a topic, it does so when a point lies there.',
      ),
    ),
  ),
  points: v.pipe(v.array(PointSchema), v.maxLength(1000, 'must be at most 1,000 points')),
  safety: v.optional(
    v.pipe(
      oneOrMany(LocalTextSchema, 'text'),
      v.description('Your own safety notes, added to the built-in ones, which always stay.'),
    ),
  ),
  sources: v.optional(v.pipe(v.record(text, SourceSchema), v.description('Sources by id.'))),
  routines: v.optional(v.array(RoutineSchema)),
  complaints: v.optional(
    v.pipe(v.array(ComplaintSchema), v.description('Where it hurts, and the points that sources name for it.')),
  ),
  questions: v.optional(
    v.array(v.strictObject({ question: LocalTextSchema, answer: LocalTextSchema, sources: v.optional(sourceIds) })),
  ),
  tips: v.optional(v.array(claim)),
  methods: v.optional(
    v.pipe(
      v.array(v.strictObject({ name: LocalTextSchema, text: LocalTextSchema, sources: v.optional(sourceIds) })),
      v.description('What sources mention besides pressing: a ball, heat, stretching.'),
    ),
  ),
  glossary: v.optional(v.array(v.strictObject({ term: LocalTextSchema, text: LocalTextSchema }))),
  reviewed: v.optional(
    v.strictObject({ by: text, on: v.pipe(v.string(), v.isoDate('must be a date such as 2026-11-21')) }),
  ),
  credit: v.optional(LocalTextSchema),
  licence: v.optional(text),
};
export const DatasetSchema = v.pipe(
  v.strictObject(datasetEntries),
  v.title('acu-body-map dataset'),
  v.description('Points to press for <acu-body-map>: where, how, and for how long.'),
);

/** A dataset as an author writes it. */
export type DatasetFile = v.InferInput<typeof DatasetSchema>;
/** A point as an author writes it. */
export type PointFile = v.InferInput<typeof PointSchema>;
export type Topic = (typeof TOPICS)[number];
export type Pressure = (typeof PRESSURES)[number];
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];
export type Caution = (typeof CAUTIONS)[number];
