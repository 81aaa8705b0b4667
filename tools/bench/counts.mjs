// `npm run counts`, after `npm run build`: what a map makes, draws and fetches, counted in Chromium with the light
// build. None of it depends on how fast the machine is. Fails when a count is over its budget; a change that lowers one
// lowers its budget.
import { readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';
import { ownData } from '../own-data.mjs';
import { linesOf } from '../preload-lines.mjs';
import { serveFiles } from '../serve.mjs';
import { needs } from '../setup.mjs';

needs({ dist: 'build' });

/**
 * `intl`: objects of `Intl` made until ready. `elements`: in the shadow trees at ready. `whole`: the same when nothing
 * more comes: what is folded is not drawn. `updates`: of all elements inside the map until then, one or two more or
 * less by what comes first. `choice`: updates when a point is chosen. `styled`: of how many elements the style is
 * worked out at once for that. `requests`: until nothing more comes. `chain`: the longest chain of requests until
 * ready, each of which waits for the one before it; the script of the map is the first.
 * @typedef {'intl' | 'elements' | 'whole' | 'updates' | 'choice' | 'styled' | 'requests' | 'chain'} Count
 */

/** An author's words about points of the atlas. */
const coded = {
  points: ['LI4', 'LU7', 'ST36'].map((id) => ({ id, name: 'A name', technique: ['Press.'], duration: '1-2 minutes' })),
};
/**
 * `ahead`: the parts of `light/preload.html` that are in the head of the page.
 * @type {Record<string, { tag: string, ahead?: string[], budget: Record<Count, number> }>}
 */
const PAGES = {
  'built-in points': {
    tag: '<acu-body-map></acu-body-map>',
    budget: { intl: 0, elements: 174, whole: 600, updates: 82, choice: 12, styled: 116, requests: 15, chain: 1 },
  },
  'in French': {
    tag: '<acu-body-map lang="fr"></acu-body-map>',
    budget: { intl: 3, elements: 174, whole: 600, updates: 76, choice: 12, styled: 116, requests: 15, chain: 2 },
  },
  'own data': {
    tag: `<acu-body-map data='${JSON.stringify(ownData)}'></acu-body-map>`,
    budget: { intl: 0, elements: 162, whole: 400, updates: 62, choice: 12, styled: 110, requests: 15, chain: 2 },
  },
  'own data by src': {
    tag: '<acu-body-map src="/own.json"></acu-body-map>',
    budget: { intl: 0, elements: 162, whole: 400, updates: 71, choice: 12, styled: 110, requests: 16, chain: 2 },
  },
  'own codes': {
    tag: `<acu-body-map data='${JSON.stringify(coded)}'></acu-body-map>`,
    budget: { intl: 0, elements: 140, whole: 275, updates: 63, choice: 12, styled: 123, requests: 20, chain: 2 },
  },
  'own codes, preloaded': {
    tag: `<acu-body-map data='${JSON.stringify(coded)}'></acu-body-map>`,
    ahead: ['points of your own', 'codes among them, such as LI4'],
    budget: { intl: 0, elements: 140, whole: 275, updates: 63, choice: 12, styled: 123, requests: 20, chain: 1 },
  },
  'German, preloaded': {
    tag: '<acu-body-map lang="de"></acu-body-map>',
    ahead: ['lang="de"'],
    budget: { intl: 3, elements: 174, whole: 600, updates: 76, choice: 12, styled: 116, requests: 15, chain: 1 },
  },
  'another topic': {
    tag: '<acu-body-map topic="head-neck"></acu-body-map>',
    budget: { intl: 1, elements: 178, whole: 630, updates: 71, choice: 12, styled: 166, requests: 18, chain: 3 },
  },
  'a point by code': {
    tag: '<acu-body-map points="LU7"></acu-body-map>',
    budget: { intl: 0, elements: 123, whole: 245, updates: 61, choice: 1, styled: 0, requests: 17, chain: 2 },
  },
  'twenty maps': {
    tag: '<acu-body-map></acu-body-map>'.repeat(20),
    budget: { intl: 0, elements: 870, whole: 3030, updates: 420, choice: 12, styled: 116, requests: 16, chain: 1 },
  },
  'none waits': {
    tag: '<acu-body-map loading="eager"></acu-body-map>'.repeat(20),
    budget: { intl: 0, elements: 3480, whole: 11500, updates: 1700, choice: 12, styled: 116, requests: 15, chain: 1 },
  },
};
const html = (/** @type {string} */ tag, /** @type {string[]} */ ahead) =>
  '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>counts</title>' +
  ahead.map((part) => linesOf(readFileSync('dist/light/preload.html', 'utf8'), part, '/dist/light/')).join('') +
  `<script type="module" src="/dist/light/acu-body-map.js"></script>${tag}</html>`;
const paths = Object.keys(PAGES).map((name, i) => /** @type {const} */ ([name, `/page-${i}`]));
const { origin, close } = await serveFiles(
  Object.fromEntries(paths.map(([name, path]) => [path, html(PAGES[name]?.tag ?? '', PAGES[name]?.ahead ?? [])])),
  undefined,
  { '/own.json': JSON.stringify(ownData) },
);
const browser = await launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });

