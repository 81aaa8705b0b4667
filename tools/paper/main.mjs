// `npm run paper`, after `npm run demo`: prints pages and handouts of the gallery to PDF and reads them back.
// Everything that a panel says about place, cautions, technique and time has to be on paper, and no button.
import { launch } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { aptInstall, CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';
import { serveFiles } from '../serve.mjs';
import { needs } from '../setup.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

needs({ 'dist-demo': 'demo' });
/** The smallest font of Debian with all Chinese characters of the data: 1.5 MiB to download, 5 MiB on the disk. */
const HANZI_FONT = 'fonts-wqy-microhei';

/** Lines break at other places on paper, so only the letters are compared. @param {string} text */
const letters = (text) => text.replaceAll(/\s+/g, '').normalize('NFKC');

/** Fonts differ from one machine to the next: a handout has to fit in letters so much wider, too. */
const WIDER = 1.06;

/** @param {Uint8Array} pdf */
async function read(pdf) {
  const { totalPages, text } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
  return { pages: totalPages, text: letters(text) };
}

/** Where a panel says what has to be on paper. */
const IN_A_PANEL = {
  names: '[part~="panel-names"] > span',
  places: '.panel-rows > :first-child dd > bdi',
  cautions: '.caution li',
  steps: '.steps > li',
  times: '.time',
};

/**
 * Opens every point and reads its panel, after the safety text that stands before the first.
 * @param {Page} tab
 * @returns {Promise<Record<string, string[]>>} Texts by point name.
 */
const readPanels = (tab) =>
  tab.evaluate(async (selectors) => {
    const map = /** @type {any} */ (document.querySelector('acu-body-map'));
    /** @type {Record<string, string[]>} */
    const panels = {};
    for (const { id } of map.model.points) {
      map.select(id);
      await map.updateComplete;
      const panel = map.shadowRoot.querySelector('acu-panel');
      panel.querySelector('[part~="safety-read"]')?.click();
      await map.updateComplete;
      await panel.updateComplete;
      /** @param {string} selector */
      const texts = (selector) => [...panel.querySelectorAll(selector)].map((each) => (each.textContent ?? '').trim());
      panels[texts('.panel-title')[0] ?? id] = selectors.flatMap(texts);
    }
    map.close();
    await map.updateComplete;
    return panels;
  }, Object.values(IN_A_PANEL));

/**
 * What of a panel no point has: then it is somewhere else by now, and would not be looked for on paper.
 * @param {Page} tab
 * @returns {Promise<string[]>}
 */
const unread = (tab) =>
  tab.evaluate(async (kinds) => {
    const map = /** @type {any} */ (document.querySelector('acu-body-map'));
    map.select('BL23');
    await map.updateComplete;
    const panel = map.shadowRoot.querySelector('acu-panel');
    return kinds.filter(([, selector]) => !panel.querySelector(selector)).map(([kind]) => `no panel has ${kind}`);
  }, /** @type {[string, string][]} */ (Object.entries(IN_A_PANEL)));

/**
 * The handout that the browser would print, as a separate page.
 * @param {Page} tab
 * @param {string} what
 * @param {string} paper
 */
async function handout(tab, what, paper) {
  const { page, sheets } = await tab.evaluate(
    async (choice, size) => {
      const dialog = /** @type {any} */ (
        document.querySelector('acu-body-map')?.shadowRoot?.querySelector('acu-handout')
      );
      dialog.querySelector('[part~="handout-button"]').click();
      while (!dialog.querySelector('dialog').open) await new Promise((resolve) => setTimeout(resolve, 20));
      /** @param {number} index @param {string} value */
      const choose = async (index, value) => {
        const field = dialog.querySelectorAll('select')[index];
        field.value = value;
        field.dispatchEvent(new Event('change'));
        await dialog.updateComplete;
      };
      await choose(0, choice);
      await choose(1, size);
      /** @type {Promise<{ page: string, sheets: string }>} */
      const printed = new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          const frame = document.querySelector('iframe');
          if (!frame?.contentWindow) return;
          observer.disconnect();
          frame.contentWindow.print = () => {
            const { documentElement, adoptedStyleSheets } = /** @type {Document} */ (frame.contentDocument);
            resolve({
              page: documentElement.outerHTML,
              sheets: adoptedStyleSheets
                .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
                .join('\n'),
            });
            frame.remove();
          };
        }).observe(document.body, { childList: true });
      });
      dialog.querySelector('.button-main').click();
      return printed;
    },
    what,
    paper,
  );
  const copy = await tab.browser().newPage();
  await copy.setContent(page.replace('</head>', `<style>${sheets}</style></head>`));
  const pdf = await copy.pdf({ preferCSSPageSize: true });
  await copy.addStyleTag({ content: `.is-handout { font-size: ${9 * WIDER}pt !important }` });
  const wide = await read(await copy.pdf({ preferCSSPageSize: true }));
  await copy.close();
  return { ...(await read(pdf)), widePages: wide.pages };
}

const executablePath = await ensureChromium();
const openBrowser = () => launch({ executablePath, args: CHROMIUM_FLAGS });

/** Whether Chinese characters can be read back: without a font that has them they are printed as boxes. */
async function printsHanzi() {
  const tab = await browser.newPage();
  await tab.setContent('<p lang="zh-Hans">肾俞</p>');
  const { text } = await read(await tab.pdf());
  await tab.close();
  return text === '肾俞';
}

