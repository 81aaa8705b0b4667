import type { InferOutput } from 'valibot';
import { parseCode } from '../atlas/index.js';
import type { More, PointEntry, Routine, RoutineStep } from './dataset.js';
import { parseDuration } from './duration.js';
import { pick, type Read } from './fields.js';
import type { Report } from './issues.js';
import { joinPath, quote } from './quote.js';
import type { datasetEntries, RoutineSchema } from './schema.js';
import type { Cite } from './sources.js';

type MoreFields = Pick<Read<typeof datasetEntries>, 'routines' | 'questions' | 'tips' | 'methods' | 'glossary'>;
type RoutineFields = InferOutput<typeof RoutineSchema>;

/** What goes with the points, if anything. A step that names a point the data does not have is left out. */
export function readMore(
  { routines = [], questions = [], tips = [], methods = [], glossary = [] }: MoreFields,
  points: readonly PointEntry[],
  cite: Cite,
  report: Report,
): { more?: More } {
  if ([routines, questions, tips, methods, glossary].every(({ length }) => length === 0)) return {};
  const cited = <Entry extends { readonly sources?: readonly string[] | undefined }>(
    entries: readonly Entry[],
    path: string,
  ) => entries.map((entry, index) => ({ ...entry, sources: cite(entry.sources, `${joinPath(path, index)}.sources`) }));
  return {
    more: {
      routines: routines.map((routine, index) => readRoutine(routine, index, points, cite, report)),
      questions: cited(questions, 'questions'),
      tips,
      methods: cited(methods, 'methods'),
      glossary,
    },
  };
}

function readRoutine(
  routine: RoutineFields,
  index: number,
  points: readonly PointEntry[],
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
    steps: routine.steps.flatMap((step, at) => readStep(step, joinPath(`${path}.steps`, at), points, report) ?? []),
    notes: routine.notes ?? [],
    sources: cite(routine.sources, `${path}.sources`),
  };
}

function readStep(
  step: RoutineFields['steps'][number],
  path: string,
  points: readonly PointEntry[],
  report: Report,
): RoutineStep | undefined {
  const point = step.point === undefined ? undefined : idOf(step.point, points);
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

/** The id of the point that is named by its id, or by any spelling of its code. */
function idOf(name: string, points: readonly PointEntry[]): string | undefined {
  const reading = parseCode(name);
  return points.find(({ id, code }) => id === name || (reading.kind === 'code' && code === reading.code))?.id;
}
