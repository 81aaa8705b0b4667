import { isBuiltIn } from '../atlas/index.js';
import type { LocalText } from '../dataset/text.js';
import type { Concern } from '../safety/concerns.js';
import { builtInCautions } from '../safety/rules.js';
import type { BodyModel, MapPoint } from './body-model.js';

/**
 * The cautions of a point: its permanent ones, with those of every point that it may be; then the author's own, else
 * the atlas's. Codes or texts.
 */
export function cautionsOf({ entry, acupoint }: MapPoint): readonly LocalText[] {
  const always = [...new Set([entry.code, ...(entry.mayBe ?? [])].flatMap(builtInCautions))];
  const own = entry.avoid.filter((caution) => typeof caution !== 'string' || !always.includes(caution));
  // The same data gives the same cautions, whether or not another map on the page has loaded the atlas.
  const usesAtlas = entry.avoid.length === 0 && acupoint?.cautions && !(entry.location && isBuiltIn(acupoint.code));
  return [...always, ...own, ...(usesAtlas ? acupoint.cautions : [])];
}

/** Judges a point by a concern, once that has loaded (`at-risk.ts`). */
let judge: ((point: MapPoint, concern: Concern) => boolean) | undefined;
export const judgeWith = (by: typeof judge): void => void (judge = by);

/** Whether what the reader has said speaks against pressing a point. It is marked then, not hidden. */
export const isUnwise = (point: MapPoint, concerns: readonly Concern[]): boolean =>
  concerns.some((each) => judge?.(point, each));

/** Regions, and the view of places of an author's own, that are the low back or may be. */
const BACK = /^(back|lower-back|sacrum|buttock)$/;

/** Whether the signs of a trapped nerve in the back belong to a map: its data says so, else a point lies there. */
export const isAboutBack = ({ dataset: { topic }, points }: BodyModel): boolean =>
  topic
    ? topic === 'low-back'
    : points.some(({ acupoint, placements }) => BACK.test(acupoint?.region ?? placements[0]?.view ?? ''));

/**
 * What the safety text of a map says: with the signs of the back, the general ones, notes of the data. Those of a
 * built-in topic are the same in every language: who has read them need not read them again in another.
 */
export const safetyParts = (model: BodyModel): readonly string[] => [
  `${isAboutBack(model)}`,
  'false',
  ...model.dataset.safety.map((note, i) =>
    model.dataset.isBuiltIn
      ? `built in: ${model.dataset.topic} ${i}`
      : `${typeof note === 'string' ? note : Object.values(note)}`,
  ),
];
