import { acupoint, loadAtlas, loadPlaces, type Figure } from '../../atlas/index.js';
import type { ParsedDataset } from '../../dataset/parse.js';
import { loadFigure } from '../../figure/index.js';
import { loadAtlasMessages } from '../../languages/index.js';
import { subset } from '../../model/subset.js';

/**
 * The requested points of a dataset. Loads the atlas when one of them is not built in, or has no location of its own;
 * and the figure, when it is not the neutral one.
 *
 * @throws when one of these can't be fetched: the data is not at fault.
 */
export async function choosePoints(
  { dataset, issues }: ParsedDataset,
  names: string | undefined,
  figure: Figure,
): Promise<ParsedDataset> {
  const found = [...issues];
  const chosen = names ? subset(dataset, names, found) : dataset;
  const needsAtlas = chosen.points.some(({ code, location }) => code !== undefined && (!location || !acupoint(code)));
  await Promise.all([
    figure === 'neutral' ? undefined : Promise.all([loadPlaces(figure), loadFigure(figure)]),
    needsAtlas ? Promise.all([loadAtlas(), loadAtlasMessages()]) : undefined,
  ]);
  return { dataset: chosen, issues: found };
}
