/** Installs and builds an example app in `.cache/integrations`, with the package as npm would publish it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export const CACHE = '.cache/integrations';
const FOLDER = 'integrations';
/** What an app makes of itself when it is started in its own folder. */
const MADE = new Set(['node_modules', 'dist', 'build', '_site', '.next', '.svelte-kit', '.angular', 'next-env.d.ts']);
/** What is kept from one run to the next: it belongs to the stamps or makes a build faster. */
const KEPT = new Set(['node_modules', '.installed', '.built', '.angular', '.next', '.svelte-kit']);
const windows = process.platform === 'win32';

/** Packs the package beside the apps. Returns a checksum of it. */
export function pack(): string {
  mkdirSync(CACHE, { recursive: true });
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', CACHE];
  const stdio: 'pipe'[] | ('ignore' | 'pipe')[] = ['ignore', 'pipe', 'ignore'];
  const json = execFileSync('npm', words, { encoding: 'utf8', stdio, shell: windows, maxBuffer: 1e8 });
  const [{ filename, integrity }] = JSON.parse(json) as [{ filename: string; integrity: string }];
  copyFileSync(join(CACHE, filename), join(CACHE, 'acu-body-map.tgz'));
  return integrity;
}

/** Every file of a folder, with the folders in it. */
function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !MADE.has(name));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : path;
  });
}

const sumOf = (...parts: readonly (string | Buffer)[]): string =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** Runs npm in the folder of an app. @throws {Error} with what it said, when it fails. */
function npm(app: string, ...words: string[]): void {
  const env = { ...process.env, CI: 'true', NG_CLI_ANALYTICS: 'false', NEXT_TELEMETRY_DISABLED: '1' };
  const options = { cwd: join(CACHE, app), encoding: 'utf8', env, shell: windows, maxBuffer: 1e8 } as const;
  const { status, stdout, stderr } = spawnSync('npm', words, options);
  if (status !== 0) throw new Error(`\`npm ${words.join(' ')}\` in ${app} ended with ${status}:\n${stdout}${stderr}`);
}

/** Copies the files of an app anew: one that is gone there is gone here. */
function copy(app: string): void {
  const to = join(CACHE, app);
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(to)) if (!KEPT.has(name)) rmSync(join(to, name), { recursive: true });
  cpSync(join(FOLDER, app), to, { recursive: true, filter: (path) => !MADE.has(basename(path)) });
}

/**
 * Installs and builds an app, unless that has been done for the same files and the same package.
 *
 * @throws {Error} with what was said, when a step fails.
 */
export function prepare(app: string, packed: string): void {
  const to = join(CACHE, app);
  const files = filesIn(join(FOLDER, app));
  const built = sumOf(packed, ...files.flatMap((path) => [path, readFileSync(path)]));
  const read = (name: string): string => (existsSync(join(to, name)) ? readFileSync(join(to, name), 'utf8') : '');
  if (read('.built') === built) return;
  copy(app);
  rmSync(join(to, '.built'), { force: true });
  const installed = sumOf(packed, readFileSync(join(to, 'package-lock.json')));
  if (read('.installed') !== installed) {
    npm(app, 'ci', '--loglevel=error', '--prefer-offline');
    writeFileSync(join(to, '.installed'), installed);
  }
  npm(app, 'run', 'build');
  writeFileSync(join(to, '.built'), built);
}

/** Writes the lock file of an app anew. Without a checksum of our package, which is another after each change. */
export function lock(app: string): void {
  copy(app);
  npm(app, 'install', '--package-lock-only', '--loglevel=error');
  const path = join(CACHE, app, 'package-lock.json');
  const text = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, { integrity?: string }> };
  delete text.packages['node_modules/acu-body-map']?.integrity;
  writeFileSync(join(FOLDER, app, 'package-lock.json'), `${JSON.stringify(text, undefined, 2)}\n`);
}
