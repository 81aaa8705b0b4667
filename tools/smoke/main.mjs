// `npm run smoke`, after `npm run build` and `npm run demo`: opens every build and every demo page in a browser and
// runs the command line. Fails when a map shows no points, a page throws, or a page requests anything but its own
// files. Then it breaks each late chunk of the light build in turn (`chunks.mjs`), and looks whether a page jumps
// while a map loads (`shift.mjs`).
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';
import { serveFiles } from '../serve.mjs';
import { needs } from '../setup.mjs';
import { chunkFaults } from './chunks.mjs';
import { shiftFaults } from './shift.mjs';

needs({ dist: 'build', 'dist-demo': 'demo' });
const root = fileURLToPath(new URL('../..', import.meta.url));
/** @param {string} script */
const page = (script) =>
  '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>smoke</title>' +
  `${script}<acu-body-map></acu-body-map></html>`;
/** @type {Record<string, string>} */
const pages = {
  '/module': page('<script type="module" src="/dist/acu-body-map.min.js"></script>'),
  '/classic': page('<script src="/dist/acu-body-map.iife.js"></script>'),
  '/module-fr': page(
    '<script type="module" src="/dist/lang/fr.js"></script>' +
      '<script type="module" src="/dist/acu-body-map.min.js"></script>',
  ).replace('lang="en"', 'lang="fr"'),
  '/topic-fr': page(
    '<script type="module" src="/dist/topics/head-neck.fr.js"></script>' +
      '<script type="module" src="/dist/topics/head-neck.js"></script>' +
      '<script type="module" src="/dist/lang/fr.js"></script>' +
      '<script type="module" src="/dist/acu-body-map.min.js"></script>',
  )
    .replace('lang="en"', 'lang="fr"')
    .replace('<acu-body-map>', '<acu-body-map topic="head-neck">'),
  '/atlas-fr': page(
    '<script type="module" src="/dist/acu-body-map.min.js"></script>' +
      '<script type="module" src="/dist/lang/fr.atlas.js"></script>' +
      '<script type="module" src="/dist/lang/fr.js"></script>',
  )
    .replace('lang="en"', 'lang="fr"')
    .replace('<acu-body-map>', '<acu-body-map points="TE5 TE6">'),
  '/stand-in': page('<script type="module" src="/dist/light/acu-body-map.js"></script>').replace(
    '<acu-body-map></acu-body-map>',
    '<div data-acu-body-map></div>',
  ),
  '/light': page('<script type="module" src="/dist/light/acu-body-map.js"></script>'),
};

const { origin, close } = await serveFiles(pages);

/** What the one file leaves out. */
const LEFT_OUT = '/left-out';
pages[LEFT_OUT] = page('<script type="module" src="/dist/acu-body-map.min.js"></script>').replace(
  '<acu-body-map>',
  '<acu-body-map lang="fr" figure="female">',
);

/**
 * What is drawn with svg.js, and what comes late, works in every build, too.
 * @param {import('puppeteer-core').Page} tab
 */
