/** A place in a plane. The unit is given wherever it is used: per cent of a view's box, or figure units. */
export interface XY {
  readonly x: number;
  readonly y: number;
}

/** The square of the distance between two places: enough to find the nearest one. */
export const squaredDistance = (a: XY, b: XY): number => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;

/** A place mirrored about the vertical centre line of a box that is 100 per cent wide. */
export const mirror = ({ x, y }: XY): XY => ({ x: 100 - x, y });
