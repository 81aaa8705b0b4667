/**
 * Reads data of any origin into a dataset. Strict about what it lets through, lenient about the rest:
 * a fault costs the field it is in, or the point it is in, never the dataset, and is reported with its
 * path. A place is never clamped, moved or guessed: a point whose place is wrong is listed, not drawn.
 */
import * as v from 'valibot';
import { parseCode, showsBothSides, sideAt, type Placement } from '../atlas/index.js';
import { mirror } from '../geometry/xy.js';
import { LIMITS, plainCopy } from './copy.js';
import type { Background, Claim, Dataset, More, PointEntry, RoutineStep, Source } from './dataset.js';
import { parseDuration } from './duration.js';
import { DatasetError, type Issue, type IssueCode } from './issues.js';
import { doiLink, safeLink, type Link } from './link.js';
import { CAUTIONS, DatasetSchema, PointSchema, SourceSchema } from './schema.js';
import type { LocalText } from './text.js';

/** A dataset and what was wrong with the data it came from. */
export interface ParsedDataset {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
}

/** The version of the format that this reader knows. */
const MAJOR = 1;

type Fields = { readonly [key: string]: unknown };
type Entries = { readonly [field: string]: v.GenericSchema };
type Read<Schema extends { entries: Entries }> = {
  [Key in keyof Schema['entries']]?: NonNullable<v.InferOutput<Schema['entries'][Key]>>;
};

/**
 * @param value Parsed JSON, or an object that a page made.
 * @param base The address that links in the data are relative to.
 * @throws {DatasetError} E_SHAPE, E_VERSION or E_LIMIT when there is no dataset to be had.
 */
export function parseDataset(value: unknown, base?: string): ParsedDataset {
  const issues: Issue[] = [];
  const file = plainCopy(value, issues);
  if (!isFields(file) || !Array.isArray(file['points'])) {
    throw new DatasetError('E_SHAPE', 'A dataset starts with { and holds "points", a list: { "points": [ … ] }.', {
      path: isFields(file) ? 'points' : '',
    });
  }
  checkVersion(file['$schema'], issues);
  const { points: rawPoints, sources: rawSources, ...rest } = file;
  if (rawPoints.length > LIMITS.points)
    throw new DatasetError('E_LIMIT', `There are ${rawPoints.length} points; at most ${LIMITS.points} are allowed.`, {
      path: 'points',
    });

  const { points: _points, sources: _sources, ...entries } = DatasetSchema.pipe[0].entries;
  const root = readFields({ entries }, rest, '', issues);
  const sources = readSources(rawSources, issues, base);
  const known = new Set(sources.map(({ id }) => id));
  const used = new Map<string, number>();
  const points = rawPoints.flatMap((raw, index) => readPoint(raw, `points[${index}]`, known, used, issues) ?? []);
  reportRepeatedCodes(points, issues);

  const dataset: Dataset = {
    lang: root.lang ?? 'en',
    points,
    safety: list(root.safety),
    sources,
    ...pick(root, ['title', 'credit', 'licence']),
    ...readMore(root, points, known, issues),
    ...(root.reviewed && isDate(root.reviewed.on, issues) ? { reviewed: root.reviewed } : {}),
  };
  return { dataset, issues };
}

function readPoint(
  raw: unknown,
  path: string,
  sources: ReadonlySet<string>,
  used: Map<string, number>,
  issues: Issue[],
): PointEntry | undefined {
  const report: Report = (code, field, message) => {
    issues.push({ code, path: field ? `${path}.${field}` : path, message });
  };
  if (!isFields(raw)) {
    report('W_POINT', '', 'A point must be written { … }. It is left out.');
    return undefined;
  }
  const point = readFields(PointSchema, raw, path, issues);
  const written =
    point.id?.trim() ||
    (typeof point.name === 'string' ? point.name.trim() : Object.values(point.name ?? {})[0]?.trim());
  if (!written) {
    report('W_POINT', '', 'A point needs an "id" or a "name". It is left out.');
    return undefined;
  }

  const id = unique(written, used);
  if (id !== written) report('W_DUP_ID', 'id', `The id "${written}" is used before; this point is called "${id}".`);
  const reading = parseCode(written);
  let placements = readPlacements(raw, point, report);
  if (placements === undefined && reading.kind === 'ambiguous') {
    report(
      'W_AMBIGUOUS',
      'id',
      `"${written}" is ${reading.old} in older books and ${reading.who} in the WHO numbering. Write one of these, or give view, x and y. The point is listed, not drawn.`,
    );
    placements = [];
  }
  for (const [index, caution] of (point.avoid ?? []).entries()) {
    if (
      typeof caution === 'string' &&
      /^[A-Za-z-]+$/.test(caution) &&
      !(CAUTIONS as readonly string[]).includes(caution)
    ) {
      report('W_CAUTION', `avoid[${index}]`, `"${caution}" is no known caution; it is shown as written.`);
    }
  }
  const cited: Cited = (ids, field) => {
    for (const source of ids ?? [])
      if (!sources.has(source)) report('W_SOURCE', field, `There is no source "${source}".`);
    return (ids ?? []).filter((source) => sources.has(source));
  };
  const duration = parseDuration(point.duration);
  if (point.duration !== undefined && !duration)
    report(
      'W_DURATION',
      'duration',
      'No time from 1 second to 30 minutes can be read from this. Words are shown as written, without a timer.',
    );

  return {
    id,
    ...(reading.kind === 'code' ? { code: reading.code } : {}),
    aliases: point.aliases ?? [],
    ...(placements ? { placements } : {}),
    technique: list<LocalText>(point.technique),
    ...(duration
      ? { duration }
      : typeof point.duration === 'string'
        ? { duration: { min: 0, max: 0, preset: 0, text: point.duration } }
        : {}),
    avoid: point.avoid ?? [],
    ...readBackground(point, cited, report),
    ...(point.side === 'both' ? { paired: true } : {}),
    ...pick(point, ['name', 'location', 'rest', 'repeat', 'pulse', 'pressure', 'group']),
  };
}

