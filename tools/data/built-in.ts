import { ALL } from '../../src/atlas/all.js';
import type { AtlasRow } from '../../src/atlas/rows.js';
import type { PointEntry } from '../../src/dataset/dataset.js';

/**
 * What a map needs at start-up about the points of the built-in dataset: their rows of the atlas, without the texts.
 */
export function builtInRows(points: readonly Pick<PointEntry, 'code'>[]): readonly AtlasRow[] {
  const codes = new Set(points.map(({ code }) => code));
  return ALL.filter(([code]) => codes.has(code)).map(
    ([code, hanzi, pinyin, english, region, paired, places]) =>
      [code, hanzi, pinyin, english, region, paired, places] as const,
  );
}
