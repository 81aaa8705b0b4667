// Opens the light build with each of its late chunks broken in turn: whatever does not come, the map shows its points
// or says what it could not fetch, the safety text is there, nothing is thrown, a sentence says what is missing, and
// when the network is back all of it comes. Which page needs which chunk is found out by opening all pages once.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFiles } from '../serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = 'acu-body-map.js';
/** How many pages are open at once, each in a frame of one tab: browsers slow other tabs down. */
const AT_ONCE = 4;
const TOPICS = ['head-neck', 'sleep-stress', 'shoulder-arm', 'knee-leg', 'nausea-travel'];
const LANGUAGES = ['de', 'es', 'fr', 'pt-BR', 'hi', 'zh-Hans', 'ja', 'ar'];

/** Runs in the page: does what needs every part of a map, and says what is there then. */
async function act() {
  const page = /** @type {any} */ (window);
  const map = /** @type {any} */ (document.querySelector('acu-body-map'));
  const sleep = (/** @type {number} */ time) => new Promise((resolve) => setTimeout(resolve, time));
  /** Until nothing has been requested or drawn for a while. */
  const quiet = async () => {
    let before = '';
    for (let same = 0, i = 0; same < 3 && i < 100; i++) {
      // Lines are drawn in a frame; the timer, the handout and the zoom come when the browser is idle.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve));
      await sleep(50);
      const now = `${performance.getEntriesByType('resource').length} ${map.shadowRoot?.innerHTML.length}`;
      same = now === before ? same + 1 : 0;
      before = now;
    }
  };
  await customElements.whenDefined('acu-body-map');
  await map.ready;
  // The rooms come 300 ms after the first picture.
  if (!page.rooms) await sleep(400);
  page.rooms = true;
  await quiet();
  map.meridians = true;
  const reports = [];
  for (const view of map.model?.hotspots.keys() ?? []) {
    map.view = view;
    const isDecided = () => map.shadowRoot.querySelector(`.view-${view} :is(.picture .base, .missing)`);
    for (let i = 0; i < 50 && !isDecided(); i++) await sleep(20);
    reports.push(page.report());
  }
  const first = map.model?.points[0];
  if (first) {
    map.view = first.placements[0]?.view;
    map.select(first.id);
  }
  await quiet();
  // Before the first technique on a page stands the safety text, and after it what the panel shows.
  page.safetyFirst ??= page.readSafety();
  await quiet();
  // As if the field had focus, which only one of the frames can have: names in other writings come then.
  map.shadowRoot.querySelector('[part~="search-field"]')?.dispatchEvent(new FocusEvent('focus'));
  await quiet();
  const last = page.report();
  for (const each of reports) {
    last.missing.push(...each.missing);
    last.hasMarksOnNothing ||= each.hasMarksOnNothing;
  }
  // A language may come as a script of its own, so the map waits before it says that there is none.
  const isSaid = () => page.said.some((/** @type {string} */ line) => line.includes(`lang="${map.lang}"`));
  for (let i = 0; i < 80 && map.lang && last.lang !== map.lang && !isSaid(); i++) await sleep(50);
  last.said = [...page.said];
  return last;
}

/**
 * Runs in the page: presses the button that says that the safety text has been read, and gives back what was wrong with
 * the panel until then. Nothing if there is no panel.
 */
function readSafety() {
  const shadow = /** @type {ShadowRoot} */ (document.querySelector('acu-body-map')?.shadowRoot);
  const panel = shadow.querySelector('[part~="panel"]');
  if (!panel) return undefined;
  const text = (panel.querySelector('[part~="safety-first"]')?.textContent ?? '').replace(/\s+/g, ' ');
  const isTooSoon = panel.querySelector('[part~="steps"], [part~="timer"]') !== null;
  /** @type {HTMLElement | null} */ (panel.querySelector('[part~="safety-read"]'))?.click();
  return text.length < 300 || isTooSoon ? [`the safety text is not before the first technique: ${text}`] : [];
}

/** Runs in the page: what is there now. */
function report() {
  const page = /** @type {any} */ (window);
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
        !figure.querySelector('.picture .base') &&
        [...figure.querySelectorAll('[data-id]')].some((mark) => mark.checkVisibility()),
    ),
    faults: [...page.faults, ...(page.safetyFirst ?? [])],
    /** @type {string} */
    code: page.codes.at(-1) ?? '',
  };
}
/** @typedef {ReturnType<typeof report>} Report */

