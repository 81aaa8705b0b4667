// Opens a page of the bench in Chromium and takes its times.
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';

/** What Chromium calls Slow 4G: 562.5 ms a request, 1.44 Mbit a second. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 1_440_000 / 8,
  uploadThroughput: 675_000 / 8,
};
/** @typedef {{ cond?: string, points?: number, maps?: number }} Load */
/** @typedef {Record<string, number[]>} Found Times in milliseconds. */

/** @param {number} time */
const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** A page that has been loaded. */
class Tab {
  /** @type {Map<string, () => void>} */
  #waiting = new Map();
  /** @param {import('puppeteer-core').Page} page @param {import('puppeteer-core').CDPSession} session */
  constructor(page, session) {
    this.page = page;
    this.session = session;
    session.on('Runtime.bindingCalled', ({ name, payload }) => name === '__told' && this.#waiting.get(payload)?.());
  }

  /** Fulfils when the page tells something. @param {string} what @param {number} [limit] */
  hears(what, limit = 60_000) {
    return /** @type {Promise<void>} */ (
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no ${what} within ${limit} ms`)), limit);
        this.#waiting.set(what, () => {
          clearTimeout(timer);
          resolve();
        });
      })
    );
  }

  /** @param {string} expression @returns {Promise<any>} */
  value(expression) {
    return this.page.evaluate(expression);
  }

  /** The work of the main thread so far, in milliseconds of its own time. */
  async work() {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  }

  /** Presses a mark and waits until its text is seen. @param {number} index @returns {Promise<number | undefined>} */
  async click(index) {
    const target = await this.value(`bench.target(${index})`);
    if (!target) return undefined;
    const at = { ...target, button: 'left', clickCount: 1 };
    await this.session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...target });
    await sleep(60);
    await this.value('bench.arm()');
    const isSeen = this.hears('panel', 3000);
    await this.session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await this.session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
    await isSeen;
    return this.value('bench.spent');
  }
}

export class Bench {
  /** What each page fetched until it was ready, besides itself, in bytes. @type {Map<string, number>} */
  bytes = new Map();
  /** @param {import('puppeteer-core').Browser} browser @param {string} origin */
  constructor(browser, origin) {
    this.browser = browser;
    this.origin = origin;
  }

  /** @param {string} origin */
  static async launch(origin) {
    const executablePath = await ensureChromium();
    const bench = new Bench(await launch({ executablePath, args: CHROMIUM_FLAGS }), origin);
    for (let i = 0; i < 3; i++) await (await bench.open('floor')).page.close();
    return bench;
  }

  version() {
    return this.browser.version();
  }

  close() {
    return this.browser.close();
  }

  /** A tab with a process of its own. @param {string} [cond] */
  async openTab(cond = 'plain') {
    const page = await this.browser.newPage();
    await page.setViewport({ width: 1200, height: 800 });
    const session = await page.createCDPSession();
    const tab = new Tab(page, session);
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: '__told' });
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Network.enable');
    if (cond === 'slow') await session.send('Network.emulateNetworkConditions', SLOW_4G);
    if (cond !== 'plain') await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await sleep(60);
    return tab;
  }

  /** Loads a page until it is ready. @param {Tab} tab @param {string} id @param {Load} [load] */
  async load(tab, id, { points = 20, maps = 1 } = {}) {
    const url = `${this.origin}/${id}?points=${points}&maps=${maps}`;
    // The server compresses it now, not while somebody waits.
    await (await fetch(url)).text();
    let [bytes, document] = [0, ''];
    tab.session.on('Network.responseReceived', ({ type, requestId }) => {
      if (type === 'Document') document = requestId;
    });
    tab.session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (requestId !== document) bytes += encodedDataLength;
    });
    const isReady = tab.hears('ready');
    isReady.catch(() => {});
    await tab.page.goto(url, { waitUntil: 'domcontentloaded' });
    await isReady;
    if (!this.bytes.has(id)) this.bytes.set(id, bytes);
  }

  /** A tab in which a page is ready. @param {string} id @param {Load} [load] */
  async open(id, load = {}) {
    const tab = await this.openTab(load.cond);
    try {
      await this.load(tab, id, load);
    } catch (error) {
      await tab.page.close();
      throw error;
    }
    return tab;
  }

  /**
   * Until ready, and a few choices after that.
   *
   * @param {string} id
   * @param {Load} load
   * @param {number} [clicks]
   * @returns {Promise<Found>}
   */
  async start(id, load, clicks = 0) {
    const tab = await this.open(id, load);
    try {
      const work = await tab.work();
      /** @type {Found} */
      const found = { ready: [await tab.value('bench.ready')], work: [work] };
      await sleep(load.cond === 'cpu4' ? 250 : 120);
      const step = load.points ? Math.floor(load.points / 4) : 3;
      for (let i = 0; i < clicks; i++) {
        const spent = await tab.click(i * step).catch(() => undefined);
        if (spent !== undefined) (found[i === 0 ? 'first' : 'next'] ??= []).push(spent);
        await sleep(80);
      }
      return found;
    } finally {
      await tab.page.close();
    }
  }

  /**
   * All work until nothing more comes: whatever was put off is in it.
   *
   * @param {string} id
   * @returns {Promise<Found>}
   */
  async untilIdle(id) {
    const tab = await this.open(id);
    try {
      let [before, quiet] = [await tab.work(), 0];
      while (quiet < 3) {
        await sleep(400);
        const now = await tab.work();
        quiet = now - before < 2 ? quiet + 1 : 0;
        before = now;
      }
      return { work: [before] };
    } finally {
      await tab.page.close();
    }
  }
}
