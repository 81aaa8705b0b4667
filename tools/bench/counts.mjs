// `npm run counts`, after `npm run build`: what a map makes, draws and fetches, counted in Chromium with the light
// build. None of it depends on how fast the machine is. Fails when a count is over its budget; a change that lowers one
// lowers its budget.
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';
import { serveFiles } from '../serve.mjs';
import { needs } from '../setup.mjs';

needs({ dist: 'build' });

/**
 * `intl`: objects of `Intl` made until ready. `elements`: in the shadow trees at ready. `updates`: of all elements
 * inside the map until nothing more comes. `choice`: updates when a point is chosen. `requests`: until
 * nothing more comes.
 * @typedef {'intl' | 'elements' | 'updates' | 'choice' | 'requests'} Count
 */
const own = {
  points: Array.from({ length: 20 }, (_, i) => ({
    id: `s${i + 1}`,
    name: `Spot ${i + 1}`,
    location: 'Here.',
    view: i % 2 ? 'front' : 'back',
    x: 40 + i,
    y: 20 + i * 3,
    technique: ['Press.'],
    duration: '1-2 minutes',
  })),
};
/** @type {Record<string, { tag: string, budget: Record<Count, number> }>} */
const PAGES = {
  'built-in points': {
    tag: '<acu-body-map></acu-body-map>',
    budget: { intl: 5, elements: 395, updates: 70, choice: 12, requests: 34 },
  },
  'in French': {
    tag: '<acu-body-map lang="fr"></acu-body-map>',
    budget: { intl: 7, elements: 395, updates: 80, choice: 12, requests: 34 },
  },
  'own data': {
    tag: `<acu-body-map data='${JSON.stringify(own)}'></acu-body-map>`,
    budget: { intl: 4, elements: 380, updates: 70, choice: 12, requests: 34 },
  },
  'twenty maps': {
    tag: '<acu-body-map></acu-body-map>'.repeat(20),
    budget: { intl: 5, elements: 7900, updates: 1400, choice: 12, requests: 34 },
  },
};
const html = (/** @type {string} */ tag) =>
  '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>counts</title>' +
  `<script type="module" src="/dist/light/acu-body-map.js"></script>${tag}</html>`;
const paths = Object.keys(PAGES).map((name, i) => /** @type {const} */ ([name, `/page-${i}`]));
const { origin, close } = await serveFiles(
  Object.fromEntries(paths.map(([name, path]) => [path, html(PAGES[name]?.tag ?? '')])),
);
const browser = await launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });

/** Runs before the page: counts what is made from here on. */
function watch() {
  const counts = { intl: 0, updates: 0 };
  Object.assign(window, { counts });
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

/** Runs in the page. @returns {Promise<Record<Count, number>>} */
async function count() {
  /** @type {{ counts: { intl: number, updates: number } }} */
  const { counts } = Object(window);
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
  await customElements.whenDefined('acu-body-map');
  const maps = /** @type {any[]} */ ([...document.querySelectorAll('acu-body-map')]);
  await Promise.all(maps.map((map) => map.ready));
  const intl = counts.intl;
  const elements = maps.reduce((sum, map) => sum + map.shadowRoot.querySelectorAll('*').length, 0);
  await quiet();
  const [updates, requests] = [counts.updates, fetched()];
  maps[0].select(maps[0].model.points[0].id);
  await quiet();
  return { intl, elements, updates, choice: counts.updates - updates, requests };
}

let [within, over] = [0, 0];
for (const [name, path] of paths) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1000, height: 900 });
  await tab.evaluateOnNewDocument(watch);
  await tab.goto(origin + path);
  const found = Object.entries(await tab.evaluate(count));
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