type Report = (code: IssueCode, field: string, message: string) => void;

/** The author's own place. Undefined: none was given. Empty: one was given and is wrong, so the point must not be drawn. */
function readPlacements(
  raw: Fields,
  point: Read<typeof PointSchema>,
  report: Report,
): readonly Placement[] | undefined {
  const given = ['view', 'x', 'y'].filter((field) => raw[field] !== undefined && raw[field] !== null);
  if (given.length === 0) return undefined;
  const { view, x, y } = point;
  if (view === undefined || x === undefined || y === undefined) {
    if (given.length < 3)
      report('W_UNPLACED', '', 'A place needs all three: view, x and y. The point is listed, not drawn.');
    return [];
  }
  const at = { x, y };
  if (point.side === 'both' && showsBothSides(view)) {
    return [at, mirror(at)].map((place): Placement => ({ view, side: sideAt(view, place), at: place }));
  }
  const side = point.side === undefined || point.side === 'both' ? sideAt(view, at) : point.side;
  return [{ view, side, at }];
}

type Cited = (ids: readonly string[] | undefined, field: string) => readonly string[];

/** What stands behind a point, when anything does. */
function readBackground(point: Read<typeof PointSchema>, cited: Cited, report: Report): Pick<PointEntry, 'background'> {
  const background: Background = {
    benefit: list<Claim>(point.benefit),
    times: list<Claim>(point.times),
    ...readEvidence(point.evidence, cited, report),
    sources: cited(point.sources, 'sources'),
    ...pick(point, ['note']),
  };
  return Object.values(background).some((value) => !Array.isArray(value) || value.length > 0) ? { background } : {};
}

function readEvidence(
  evidence: Read<typeof PointSchema>['evidence'],
  cited: Cited,
  report: Report,
): Pick<Background, 'evidence'> {
  if (!evidence) return {};
  const sources = cited(evidence.sources, 'evidence.sources');
  if (evidence.level !== 'tradition' && sources.length === 0) {
    report('W_EVIDENCE', 'evidence', 'A level above "tradition" needs a source that exists. It is shown as not rated.');
    return {};
  }
  return { evidence: { level: evidence.level, sources } };
}

