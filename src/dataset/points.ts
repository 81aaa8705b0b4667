import { acupoint, showsBothSides, sideAt, type Code, type Side, type View } from '../atlas/index.js';
import { mirror, type XY } from '../geometry/xy.js';
import { readAvoid } from './avoid.js';
import type { Background, Claim, PointEntry } from './dataset.js';
import { parseDuration } from './duration.js';
import { readEvidence } from './evidence.js';
import { identify, possibleCodes, type Spelling } from './identify.js';
import { isFields, list, pick, readFields, type Fields, type Read } from './fields.js';
import type { Report } from './issues.js';
import type { OwnPlace } from './own-places.js';
import { isElsewhere } from './place-words.js';
import { joinPath, quote } from './quote.js';
import { PointSchema } from './schema.js';
import { saysSide } from './side-words.js';
import type { Cite } from './sources.js';
import type { LocalText } from './text.js';

type PointFields = Read<typeof PointSchema.entries>;

/** The points of a dataset, in its order. One that is not an object, or has neither id nor name, is left out. */
export function readPoints(
  written: readonly unknown[],
  spelling: Spelling,
  cite: Cite,
  report: Report,
): { readonly points: readonly PointEntry[]; readonly places: readonly OwnPlace[] } {
  const timesUsed = new Map<string, number>();
  const places: OwnPlace[] = [];
  const points = written.flatMap((raw, index) => {
    const path = joinPath('points', index);
    const point = readPoint(raw, path, timesUsed, spelling, cite, report);
    for (const { view, at } of point?.placements?.slice(0, 1) ?? [])
      places.push({ path: joinPath(path, 'x'), view, at });
    return point ?? [];
  });
  reportRepeatedCodes(points, report);
  return { points, places };
}

function readPoint(
  raw: unknown,
  path: string,
  timesUsed: Map<string, number>,
  spelling: Spelling,
  cite: Cite,
  report: Report,
): PointEntry | undefined {
  if (!isFields(raw)) {
    report('W_POINT', path, 'A point must be written { … }. It is left out.');
    return undefined;
  }
  const { avoid, others } = readAvoid(raw, path, report);
  const point = readFields(PointSchema.entries, others, path, report);
  const written = writtenId(point);
  if (!written) {
    report('W_POINT', path, 'A point needs an "id" or a "name". It is left out.');
    return undefined;
  }

  const id = unique(written, timesUsed);
  if (id !== written)
    report('W_DUP_ID', `${path}.id`, `The id ${quote(written)} is already taken; this point is called ${quote(id)}.`);
  const own = readPlace(raw, point, path, report);
  const isOwn = own !== undefined;
  const isTechnical = isOwn && TECHNICAL.test(written);
  const identity = isTechnical ? undefined : identify(written, textsOf(point.name), spelling, isOwn);
  const code = identity && 'code' in identity ? identity.code : undefined;
  const question = identity && 'ask' in identity ? identity : undefined;
  if (question) report(question.ask, joinPath(path, point.id === undefined ? 'name' : 'id'), question.message);
  if (code !== undefined) reportPlace(point.location, code, path, spelling, report);
  // It may be a code of a country that is not known, or be called by one: the author’s place counts, and so do the
  // cautions.
  const isUnsure = isOwn && identity === undefined;
  const called = isUnsure ? [...(isTechnical ? [] : [written]), ...textsOf(point.name), ...(point.aliases ?? [])] : [];
  const mayBe = question?.meanings.map((meaning) => meaning.code) ?? [
    ...new Set(called.flatMap((text) => possibleCodes(text, spelling))),
  ];
  const { placements, side } = question ? { placements: [] } : (own ?? {});
  if (code === undefined && !placements)
    report(
      'W_UNPLACED',
      path,
      `No place is known for ${quote(id)}. Give view, x and y. The point is listed, not drawn.`,
    );
  const saidIn = isOwn ? undefined : fieldOfSide(point);
  if (code !== undefined && saidIn)
    report(
      'W_SIDE',
      joinPath(path, saidIn),
      `A side counts only with a place of your own: view, x and y. ${code} is marked wherever it is on the body.`,
    );

  return {
    id,
    ...(code === undefined ? {} : { code }),
    ...(mayBe.length > 0 ? { mayBe } : {}),
    aliases: point.aliases ?? [],
    ...(placements ? { placements } : {}),
    technique: list<LocalText>(point.technique),
    ...readDuration(point, path, report),
    avoid,
    ...readBackground(point, path, cite, report),
    ...(side ? { side } : {}),
    ...pick(point, ['name', 'location', 'rest', 'repeat', 'pulse', 'pressure', 'group']),
  };
}

/** The id of an author's own point, such as `s1`. It is no code when the point has a place of its own. */
const TECHNICAL = /^[a-z]\d+$/;

const textsOf = (name: LocalText | undefined): readonly string[] =>
  name === undefined ? [] : typeof name === 'string' ? [name] : Object.values(name);

