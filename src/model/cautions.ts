import { isBuiltIn } from '../atlas/index.js';
import type { LocalText } from '../dataset/text.js';
import { builtInCautions, CONCERNS, type Concern } from '../safety/index.js';
import type { MapPoint } from './body-model.js';

/** What to be careful about: what always belongs to the point, then the author's own, else the atlas's. Codes or words. */
export function cautionsOf({ entry, acupoint }: MapPoint): readonly LocalText[] {
  const always = builtInCautions(entry.code);
  const own = entry.avoid.filter((caution) => typeof caution !== 'string' || !always.includes(caution));
  // The same data says the same, whether or not another map on the page has brought the atlas.
  const asksAtlas = entry.avoid.length === 0 && acupoint?.caution && !(entry.location && isBuiltIn(acupoint.code));
  return [...always, ...own, ...(asksAtlas ? [{ en: acupoint.caution }] : [])];
}

/** Whether something that the reader has said speaks against a point. It is then marked, and still there. */
export const isUnwise = (point: MapPoint, concerns: readonly Concern[]): boolean => {
  const about: readonly unknown[] = concerns.flatMap((concern) => CONCERNS[concern]);
  return about.length > 0 && cautionsOf(point).some((caution) => about.includes(caution));
};
