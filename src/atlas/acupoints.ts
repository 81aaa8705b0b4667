import { mirror } from '../geometry/xy.js';
import { BUILT_IN } from './built-in.js';
import type { Code } from './codes.js';
import type { AtlasRow, Places } from './rows.js';
import { isOverview, showsBothSides, sideAt, type Figure, type Placement } from './views.js';

/** What is known about a point, whatever a dataset says about it. */
export interface Acupoint {
  readonly code: Code;
  readonly hanzi: string;
  readonly pinyin: string;
  readonly english: string;
  /** The body region, as a key of the interface messages. */
  readonly region: string;
  /** Whether it lies on both sides of the body, as all points off the midline do. */
  readonly paired: boolean;
  /** Where it is, in English. Known once the whole atlas is loaded. */
  readonly location?: string | undefined;
  /** What to be careful about: codes, or keys of messages. Known once the whole atlas is loaded. */
  readonly cautions?: readonly string[] | undefined;
}

const rows = new Map<Code, AtlasRow>();
/** Adds points that come before the whole atlas does, or with it. */
export const hold = (more: readonly AtlasRow[]): void => {
  for (const row of more) rows.set(row[0], row);
};
hold(BUILT_IN);

/** The point with a canonical code, if it is loaded: the built-in ones always are, the others come with the atlas. */
export function acupoint(wanted: Code): Acupoint | undefined {
  const row = rows.get(wanted);
  if (!row) return undefined;
  const [code, hanzi, pinyin, english, region, paired, , location, cautions] = row;
  return { code, hanzi, pinyin, english, region, paired, location, cautions };
}

/** Where the points are in the whole-body views of the other figures, once they are loaded. */
const placesOn = new Map<Figure, Readonly<Record<Code, Places>>>();

/**
 * Where a point is seen, best view first, on both sides of the body where a view shows them. Empty for a point that is
 * not loaded or can't be seen from outside.
 */
export function placementsOf(code: Code, figure: Figure = 'neutral'): readonly Placement[] {
  const places = rows.get(code)?.[6] ?? [];
  const own = placesOn.get(figure)?.[code];
  const closeUps = places.filter(([view]) => !isOverview(view));
  const all = !own ? places : places[0] === closeUps[0] ? [...closeUps, ...own] : [...own, ...closeUps];
  return all.flatMap(([view, x, y]): Placement[] => {
    const at = { x, y };
    const side = sideAt(view, at);
    return [
      { view, side, at },
      ...(showsBothSides(view) && side !== 'midline' ? [{ view, side: 'right' as const, at: mirror(at) }] : []),
    ];
  });
}

/** Loads the places of another figure. Rejects when they can't be fetched. */
export async function loadPlaces(figure: Figure): Promise<void> {
  if (figure !== 'neutral')
    placesOn.set(figure, (await (figure === 'female' ? import('./female.js') : import('./male.js'))).PLACES);
}

/** Every point that is loaded. */
export const acupoints = (): readonly Acupoint[] => [...rows.keys()].flatMap((code) => acupoint(code) ?? []);

/** Whether a point is there without loading the whole atlas. */
export const isBuiltIn = (code: Code): boolean => BUILT_IN.some(([known]) => known === code);

/** Fetches the whole atlas without adding it: 416 points. Rejects when it can't be fetched. */
export const fetchAtlas = async (): Promise<readonly AtlasRow[]> => (await import('./all.js')).ALL;

/** Loads the whole atlas. Rejects when it can't be fetched. */
export async function loadAtlas(): Promise<void> {
  if (rows.size < 416) hold(await fetchAtlas());
}
