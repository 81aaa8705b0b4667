// While a map loads, a page that has its style sheet does not jump: measured at the width of a phone and of a desktop,
// with a network that is slow enough for every stage of loading to be painted.
import { ownData } from '../own-data.mjs';
import { serveFiles } from '../serve.mjs';

const SLOTS = '<p slot="error">Call us.</p><p slot="panel-footer">Book.</p><p slot="handout-footer">Harbour Street</p>';
/** @type {Record<string, string>} */
const TAGS = {
  'the built-in points': '<acu-body-map></acu-body-map>',
  'own data': `<acu-body-map><script type="application/json">${JSON.stringify(ownData)}</script></acu-body-map>`,
  German: '<acu-body-map lang="de"></acu-body-map>',
  Arabic: '<acu-body-map lang="ar"></acu-body-map>',
  'a topic': '<acu-body-map topic="head-neck"></acu-body-map>',
  'little room': '<acu-body-map layout="compact"></acu-body-map>',
  'one point': '<acu-body-map points="LI4"></acu-body-map>',
  'all points': '<acu-body-map points="*"></acu-body-map>',
  slots: `<acu-body-map>${SLOTS}</acu-body-map>`,
};
const WIDTHS = [375, 1200];
/** The sum of all layout shifts, as browsers score them, may be no more. */
const LIMIT = 0.02;
const NETWORK = { offline: false, latency: 100, downloadThroughput: 400_000, uploadThroughput: 400_000 };

/** Runs before the page. */
function watch() {
  const found = { score: 0 };
  Object.assign(window, { found });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) found.score += Object(entry).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: the score, and what inside the map has another place than when it was ready. */
async function moved() {
  await customElements.whenDefined('acu-body-map');
  const map = /** @type {import('../../src/index.js').AcuBodyMap} */ (document.querySelector('acu-body-map'));
  await map.ready;
  // A panel that is open at once comes a moment after figure and marks.
  do await new Promise((resolve) => requestAnimationFrame(resolve));
  while (map.selected !== undefined && !map.shadowRoot?.querySelector('section.panel'));
  // Crowded marks still move apart. A panel that is open at once still grows, and what is below it moves down. What
  // only keeps room for its content may keep it elsewhere until it has it: nobody sees that.
  const ignored = ['.hotspot', '.crowd', 'acu-more:empty'];
  if (map.shadowRoot?.querySelector('section.panel')) ignored.push('.foot');
  const seen = [...(map.shadowRoot?.querySelectorAll('*') ?? [])]
    .filter((element) => element instanceof HTMLElement && element.checkVisibility())
    .filter((element) => !element.closest(`${ignored}`))
    .map((element) => /** @type {const} */ ([element, element.getBoundingClientRect()]))
    .filter(([, { width, height }]) => width > 0 && height > 0);
  for (let quiet = 0, before = -1; quiet < 8; await new Promise((resolve) => setTimeout(resolve, 150))) {
    const now = performance.getEntriesByType('resource').length;
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
  const faults = seen.flatMap(([element, from]) => {
    const to = element.getBoundingClientRect();
    if (Math.abs(to.x - from.x) < 1 && Math.abs(to.y - from.y) < 1) return [];
    const [was, is] = [from, to].map(({ x, y }) => `${Math.round(x)}, ${Math.round(y)}`);
    return `${element.localName}.${element.className} moves from ${was} to ${is}`;
  });
  return { faults, seen: seen.length, score: Number(Object(window).found.score) };
}

/**
 * What jumps, as sentences.
 *
 * @param {import('puppeteer-core').Browser} browser
 */
export async function shiftFaults(browser) {
  const head =
    '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>shift</title>' +
    '<link rel="stylesheet" href="/dist/acu-body-map.css">' +
    '<script type="module" src="/dist/light/acu-body-map.js"></script>';
  const pages = Object.fromEntries(
    Object.values(TAGS).map((tag, i) => [`/${i}`, `${head}<body style="margin:0">${tag}<p>What follows.</p></html>`]),
  );
  const { origin, close } = await serveFiles(pages);
  /** @type {string[]} */
  const found = [];
  for (const [i, name] of Object.keys(TAGS).entries())
    for (const width of WIDTHS) {
      const tab = await browser.newPage();
      await tab.setViewport({ width, height: 900 });
      const session = await tab.createCDPSession();
      await session.send('Network.emulateNetworkConditions', NETWORK);
      await tab.evaluateOnNewDocument(watch);
      await tab.goto(`${origin}/${i}`);
      const { faults, seen, score } = await tab.evaluate(moved);
      const where = `${name} at ${width} px`;
      if (seen < 20) found.push(`${where}: only ${seen} elements are seen`);
      if (score > LIMIT) found.push(`${where}: a layout shift of ${score.toFixed(4)} while it loads`);
      found.push(...faults.slice(0, 3).map((fault) => `${where}, after it is ready: ${fault}`));
      await tab.close();
    }
  close();
  return found;
}
