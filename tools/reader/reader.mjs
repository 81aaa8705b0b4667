// A reader on a page with a map: opens it, taps, presses keys, and counts what that takes.
import { install } from './in-page.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./in-page.mjs').Query} Query */
/** @typedef {{ readonly width: number, readonly height: number, readonly hasTouch: boolean }} Screen */

/** How long something may take to come on a slow, shared machine, in milliseconds. */
const PATIENCE = 4000;

export class Reader {
  taps = 0;
  swipes = 0;
  keys = 0;

  /** @param {Page} page @param {Screen} screen */
  constructor(page, screen) {
    this.page = page;
    this.screen = screen;
  }

  /**
   * A reader who has just scrolled to the map.
   *
   * @param {Browser} browser
   * @param {string} address
   * @param {Screen} screen
   */
  static async open(browser, address, screen) {
    const page = await browser.newPage();
    const { width, height, hasTouch } = screen;
    await page.setViewport({ width, height, hasTouch, isMobile: hasTouch });
    // Measured is where things end up, not how they get there.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.evaluateOnNewDocument(install);
    await page.goto(address, { waitUntil: 'networkidle0' });
    const reader = new Reader(page, screen);
    await page.evaluate(async () => {
      const map = /** @type {any} */ (document.querySelector('acu-body-map'));
      await map.ready;
      map.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    await reader.ask('rest');
    return reader;
  }

  close() {
    return this.page.close();
  }

  /**
   * Asks the page something that `in-page.mjs` can tell.
   *
   * @param {string} what
   * @param {unknown} [about]
   * @returns {Promise<any>}
   */
  ask(what, about) {
    return this.page.evaluate((name, query) => /** @type {any} */ (window).reader[name](query), what, about);
  }

  /** @param {Query} query @returns {Promise<boolean>} */
  isThere(query) {
    return this.ask('isThere', query);
  }

  /** Waits for something, and says whether it has come. @param {Query} query */
  async comes(query) {
    const found = await this.page
      .waitForFunction((about) => /** @type {any} */ (window).reader.isThere(about), { timeout: PATIENCE }, query)
      .catch(() => undefined);
    await this.ask('rest');
    return found !== undefined;
  }

  /** Taps or clicks something, swiping to it first. False when it is not there. @param {Query} query */
  async tap(query) {
    const found = await this.ask('reach', query);
    if (!found) return false;
    this.swipes += found.swipes;
    this.taps++;
    if (this.screen.hasTouch) await this.page.touchscreen.tap(found.x, found.y);
    else await this.page.mouse.click(found.x, found.y);
    await this.ask('rest');
    return true;
  }

  /** @param {import('puppeteer-core').KeyInput} key */
  async press(key) {
    this.keys++;
    await this.page.keyboard.press(key);
    await this.ask('rest');
  }

  /**
   * Presses a key until the focus is where it is wanted. False when it never gets there.
   *
   * @param {import('puppeteer-core').KeyInput} key
   * @param {(focused: { name: string, part: string, id?: string, isInMap: boolean }) => boolean} isWanted
   * @param {number} most
   */
  async pressUntil(key, isWanted, most) {
    const before = this.keys;
    for (let i = 0; i < most; i++) {
      if (isWanted(await this.ask('focused'))) return true;
      await this.press(key);
    }
    if (isWanted(await this.ask('focused'))) return true;
    this.keys = before;
    return false;
  }
}
