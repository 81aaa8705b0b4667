/** A tab in each of the three browsers, with as little as the checks for all of them need. */
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium, findFirefox, hasWebKit } from '../browsers.mjs';
import { webkitLauncher } from '../webkit.mjs';

/** Runs a function in a page. It gets what can be written as JSON, and sees nothing else of where it stands. */
type Evaluate = <Given extends unknown[], Found>(act: (...given: Given) => Found, ...given: Given) => Promise<Found>;

const called = (act: unknown, given: readonly unknown[]): string => `(${String(act)})(...${JSON.stringify(given)})`;

export interface Tab {
  goto(address: string): Promise<unknown>;
  evaluate: Evaluate;
  /** The same in the frame of the page, from whichever site that is. */
  inFrame: Evaluate;
  /** Presses a place of the screen, as a reader does: a frame may only have the focus after that. */
  click(x: number, y: number): Promise<unknown>;
  /** What scripts have thrown. WebKit's driver does not tell. */
  readonly faults: readonly string[];
  close(): Promise<unknown>;
}

const SIZE = { width: 500, height: 740 };

async function puppeteer(browser: 'chrome' | 'firefox', executablePath: string): Promise<Tab> {
  const args = browser === 'chrome' ? CHROMIUM_FLAGS : [];
  const launched = await launch({ browser, executablePath, args });
  const page = await launched.newPage();
  await page.setViewport(SIZE);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  return {
    faults,
    goto: (address) => page.goto(address),
    click: (x, y) => page.mouse.click(x, y),
    evaluate: async (act, ...given) => (await page.evaluate(called(act, given))) as ReturnType<typeof act>,
    inFrame: async (act, ...given) => {
      const frame = await (await page.$('iframe'))?.contentFrame();
      return (await frame?.evaluate(called(act, given))) as ReturnType<typeof act>;
    },
    close: () => launched.close(),
  };
}

async function webkit(): Promise<Tab> {
  const launcher = webkitLauncher();
  await launcher.startSession('check', 'about:blank');
  const page = launcher.getPage();
  await page.setViewport(SIZE);
  const run = (code: string): Promise<unknown> => page.evaluate(`() => ${code}`);
  return {
    faults: [],
    click: (x, y) => page.mouse.click(x, y),
    goto: (url) => launcher.ask('POST', '/url', { url }),
    evaluate: async (act, ...given) => (await run(called(act, given))) as ReturnType<typeof act>,
    inFrame: async (act, ...given) => {
      await launcher.ask('POST', '/frame', { id: await run('document.querySelector("iframe")') });
      try {
        return (await run(called(act, given))) as ReturnType<typeof act>;
      } finally {
        await launcher.ask('POST', '/frame', { id: null });
      }
    },
    close: () => launcher.stop(),
  };
}

const firefox = findFirefox();

/** How to open a tab in each browser of this machine; false for those that are not there. */
export const TABS: Readonly<Record<string, (() => Promise<Tab>) | false>> = {
  Chromium: async () => puppeteer('chrome', await ensureChromium()),
  Firefox: firefox !== undefined && (() => puppeteer('firefox', firefox)),
  WebKit: hasWebKit() && webkit,
};

/** Waits until a function says something other than false or nothing. */
export async function until<Found>(what: string, find: () => Promise<Found>): Promise<NonNullable<Found>> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const found = await find();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`in 20 s, not ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
