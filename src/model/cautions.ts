import { isBuiltIn } from '../atlas/index.js';
import type { LocalText } from '../dataset/text.js';
import { builtInCautions, CONCERNS, type Concern } from '../safety/index.js';
import type { MapPoint } from './body-model.js';

/** The cautions of a point: its permanent ones, then the author's own, else the atlas's. Codes or texts. */
export function cautionsOf({ entry, acupoint }: MapPoint): readonly LocalText[] {
  const always = builtInCautions(entry.code);
  const own = entry.avoid.filter((caution) => typeof caution !== 'string' || !always.includes(caution));
  // The same data gives the same cautions, whether or not another map on the page has loaded the atlas.
  const usesAtlas = entry.avoid.length === 0 && acupoint?.caution && !(entry.location && isBuiltIn(acupoint.code));
  return [...always, ...own, ...(usesAtlas ? [{ en: acupoint.caution }] : [])];
}

/** Whether one of the reader's concerns is a reason not to press a point. Such a point is marked, not hidden. */
export const isUnwise = (point: MapPoint, concerns: readonly Concern[]): boolean => {
  const codes: readonly unknown[] = concerns.flatMap((concern) => CONCERNS[concern]);
  return codes.length > 0 && cautionsOf(point).some((caution) => codes.includes(caution));
};
