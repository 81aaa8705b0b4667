import { acupoint, loadAtlas, loadPlaces, type Figure } from '../../atlas/index.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { Issue } from '../../dataset/issues.js';
import { besideBody, type OwnPlace } from '../../dataset/own-places.js';
import type { ParsedDataset } from '../../dataset/parse.js';
import { drawing, loadDrawing, loadFigure } from '../../figure/index.js';
import { isOnBody } from '../../figure/on-body.js';
import { loadAtlasMessages } from '../../languages/index.js';
import { withBuiltInWords } from '../../model/built-in-words.js';
import { subset } from '../../model/subset.js';

/** The points that a map shows, and what was wrong with its data. */
export interface Choice extends Pick<ParsedDataset, 'issues'> {
  /** With the words of built-in points in the language that the map has now, where an author leaves words out. */
  dataset(): Dataset;
  /** Whether there are such words. */
  readonly isTranslated: boolean;
}

/**
 * Chooses the requested points of a dataset. Loads the atlas when one of them is not built in, or has no location of
 * its own; the figure, when it is not the neutral one; and the drawings that show the author's own places.
 *
 * @param builtIn The built-in points in the language of the map; for them themselves, they are the data.
 * @throws when one of these can't be fetched: the data is not at fault.
 */
export async function choosePoints(
  given: ParsedDataset | undefined,
  names: string | undefined,
  figure: Figure,
  builtIn: () => Dataset,
): Promise<Choice> {
  const issues = [...(given?.issues ?? [])];
  const data = given?.dataset ?? builtIn();
  const chosen = names ? subset(data, names, issues) : data;
  const dataset = (): Dataset => (given ? withBuiltInWords(chosen, builtIn()) : chosen);
  const { points } = dataset();
  const needsAtlas = points.some(({ code, location }) => code !== undefined && (!location || !acupoint(code)));
  const [faults] = await Promise.all([
    faultsOf(given?.places ?? []),
    figure === 'neutral' ? undefined : Promise.all([loadPlaces(figure), loadFigure(figure)]),
    needsAtlas ? Promise.all([loadAtlas(), loadAtlasMessages()]) : undefined,
  ]);
  return { dataset, issues: [...issues, ...faults], isTranslated: dataset() !== chosen };
}

/** The faults of places beside the body. A drawing that can't be fetched is not asked. */
async function faultsOf(places: readonly OwnPlace[]): Promise<readonly Issue[]> {
  const missing = new Set(places.map(({ view }) => view).filter((view) => !drawing(view, 'neutral')));
  await Promise.all([...missing].map((view) => loadDrawing(view).catch(() => undefined)));
  return besideBody(places, (view, at) => {
    const art = drawing(view, 'neutral');
    return !art || isOnBody(art, at);
  });
}
