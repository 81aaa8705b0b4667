// A browser that loads the source and takes reproducible pictures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';

/** @typedef {import('./page.js').Box} Box */
/**
 * @typedef {object} Tolerance
 * @property {number} threshold How much two pixels may differ, from 0 to 1.
 * @property {number} pixels How many pixels may differ by more than that.
 */
/**
 * @typedef {object} Check
 * @property {string} name
 * @property {(studio: Studio) => Promise<string | undefined>} run Returns what is wrong, if anything.
 */
/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {(studio: Studio) => Promise<void>} prepare
 * @property {readonly Check[]} checks
 */
/** @typedef {Awaited<ReturnType<typeof openStudio>>} Studio */

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** The fonts that the pages use, so that text looks the same on every machine. */
const FONTS = ['Liberation Sans', 'Liberation Serif', 'Liberation Mono'];
const FLAGS = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** Serves the source and returns its origin. */
export async function serveSource() {
  const server = await createServer({
    root,
    // A separate cache, because `npm start` may be running at the same time.
    cacheDir: '.cache/vite',
    logLevel: 'error',
    server: { port: 0, hmr: false, watch: null },
    optimizeDeps: { include: ['pixelmatch'] },
  });
  await server.listen();
  return { origin: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

/** @param {string} path @param {Buffer} content */
export function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Takes pictures until two in a row are the same. @param {() => Promise<Buffer>} take */
export async function still(take) {
  let [before, after] = [await take(), await take()];
  for (let i = 0; i < 5 && !after.equals(before); i++) [before, after] = [after, await take()];
  return after;
}

/** @param {string} origin */
export async function openStudio(origin) {
  const browser = await launch({ executablePath: await ensureChromium(), args: [...CHROMIUM_FLAGS, ...FLAGS] });
  const tab = await browser.newPage();
  await tab.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: 'light' },
  ]);
  /** @param {Buffer} picture */
  const dataUrl = (picture) => `data:;base64,${picture.toString('base64')}`;
  /** @param {string} url */
  const content = (url) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');

  /** Takes a picture of a part of the page. @param {Box} box */
  const shoot = async (box) => Buffer.from(await tab.screenshot({ clip: box, optimizeForSpeed: true }));

  return {
    tab,
    shoot,
    close: () => browser.close(),
    kill: () => void browser.process()?.kill('SIGKILL'),

    /** Opens a page of the repository and waits for everything that loads late. @param {string} path */
    async open(path) {
      await tab.goto(origin + path);
      await tab.addScriptTag({ type: 'module', url: `${origin}tools/visual/page.ts` });
      await tab.waitForNetworkIdle({ idleTime: 700 });
    },

    /** @param {number} width */
    setWidth: (width) => tab.setViewport({ width, height: 1000 }),

    /** The fonts for pictures that this machine lacks. */
    missingFonts: () => tab.evaluate((names) => window.visual.missingFonts(names), FONTS),

    /** Takes a reduced picture for the baselines. @param {Box} box */
    shootSmall: async (box) =>
      content(await tab.evaluate((url) => window.visual.shrink(url), dataUrl(await shoot(box)))),

    /**
     * Describes how a picture has changed, if it has. Stores both pictures and their difference for inspection.
     *
     * @param {string} name @param {Buffer} before @param {() => Promise<Buffer>} take @param {Tolerance} tolerance
     */
    async difference(name, before, take, { threshold, pixels: allowed }) {
      if (before.equals(await take())) return undefined;
      const after = await still(take);
      const { pixels, share, picture } = await tab.evaluate(
        (...args) => window.visual.compare(...args),
        dataUrl(before),
        dataUrl(after),
        threshold,
      );
      if (pixels <= allowed) return undefined;
      const path = `.cache/visual/${name}`;
      for (const [what, bytes] of Object.entries({ before, after, difference: content(picture) }))
        write(`${root}${path}-${what}.${bytes[0] === 0xff ? 'jpg' : 'png'}`, bytes);
      return `${pixels} pixels differ (${(share * 100).toPrecision(2)} %), see ${path}-difference.png`;
    },
  };
}
