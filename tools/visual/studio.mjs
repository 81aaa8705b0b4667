// A browser that shows the source, for pictures that are the same every time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';

/** @typedef {import('./page.js').Box} Box */
/**
 * How much two pixels may differ, 0 to 1, and how many may differ more.
 *
 * @typedef {{ readonly threshold: number, readonly pixels: number }} Tolerance
 */
/**
 * A check says what is wrong.
 *
 * @typedef {{ readonly name: string, readonly run: (studio: Studio) => Promise<string | undefined> }} Check
 */
/** @typedef {(studio: Studio) => Promise<void>} Prepare */
/** @typedef {{ readonly name: string, readonly prepare: Prepare, readonly checks: readonly Check[] }} Suite */
/** @typedef {Awaited<ReturnType<typeof openStudio>>} Studio */

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** The fonts that the pages are set in, so that text looks the same on every machine. */
const FONTS = ['Liberation Sans', 'Liberation Serif', 'Liberation Mono'];
const FLAGS = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** Serves the source at the returned `origin`. */
export async function serveSource() {
  const server = await createServer({
    root,
    // Its own cache: `npm start` may be running at the same time.
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

/**
 * Takes a picture until it is the same twice in a row: then nothing is loading or moving any more.
 *
 * @param {() => Promise<Buffer>} take
 */
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
  const address = (picture) => `data:;base64,${picture.toString('base64')}`;
  /** @param {string} url */
  const content = (url) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');

  /** A part of the page in full size. @param {Box} box */
  const shoot = async (box) => Buffer.from(await tab.screenshot({ clip: box, optimizeForSpeed: true }));

  return {
    tab,
    shoot,
    close: () => browser.close(),

    /** Opens a page of the repository and waits until everything has loaded. @param {string} path */
    async open(path) {
      await tab.goto(origin + path);
      await tab.addScriptTag({ type: 'module', url: `${origin}tools/visual/page.ts` });
      await tab.waitForNetworkIdle({ idleTime: 700 });
    },

    /** @param {number} width */
    setWidth: (width) => tab.setViewport({ width, height: 1000 }),

    /** The fonts of the pictures that this machine does not have. */
    lackingFonts: () => tab.evaluate((names) => window.visual.lackingFonts(names), FONTS),

    /** The same in half size, to be kept. @param {Box} box */
    shootSmall: async (box) =>
      content(await tab.evaluate((url) => window.visual.shrink(url), address(await shoot(box)))),

    /**
     * How a picture differs from what it was, in words; undefined when it does not. Both pictures and their difference
     * are saved to look at.
     *
     * @param {string} name @param {Buffer} before @param {() => Promise<Buffer>} take @param {Tolerance} tolerance
     */
    async difference(name, before, take, { threshold, pixels: allowed }) {
      if (before.equals(await take())) return undefined;
      const after = await still(take);
      const { pixels, share, picture } = await tab.evaluate(
        (...words) => window.visual.compare(...words),
        address(before),
        address(after),
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