/**
 * Runs before the page: counts what is made from here on. What a map leaves for later, by timers and idle time, is held
 * back until all maps are ready: on a slow machine it would come before.
 */
function watch() {
  const counts = { intl: 0, updates: 0 };
  /** @type {(() => void)[] | undefined} */
  let held = [];
  const page = /** @type {Record<string, any>} */ (window);
  const real = { setTimeout: window.setTimeout.bind(window) };
  for (const name of ['setTimeout', 'requestIdleCallback']) {
    const begin = page[name].bind(window);
    page[name] = (/** @type {unknown[]} */ ...words) => (held ? held.push(() => begin(...words)) : begin(...words));
  }
  const atReady = customElements.whenDefined('acu-body-map').then(async () => {
    const maps = /** @type {any[]} */ ([...document.querySelectorAll('acu-body-map')]);
    // Those that are far away wait, unless somebody waits for them.
    const isNear = (/** @type {Element} */ map) => map.getBoundingClientRect().top < innerHeight;
    // What the build has drawn is there in the first frame. Such a map becomes live later.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const isDrawn = (/** @type {Element} */ map) => map.shadowRoot?.querySelector('[data-acu]');
    await Promise.all(maps.filter(isNear).map((map) => isDrawn(map) || map.ready));
    const elements = maps.reduce((sum, map) => sum + map.shadowRoot.querySelectorAll('*').length, 0);
    const late = held ?? [];
    held = undefined;
    for (const begin of late) begin();
    Object.assign(window, { isReady: true });
    return { intl: counts.intl, elements };
  });
  Object.assign(window, { counts, atReady, isReady: false, real });
  for (const name of Object.getOwnPropertyNames(Intl)) {
    const Made = /** @type {any} */ (Intl)[name];
    if (typeof Made === 'function' && /^[A-Z]/.test(name))
      /** @type {any} */ (Intl)[name] = new Proxy(Made, {
        construct(target, given, made) {
          counts.intl++;
          return Reflect.construct(target, given, made);
        },
      });
  }
  const define = customElements.define.bind(customElements);
  customElements.define = (name, Element) => {
    const { performUpdate } = Element.prototype;
    Element.prototype.performUpdate = function update() {
      counts.updates++;
      return performUpdate.call(this);
    };
    define(name, Element);
  };
}

