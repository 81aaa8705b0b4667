/**
 * `npm run release`: writes `release/acu-body-map-<version>.zip`, all that a page without a bundler needs, and its
 * checksum. The same files give the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync, type Zippable } from 'fflate';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): Uint8Array => new Uint8Array(readFileSync(join(root, path)));
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A page that works when it is opened from the folder: with a language, a topic, and nothing that is fetched. */
const START = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>acu-body-map</title>
  <link rel="stylesheet" href="acu-body-map.css" />
  <script src="acu-body-map.iife.js"></script>
  <script src="lang/fr.js"></script>
  <script src="topics/head-neck.js"></script>
  <script src="topics/head-neck.fr.js"></script>
  <h1>acu-body-map</h1>
  <acu-body-map></acu-body-map>
  <h2>Headache and a stiff neck, in French</h2>
  <acu-body-map lang="fr" topic="head-neck"></acu-body-map>
</html>
`;

/** What the newest version brings, from the changelog. */
export const notesOf = (changelog: string): string => /^## [^]*?(?=^## |$(?![^]))/m.exec(changelog)?.[0].trim() ?? '';

/** What `integrity` of a script or style sheet holds. */
const integrity = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The files of the release by their paths in it. */
function filesOf(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const folder = (from: string, to: string, isWanted: (name: string) => boolean): void => {
    for (const name of readdirSync(join(root, from)).toSorted())
      if (isWanted(name)) files.set(`${to}${name}`, read(`${from}/${name}`));
  };
  const isScript = (name: string): boolean => name.endsWith('.js');
  const scripts = ['acu-body-map.min.js', 'acu-body-map.iife.js', 'acu-body-map.css'];
  const frame = ['embed.html', 'embed.js', 'embed.css', 'embed-parent.js'];
  for (const name of [...scripts, ...frame, 'LICENSES.txt', 'VERSION']) files.set(name, read(`dist/${name}`));
  for (const each of ['light', 'lang', 'topics', 'figures']) folder(`dist/${each}`, `${each}/`, isScript);
  folder('themes', 'themes/', (name) => name.endsWith('.css'));
  folder('data', 'data/', (name) => name.endsWith('.json'));
  files.set('LICENSE', read('LICENSE'));
  const encoder = new TextEncoder();
  const sums = [...files].filter(([path]) => /\.(?:js|css)$/.test(path));
  files.set('SRI.txt', encoder.encode(sums.map(([path, bytes]) => `${path}  ${integrity(bytes)}\n`).join('')));
  files.set('NOTES.md', encoder.encode(`${notesOf(text('CHANGELOG.md'))}\n`));
  files.set('start.html', encoder.encode(START));
  return files;
}

/** The release as a zip. */
export function releaseZip(): Uint8Array {
  const folder = `acu-body-map-${text('dist/VERSION').trim()}`;
  const entries: Zippable = {};
  for (const [path, bytes] of [...filesOf()].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    entries[`${folder}/${path}`] = bytes;
  // A zip holds local time: this is the same bytes in every zone.
  return zipSync(entries, { level: 9, mtime: new Date(2000, 0, 1) });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const name = `acu-body-map-${text('dist/VERSION').trim()}.zip`;
  const zip = releaseZip();
  const sum = createHash('sha256').update(zip).digest('hex');
  mkdirSync(join(root, 'release'), { recursive: true });
  writeFileSync(join(root, 'release', name), zip);
  writeFileSync(join(root, 'release', `${name}.sha256`), `${sum}  ${name}\n`);
  console.log(`release/${name}: ${(zip.length / 1e6).toFixed(1)} MB, sha256 ${sum}`);
}