let browser = await openBrowser();
if (!(await printsHanzi())) {
  await browser.close();
  aptInstall([HANZI_FONT]);
  browser = await openBrowser();
  if (!(await printsHanzi())) {
    console.error(
      `No font on this machine has Chinese characters. Install one (on Debian: apt-get install ${HANZI_FONT}).`,
    );
    await browser.close();
    process.exit(1);
  }
}

const { origin, close } = await serveFiles();
let passed = 0;
let failed = 0;
/** @param {string} title @param {string[]} faults */
const report = (title, faults) => {
  if (faults.length === 0) passed++;
  else failed++;
  console.log(`${faults.length === 0 ? '✓' : '✖'} ${title}${faults.map((fault) => `\n    ${fault}`).join('')}`);
};
/** @param {string} text @param {Iterable<string>} wanted */
const missing = (text, wanted) =>
  [...wanted].filter((each) => !text.includes(letters(each))).map((each) => `is not on paper: ${each.trim()}`);
const BUTTONS = [
  'Print handout',
  'Meridians',
  'Large text',
  'More tools',
  'Close-ups',
  'Choose points',
  'Previous:',
  'Settings',
  'I have read this',
];
/** @param {string} text */
const buttons = (text) =>
  BUTTONS.filter((word) => text.includes(letters(word))).map((word) => `a button is on paper: ${word}`);

for (const name of ['index', 'clinic']) {
  const tab = await browser.newPage();
  await tab.goto(`${origin}/dist-demo/demo/${name}.html`, { waitUntil: 'networkidle0' });
  await tab.waitForFunction(() =>
    document.querySelector('acu-body-map')?.shadowRoot?.querySelector('[part~="handout-button"]'),
  );
  const panels = await readPanels(tab);
  const points = Object.keys(panels);
  // Signs of an emergency are a line each on the screen, and sentences on paper.
  const safety = await tab.evaluate(() =>
    [...(document.querySelector('acu-body-map')?.shadowRoot?.querySelectorAll('.safety-note, .disclaimer') ?? [])]
      .flatMap((each) => (each.querySelector('li') ? [...each.querySelectorAll('strong, li')] : [each]))
      .map((each) => each.textContent ?? ''),
  );
  const own = await tab.evaluate(() =>
    [...document.querySelectorAll('[slot^="handout-"]')].map((each) => each.textContent ?? ''),
  );
  const everything = [...points, ...Object.values(panels).flat(), ...safety];

  for (const format of /** @type {const} */ (['a4', 'letter'])) {
    const { pages, text } = await read(await tab.pdf({ format }));
    const order = points.map((point, i) => text.indexOf(letters(`${i + 1} ${point}`)));
    const isOrdered = order.every((place, i) => place > (order[i - 1] ?? -1));
    report(`${name} printed on ${format}: ${points.length} points on ${pages} pages`, [
      ...missing(text, everything),
      ...buttons(text),
      ...(isOrdered ? [] : ['the points are not in order']),
    ]);
  }
  const sources =
    name === 'index'
      ? await tab.evaluate(async () => {
          const map = /** @type {any} */ (document.querySelector('acu-body-map'));
          map.select('BL23');
          await map.updateComplete;
          // The last row of what the sources say names them.
          const rows = '[part~="sources"] [part~="panel-row"]:last-child li bdi';
          return [...map.shadowRoot.querySelectorAll(rows)].map((each) => each.textContent ?? '');
        })
      : [];
  if (name === 'index')
    report(`the sources of a point are printed: ${sources.length}`, [
      ...(sources.length === 0 ? ['the panel names none'] : []),
      ...(await unread(tab)),
      ...missing((await read(await tab.pdf({ format: 'a4' }))).text, sources),
    ]);

  for (const paper of ['A4', 'Letter']) {
    const { pages, widePages, text } = await handout(tab, 'all', paper);
    report(`a handout of ${name} on ${paper}: ${pages} pages`, [
      ...missing(text, [...everything, ...own, `${origin}/dist-demo/demo/${name}.html`, 'Your left', 'Your right']),
      ...buttons(text),
      ...(pages > 2 ? ['it has more than two pages'] : []),
      ...(widePages > 2 ? ['in slightly larger letters it has more than two pages'] : []),
    ]);
  }
  if (name === 'index') {
    /** @param {string} point */
    const textsOf = (point) => [point, ...(panels[point] ?? ['no such point'])];
    const one = await handout(tab, 'point BL23', 'A4');
    report(`a handout of one point: ${one.pages} page`, [
      ...missing(one.text, [...textsOf('Sea of Vitality'), ...safety]),
      ...(one.pages > 1 ? ['it has more than one page'] : []),
      ...(one.text.includes(letters('Union Valley')) ? ['another point is on it'] : []),
    ]);
    const routine = await handout(tab, 'routine daily', 'A4');
    const inRoutine = ['Sea of Vitality', 'Will’s Chamber', 'Commanding Middle', 'Bigger Rushing', 'Union Valley'];
    report(`a handout of a routine: ${routine.pages} pages`, [
      ...missing(routine.text, ['Ten to fifteen minutes a day', ...inRoutine.flatMap(textsOf)]),
      ...(routine.pages > 2 ? ['it has more than two pages'] : []),
    ]);
  }
  await tab.close();
}
await browser.close();
close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