/** Runs in the page, until nothing more comes; then it chooses a point once `choose()` is called. */
async function count() {
  /** @type {{ counts: { updates: number }, atReady: Promise<{ intl: number, elements: number }> }} */
  const { counts, atReady } = Object(window);
  const sleep = (/** @type {number} */ time) => new Promise((resolve) => setTimeout(resolve, time));
  const fetched = () =>
    performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(location.origin)).length;
  /** Until nothing has been updated or fetched for a while. */
  const quiet = async () => {
    for (let same = 0, before = ''; same < 5;) {
      await sleep(200);
      await new Promise((resolve) => requestIdleCallback(resolve));
      const now = `${counts.updates} ${fetched()}`;
      same = now === before ? same + 1 : 0;
      before = now;
    }
  };
  const { intl, elements } = await atReady;
  await quiet();
  const [updates, requests] = [counts.updates, fetched()];
  const whole = [...document.querySelectorAll('acu-body-map')]
    .map((each) => each.shadowRoot?.querySelectorAll('*').length ?? 0)
    .reduce((sum, each) => sum + each, 0);
  const map = /** @type {any} */ (document.querySelector('acu-body-map'));
  const choose = async () => {
    map.select(map.model.points[0].id);
    await quiet();
    return counts.updates - updates;
  };
  Object.assign(window, { choose });
  return { intl, elements, whole, updates, requests };
}

/**
 * Chooses a point, and counts updates, and the elements of which the style is worked out at once: every element is
 * tried against the selector `*` of the map then.
 *
 * @param {import('puppeteer-core').Page} tab
 */
async function choice(tab) {
  await tab.tracing.start({ categories: ['disabled-by-default-blink.debug'] });
  const updates = await tab.evaluate(() => /** @type {Promise<number>} */ (Object(window).choose()));
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await tab.tracing.stop()));
  /** @type {{ selector: string, match_attempts: number }[][]} */
  const rounds = traceEvents
    .filter((/** @type {{ name: string }} */ { name }) => name === 'SelectorStats')
    .map((/** @type {any} */ { args }) => args.selector_stats?.selector_timings ?? []);
  const styled = rounds.map((round) => round.find(({ selector }) => selector === '*')?.match_attempts ?? 0);
  if (updates > 0 && !styled.some(Boolean))
    throw new Error('The trace says of no element that its style was worked out.');
  return { choice: updates, styled: Math.max(0, ...styled) };
}

/** Runs in the page: whether all maps are ready, once what is under way has been done. @returns {Promise<boolean>} */
async function pause() {
  const { real } = Object(window);
  await new Promise((resolve) => real.setTimeout(resolve, 50));
  return Object(window).isReady;
}

/**
 * How many answers are waited for in a row until the maps are ready. All requests are held until the page has nothing
 * else to do, and then let go together.
 *
 * @param {string} address
 */
async function chainOf(address) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1000, height: 900 });
  await tab.evaluateOnNewDocument(watch);
  await tab.setRequestInterception(true);
  /** @type {import('puppeteer-core').HTTPRequest[]} */
  let waiting = [];
  tab.on('request', (request) => {
    if (request.isNavigationRequest()) void request.continue();
    else waiting.push(request);
  });
  const arriving = tab.goto(address);
  await new Promise((resolve) => tab.once('framenavigated', resolve));
  let answers = 0;
  for (let before = 0, quiet = 0; !(await tab.evaluate(pause)); before = waiting.length) {
    quiet = waiting.length > 0 && waiting.length === before ? quiet + 1 : 0;
    if (quiet < 5) continue;
    answers++;
    const asked = waiting;
    waiting = [];
    await Promise.all(asked.map((request) => request.continue()));
  }
  await arriving;
  await tab.close();
  return answers;
}

let [within, over] = [0, 0];
for (const [name, path] of paths) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1000, height: 900 });
  await tab.evaluateOnNewDocument(watch);
  await tab.goto(origin + path);
  const counted = await tab.evaluate(count);
  const found = Object.entries({ ...counted, ...(await choice(tab)), chain: await chainOf(origin + path) });
  const budget = /** @type {Record<string, number>} */ (PAGES[name]?.budget ?? {});
  for (const [what, value] of found) {
    if (value <= (budget[what] ?? 0)) within++;
    else over++;
  }
  const cells = found.map(
    ([what, value]) => `${what} ${value}${value > (budget[what] ?? 0) ? ' ✖' : ''} (≤ ${budget[what]})`,
  );
  console.log(`${name.padEnd(16)} ${cells.join(' · ')}`);
  await tab.close();
}
await browser.close();
close();
console.log(`${within} passed, ${over} failed`);
if (over > 0) process.exitCode = 1;
