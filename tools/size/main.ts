/**
 * `npm run size`: how much a page has to fetch, with brotli at quality 11, from the built files. Fails if a budget is
 * exceeded. Start-up is everything that the first picture of a map with the built-in points needs: the entry and its
 * imports. The drawings of its close-ups are fetched once their strip is seen, after that picture.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { backPain } from '../../src/languages/en/points.js';
import { closeUps, resolve } from '../../src/model/index.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const KIB = 1024;
/**
 * In bytes. See CONTRIBUTING.md, “What we hold to”. Of the single file, 0.4 KiB are left free: other names of variables
 * alone move it by up to 0.25 KiB (measured in November 2026).
 */
const BUDGETS = { startUp: 32.7 * KIB, closeUps: 4.3 * KIB, single: 182 * KIB };

/**
 * A script with other hashes in the names of its chunks, always the same for the same name. The letters of real ones
 * alone move the start-up by up to 60 bytes (measured in November 2026), whichever chunk has changed.
 */
const withFixedHashes = (code: string): string =>
  code.replace(/([\w-]+)-[\w-]{7}(?=\.js)/g, (_, name: string) => {
    const hash = createHash('sha256').update(name).digest('base64url').slice(0, 7);
    return `${name}-${hash}`;
  });
const brotli = (path: string): number =>
  brotliCompressSync(withFixedHashes(readFileSync(path, 'utf8')), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
const kib = (bytes: number): string => `${(bytes / KIB).toFixed(2)} KiB`;

const light = join(dist, 'light');
const chunks = readdirSync(light).filter((name) => name.endsWith('.js'));
/** The files that a file imports statically, including itself. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, imported = ''] of readFileSync(join(light, name), 'utf8').matchAll(
    /(?:from|import)\s*["']\.\/([^"']+)["']/g,
  ))
    withImports(imported, seen);
  return seen;
}
const entry = 'acu-body-map.js';
const views = closeUps(resolve(backPain));
const contains = (name: string, view: string): boolean =>
  readFileSync(join(light, `${name}.map`), 'utf8').includes(`src/figure/${view}.ts"`);
const viewChunks = views.map((view) => {
  const found = chunks.find((name) => contains(name, view));
  if (!found) throw new Error(`no chunk contains the view ${view}`);
  return found;
});
const startUp = withImports(entry);
const drawings = new Set(viewChunks.flatMap((name) => [...withImports(name)]).filter((name) => !startUp.has(name)));
const sizeOf = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + brotli(join(light, name)), 0);
const single = brotli(join(dist, 'acu-body-map.min.js'));
const rows: [what: string, bytes: number, budget?: number][] = [
  [`start-up: tag, figure, built-in points (files: ${startUp.size})`, sizeOf(startUp), BUDGETS.startUp],
  [`its ${views.length} close-ups, once they are seen (files: ${drawings.size})`, sizeOf(drawings), BUDGETS.closeUps],
  ['single file, module', single, BUDGETS.single],
  ['single file, classic script', brotli(join(dist, 'acu-body-map.iife.js')), BUDGETS.single],
];

let over = 0;
for (const [what, bytes, budget] of rows) {
  const isOver = budget !== undefined && bytes > budget;
  if (isOver) over++;
  const limit = budget === undefined ? '' : `  (budget ${kib(budget)}${isOver ? ': OVER' : ''})`;
  console.log(`${kib(bytes).padStart(10)}  ${what}${limit}`);
}
process.exitCode = over > 0 ? 1 : 0;