/** Says when a place in words is on another part of the body than the point. */
function reportPlace(
  location: LocalText | undefined,
  code: Code,
  path: string,
  { names }: Spelling,
  report: Report,
): void {
  const region = acupoint(code)?.region ?? names?.region(code) ?? '';
  const elsewhere = textsOf(location).find((text) => isElsewhere(text, region));
  if (elsewhere !== undefined)
    report(
      'W_PLACE',
      joinPath(path, 'location'),
      `${quote(elsewhere)} is not where ${code} is (${region.replace(/-/g, ' ')}). Check which point is meant.`,
    );
}

/** The field that says one side of the body: `side`, or an id or a name such as `LI4 (left)`. */
function fieldOfSide({ side, id, name }: PointFields): 'side' | 'id' | 'name' | undefined {
  if (side === 'left' || side === 'right') return 'side';
  if (id !== undefined && saysSide(id)) return 'id';
  return textsOf(name).some(saysSide) ? 'name' : undefined;
}

/** What an author calls the point: its id, else its name in the first language. */
function writtenId({ id, name }: PointFields): string | undefined {
  const first = typeof name === 'string' ? name : Object.values(name ?? {})[0];
  return id?.trim() || first?.trim();
}

/** An id that no other point has: the written one, else with a number after it. */
function unique(id: string, timesUsed: Map<string, number>): string {
  const times = (timesUsed.get(id) ?? 0) + 1;
  timesUsed.set(id, times);
  if (times === 1) return id;
  const next = `${id}-${times}`;
  if (timesUsed.has(next)) return unique(id, timesUsed);
  timesUsed.set(next, 1);
  return next;
}

/**
 * The author's own place, and its side. Undefined: none is given. Without placements: the one given is wrong, so the
 * point must not be drawn.
 */
function readPlace(
  raw: Fields,
  { view, x, y, side: written }: PointFields,
  path: string,
  report: Report,
): Pick<PointEntry, 'placements' | 'side'> | undefined {
  const given = ['view', 'x', 'y'].filter((field) => raw[field] !== undefined && raw[field] !== null);
  if (given.length === 0) return undefined;
  if (view === undefined || x === undefined || y === undefined) {
    if (given.length < 3)
      report('W_UNPLACED', path, 'A place needs all three: view, x and y. The point is listed, not drawn.');
    return { placements: [] };
  }
  const at = { x, y };
  const there = sideAt(view, at);
  const side = written && isTrue(written, view, there) ? written : undefined;
  if (side !== written)
    report(
      'W_SIDE',
      joinPath(path, 'side'),
      `${quote(written)} contradicts x: in the view ${view}, x ${x} is on the body’s ${there}` +
        `${there === 'midline' ? '' : ' side'}. The mark stays where it is, and no side is named.`,
    );
  const places = side === 'both' && showsBothSides(view) ? [at, mirror(at)] : [at];
  return {
    placements: places.map((place) => ({ view, side: sideOf(view, place, side), at: place })),
    ...(side ? { side } : {}),
  };
}

/** Whether a side can be that of a mark. A view of a single limb or flank stands for either side. */
const isTrue = (side: Side | 'both', view: View, there: Side): boolean =>
  !showsBothSides(view) || (side === 'both' ? there !== 'midline' : side === there);

const sideOf = (view: View, at: XY, side: Side | 'both' | undefined): Side =>
  side === undefined || side === 'both' ? sideAt(view, at) : side;

/** How long to press. Words that can't be read as a time are kept as they are. */
function readDuration({ duration: written }: PointFields, path: string, report: Report): Pick<PointEntry, 'duration'> {
  if (written === undefined) return {};
  const duration = parseDuration(written);
  if (duration) return { duration };
  report(
    'W_DURATION',
    `${path}.duration`,
    'No time from 1 second to 30 minutes can be read from this. Words are shown as written, without a timer.',
  );
  return typeof written === 'string' ? { duration: { min: 0, max: 0, preset: 0, text: written } } : {};
}

/** What sources say about a point, if anything. */
function readBackground(point: PointFields, path: string, cite: Cite, report: Report): Pick<PointEntry, 'background'> {
  const background: Background = {
    benefit: list<Claim>(point.benefit),
    times: list<Claim>(point.times),
    ...readEvidence(point.evidence, `${path}.evidence`, cite, report),
    sources: cite(point.sources, `${path}.sources`),
    ...(point.pressures && { pressures: list<Claim>(point.pressures) }),
    ...pick(point, ['note']),
  };
  return Object.values(background).some((value) => !Array.isArray(value) || value.length > 0) ? { background } : {};
}

function reportRepeatedCodes(points: readonly PointEntry[], report: Report): void {
  const first = new Map<string, string>();
  for (const { id, code } of points) {
    if (!code) continue;
    const before = first.get(code);
    if (before === undefined) first.set(code, id);
    else report('W_DUP_CODE', 'points', `${quote(before)} and ${quote(id)} are both ${code}.`);
  }
}
