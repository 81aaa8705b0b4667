/** Which points the reader's reasons not to press are about. Comes after the start, with the question. */
import { acupoint, acupoints, isOverview, loadAtlas, placementsOf, type Code, type Placement } from '../atlas/index.js';
import { loadNames, namesHere } from '../atlas/load-names.js';
import { meaningsIn, readPoint } from '../atlas/spellings.js';
import type { LocalText } from '../dataset/text.js';
import { ALWAYS_UNWISE, CONCERNS, type Concern, type Signs } from '../safety/concerns.js';
import { builtInCautions } from '../safety/rules.js';
import { areaOf } from './areas.js';
import type { MapPoint } from './body-model.js';
import { cautionsOf, judgeWith } from './cautions.js';

/** What is known of a point once the atlas is here: where it lies, and what lies below. */
interface Facts {
  readonly regions: readonly string[];
  readonly cautions: readonly string[];
}
const found = new WeakMap<MapPoint, Facts | undefined>();
let isAtlasHere = false;

/** Loads all that tells where a point lies and what lies below. Rejects when it can't be fetched. */
export async function readRisks(): Promise<void> {
  await Promise.all([loadAtlas(), loadNames()]);
  isAtlasHere = true;
}

/** From now on, `isUnwise` judges points. */
export const judgeRisks = (): void => judgeWith(speaksAgainst);

/**
 * Whether a concern is about a point, by what its author says of it, how hard it is pressed, where it lies and what
 * lies below. What can't be judged is marked: a point of which nobody knows where it is, and all that only the atlas
 * tells while it is not here.
 */
function speaksAgainst(point: MapPoint, concern: Concern): boolean {
  const { cautions = [], below = [], regions = [], isFirm = false, words }: Signs = CONCERNS[concern];
  const { pressure, technique } = point.entry;
  if (isFirm && (pressure ? pressure === 'firm' : technique.length > 0)) return true;
  const signs = [...cautions, ...below, ...ALWAYS_UNWISE];
  for (const caution of cautionsOf(point))
    if (signs.includes(caution as string) || textsOf(caution).some((text) => words?.test(text))) return true;
  const facts = isAtlasHere ? factsOf(point) : undefined;
  if (facts)
    return facts.cautions.some((each) => signs.includes(each)) || facts.regions.some((each) => isIn(each, regions));
  const region = isAtlasHere ? undefined : point.acupoint?.region;
  return below.length > 0 || (region ? isIn(region, regions) : regions.length > 0);
}

const isIn = (region: string, wanted: readonly string[]): boolean =>
  wanted.includes(region) || wanted.includes(areaOf.get(region) ?? '');

function factsOf(point: MapPoint): Facts | undefined {
  if (found.has(point)) return found.get(point);
  const { isNear, code: nearby } = nearest(point.entry.placements?.[0]);
  const codes = new Set([...codesOf(point), ...(isNear ? [nearby] : [])]);
  const facts = {
    cautions: [...codes].flatMap((code) => [...builtInCautions(code), ...(acupoint(code)?.cautions ?? [])]),
    regions: [...codes, nearby].flatMap((code) => acupoint(code)?.region ?? []),
  };
  found.set(point, facts.regions.length > 0 ? facts : undefined);
  return found.get(point);
}

/** The points of the atlas that a point may be, by code and name. */
function codesOf({ entry: { code, mayBe = [], name, aliases } }: MapPoint): readonly Code[] {
  if (code) return [code];
  const called = [...(name ? textsOf(name) : []), ...aliases];
  const named = called.flatMap((text) => meaningsIn(readPoint(text, undefined, namesHere())));
  return [...mayBe, ...named.map((meaning) => meaning.code)];
}

/** Whole bodies are twice as high as they are wide, and places are in per cent of both. */
const isTall = (view: Placement['view']): boolean => isOverview(view) || view === 'side';
/** How far apart two places of a whole body may be to be the same, in per cent of its height: a hand's width is 5. */
const NEAR = 2.5;

/** The point of the atlas nearest to a place, whose region it shares; and whether it is so near that it is the same. */
function nearest(place: Placement | undefined): { readonly code: Code; readonly isNear: boolean } {
  let code = '';
  let least = Infinity;
  const wide = place && isTall(place.view) ? 0.5 : 1;
  for (const each of place ? acupoints() : [])
    for (const { view, at } of placementsOf(each.code)) {
      const distance = place?.view === view ? Math.hypot((at.x - place.at.x) * wide, at.y - place.at.y) : Infinity;
      if (distance >= least) continue;
      least = distance;
      code = each.code;
    }
  return { code, isNear: code !== '' && (wide === 1 || least <= NEAR) };
}

const textsOf = (text: LocalText): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));
