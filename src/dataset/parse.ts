/**
 * Reads data of any origin into a dataset. Strict about what it lets through, lenient about the rest:
 * a fault costs the field or the point it is in, never the dataset, and is reported with its path. A place is never
 * clamped, moved or guessed: a point whose place is wrong is listed, not drawn.
 */
import { keepSafety } from './avoid.js';
import { plainCopy } from './copy.js';
import { LIMITS } from './limits.js';
import { lettersOf, schemeCalled, schemeOf, schemeSaid, SCHEMES } from '../atlas/schemes.js';
import type { Names } from '../atlas/readings.js';
import type { Dataset } from './dataset.js';
import type { Spelling } from './identify.js';
import { isFields, list, pick, readAs, readFields, wordOf, type Fields, type Read } from './fields.js';
import { DatasetError, type Issue, type Report } from './issues.js';
import { readMore } from './more.js';
import type { OwnPlace } from './own-places.js';
import { readPoints } from './points.js';
import { quote } from './quote.js';
import { datasetEntries } from './schema.js';
import { citing, readSources } from './sources.js';

/** A dataset and what was wrong with the data it came from. */
export interface ParsedDataset {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  /** The places that the author gives. */
  readonly places: readonly OwnPlace[];
  /** Whether the names of points are needed to tell which are meant, and were not there. */
  readonly lacksNames: boolean;
}

/** What a reader of data brings along. */
export interface Options {
  /** Whose codes these are when the data does not say so. */
  readonly codes?: string | undefined;
  /** The names of all points. They come with the atlas. */
  readonly names?: Names | undefined;
}

/** The version of the format that this reader knows. */
const MAJOR = 1;
/** Points and sources have readers of their own: what is wrong with one must not cost the others. */
const { points: _points, sources: _sources, ...otherEntries } = datasetEntries;
/** An address is judged with every character that is in it, as a browser would read it. */
const isAddress = (path: string): boolean => path.endsWith('.url');

/**
 * @param value Parsed JSON, or an object that a page made.
 * @param base The address that links in the data are relative to.
 * @param options Whose codes these are, and the names of points.
 * @throws {DatasetError} E_SHAPE, E_VERSION or E_LIMIT when the value can't be read as a dataset at all.
 */
export function parseDataset(value: unknown, base?: string, options: Options = {}): ParsedDataset {
  const issues: Issue[] = [];
  const report: Report = (code, path, message) => void issues.push({ code, path, message });
  const file = plainCopy(value, report, isAddress);
  if (!isFields(file) || !Array.isArray(file['points'])) {
    throw new DatasetError('E_SHAPE', 'A dataset starts with { and holds "points", a list: { "points": [ … ] }.', {
      path: isFields(file) ? 'points' : '',
    });
  }
  checkVersion(file['$schema'], report);
  const { points: writtenPoints, sources: writtenSources, ...others } = file;
  if (writtenPoints.length > LIMITS.points)
    throw new DatasetError(
      'E_LIMIT',
      `There are ${writtenPoints.length} points; at most ${LIMITS.points} are allowed.`,
      { path: 'points' },
    );

  const root = readFields(otherEntries, withScheme(others, report), '', report);
  const sources = readSources(writtenSources, base, report);
  const cite = citing(sources, report);
  const said = root.codes ?? schemeSaid(file['codes']) ?? schemeSaid(options.codes);
  const scheme = said ?? schemeOf(root.lang);
  let lacksNames = false;
  const spelling: Spelling = { scheme, names: options.names, lackNames: () => void (lacksNames = true) };
  const { points, places } = readPoints(writtenPoints, spelling, cite, report);
  const dataset: Dataset = {
    lang: root.lang ?? 'en',
    points,
    safety: keepSafety(list(root.safety), file['safety'], report),
    sources,
    ...(scheme ? { codes: scheme } : {}),
    ...(said ? { letters: lettersOf(said) } : {}),
    ...pick(root, ['title', 'topic', 'credit', 'licence']),
    ...readMore(root, points, spelling, cite, report),
    ...readReview(root, report),
  };
  return { dataset, issues, places, lacksNames };
}

/** The dataset with whose codes it has as the format writes it: `es` for `es-MX` and `Español`. */
function withScheme(file: Fields, report: Report): Fields {
  const { codes } = file;
  const scheme = schemeCalled(codes);
  if (scheme === undefined || wordOf(SCHEMES, String(codes)) !== undefined) return file;
  report('W_COERCED', 'codes', readAs(codes, scheme));
  return { ...file, codes: scheme };
}

function checkVersion(schema: unknown, report: Report): void {
  if (typeof schema !== 'string') return;
  const major = Number(/\/schema\/(\d{1,4})\//.exec(schema)?.[1] ?? MAJOR);
  if (major > MAJOR)
    throw new DatasetError(
      'E_VERSION',
      `This data is written for version ${major} of the format; this map reads version ${MAJOR}.`,
      { path: '$schema' },
    );
  if (!/(?:^|\/)dataset(?:\.schema)?\.json$/.test(schema))
    report('W_SCHEMA', '$schema', 'This is not the address of the dataset format. It is ignored.');
}

/** Who reviewed the data and when, if the calendar has that day. */
function readReview({ reviewed }: Read<typeof otherEntries>, report: Report): Pick<Dataset, 'reviewed'> {
  if (!reviewed) return {};
  const date = new Date(`${reviewed.on}T00:00:00Z`);
  if (date.getUTCDate() === Number(reviewed.on.slice(8))) return { reviewed };
  report('W_DATE', 'reviewed.on', `${quote(reviewed.on)} is not a date in the calendar. It is ignored.`);
  return {};
}
