import type { Dataset, More, RoutineStep } from '../dataset/index.js';
import { supplementOf, type BuiltInSupplement, type Supplement } from './supplement.js';

/** The supplement of a dataset: its own, and what has been fetched for built-in points. */
export function withBuiltIn(dataset: Dataset, { more, sources, backgrounds }: BuiltInSupplement): Supplement {
  const own = supplementOf(dataset);
  return { more: own.more ?? partFor(dataset, more), sources: [...own.sources, ...sources], backgrounds };
}

/** Of some of the built-in points, the routines that press only them; with others among them, nothing of it fits. */
export function partFor({ title, points }: { readonly title?: unknown } & Pick<Dataset, 'points'>, more: More): More {
  const isShown = ({ point }: RoutineStep): boolean => point === undefined || points.some(({ id }) => id === point);
  if (!title) return { routines: [], complaints: [], questions: [], tips: [], methods: [], glossary: [] };
  return {
    ...more,
    routines: more.routines.filter(({ steps }) => steps.every(isShown)),
    complaints: more.complaints.filter((complaint) => complaint.points.every((point) => isShown({ point }))),
  };
}
