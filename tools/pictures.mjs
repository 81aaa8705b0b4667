// `npm run pictures [NAME…]`: the pictures of the README, taken from the real map. They are written to `docs/`; nothing
// checks them, because letters differ from machine to machine: look at them.
import { createServer } from 'vite';
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from './browsers.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const THEMES = ['clay', 'jade', 'ink', 'clinical', 'night', 'high-contrast'];
const PHONE = { width: 375, height: 667, deviceScaleFactor: 1.5 };
const pause = (/** @type {number} */ time) => new Promise((resolve) => setTimeout(resolve, time));

const server = await createServer({ logLevel: 'error', server: { port: 0 } });
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });

/**
 * A page with a map that is whole.
 *
 * @param {string} html
 * @param {import('puppeteer-core').Viewport} viewport
 */
async function open(html, viewport) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.goto(`${address}tools/visual/page.html`);
  await page.evaluate((content) => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<style>body { margin: 0; background: #f1ece4; font: 17px/1.5 system-ui, sans-serif }</style>',
    );
    document.body.innerHTML = content;
  }, html);
  await page.waitForSelector('acu-body-map >>> [part~="more"]');
  await page.waitForSelector('acu-body-map >>> [part~="zoom"]');
  await pause(500);
  return page;
}

/** Presses on what can be seen of these, in turn. @param {Page} page @param {readonly string[]} selectors */
async function press(page, ...selectors) {
  for (const selector of selectors) {
    await page.waitForSelector(`acu-body-map >>> ${selector}`, { visible: true });
    await page.click(`acu-body-map >>> ${selector}`);
    await pause(700);
  }
}

const HOTSPOT = '.view-back [part~="hotspot"][data-id="BL23"]';
const READ = '[part~="safety-read"]';
const MAP = '<acu-body-map></acu-body-map>';

/** @type {Record<string, () => Promise<void>>} */
const pictures = {
  async 'map-wide'() {
    const page = await open(MAP, { width: 1200, height: 920, deviceScaleFactor: 1 });
    await press(page, HOTSPOT, READ);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: 'docs/map-wide.png' });
  },
  async 'map-narrow'() {
    const page = await open(MAP, { ...PHONE, height: 1120 });
    const map = await page.$('acu-body-map');
    await map?.screenshot({ path: 'docs/map-narrow.png' });
  },
  async phone() {
    const shots = [];
    const page = await open(MAP, PHONE);
    shots.push(await page.screenshot({ encoding: 'base64' }));
    await press(page, HOTSPOT);
    shots.push(await page.screenshot({ encoding: 'base64' }));
    await press(page, READ);
    shots.push(await page.screenshot({ encoding: 'base64' }));
    const routine = await open('<acu-body-map routine="daily"></acu-body-map>', PHONE);
    await press(routine, READ, '.routine .button-main');
    shots.push(await routine.screenshot({ encoding: 'base64' }));
    await beside('docs/phone.png', shots, 375, 667);
  },
  async practice() {
    const page = await open('<acu-body-map routine="daily"></acu-body-map>', {
      width: 1200,
      height: 920,
      deviceScaleFactor: 1,
    });
    await press(page, READ, '.routine .button-main');
    await page.screenshot({ path: 'docs/practice.png' });
  },
  async themes() {
    const shots = [];
    for (const theme of THEMES) {
      const page = await open(`<link rel="stylesheet" href="${address}themes/${theme}.css">${MAP}`, {
        ...PHONE,
        height: 860,
        deviceScaleFactor: 1,
      });
      shots.push(await page.screenshot({ encoding: 'base64' }));
    }
    await beside('docs/themes.png', shots, 375, 860);
  },
  async authors() {
    const page = await browser.newPage();
    await page.setViewport({ width: 1140, height: 1300, deviceScaleFactor: 1 });
    await page.goto(`${address}demo/authors.html`, { waitUntil: 'networkidle0' });
    await page.select('#view', 'back');
    const drawing = await (await page.$('.drawing'))?.boundingBox();
    if (drawing) await page.mouse.click(drawing.x + drawing.width * 0.462, drawing.y + drawing.height * 0.315);
    await pause(500);
    await page.screenshot({ path: 'docs/authors.png', clip: { x: 0, y: 265, width: 1140, height: 905 } });
  },
};

/**
 * Pictures of one size in a row.
 *
 * @param {`${string}.png`} path
 * @param {readonly string[]} shots base64
 * @param {number} width
 * @param {number} height in CSS pixels, each
 */
async function beside(path, shots, width, height) {
  const scale = 1600 / (shots.length * (width + 16));
  const page = await browser.newPage();
  await page.setViewport({ width: 1600, height: Math.round((height + 16) * scale) });
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot}" style="flex: 1; min-width: 0">`);
  await page.setContent(`<body style="margin: 8px; display: flex; gap: 12px; background: #fff">${images.join('')}`);
  await pause(200);
  await page.screenshot({ path });
}

const names = process.argv.slice(2);
for (const [name, take] of Object.entries(pictures)) if (names.length === 0 || names.includes(name)) await take();
await browser.close();
await server.close();
