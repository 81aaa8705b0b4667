// A browser in front of the source, for pictures that come out the same each time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';

/** @typedef {import('./page.js').Box} Box */
/** How unlike two pixels may be, 0 to 1, and how many may be more than that. @typedef {{ readonly threshold: number, readonly pixels: number }} Tolerance */
/** A check says what is wrong. @typedef {{ readonly name: string, readonly run: (studio: Studio) => Promise<string | undefined> }} Check */
/** @typedef {{ readonly name: string, readonly prepare: (studio: Studio) => Promise<void>, readonly checks: readonly Check[] }} Suite */
/** @typedef {Awaited<ReturnType<typeof openStudio>>} Studio */

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** What the pages pin, so that letters are the same on every machine. */
const FONTS = ['Liberation Sans', 'Liberation Serif', 'Liberation Mono'];
const FLAGS = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** Serves the source, at an address that it says. */
export async function serveSource() {
  const server = await createServer({
    root,
    // A cache of its own: `npm start` may be at work beside it.
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

/** Takes a picture until it comes out the same twice: then nothing is on its way any more. @param {() => Promise<Buffer>} take */
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

  /** A part of the page as it is. @param {Box} box */
  const shoot = async (box) => Buffer.from(await tab.screenshot({ clip: box, optimizeForSpeed: true }));

  return {
    tab,
    shoot,
    close: () => browser.close(),

    /** Opens a page of the repository and waits for all that it loads late. @param {string} path */
    async open(path) {
      await tab.goto(origin + path);
      await tab.addScriptTag({ type: 'module', url: `${origin}tools/visual/page.ts` });
      await tab.waitForNetworkIdle({ idleTime: 700 });
    },

    /** @param {number} width */
    setWidth: (width) => tab.setViewport({ width, height: 1000 }),

    /** Which of the fonts that pictures need are not on this machine. */
    lackingFonts: () => tab.evaluate((names) => window.visual.lackingFonts(names), FONTS),

    /** The same small, to keep. @param {Box} box */
    shootSmall: async (box) =>
      content(await tab.evaluate((url) => window.visual.shrink(url), address(await shoot(box)))),

    /**
     * What is to be said of a picture that is not as it was; both and their difference are kept to look at.
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
