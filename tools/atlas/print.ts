import type { Shape } from '../body/source.js';
import type { Spot } from '../body/surface.js';
import type { AtlasRow, GuideRow } from '../../src/atlas/rows.js';
import type { Fact } from './facts.js';
import { LANDMARKS, type LandmarkName } from './landmarks.js';
import type { Anatomy } from './place.js';

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

/** The lines along which the points of a figure are found, as TypeScript. */
export const printGuides = (
  figure: string,
  guides: readonly (readonly [code: string, rows: readonly GuideRow[]])[],
): string => `import type { Guides } from '../rows.js';

/** How points of the ${figure} figure are found: lines between landmarks, in per cent of a view's box. */
export const GUIDES: Guides = {
${guides.map(([code, rows]) => `  '${code}': ${printGuide(rows)},`).join('\n')}
};
`;
const printGuide = (rows: readonly GuideRow[]): string =>
  `[${rows.map((row) => `[${row.map((part) => (typeof part === 'string' ? `'${part}'` : part)).join(', ')}]`).join(', ')}]`;

/** Where a point is seen, as TypeScript. */
export const printPlaces = (places: AtlasRow[6]): string =>
  `[${places.map(([view, x, y]) => `['${view}', ${x}, ${y}]`).join(', ')}]`;

const numbers = (places: number, values: readonly number[]): string =>
  values.map((value) => Number(value.toFixed(places)).toString().replace(/^-0$/, '0')).join(', ');
const vec = (place: readonly number[]): string => `[${numbers(3, place)}]`;

/** Where the points and landmarks are on a shape, as TypeScript. */
export function printSpots(shape: Shape, own: Anatomy, spots: ReadonlyMap<string, readonly Spot[]>): string {
  const lines = (entries: readonly (readonly [name: string, value: string])[]): string =>
    entries.map(([name, value]) => `  '${name}': ${value},`).join('\n');
  const points = [...spots].map(
    ([code, list]) => [code, `[${list.map((spot) => vec(own.place(spot))).join(', ')}]`] as const,
  );
  const landmarks = (Object.keys(LANDMARKS) as LandmarkName[]).map(
    (name) => [name, vec(own.place(own.at(name)))] as const,
  );
  const joints = Object.entries(own.joints).map(([name, place]) => [name, vec(place)] as const);
  const cun = Object.entries(own.measures).map(([name, value]) => [name, numbers(4, [value])] as const);
  return `import type { Measured } from '../measured.js';

/** The ${shape} shape, by its own measures. */
export const ${shape.toUpperCase()}: Measured = {
spots: {
${lines(points)}
},
landmarks: {
${lines(landmarks)}
},
heights: { ground: ${numbers(3, [own.ground])}, crown: ${numbers(3, [own.crown])} },
joints: {
${lines(joints)}
},
cun: {
${lines(cun)}
},
};
`;
}

/** What the sources say of each point, as TypeScript. */
export const printStated = (facts: readonly Fact[]): string => `
/** What the sources say of each point: region, surface, whether it is paired. */
export const STATED: Readonly<Record<string, readonly [region: string, surface: string, paired: boolean]>> = {
${facts.map(({ code, region, surface, paired }) => `  '${code}': ['${region}', '${surface}', ${paired}],`).join('\n')}
};
`;

/** What is shown although its skin hardly faces the reader, as TypeScript. */
export const printEdgewise = (
  rows: readonly (readonly [figure: string, code: string, view: string, facing: number])[],
): string => `
/**
 * Every point and view where the skin faces the reader by less than the limit: from 1, squarely, to -1, from behind.
 */
export const SEEN_EDGEWISE: readonly (readonly [figure: string, code: string, view: string, facing: number])[] = [
${rows.map(([figure, code, view, facing]) => `  ['${figure}', '${code}', '${view}', ${numbers(2, [facing])}],`).join('\n')}
];
`;
