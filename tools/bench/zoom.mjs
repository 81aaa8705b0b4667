// `node tools/bench/zoom.mjs URL`, with `npm start` running: how soon a zoom is seen after a key press, and how evenly
// its frames come, on the page at URL in Chromium; five presses in, five out. Compare only numbers from the same run.
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';

const [url = 'http://localhost:5173/demo/index.html'] = process.argv.slice(2);
const browser = await launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage();
await page.setViewport({ width: 1200, height: 1000 });
await page.goto(url, { waitUntil: 'networkidle0' });
await new Promise((resolve) => setTimeout(resolve, 1500));
const result = await page.evaluate(async () => {
  const root = document.querySelector('acu-body-map')?.shadowRoot;
  const frame = /** @type {HTMLElement} */ (root?.querySelector('.view-back .frame'));
  const mark = /** @type {HTMLElement} */ (frame.querySelector('button.hotspot'));
  const picture = /** @type {SVGElement} */ (frame.querySelector('.picture'));
  mark.focus();
  /** @type {number[]} */
  const first = [];
  /** @type {number[]} */
  const gaps = [];
  for (const key of '+++++-----'.split('')) {
    const before = picture.getAttribute('viewBox');
    const start = performance.now();
    mark.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    let last = start;
    let hasStarted = false;
    for (let now = start; now - start < 260;) {
      now = await new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
      if (!hasStarted && picture.getAttribute('viewBox') !== before) {
        first.push(now - start);
        hasStarted = true;
      } else if (hasStarted) gaps.push(now - last);
      last = now;
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return { first, gaps };
});
/** @param {number[]} values @param {number} part */
const quantile = (values, part) =>
  (values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 0).toFixed(1);
console.log(
  `first change after a key press: median ${quantile(result.first, 0.5)} ms, worst ${quantile(result.first, 1)} ms`,
);
console.log(
  `between frames: median ${quantile(result.gaps, 0.5)} ms, 95 % below ${quantile(result.gaps, 0.95)} ms, worst ${quantile(result.gaps, 1)} ms (at 60 a second: 16.7 ms)`,
);
await browser.close();
