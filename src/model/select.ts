/** Values derived from model and state. */
import { codeOf, isOverview, type Code, type View } from '../atlas/index.js';
import type { Dataset } from '../dataset/dataset.js';
import type { PhaseSide } from '../practice/index.js';
import type { BodyModel, MapPoint } from './body-model.js';
import type { MapState } from './state.js';

/** Reads codes in other spellings, and names, once that has loaded (`spelled.ts`). */
let readSpelling: ((dataset: Dataset, spelling: string) => Code | undefined) | undefined;
export const findWith = (read: typeof readSpelling): void => void (readSpelling = read);

/** Finds a point by its id, by its code, or by any other spelling as soon as these can be read. */
export function findPoint(model: BodyModel, id: string): MapPoint | undefined {
  const exact = model.pointOf.get(id);
  if (exact) return exact;
  const code = codeOf(id) ?? readSpelling?.(model.dataset, id);
  return code === undefined ? undefined : model.points.find(({ entry }) => entry.code === code);
}

/** The point whose panel is open. */
export const selectedPoint = (model: BodyModel | undefined, { selected }: MapState): MapPoint | undefined =>
  selected === undefined ? undefined : model?.pointOf.get(selected);

/** A view that shows a point: the current one if it does, else a whole-body view, else its best close-up. */
export function viewShowing(point: MapPoint, current: View): View {
  const views = point.placements.map(({ view }) => view);
  if (views.length === 0 || views.includes(current)) return current;
  return views.find(isOverview) ?? views[0] ?? current;
}

/** The close-ups worth offering: those that are the best view of some point. */
export function closeUps(model: BodyModel): readonly View[] {
  const best = new Set(model.points.map(({ placements }) => placements[0]?.view));
  return [...model.hotspots.keys()].filter((view) => !isOverview(view) && best.has(view));
}

/** The numbers that the points of an open routine show on the picture, by id, in the order of its steps. */
export function stepNumbers({ session }: MapState): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  if (!session || session.stage === 'done') return numbers;
  for (const { point } of session.routine.steps)
    if (point !== undefined && !numbers.has(point)) numbers.set(point, numbers.size + 1);
  return numbers;
}

/** The point being pressed now, with the timer or in a routine, and on which side. */
export function pressedNow({
  selected,
  session,
  timer,
}: MapState): { readonly id: string; readonly side: PhaseSide } | undefined {
  const inRoutine = session?.stage === 'going';
  const clock = inRoutine ? session.clock : timer?.point === selected ? timer?.clock : undefined;
  const phase = clock?.since === undefined ? undefined : clock.phases[clock.index];
  const id = inRoutine ? session.routine.steps[phase?.step ?? 0]?.point : selected;
  return phase?.kind === 'press' && id !== undefined ? { id, side: phase.side } : undefined;
}

const upTo =
  (most: number) =>
  (model: BodyModel | undefined): boolean =>
    model !== undefined && model.points.length > 0 && model.points.length <= most;

/** Whether a wide map can show the list of its points beside the picture, and be no longer than it. */
export const isFew = upTo(13);
/** Whether that list is shorter than the picture. */
export const isShort = upTo(8);
/** Whether that list leaves room for the whole safety text. */
export const isPair = upTo(2);
