// `npm run reader`, after `npm run build`: does what readers do, in Chromium at four widths, and prints what it took:
// heights, taps, swipes, keys, and what was on the screen. ✖ marks what misses its goal; then it fails. `--widths 375`
// and `--task 2` do only some of it.
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';
import { serveFiles } from '../serve.mjs';
import { needs } from '../setup.mjs';
import { Reader } from './reader.mjs';
import { TASKS } from './tasks.mjs';

/** @typedef {import('./tasks.mjs').Measure} Measure */

needs({ dist: 'build' });
const { values } = parseArgs({
  options: {
    widths: { type: 'string', default: '240,375,768,1200' },
    task: { type: 'string', default: '' },
  },
});

/** Heights of screens by width; the rest is held in a hand or stands on a desk. @type {Record<number, number>} */
const HEIGHTS = { 240: 667, 375: 667, 768: 1024, 1200: 800 };
const screens = values.widths.split(',').map((text) => {
  const width = Number(text);
  return { width, height: HEIGHTS[width] ?? 800, hasTouch: width < 1000 };
});

const TEXT = '<p style="padding: 0 16px; font: 18px/1.6 serif">A post about sitting all day.</p>'.repeat(12);
/** A map between two texts, across the whole page, so that a page's width is the map's. @param {string} attributes */
const post = (attributes) =>
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  '<link rel="icon" href="data:,"><title>A post</title><body style="margin: 0">' +
  `${TEXT}<p><a id="before" href="#">Before the map</a></p><acu-body-map ${attributes}></acu-body-map>${TEXT}` +
  '<script type="module" src="/dist/light/acu-body-map.js"></script></body></html>';
const { origin, close } = await serveFiles({ '/': post(''), '/everything': post('points="*"') });
const browser = await launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });

/** @param {Measure['value']} value */
const inWords = (value) =>
  value === undefined ? '–' : value === true ? 'yes' : value === false ? 'no' : String(value);
/** @param {Measure} measure */
const isMet = ({ value, goal }) =>
  goal === undefined || (typeof goal === 'number' ? typeof value === 'number' && value <= goal : value === goal);
/** @param {Measure['goal']} goal */
const asGoal = (goal) => (goal === undefined ? '' : typeof goal === 'number' ? `≤ ${goal}` : inWords(goal));

let [met, missed] = [0, 0];
const [NAME, CELL] = [44, 9];
for (const [title, task] of Object.entries(TASKS)) {
  if (!title.startsWith(values.task)) continue;
  /** By measure: what it is at each width. @type {Map<string, Map<number, Measure>>} */
  const rows = new Map();
  for (const screen of screens) {
    const measures = await task((page = '/') => Reader.open(browser, origin + page, screen), screen);
    for (const measure of measures) {
      const row = rows.get(measure.what) ?? new Map();
      rows.set(measure.what, row.set(screen.width, measure));
      if (measure.goal === undefined) continue;
      if (isMet(measure)) met++;
      else missed++;
    }
  }
  console.log(`\n${title.padEnd(NAME)}${screens.map(({ width }) => String(width).padStart(CELL)).join('')}   goal`);
  for (const [what, row] of rows) {
    const cells = screens.map(({ width }) => {
      const measure = row.get(width);
      return measure ? `${inWords(measure.value)}${isMet(measure) ? '' : ' ✖'}`.padStart(CELL) : ''.padStart(CELL);
    });
    const goals = new Set([...row.values()].map(({ goal }) => asGoal(goal)).filter(Boolean));
    console.log(`  ${what.padEnd(NAME - 2)}${cells.join('')}   ${[...goals].join(', ')}`);
  }
}
await browser.close();
close();
console.log(`\n${met} passed, ${missed} failed`);
if (missed > 0) process.exitCode = 1;
