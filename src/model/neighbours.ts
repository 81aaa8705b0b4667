import type { BodyModel, MapPoint } from './body-model.js';

/** The position of a point and its neighbours. The points form a ring: after the last comes the first. */
export function neighbours(
  model: BodyModel,
  id: string,
):
  { readonly index: number; readonly total: number; readonly previous: MapPoint; readonly next: MapPoint } | undefined {
  const { points } = model;
  const index = points.findIndex((point) => point.id === id);
  const previous = points.at(index - 1);
  const next = points[(index + 1) % points.length];
  return index < 0 || !previous || !next ? undefined : { index, total: points.length, previous, next };
}
