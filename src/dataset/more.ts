import type { InferOutput } from 'valibot';
import { readPoint } from '../atlas/spellings.js';
import type { Complaint, More, PointEntry, Routine, RoutineStep } from './dataset.js';
import { readEvidence } from './evidence.js';
import { parseDuration } from './duration.js';
import { pick, type Read } from './fields.js';
import type { Spelling } from './identify.js';
import type { Report } from './issues.js';
import { joinPath, quote } from './quote.js';
import type { ComplaintSchema, datasetEntries, RoutineSchema } from './schema.js';
import type { Cite } from './sources.js';

type MoreFields = Pick<
  Read<typeof datasetEntries>,
  'routines' | 'complaints' | 'questions' | 'tips' | 'methods' | 'glossary'
>;
type RoutineFields = InferOutput<typeof RoutineSchema>;
type ComplaintFields = InferOutput<typeof ComplaintSchema>;
/** How wide an area is, in per cent of the view, when nothing is said. */
const AREA = 20;

/** What goes with the points, if anything. A step that names a point the data does not have is left out. */
export function readMore(
  { routines = [], complaints = [], questions = [], tips = [], methods = [], glossary = [] }: MoreFields,
  points: readonly PointEntry[],
  spelling: Spelling,
  cite: Cite,
  report: Report,
): { more?: More } {
  const find = (name: string): string | undefined => idOf(name, points, spelling);
  if ([routines, complaints, questions, tips, methods, glossary].every(({ length }) => length === 0)) return {};
  const cited = <Entry extends { readonly sources?: readonly string[] | undefined }>(
    entries: readonly Entry[],
    path: string,
  ) => entries.map((entry, index) => ({ ...entry, sources: cite(entry.sources, `${joinPath(path, index)}.sources`) }));
  return {
    more: {
      routines: routines.map((routine, index) => readRoutine(routine, index, find, cite, report)),
      complaints: complaints.flatMap((complaint, i) => readComplaint(complaint, i, find, cite, report) ?? []),
      questions: cited(questions, 'questions'),
      tips,
      methods: cited(methods, 'methods'),
      glossary,
    },
  };
}

/** A complaint. A point that the data does not have is left out, and with the last one the complaint. */
function readComplaint(
  complaint: ComplaintFields,
  index: number,
  find: (name: string) => string | undefined,
  cite: Cite,
  report: Report,
): Complaint | undefined {
  const path = joinPath('complaints', index);
  const points = complaint.points.flatMap((name, i) => {
    const id = find(name);
    if (id === undefined)
      report(
        'W_POINT',
        joinPath(`${path}.points`, i),
        `There is no point ${quote(name)} in this data. It is left out.`,
      );
    return id ?? [];
  });
  if (points.length === 0) return undefined;
  return {
    name: complaint.name,
    points: [...new Set(points)],
    ...readArea(complaint, path, report),
    ...pick(complaint, ['note']),
    ...readEvidence(complaint.evidence, `${path}.evidence`, cite, report),
    sources: cite(complaint.sources, `${path}.sources`),
  };
}

/** The area on the body, when all of its place is given. */
function readArea({ view, x, y, size = AREA }: ComplaintFields, path: string, report: Report): Pick<Complaint, 'area'> {
  if (view !== undefined && x !== undefined && y !== undefined) return { area: { view, at: { x, y }, size } };
  if (view !== undefined || x !== undefined || y !== undefined)
    report('W_UNPLACED', path, 'A place needs all three: view, x and y. It is listed, not marked on the body.');
  return {};
}

function readRoutine(
  routine: RoutineFields,
  index: number,
  find: (name: string) => string | undefined,
  cite: Cite,
  report: Report,
): Routine {
  const path = joinPath('routines', index);
  const total = parseDuration(routine.total);
  return {
    id: routine.id ?? `routine-${index + 1}`,
    title: routine.title,
    ...(total ? { total } : {}),
    ...pick(routine, ['purpose', 'frequency', 'stop']),
    steps: routine.steps.flatMap((step, at) => readStep(step, joinPath(`${path}.steps`, at), find, report) ?? []),
    notes: routine.notes ?? [],
    sources: cite(routine.sources, `${path}.sources`),
  };
}

function readStep(
  step: RoutineFields['steps'][number],
  path: string,
  find: (name: string) => string | undefined,
  report: Report,
): RoutineStep | undefined {
  const point = step.point === undefined ? undefined : find(step.point);
  if (step.point !== undefined && point === undefined) {
    report('W_POINT', `${path}.point`, `There is no point ${quote(step.point)} in this data. The step is left out.`);
    return undefined;
  }
  const duration = parseDuration(step.duration);
  return {
    ...(point === undefined ? {} : { point }),
    ...(duration ? { duration } : {}),
    ...pick(step, ['text', 'side', 'pulse']),
  };
}

/** The id of the point that is named by its id, or by a code or name that means that point alone. */
function idOf(name: string, points: readonly PointEntry[], { scheme, names }: Spelling): string | undefined {
  const own = points.find(({ id }) => id === name);
  const reading = readPoint(name, scheme, names);
  return (own ?? points.find(({ code }) => reading.kind === 'code' && code === reading.code))?.id;
}
