// Opens the light build with each of its late chunks broken in turn: whatever does not come, the map shows its points or
// says what it could not fetch, the safety text is there, nothing is thrown, a sentence says what is missing, and when
// the network is back all of it comes. Which page needs which chunk is found out by opening all pages once.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFiles } from '../serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = 'acu-body-map.js';
/** How many pages are open at once. */
const AT_ONCE = 6;
const LANGUAGES = ['de', 'es', 'fr', 'pt-BR', 'hi', 'zh-Hans', 'ja', 'ar'];

/** @param {string} tag @param {string} [after] */
const page = (tag, after = '') =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>chunks</title>
   <script>
     window.faults = [];
     window.said = [];
     const { warn } = console;
     console.warn = (...words) => void (said.push(words.join(' ')), warn(...words));
     addEventListener('error', ({ message }) => faults.push(message));
     addEventListener('unhandledrejection', ({ reason }) => faults.push('rejected: ' + reason));
   </script>
   <script type="module" src="./${ENTRY}"></script>${tag}${after}</html>`;

/** The pages, the simplest first. @type {Record<string, string>} */
const PAGES = {
  plain: page('<acu-body-map></acu-body-map>'),
  every: page('<acu-body-map points="*"></acu-body-map>'),
  own: page('<acu-body-map src="/data/headache-neck.json"></acu-body-map>'),
  female: page('<acu-body-map figure="female"></acu-body-map>'),
  male: page('<acu-body-map figure="male"></acu-body-map>'),
  ...Object.fromEntries(LANGUAGES.map((lang) => [lang, page(`<acu-body-map lang="${lang}"></acu-body-map>`)])),
  added: page(
    '<acu-body-map lang="eo"></acu-body-map>',
    `<script type="module">
       const AcuBodyMap = await customElements.whenDefined('acu-body-map');
       AcuBodyMap.addLanguage({ tag: 'eo', messages: { close: 'Fermi' }, builtIn: { title: 'Punktoj' } });
     </script>`,
  ),
};

/** Runs in the page: does what needs every part of a map, and says what is there then. */
async function act() {
  const map = /** @type {any} */ (document.querySelector('acu-body-map'));
  // Frames, too: lines are drawn in them, and a page in the background has few.
  const sleep = async (/** @type {number} */ time) => {
    await new Promise((resolve) => setTimeout(resolve, time));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  /** Until nothing has been requested or drawn for a while. */
  const quiet = async () => {
    let before = '';
    for (let same = 0, i = 0; same < 3 && i < 100; i++) {
      await sleep(60);
      const now = `${performance.getEntriesByType('resource').length} ${map.shadowRoot?.innerHTML.length}`;
      same = now === before ? same + 1 : 0;
      before = now;
    }
  };
  await customElements.whenDefined('acu-body-map');
  await map.ready;
  // The rooms come 300 ms after the first picture.
  if (!window['rooms']) await sleep(400);
  window['rooms'] = true;
  await quiet();
  map.meridians = true;
  const reports = [];
  for (const view of map.model?.hotspots.keys() ?? []) {
    map.view = view;
    const isDecided = () => map.shadowRoot.querySelector(`.view-${view} :is(.picture path, .missing)`);
    for (let i = 0; i < 50 && !isDecided(); i++) await sleep(20);
    reports.push(window['report']());
  }
  const first = map.model?.points[0];
  if (first) {
    map.view = first.placements[0]?.view;
    map.select(first.id);
  }
  await quiet();
  const last = window['report']();
  for (const each of [...reports, last]) {
    last.missing.push(...each.missing);
    last.hasMarksOnNothing ||= each.hasMarksOnNothing;
  }
  // A language may come as a script of its own, so the map waits before it says that there is none.
  const isSaid = () => window['said'].some((/** @type {string} */ line) => line.includes(`lang="${map.lang}"`));
  for (let i = 0; i < 80 && map.lang && last.lang !== map.lang && !isSaid(); i++) await sleep(50);
  last.said = [...window['said']];
  return last;
}

/** Runs in the page: what is there now. */
function report() {
  const map = /** @type {any} */ (document.querySelector('acu-body-map'));
  const shadow = map.shadowRoot;
  const shown = (/** @type {string} */ part) =>
    [...shadow.querySelectorAll(`[part~="${part}"]`)].filter((each) => each.checkVisibility());
  const words = (/** @type {Element} */ each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim();
  /** @type {Record<string, number>} */
  const parts = {};
  for (const each of shadow.querySelectorAll('[part]'))
    for (const part of each.part) parts[part] = (parts[part] ?? 0) + 1;
  for (const each of ['overlay', 'missing', 'missing-retry']) parts[each] = shadow.querySelectorAll(`.${each}`).length;
  return {
    parts,
    wanted: map.lang,
    lang: shadow.querySelector('section').lang,
    /** @type {string[]} */
    said: [],
    points: shadow.querySelectorAll('acu-list [data-id]').length,
    missing: shown('missing').map(words),
    error: shown('error').map(words).join(),
    safety: shown('safety').map(words).join(),
    hasMarksOnNothing: [...shadow.querySelectorAll('.figure')].some(
      (figure) =>
        !figure.querySelector('.picture path') &&
        [...figure.querySelectorAll('[data-id]')].some((mark) => mark.checkVisibility()),
    ),
    faults: [...window['faults']],
  };
}
/** @typedef {ReturnType<typeof report>} Report */

/**
 * @param {() => Promise<import('puppeteer-core').Page>} newPage
 * @param {boolean} canAskAgain Whether the browser fetches an import again that has failed once.
 * @returns {Promise<string[]>} Faults.
 */
export async function chunkFaults(newPage, canAskAgain = true) {
  /** The chunks that each run has requested, and whether its own one is broken, by run. */
  const requested = new Map();
  const broken = new Map();
  const { origin, close } = await serveFiles({}, (path) => {
    const [, run = '', name = ''] = /^\/run-([^/]+)\/(.*)$/.exec(path) ?? [];
    if (!run) return path;
    if (name.endsWith('.html')) return { html: PAGES[name.replace('.html', '')] ?? '' };
    requested.set(run, [...(requested.get(run) ?? []), name]);
    return broken.get(run) === name ? undefined : `/dist/light/${name}`;
  });

  /**
   * @template Result
   * @param {string} run @param {string} name
   * @param {(tab: import('puppeteer-core').Page) => Promise<Result>} use
   */
  const open = async (run, name, use) => {
    const tab = await newPage();
    try {
      await tab.goto(`${origin}/run-${run}/${name}.html`);
      await tab.evaluate(`window.act = ${act}; window.report = ${report};`);
      return await use(tab);
    } finally {
      await tab.close();
    }
  };
  /** @param {import('puppeteer-core').Page} tab @returns {Promise<Report>} */
  const actIn = (tab) => /** @type {Promise<Report>} */ (tab.evaluate('act()'));

  /** @type {Map<string, Report>} */
  const whole = new Map();
  await each(Object.keys(PAGES), async (name) => {
    whole.set(name, await open(name, name, actIn));
  });

  const chunks = readdirSync(join(root, 'dist/light')).filter((name) => name.endsWith('.js') && name !== ENTRY);
  /** @type {string[]} */
  const found = [];
  await each(chunks, async (chunk) => {
    const name = Object.keys(PAGES).find((each) => requested.get(each)?.includes(chunk));
    if (!name) return void found.push(`${chunk} is not requested by any page: add one that needs it`);
    const expected = /** @type {Report} */ (whole.get(name));
    broken.set(chunk, chunk);
    const faults = await open(chunk, name, async (tab) => {
      const without = await actIn(tab);
      const wrong = faultsOf(without);
      if (canAskAgain) broken.delete(chunk);
      await tab.evaluate(`dispatchEvent(new Event('online'))`);
      const after = await actIn(tab);
      wrong.push(...(canAskAgain ? differences(expected, after) : faultsOf(after)));
      return wrong;
    });
    found.push(...faults.map((fault) => `${chunk} on the page “${name}”: ${fault}`));
  });
  close();
  return found;
}

/** @param {Report} report */
function faultsOf({ points, missing, error, safety, hasMarksOnNothing, faults, lang, wanted, said }) {
  const wrong = [...faults];
  if (points === 0 && !error.includes('could not be loaded')) wrong.push(`no points, and it says: ${error}`);
  if (safety.length < 300) wrong.push(`the safety text is not there: ${safety}`);
  if (wanted && lang !== wanted) {
    const lines = said.filter((line) => line.includes(`lang="${wanted}"`));
    if (lines.length !== 1) wrong.push(`the console says ${lines.length} times that words are missing`);
  } else if (missing.length === 0 && !error) wrong.push('nothing says what is missing');
  if (hasMarksOnNothing) wrong.push('marks over nothing');
  return wrong;
}

/** @param {Report} expected @param {Report} after */
function differences(expected, after) {
  const wrong = [...after.faults];
  if (after.lang !== expected.lang) wrong.push(`when the network is back, the map stays in ${after.lang}`);
  for (const part of new Set([...Object.keys(expected.parts), ...Object.keys(after.parts)]))
    if (expected.parts[part] !== after.parts[part])
      wrong.push(
        `when the network is back: ${after.parts[part] ?? 0} of part ${part} instead of ${expected.parts[part] ?? 0}`,
      );
  return wrong;
}

/**
 * @template Item
 * @param {readonly Item[]} items @param {(item: Item) => Promise<void>} use
 */
async function each(items, use) {
  const left = [...items];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await use(item);
    }),
  );
}
