// Builds the pages of the bench and serves them.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { linesOf } from '../preload-lines.mjs';
import { run } from '../setup.mjs';
import { figureFile, figureMarkup, makeData } from './figure.mjs';
import { PAGES } from './pages.mjs';
import { probe } from './probe.mjs';

/** @typedef {import('./pages.mjs').Page} Page */
/** The build that the README recommends for a small start, served as it is shipped. */
const LIGHT = '/light/acu-body-map.js';
const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const cache = join(root, '.cache/bench');

/** Installs what we are compared with, outside the project's own packages: nothing else needs it. */
function installPeers() {
  const folder = join(cache, 'peers');
  const lock = readFileSync(join(here, 'peers/package-lock.json'));
  const stamp = createHash('sha256').update(lock).digest('hex');
  const stampFile = join(folder, 'stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  cpSync(join(here, 'peers'), folder, { recursive: true });
  console.log('bench: npm ci, in .cache/bench/peers …');
  if (run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error']) !== 0)
    throw new Error('The packages to compare with could not be installed. Is there a network connection?');
  writeFileSync(stampFile, stamp);
}

/**
 * What pages import: the figure, the map, the packages that we are compared with.
 *
 * @param {boolean} isMinified
 * @returns {import('vite').Plugin}
 */
const benchModules = (isMinified) => ({
  name: 'bench-modules',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (id === '#figure') return '\0figure';
    if (id === '#map' && isMinified) return { id: LIGHT, external: true };
    if (id === '#map' || id === '#library') return join(root, 'dist/define.js');
    const isPackage = /^[@a-z]/.test(id) && importer?.startsWith(join(here, 'pages'));
    const found = isPackage && (await this.resolve(id, join(cache, 'peers/package.json'), { skipSelf: true }));
    return found || undefined;
  },
  load: (id) => (id === '\0figure' ? `export default ${JSON.stringify(figureMarkup())}` : undefined),
});

/** @typedef {{ js: string[], css: string[], preload: string[] }} Built Addresses. */
/**
 * Builds a page as a site would: bundled and minified.
 *
 * @param {string} id
 * @param {Page} page
 * @param {boolean} isMinified
 * @returns {Promise<Built>}
 */
async function bundle(id, { script = id }, isMinified) {
  const outDir = join(cache, 'pages', id);
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: `/${id}/`,
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [benchModules(isMinified)],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      manifest: true,
      minify: isMinified,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { input: join(here, `pages/${script}.js`) },
    },
  });
  /** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[], css?: string[] }>} */
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'));
  /** @type {Built} */
  const built = { js: [], css: [], preload: [] };
  const seen = new Set();
  /** @param {(typeof manifest)[string]} chunk @param {string[]} list */
  const add = (chunk, list) => {
    if (seen.has(chunk)) return;
    seen.add(chunk);
    list.push(`/${id}/${chunk.file}`);
    for (const file of chunk.css ?? []) built.css.push(`/${id}/${file}`);
    for (const name of chunk.imports ?? []) if (manifest[name]) add(manifest[name], built.preload);
  };
  for (const chunk of Object.values(manifest)) if (chunk.isEntry) add(chunk, built.js);
  if (built.js.some((path) => readFileSync(join(cache, 'pages', path), 'utf8').includes(LIGHT)))
    built.preload.push(LIGHT);
  return built;
}

/**
 * The document: the same around every page.
 *
 * @param {Page} page
 * @param {Built} built
 * @param {number} count
 * @param {number} maps
 * @param {string} drawn What is in the place of each map before any script.
 */
function document(page, { js, css, preload }, count, maps, drawn) {
  const { figure, mark, marks = count, panel, isOverlaid = false, isAhead = false, points, loading } = page;
  const probed = { figure, mark, panel, isOverlaid, figures: 1, marks };
  const data = (points ? ` data-points="${points}"` : '') + (loading ? ` data-loading="${loading}"` : '');
  return (
    `<!doctype html><html lang="en"${data}><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width"><title>bench</title><link rel="icon" href="data:,">' +
    `<script>(${probe})(${JSON.stringify(probed)})</script>` +
    '<style>body{margin:0;font:14px/1.4 sans-serif}.host{width:900px;min-height:740px}</style>' +
    css.map((path) => `<link rel="stylesheet" href="${path}">`).join('') +
    preload.map((path) => `<link rel="modulepreload" href="${path}">`).join('') +
    (isAhead ? linesOf(readFileSync(join(root, 'dist/light/preload.html'), 'utf8'), 'points of your own') : '') +
    js.map((path) => `<script type="module" src="${path}"></script>`).join('') +
    `<script type="application/json" id="data">${JSON.stringify(makeData(count))}</script>` +
    `<main>${`<div class="host">${drawn}</div>`.repeat(maps)}</main></html>`
  );
}

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png' };
/** @param {Buffer} text */
const brotli = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  });

/**
 * Builds pages and serves them, compressed as a good server does and never from a cache.
 *
 * @param {readonly string[]} ids
 * @param {{ isMinified?: boolean }} [options]
 */
export async function servePages(ids, { isMinified = true } = {}) {
  installPeers();
  rmSync(join(cache, 'pages'), { recursive: true, force: true });
  /** @type {Map<string, Built>} */
  const built = new Map();
  for (const id of ids) if (PAGES[id]) built.set(id, await bundle(id, PAGES[id], isMinified));
  /** @type {typeof import('../../src/server/index.js')} */
  const { renderToString } = await import(join(root, 'dist/server/index.js'));
  const drawn = await renderToString(undefined, { lang: 'en', text: false });
  /** @type {Map<string, Buffer>} */
  const compressed = new Map([['/figure.svg', brotli(Buffer.from(figureFile()))]]);
  for (const [path, folder] of /** @type {const} */ ([
    ['', join(cache, 'pages')],
    ['/light', join(root, 'dist/light')],
  ]))
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (/\.(?:js|css|png)$/.test(file))
        compressed.set(`${path}/${file.replaceAll('\\', '/')}`, brotli(readFileSync(join(folder, file))));
  const server = createServer((request, response) => {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [page, files] = [PAGES[pathname.slice(1)], built.get(pathname.slice(1))];
    const key = pathname + search;
    if (page && files && !compressed.has(key)) {
      const [points, maps] = [Number(searchParams.get('points')), Number(searchParams.get('maps'))];
      compressed.set(key, brotli(Buffer.from(document(page, files, points, maps, page.isDrawn ? drawn : ''))));
    }
    const body = compressed.get(key);
    if (!body) return void response.writeHead(404).end();
    const type = /** @type {Record<string, string>} */ (TYPES)[extname(pathname)] ?? 'text/html';
    const headers = { 'content-type': type, 'cache-control': 'no-store', 'content-encoding': 'br' };
    return void response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return {
    origin: `http://localhost:${typeof address === 'object' ? address?.port : ''}`,
    close: () => void server.close(),
  };
}