/** @param {string} tag @param {string} [after] */
const page = (tag, after = '') =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>chunks</title>
   <script>
     window.faults = [];
     window.said = [];
     window.codes = [];
     addEventListener('acu-error', ({ detail }) => codes.push(detail.code));
     const { warn } = console;
     console.warn = (...words) => void (said.push(words.join(' ')), warn(...words));
     addEventListener('error', ({ message }) => faults.push(message));
     addEventListener('unhandledrejection', ({ reason }) => faults.push('rejected: ' + reason));
     window.act = ${act};
     window.report = ${report};
     window.readSafety = ${readSafety};
   </script>
   <script type="module" src="./${ENTRY}"></script>${tag}${after}</html>`;

/** The pages, the simplest first. @type {Record<string, string>} */
const PAGES = {
  plain: page('<acu-body-map></acu-body-map>'),
  far: page('<div style="height: 5000px"></div><acu-body-map></acu-body-map>'),
  every: page('<acu-body-map points="*"></acu-body-map>'),
  own: page('<acu-body-map src="/data/head-neck.json"></acu-body-map>'),
  female: page('<acu-body-map figure="female"></acu-body-map>'),
  male: page('<acu-body-map figure="male"></acu-body-map>'),
  named: page('<acu-body-map selected="委中"></acu-body-map>'),
  ...Object.fromEntries(LANGUAGES.map((lang) => [lang, page(`<acu-body-map lang="${lang}"></acu-body-map>`)])),
  ...Object.fromEntries(TOPICS.map((topic) => [topic, page(`<acu-body-map topic="${topic}"></acu-body-map>`)])),
  ...Object.fromEntries(
    LANGUAGES.map((lang) => [
      `${TOPICS[0]}-${lang}`,
      page(`<acu-body-map topic="${TOPICS[0]}" topics="${TOPICS.join(' ')}" lang="${lang}"></acu-body-map>`),
    ]),
  ),
  atlas: page('<acu-body-map points="TE5 TE6" lang="fr"></acu-body-map>'),
  added: page(
    '<acu-body-map lang="eo"></acu-body-map>',
    `<script type="module">
       const AcuBodyMap = await customElements.whenDefined('acu-body-map');
       AcuBodyMap.addLanguage({ tag: 'eo', messages: { close: 'Fermi' }, builtIn: { title: 'Punktoj' } });
     </script>`,
  ),
};

/** A page that a server has drawn. */
async function prerendered() {
  const { renderToString } = await import(new URL('../../dist/server/index.js', import.meta.url).href);
  return page(await renderToString());
}

/**
 * Without these, a point is not found by its name, focus stays where it is, a topic or the atlas is in English, what a
 * server has drawn is drawn anew: none leaves a gap in the map.
 */
const LEAVES_NO_GAP = /^(?:(?:focus|look-up|point-names|take-over|waiting)-|(?:[a-z]+-[a-z]+|atlas)\.(?!en-))/;
/** The words of a topic are alike: those of one are broken in each language; those of the atlas in one. */
const ALIKE = new RegExp(`^(?:(?!${TOPICS[0]}\\.)(?:${TOPICS.join('|')})\\.(?!en-)|atlas\\.(?!fr-))`);

/** Runs in the tab: opens a page in a frame and acts in it. @param {string} run @param {string} name */
async function openFrame(run, name) {
  const frame = Object.assign(document.createElement('iframe'), { id: run, width: 800, height: 300 });
  frame.src = `/run-${run}/${name}.html`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return /** @type {any} */ (frame.contentWindow).act();
}

/** Runs in the tab: the network is back, and the browser or, where there is nothing else, the reader notices. */
async function goOnline(/** @type {string} */ run) {
  const { contentWindow } = /** @type {any} */ (document.getElementById(run));
  const retry = contentWindow.document.querySelector('acu-body-map').shadowRoot.querySelector('[part="retry"]');
  if (retry.checkVisibility()) retry.click();
  else contentWindow.dispatchEvent(new Event('online'));
  return contentWindow.act();
}

/** Runs in the tab. @param {string} run */
const closeFrame = (run) => document.getElementById(run)?.remove();

/**
 * @param {import('puppeteer-core').Page} tab
 * @param {boolean} canAskAgain Whether the browser fetches an import again that has failed once. Firefox does not.
 * @returns {Promise<string[]>} Faults.
 */
export async function chunkFaults(tab, canAskAgain = true) {
  PAGES['prerendered'] = await prerendered();
  /** By run: the chunks that it has requested, and the one that is broken. @type {Map<string, string[]>} */
  const requested = new Map();
  /** @type {Map<string, string>} */
  const broken = new Map();
  const { origin, close } = await serveFiles({ '/': '<!doctype html><title>chunks</title><body>' }, (path) => {
    const [, run = '', name = ''] = /^\/run-([^/]+)\/(.*)$/.exec(path) ?? [];
    if (!run) return path;
    if (name.endsWith('.html')) return { html: PAGES[name.replace('.html', '')] ?? '' };
    requested.set(run, [...(requested.get(run) ?? []), name]);
    return broken.get(run) === name ? undefined : `/dist/light/${name}`;
  });
  await tab.goto(`${origin}/`);

  /** What is there when nothing is broken. @type {Map<string, Report>} */
  const whole = new Map();
  await useAll(Object.keys(PAGES), async (name) => {
    whole.set(name, await tab.evaluate(openFrame, name, name));
    await tab.evaluate(closeFrame, name);
  });

  const chunks = readdirSync(join(root, 'dist/light')).filter(
    (name) => name.endsWith('.js') && name !== ENTRY && !ALIKE.test(name),
  );
  /** @type {string[]} */
  const found = [];
  await useAll(chunks, async (chunk) => {
    const name = Object.keys(PAGES).find((each) => requested.get(each)?.includes(chunk));
    if (!name) {
      found.push(`${chunk} is not requested by any page: add one that needs it`);
      return;
    }
    const expected = /** @type {Report} */ (whole.get(name));
    broken.set(chunk, chunk);
    const faults = faultsOf(await tab.evaluate(openFrame, chunk, name), LEAVES_NO_GAP.test(chunk));
    broken.delete(chunk);
    const after = /** @type {Report} */ (await tab.evaluate(goOnline, chunk));
    faults.push(...(canAskAgain ? differences(expected, after) : faultsOf(after)));
    await tab.evaluate(closeFrame, chunk);
    found.push(...faults.map((fault) => `${chunk} on the page “${name}”: ${fault}`));
  });
  close();
  return found;
}

/** @param {Report} seen @param {boolean} [isComplete] Whether nothing that is seen is missing. */
function faultsOf(seen, isComplete = false) {
  const { points, missing, error, code, safety, hasMarksOnNothing, faults, lang, wanted, said } = seen;
  const wrong = [...faults];
  if (points === 0 && !(code === 'E_FETCH' && error.includes('could not be loaded')))
    wrong.push(`no points, and it says: ${code} ${error}`);
  if (safety.length < 300) wrong.push(`the safety text is not there: ${safety}`);
  if (wanted && lang !== wanted) {
    const lines = said.filter((line) => line.includes(`lang="${wanted}"`));
    if (lines.length !== 1) wrong.push(`the console says ${lines.length} times that words are missing`);
    if (lines[0]?.includes('one-file')) wrong.push('the console speaks of the script that only the single file needs');
  } else if (missing.length === 0 && !error && !isComplete) wrong.push('nothing says what is missing');
  if (hasMarksOnNothing) wrong.push('marks over nothing');
  return wrong;
}

/** @param {Report} expected @param {Report} after */
function differences(expected, after) {
  const wrong = [...after.faults];
  if (after.lang !== expected.lang) wrong.push(`when the network is back, the map stays in ${after.lang}`);
  for (const part of new Set([...Object.keys(expected.parts), ...Object.keys(after.parts)]))
    // How many crowds there are depends on how fast the pictures come to their size.
    if (part !== 'crowd' && expected.parts[part] !== after.parts[part])
      wrong.push(
        `when the network is back: ${after.parts[part] ?? 0} of part ${part} instead of ${expected.parts[part] ?? 0}`,
      );
  return wrong;
}

/**
 * @template Item
 * @param {readonly Item[]} items @param {(item: Item) => Promise<void>} use
 */
async function useAll(items, use) {
  const left = [...items];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await use(item);
    }),
  );
}