async function lateFaults(tab) {
  return tab.evaluate(async () => {
    /** @type {string[]} */
    const faults = [];
    const map = /** @type {HTMLElement & {meridians: boolean, points: string, select(id: string): boolean}} */ (
      document.querySelector('acu-body-map')
    );
    const shadow = /** @type {ShadowRoot} */ (map.shadowRoot);
    /** @param {string} selector @returns {any} */
    const one = (selector) => shadow.querySelector(selector);
    /** @param {string} what @param {() => unknown} isThere */
    const until = async (what, isThere) => {
      for (let i = 0; i < 100 && !isThere(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
      if (!isThere()) faults.push(`did not appear: ${what}`);
    };
    await until('the zoom buttons', () => one('[part~="zoom-button"]'));
    const box = () => one('.view-back svg')?.getAttribute('viewBox');
    const before = box();
    const zoomIn = one('.view-back [part~="zoom-button"]');
    zoomIn?.click();
    await until('a zoomed picture', () => box() !== before);
    map.meridians = true;
    await until('meridian lines', () => shadow.querySelectorAll('.view-back .overlay path').length > 5);
    map.select('BL23');
    await until('a ruler with a label', () => one('.overlay text'));
    await until('the safety text before the first technique', () => one('acu-panel [part~="safety-first"]'));
    if (one('acu-panel [part~="steps"]')) faults.push('a technique is shown before the safety text has been read');
    one('acu-panel [part~="safety-read"]')?.click();
    await until('the technique', () => one('acu-panel [part~="steps"]'));
    await until('the timer', () => one('acu-panel [part~="timer-button"]'));
    one('acu-panel [part~="timer-button"].button-main')?.click();
    const radius = () => one('.pulse circle')?.getBoundingClientRect().width ?? 0;
    await until('a ring', () => radius() > 0);
    const first = radius();
    await until('a ring that grows', () => radius() !== first);
    one('[part~="tools-button"]')?.click();
    await until('the menu of tools', () => one('[part~="handout-button"]')?.checkVisibility());
    // Regions and the search field come with hundreds of points; names in other writings come with the field.
    map.points = '*';
    await until('regions', () => one('[part~="region"]'));
    await until('the search field', () => one('[part~="search-field"]'));
    const field = one('[part~="search-field"]');
    field?.dispatchEvent(new FocusEvent('focus'));
    if (field) field.value = '合谷';
    await until('a point found by its characters', () => {
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return one('[part~="search-result"] [part~="code"]');
    });
    return faults;
  });
}

const demos = readdirSync(join(root, 'dist-demo/demo'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/dist-demo/demo/${name}`);
const browser = await launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
let faults = 0;
for (const path of [...Object.keys(pages), ...demos]) {
  const tab = await browser.newPage();
  /** @type {string[]} */
  const found = [];
  /** @type {string[]} */
  const said = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => found.push(error instanceof Error ? error.message : String(error)));
  tab.on('console', (message) => message.text().includes('Content Security Policy') && found.push(message.text()));
  tab.on(
    'request',
    (request) =>
      !request.url().startsWith(origin) &&
      !request.url().startsWith('data:') &&
      found.push(`requests ${request.url()}`),
  );
  await tab.goto(origin + path, { waitUntil: 'networkidle0' });
  const points = await tab.evaluate(async () => {
    const maps = [...document.querySelectorAll('acu-body-map')].filter((map) => 'ready' in map);
    await Promise.all(maps.map((map) => map.ready));
    return maps.map((map) => map.shadowRoot?.querySelectorAll('acu-list [data-id]').length ?? 0);
  });
  if (!points[0]) found.push(`the first of ${points.length} maps shows no point`);
  console.log(`${found.length > 0 ? '✖' : '✓'} ${path}: ${points.join(', ')} points`);
  // The parts that come late are tried with the points of the low back.
  if (path in pages && path !== LEFT_OUT && path !== '/topic-fr' && path !== '/atlas-fr')
    found.push(...(await lateFaults(tab)));
  if (path === LEFT_OUT) {
    // The script of a language may come late, so the map waits before it says that there is none.
    for (let i = 0; i < 50 && !said.some((line) => line.includes('lang="fr"')); i++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    for (const what of ['lang="fr"', 'figure="female"']) {
      const lines = said.filter((line) => line.includes(what) && line.includes('one-file'));
      if (lines.length !== 1) found.push(`the console says ${lines.length} times what to do about ${what}`);
    }
  }
  if (path.endsWith('-fr')) {
    const lang = await tab.evaluate(
      () => document.querySelector('acu-body-map')?.shadowRoot?.querySelector('section')?.lang,
    );
    const title = await tab.evaluate(
      () => document.querySelector('acu-body-map')?.shadowRoot?.querySelector('[part~="title"]')?.textContent ?? '',
    );
    if (path === '/topic-fr' && !title.includes('nuque raide'))
      found.push(`with the scripts of a topic and of French the title is ${title}`);
    const name = await tab.evaluate(
      () => document.querySelector('acu-body-map')?.shadowRoot?.querySelector('acu-list [data-id]')?.textContent ?? '',
    );
    if (path === '/atlas-fr' && !name.includes('Barrière de l’Externe'))
      found.push(`with the scripts of French and of its atlas the first point is ${name}`);
    if (lang !== 'fr') found.push(`on a French page with the French script the map is in ${lang}`);
  }
  if (path.endsWith('/authors.html')) {
    const verdict = await tab.evaluate(async () => {
      const text = document.querySelector('textarea');
      if (text) text.value = '{ "points": [ { "id": "B54" }, { "id": "LI4", } ] }';
      text?.dispatchEvent(new Event('input'));
      await new Promise((resolve) => setTimeout(resolve, 600));
      return document.querySelector('#findings')?.textContent ?? '';
    });
    if (!verdict.includes('Line 1, column'))
      found.push(`the authors’ page does not name the fault in a text: ${verdict}`);
  }
  for (const fault of found) console.log(`    ${fault}`);
  faults += found.length;
  await tab.close();
}
const broken = await chunkFaults(await browser.newPage());
for (const fault of broken) console.log(`    ${fault}`);
faults += broken.length;
console.log(`${broken.length > 0 ? '✖' : '✓'} each late chunk of dist/light broken in turn`);
const shifted = await shiftFaults(browser);
for (const fault of shifted) console.log(`    ${fault}`);
faults += shifted.length;
console.log(`${shifted.length > 0 ? '✖' : '✓'} nothing jumps while a map loads`);
await browser.close();
close();

// The command line of the package, on its own datasets.
const datasets = readdirSync(join(root, 'data'))
  .filter((name) => name.endsWith('.json') && !name.includes('schema'))
  .map((name) => join(root, 'data', name));
const cli = spawnSync(process.execPath, [join(root, 'bin/acu-body-map.mjs'), 'validate', '--strict', ...datasets], {
  encoding: 'utf8',
});
if (cli.status !== 0) faults++;
console.log(`${cli.status === 0 ? '✓' : '✖'} acu-body-map validate: ${datasets.length} datasets`);
if (cli.status !== 0) console.log(`${cli.stdout}${cli.stderr}`);
process.exitCode = faults > 0 ? 1 : 0;