/** What goes with the points, when there is any of it. A step that names a point which is not there is left out. */
function readMore(
  root: Read<{ entries: RootEntries }>,
  points: readonly PointEntry[],
  known: ReadonlySet<string>,
  issues: Issue[],
): { more?: More } {
  const { routines = [], questions = [], tips = [], methods = [], glossary = [] } = root;
  if ([routines, questions, tips, methods, glossary].every(({ length }) => length === 0)) return {};
  const cited = (ids: readonly string[] | undefined, path: string): string[] => {
    for (const id of ids ?? [])
      if (!known.has(id)) issues.push({ code: 'W_SOURCE', path, message: `There is no source "${id}".` });
    return (ids ?? []).filter((id) => known.has(id));
  };
  const idOf = (name: string): string | undefined => {
    const reading = parseCode(name);
    return points.find(({ id, code }) => id === name || (reading.kind === 'code' && code === reading.code))?.id;
  };
  return {
    more: {
      routines: routines.map((routine, index) => {
        const path = `routines[${index}]`;
        const total = parseDuration(routine.total);
        return {
          id: routine.id ?? `routine-${index + 1}`,
          title: routine.title,
          ...(total ? { total } : {}),
          ...pick(routine, ['purpose', 'frequency', 'stop']),
          steps: routine.steps.flatMap((step, at): RoutineStep[] => {
            const point = step.point === undefined ? undefined : idOf(step.point);
            if (step.point !== undefined && point === undefined) {
              issues.push({
                code: 'W_POINT',
                path: `${path}.steps[${at}].point`,
                message: `There is no point "${step.point}" in this data. The step is left out.`,
              });
              return [];
            }
            const duration = parseDuration(step.duration);
            return [
              {
                ...(point === undefined ? {} : { point }),
                ...(duration ? { duration } : {}),
                ...pick(step, ['text', 'side', 'pulse']),
              },
            ];
          }),
          notes: routine.notes ?? [],
          sources: cited(routine.sources, `${path}.sources`),
        };
      }),
      questions: questions.map((each, index) => ({
        ...each,
        sources: cited(each.sources, `questions[${index}].sources`),
      })),
      tips,
      methods: methods.map((each, index) => ({ ...each, sources: cited(each.sources, `methods[${index}].sources`) })),
      glossary,
    },
  };
}

type RootEntries = Omit<(typeof DatasetSchema)['pipe'][0]['entries'], 'points' | 'sources'>;

function readSources(raw: unknown, issues: Issue[], base: string | undefined): Source[] {
  if (raw === undefined) return [];
  if (!isFields(raw)) {
    issues.push({ code: 'W_TYPE', path: 'sources', message: 'Sources must be written { "id": { "title": … } }.' });
    return [];
  }
  const entries = Object.entries(raw);
  if (entries.length > LIMITS.sources)
    throw new DatasetError('E_LIMIT', `There are ${entries.length} sources; at most ${LIMITS.sources} are allowed.`, {
      path: 'sources',
    });
  return entries.flatMap(([id, value]) => {
    const path = `sources.${id}`;
    const source = isFields(value) ? readFields(SourceSchema, value, path, issues) : undefined;
    if (!source?.title) {
      issues.push({ code: 'W_SOURCE', path, message: 'A source needs a "title". It is left out.' });
      return [];
    }
    return [
      {
        id,
        title: source.title,
        ...readLink(source, path, issues, base),
        ...pick(source, ['author', 'year', 'publisher']),
      },
    ];
  });
}

function readLink(
  source: Read<typeof SourceSchema>,
  path: string,
  issues: Issue[],
  base: string | undefined,
): { link?: Link } {
  const byDoi = source.doi === undefined ? undefined : doiLink(source.doi);
  const byUrl = source.url === undefined ? undefined : safeLink(source.url, base);
  if (source.doi !== undefined && !byDoi)
    issues.push({
      code: 'W_URL',
      path: `${path}.doi`,
      message: 'This is no DOI such as 10.1155/2021/8862399; no link is made.',
    });
  if (source.url !== undefined && !byUrl)
    issues.push({
      code: 'W_URL',
      path: `${path}.url`,
      message: 'This is no http or https address; the source is shown without a link.',
    });
  const link = byDoi ?? byUrl;
  return link ? { link } : {};
}

