import type { AtlasRow } from '../../src/atlas/rows.js';

/** A table of points as TypeScript, a row per point, so that a diff shows which of them has moved. */
export const printRows = (name: string, about: string, rows: readonly AtlasRow[]): string =>
  `import type { AtlasRow } from './rows.js';\n\n/** ${about} */\nexport const ${name}: readonly AtlasRow[] = [\n${rows.map(printRow).join('\n')}\n];\n`;

function printRow([code, hanzi, pinyin, english, region, paired, places, ...words]: AtlasRow): string {
  const names = [code, hanzi, pinyin, english, region].map((word) => `'${word}'`);
  const texts = words.map((text) =>
    typeof text === 'string' ? JSON.stringify(text) : `[${text?.map((caution) => `'${caution}'`).join(', ')}]`,
  );
  return `  [${[...names, paired, printPlaces(places), ...texts].join(', ')}],`;
}

/** Where a point is seen, as TypeScript. */
export const printPlaces = (places: AtlasRow[6]): string =>
  `[${places.map(([view, x, y]) => `['${view}', ${x}, ${y}]`).join(', ')}]`;
