// `node tools/bench/atlas.mjs`, after `npm run build`: how long it takes until 361 points are ready, and until one is
// selected. Ready is compared with the same page written by hand: what the map has drawn, as plain HTML. Both are
// measured in turns in one run, since only ratios are reliable on a shared machine.
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';
import { serveFiles } from '../serve.mjs';
import { needs } from '../setup.mjs';

needs({ dist: 'build' });
const ROUNDS = 15;
const POINTS = 'LU LI ST SP HT SI BL KI PC TE GB LR GV CV';
const DONE = 'requestAnimationFrame(() => setTimeout(() => { window.readyAt = performance.now(); }))';
const HEAD = '<!doctype html><html lang="en"><link rel="icon" href="data:,"><body style="margin:0">';
const SCRIPT = `import '/dist/light/acu-body-map.js';
const map = document.querySelector('acu-body-map'); await map.ready; ${DONE}`;
/** @type {Record<string, string>} */
const pages = {
  '/map': `${HEAD}<script type="module">${SCRIPT}</script><acu-body-map points="${POINTS}"></acu-body-map>`,
};
const { origin, close } = await serveFiles(pages);
const browser = await launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });

/** @param {string} path */
async function open(path) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(origin + path);
  await page.waitForFunction('window.readyAt');
  return page;
}

const first = await open('/map');
const content = await first.evaluate(() => {
  const shadow = /** @type {ShadowRoot} */ (document.querySelector('acu-body-map')?.shadowRoot);
  // A shadow root written in HTML: the same tree and styles, with places in attributes, as a person would write it.
  const sheets = shadow.adoptedStyleSheets
    .map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n'))
    .join('\n');
  return `<style>${sheets}</style>${shadow.innerHTML.replaceAll(/<!--.*?-->/g, '')}`;
});
const shadowRoot = `<template shadowrootmode="open">${content}</template>`;
pages['/hand'] = `${HEAD}<acu-body-map>${shadowRoot}</acu-body-map><script>${DONE}</script>`;
const marks = await first.evaluate(
  () => document.querySelector('acu-body-map')?.shadowRoot?.querySelectorAll('.hotspot').length,
);
await first.close();

/** @type {Record<string, number[]>} */
const times = { '/map': [], '/hand': [] };
for (let round = 0; round < ROUNDS; round++) {
  for (const path of ['/map', '/hand']) {
    const page = await open(path);
    times[path]?.push(Number(await page.evaluate('window.readyAt')));
    await page.close();
  }
}
/** @param {number[]} list */
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

const page = await open('/map');
const chosen = await page.evaluate(async () => {
  const map = /** @type {HTMLElement & { selected: string, updateComplete: Promise<unknown> }} */ (
    document.querySelector('acu-body-map')
  );
  const spent = [];
  for (const id of ['BL23', 'ST36', 'LI4', 'GB30', 'KI3', 'SP6', 'TE5', 'LR3', 'CV4', 'GV4', 'BL40', 'ST25']) {
    const start = performance.now();
    map.selected = id;
    await map.updateComplete;
    // Reading a measurement forces a layout.
    map.getBoundingClientRect();
    spent.push(performance.now() - start);
  }
  return spent;
});
const [map, hand] = [median(times['/map'] ?? []), median(times['/hand'] ?? [])];
console.log(`${marks} marks in the first picture`);
console.log(`ready: ${map.toFixed(0)} ms, by hand ${hand.toFixed(0)} ms: ${(map / hand).toFixed(2)} times`);
console.log(`selecting a point: median ${median(chosen).toFixed(1)} ms, slowest ${Math.max(...chosen).toFixed(1)} ms`);
await browser.close();
close();