function checkVersion(schema: unknown, issues: Issue[]): void {
  if (typeof schema !== 'string') return;
  const major = Number(/\/schema\/(\d{1,4})\//.exec(schema)?.[1] ?? MAJOR);
  if (major > MAJOR)
    throw new DatasetError(
      'E_VERSION',
      `This data is written for version ${major} of the format; this map reads version ${MAJOR}.`,
      { path: '$schema' },
    );
  if (!/(?:^|\/)dataset(?:\.schema)?\.json$/.test(schema))
    issues.push({
      code: 'W_SCHEMA',
      path: '$schema',
      message: 'This is not the address of the dataset format. It is ignored.',
    });
}

/** Reads each field that the schema knows; a field that does not fit is left out and reported. */
function readFields<Schema extends { entries: Entries }>(
  schema: Schema,
  raw: Fields,
  path: string,
  issues: Issue[],
): Read<Schema> {
  const read: { [field: string]: unknown } = {};
  for (const [field, value] of Object.entries(raw)) {
    const at = path ? `${path}.${field}` : field;
    const known = Object.hasOwn(schema.entries, field) ? schema.entries[field] : undefined;
    if (known) {
      const output = value === null ? undefined : salvage(known, value, at, field, issues);
      if (output !== undefined) read[field] = output;
    } else if (!field.startsWith('x-')) {
      issues.push({ code: 'W_FIELD', path: at, message: 'This field is not part of the format. It is ignored.' });
    }
  }
  return read as Read<Schema>;
}

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

/** The value as the schema wants it. Of a list or a map the entries that fit are kept. */
function salvage(schema: v.GenericSchema, written: unknown, path: string, field: string, issues: Issue[]): unknown {
  const fitting = alternativeFor(schema, written);
  const value = coerce(fitting, written);
  if (value !== written)
    issues.push({
      code: 'W_COERCED',
      path,
      message: `${JSON.stringify(written)} is read as ${JSON.stringify(value)}.`,
    });
  const first = v.safeParse(fitting, value);
  if (first.success) return first.output;
  const wrong = new Set<unknown>();
  for (const issue of first.issues) {
    const keys = (issue.path ?? []).map(({ key }) => key);
    wrong.add(keys[0]);
    const at = keys.reduce<string>(
      (before, key) => (typeof key === 'number' ? `${before}[${key}]` : `${before}.${String(key)}`),
      path,
    );
    const code = isLanguageMapFault(issue, field) ? 'W_LANG' : (CODE_OF_FIELD[field] ?? 'W_TYPE');
    issues.push({ code, path: at, message: sentence(issue) });
  }
  if (wrong.has(undefined) || typeof value !== 'object' || value === null) return undefined;
  const rest: unknown = Array.isArray(value)
    ? value.filter((_, index) => !wrong.has(index))
    : Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
  if (Object.keys(rest as object).length === 0) return undefined;
  const second = v.safeParse(fitting, rest);
  return second.success ? second.output : undefined;
}

type Structured = v.GenericSchema & {
  readonly options?: readonly v.GenericSchema[];
  readonly wrapped?: v.GenericSchema;
};

/** Of a schema with alternatives, the one that has the shape of the value: its complaints are the precise ones. */
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
  // A number may yet be read as text, and a list is no map of languages, though it looks like one.
  const otherwise =
    typeof value === 'number' || Array.isArray(value) ? all.find((option) => option.type === 'string') : undefined;
  return all.find((option) => shape.includes(option.type)) ?? otherwise ?? schema;
}

/** Numbers where text is wanted, plain decimal text where a number is wanted, and `mid` for `midline`. */
function coerce(schema: v.GenericSchema, value: unknown): unknown {
  if (schema.type === 'string' && typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (schema.type === 'number' && typeof value === 'string' && /^\d{1,3}(?:\.\d{1,6})?$/.test(value))
    return Number(value);
  if (schema.type === 'picklist' && value === 'mid') return 'midline';
  return value;
}

const isLanguageMapFault = (issue: v.BaseIssue<unknown>, field: string): boolean =>
  issue.type === 'regex' && (field === 'lang' || issue.path?.at(-1)?.origin === 'key');

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  Array: 'a list',
  Object: 'written { … }',
};

function sentence(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return `This ${issue.message}. It is ignored.`;
  if (issue.type === 'picklist')
    return `This must be one of ${(issue.expected ?? '').replace(/[()"]/g, '').split(' | ').join(', ')}, but is ${issue.received}. It is ignored.`;
  if (issue.expected === 'never') return 'This field is not part of the format. It is ignored.';
  const wanted = (issue.expected ?? '')
    .replace(/[()]/g, '')
    .split(' | ')
    .map((kind) => EXPECTED[kind] ?? kind);
  return `This must be ${[...new Set(wanted)].join(' or ')}, but is ${issue.received.slice(0, 60)}. It is ignored.`;
}

function unique(id: string, used: Map<string, number>): string {
  const times = (used.get(id) ?? 0) + 1;
  used.set(id, times);
  if (times === 1) return id;
  const next = `${id}-${times}`;
  return used.has(next) ? unique(id, used) : (used.set(next, 1), next);
}

function reportRepeatedCodes(points: readonly PointEntry[], issues: Issue[]): void {
  const first = new Map<string, string>();
  for (const { id, code } of points) {
    if (!code) continue;
    const before = first.get(code);
    if (before === undefined) first.set(code, id);
    else issues.push({ code: 'W_DUP_CODE', path: 'points', message: `"${before}" and "${id}" are both ${code}.` });
  }
}

function isDate(text: string, issues: Issue[]): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!real)
    issues.push({
      code: 'W_DATE',
      path: 'reviewed.on',
      message: `${JSON.stringify(text)} is no date of the calendar. It is ignored.`,
    });
  return real;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One or many, as many. */
const list = <Item>(value: Item | readonly Item[] | undefined): readonly Item[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as Item];

function pick<From extends object, Key extends keyof From>(
  from: From,
  keys: readonly Key[],
): { [K in Key]?: NonNullable<From[K]> } {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])) as {
    [K in Key]?: NonNullable<From[K]>;
  };
}
