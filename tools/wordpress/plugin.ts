/** The files of the WordPress plugin: those that are written by hand, and those that are taken from the builds. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync, type Zippable } from 'fflate';
import { build } from 'vite';
import { messagesIn, templateOf } from './messages.js';
import { jsonOf, phpOf } from './translations.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const SLUG = 'acu-body-map';
/** The plugin as WordPress has it in its folder of plugins. */
export const PLUGIN = join(root, 'integrations/wordpress', SLUG);

const text = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');
export const VERSION = (JSON.parse(text(root, 'package.json')) as { version: string }).version;
/** Where the files of the map are: the version is in the path, so that no browser mixes those of two. */
const MAP = join(PLUGIN, 'dist', VERSION);

/** Every place of the plugin that says its version. */
const VERSIONS: Readonly<Record<string, RegExp>> = {
  'acu-body-map.php': /^ \* Version: (.*)$|^const VERSION = '(.*)';$/gm,
  'readme.txt': /^Stable tag: (.*)$/gm,
  'block/block.json': /"version": "(.*)"/g,
};

/** What in the plugin says another version than the package: a sentence each. */
export const versionFaults = (): readonly string[] =>
  Object.entries(VERSIONS).flatMap(([file, pattern]) => {
    const said = [...text(PLUGIN, file).matchAll(pattern)].map(([, one, other]) => one ?? other);
    if (said.length === 0) return [`${file} says no version`];
    return said.filter((each) => each !== VERSION).map((each) => `${file} says version ${each}, not ${VERSION}`);
  });

/** All files below a folder, by their paths in it, in a fixed order. */
function filesBelow(folder: string, under = ''): readonly string[] {
  return readdirSync(join(folder, under), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = under === '' ? entry.name : `${under}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, path) : [path];
    });
}

/**
 * The map as text, for the editor, in chunks: a language comes when a block is in it. Lit is taken as a server has it,
 * since nothing of this is in the page.
 */
const buildText = (): Promise<unknown> =>
  build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { conditions: ['node', 'import', 'module', 'default'] },
    define: { 'globalThis.HTMLElement': 'undefined' },
    build: {
      target: 'es2022',
      outDir: join(MAP, 'text'),
      emptyOutDir: true,
      modulePreload: false,
      lib: { entry: join(root, 'tools/wordpress/text.ts'), formats: ['es'], fileName: () => 'text.js' },
      rolldownOptions: { output: { minify: true, comments: false, chunkFileNames: '[name]-[hash:7].js' } },
    },
  });

/** Puts what is generated into the folder of the plugin. */
export async function makePlugin(): Promise<void> {
  for (const each of ['dist', 'languages']) rmSync(join(PLUGIN, each), { recursive: true, force: true });
  mkdirSync(join(PLUGIN, 'languages'), { recursive: true });
  await buildText();
  cpSync(join(root, 'dist/light'), join(MAP, 'light'), {
    recursive: true,
    filter: (path) => !path.endsWith('.map'),
  });
  mkdirSync(join(MAP, 'themes'));
  const themes = [...text(PLUGIN, 'includes/scripts.php').matchAll(/const THEMES = array\(([^)]*)\)/g)]
    .flatMap(([, names = '']) => names.match(/[\w-]+/g) ?? [])
    .map((name) => `themes/${name}.css`);
  for (const path of ['acu-body-map.css', 'LICENSES.txt', ...themes]) cpSync(join(root, 'dist', path), join(MAP, path));
  cpSync(join(root, 'LICENSE'), join(MAP, 'LICENSE'));
  const files = { ...translationFiles(), [`${SLUG}.pot`]: template() };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(PLUGIN, 'languages', name), content);
}

/** Where translators write: a file for each language of WordPress. */
const TRANSLATIONS = join(root, 'integrations/wordpress/translations');
/** The script of the block, as its translations are called after it. */
const SCRIPT = 'acu-body-map-block';

/** The files of the plugin that are written by hand and have texts, by their paths. */
function sources(): Readonly<Record<string, string>> {
  const paths = filesBelow(PLUGIN).filter(
    (path) => !/^(?:dist|languages)\//.test(path) && /\.(?:php|js|json)$/.test(path),
  );
  return Object.fromEntries(paths.map((path) => [path, text(PLUGIN, path)]));
}

/** What translators begin with. */
export const template = (): string => templateOf(sources(), VERSION);

/** What translators have written, by locale. */
export const translations = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesBelow(TRANSLATIONS).map((name) => [name.slice(SLUG.length + 1, -'.po'.length), text(TRANSLATIONS, name)]),
  );

/** The files of `languages` for each language, by their names. */
export function translationFiles(): Readonly<Record<string, string>> {
  const ids = new Set(messagesIn({ 'block/edit.js': text(PLUGIN, 'block/edit.js') }).keys());
  return Object.fromEntries(
    Object.entries(translations()).flatMap(([locale, po]) => [
      [`${SLUG}-${locale}.po`, po],
      [`${SLUG}-${locale}.l10n.php`, phpOf(po, locale)],
      [`${SLUG}-${locale}-${SCRIPT}.json`, jsonOf(po, locale, ids)],
    ]),
  );
}

/** Whether `npm run wordpress` has put the generated files there. */
export const isMade = (): boolean => existsSync(join(MAP, 'text/text.js'));

/**
 * What the directory of wordpress.org shows. It names authors by their user names there, which no file here can know.
 *
 * @throws {Error} for what can be no user name there.
 */
export function readmeOf(contributors: readonly string[]): string {
  const strange = contributors.find((name) => !/^[a-z\d][a-z\d_.-]*$/.test(name));
  if (strange !== undefined) throw new Error(`“${strange}” is no user name of wordpress.org.`);
  const readme = text(PLUGIN, 'readme.txt');
  if (contributors.length === 0) return readme;
  return readme.replace('\n', `\nContributors: ${contributors.join(', ')}\n`);
}

/** The plugin as a zip that WordPress takes. The same files give the same bytes. */
export function pluginZip(contributors: readonly string[] = []): Uint8Array {
  const entries: Zippable = {};
  for (const path of filesBelow(PLUGIN)) entries[`${SLUG}/${path}`] = new Uint8Array(readFileSync(join(PLUGIN, path)));
  entries[`${SLUG}/readme.txt`] = new TextEncoder().encode(readmeOf(contributors));
  // A zip holds local time: this is the same bytes in every zone.
  return zipSync(entries, { level: 9, mtime: new Date(2000, 0, 1) });
}
