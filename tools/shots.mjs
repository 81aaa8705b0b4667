// `npm run shots -- URL [options]`: takes pictures of a page with a map at several widths, to look at. Errors of the
// page are printed. `--widths 320,375`, `--select ID` and `--view VIEW` say what to show; the safety text that stands
// before the first point is read, unless `--unread`. `--open PART` presses on a part, such as `tools-button`, `--only`
// takes the map without its page (`--crop HEIGHT`: the top of it), `--of SELECTOR` another part of the page,
// `--out DIR` and `--name NAME` say where the pictures go. On the page for authors,
// `--press 46.2,31.5` presses on the body.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from './browsers.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    widths: { type: 'string', default: '320,375,768,1200' },
    height: { type: 'string', default: '900' },
    out: { type: 'string', default: '.cache/shots' },
    name: { type: 'string', default: 'shot' },
    scale: { type: 'string', default: '1' },
    select: { type: 'string' },
    unread: { type: 'boolean', default: false },
    open: { type: 'string' },
    view: { type: 'string' },
    crop: { type: 'string', default: 'Infinity' },
    only: { type: 'boolean', default: false },
    of: { type: 'string' },
    press: { type: 'string' },
  },
});
const url = positionals[0] ?? 'http://localhost:5173/demo/';
mkdirSync(values.out, { recursive: true });
const browser = await launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage();
page.on(
  'console',
  (message) => ['error', 'warn'].includes(message.type()) && console.log(`console: ${message.text()}`),
);
page.on('pageerror', (error) => console.log(`page error: ${error instanceof Error ? error.message : String(error)}`));

/** Presses without a pointer, which misses what is moved by a page that scrolls. @param {string} selector */
const press = (selector) => page.$eval(selector, (each) => /** @type {HTMLElement} */ (each).click());

/** Opens a point from its row in the list, which may be folded. @param {string} id */
async function select(id) {
  const list = 'acu-body-map >>> [part~="list"]';
  const wasOpen = await page.$eval(list, (each) => {
    const details = /** @type {HTMLDetailsElement} */ (each);
    const isOpen = details.open;
    details.open = true;
    return isOpen;
  });
  await press(`acu-body-map >>> .row[data-id="${id}"]`);
  if (!wasOpen) await page.$eval(list, (each) => each.removeAttribute('open'));
  if (values.unread) return;
  // The panel may still be on its way.
  const technique = 'acu-body-map >>> acu-panel .panel-rows';
  const read = 'acu-body-map >>> acu-panel [part~="safety-read"]';
  await Promise.race([page.waitForSelector(technique), page.waitForSelector(read)]);
  if (await page.$(read)) await press(read);
  await page.waitForSelector(technique);
}

for (const width of values.widths.split(',').map(Number)) {
  await page.setViewport({ width, height: Number(values.height), deviceScaleFactor: Number(values.scale) });
  await page.goto(url, { waitUntil: 'networkidle0' }).catch(async (error) => {
    console.error(`${url} does not open (${error.message}). Is the server running? Start it with: npm start`);
    await browser.close();
    process.exit(2);
  });
  await page.evaluate(async (view) => {
    await customElements.whenDefined('acu-body-map');
    const map = /** @type {HTMLElement & { ready: Promise<void>, updateComplete: Promise<unknown> }} */ (
      document.querySelector('acu-body-map')
    );
    await map.ready;
    if (view) map.setAttribute('view', view);
    await map.updateComplete;
  }, values.view);
  if (values.select) await select(values.select);
  if (values.open) await page.click(`acu-body-map >>> [part~="${values.open}"]`);
  if (values.press) {
    const [x = 50, y = 50] = values.press.split(',').map(Number);
    if (values.view) await page.select('#view', values.view);
    const drawing = await (await page.$('.drawing'))?.boundingBox();
    if (drawing) await page.mouse.click(drawing.x + (drawing.width * x) / 100, drawing.y + (drawing.height * y) / 100);
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  const path = /** @type {`${string}.png`} */ (`${values.out}/${values.name}-${width}.png`);
  const part = values.of ?? (values.only ? 'acu-body-map' : undefined);
  const map = part ? await page.$(part) : undefined;
  // The box is relative to the window, which a click may have scrolled; the picture is cut from the page.
  await page.evaluate(() => scrollTo(0, 0));
  const box = await map?.boundingBox();
  await page.screenshot(
    box ? { path, clip: { ...box, height: Math.min(box.height, Number(values.crop)) } } : { path, fullPage: true },
  );
  console.log(path);
}
await browser.close();
