import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Frame, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';
import { serveFiles } from '../serve.mjs';
import { TABS, until } from './tabs.js';

const OURS = '{"title":"Ours","points":[{"id":"LI4","name":"Valley","technique":["Press."],"duration":"1 minute"}]}';
/** Where a map may come from: another site than that of the page around it. */
let clinic = '';

const SANDBOX = 'sandbox="allow-scripts allow-popups"';

/** A page with a frame as in `docs/iframe.md`; as on a phone, with text above and below it. */
const page = (query: string, sandbox = SANDBOX, isPhone = false): string =>
  '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>frame</title>' +
  (isPhone ? '<style>body { margin: 0; width: 375px; padding: 900px 0 3000px }</style>' : '') +
  `<iframe data-acu-embed src="${clinic}/dist/embed.html?${query}" title="Points" loading="lazy" ${sandbox} ` +
  'style="border:0;width:100%;height:100px"></iframe><script defer src="/dist/embed-parent.js"></script></html>';

/** A page that a browser has opened, its frame, and what was reported in either. */
interface Opened {
  readonly tab: Page;
  readonly frame: Frame;
  readonly said: readonly string[];
}

describe('in a frame of another site', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFiles>>;
  const pages: Record<string, string> = {};
  before(async () => {
    site = await serveFiles(pages, undefined, { '/ours.json': OURS });
    clinic = site.origin.replace('localhost', '127.0.0.1');
    browser = await launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function open(...given: Parameters<typeof page>): Promise<Opened> {
    pages['/around'] = page(...given);
    const tab = await browser.newPage();
    const said: string[] = [];
    tab.on('pageerror', (error) => said.push(String(error)));
    tab.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    await tab.goto(`${site.origin}/around`, { waitUntil: 'networkidle0' });
    const frame = await (await tab.waitForSelector('iframe'))!.contentFrame();
    await frame.waitForSelector('acu-body-map, [role="alert"]');
    return { tab, frame, said };
  }
  const textOf = (frame: Frame): Promise<string> =>
    frame.evaluate(async () => {
      const map = document.querySelector<HTMLElement & { ready: Promise<void> }>('acu-body-map');
      await map?.ready;
      return map?.shadowRoot?.textContent ?? document.body.textContent ?? '';
    });
  const heightIn = (tab: Page): Promise<number> => tab.$eval('iframe', (frame) => frame.offsetHeight);

  it('a sandbox without an origin shows the map in its language, where storage throws', async () => {
    const { tab, frame, said } = await open('lang=fr');
    const store = await frame.evaluate(() => {
      try {
        return String(sessionStorage.length);
      } catch (error) {
        return (error as Error).name;
      }
    });
    assert.equal(store, 'SecurityError');
    assert.match(await textOf(frame), /Avant d’appuyer/);
    assert.deepEqual(said, []);
    await tab.close();
  });

  it('is as high as the map, and grows with it', async () => {
    const { tab, frame } = await open('points=BL23,LI4');
    const isFit = async (): Promise<boolean> =>
      (await heightIn(tab)) === Math.ceil(await frame.$eval('body', (body) => body.getBoundingClientRect().height));
    const deadline = Date.now() + 10_000;
    while (!(await isFit()) && Date.now() < deadline);
    const resting = await heightIn(tab);
    assert.ok(resting > 600, `${resting} px`);
    await frame.evaluate(() =>
      document.body.append(Object.assign(document.createElement('hr'), { className: 'more' })),
    );
    await frame.$eval('.more', (more) => ((more as HTMLElement).style.height = '300px'));
    await tab.waitForFunction((least) => document.querySelector('iframe')!.offsetHeight > least, {}, resting + 299);
    await tab.close();
  });

  for (const [what, sandbox] of [
    ['in a sandbox', SANDBOX],
    ['of another site', ''],
  ] as const)
    for (const [name, openTab] of Object.entries(TABS))
      it(
        `brings the panel to the top of a phone’s screen, and the mark back to it: ${what}, ${name}`,
        { skip: !openTab },
        async () => {
          const tab = await (openTab || assert.fail)();
          try {
            pages['/phone'] = page('topic=low-back', sandbox, true);
            await tab.goto(`${site.origin}/phone`);
            const high = await tab.evaluate(() => innerHeight);
            const top = async (selector: string): Promise<number> =>
              (await tab.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().top)) +
              ((await tab.inFrame(
                (inner) =>
                  document.querySelector('acu-body-map')?.shadowRoot?.querySelector(inner)?.getBoundingClientRect().top,
                selector,
              )) ?? Number.NaN);
            /** Until it is there, and stays. */
            const isAt = async (selector: string, least: number, most: number): Promise<void> => {
              let last = Number.NaN;
              const isThere = async (): Promise<boolean> => {
                const now = await top(selector);
                const isStill = now === last && now >= least && now <= most;
                last = now;
                return isStill;
              };
              await until(`${selector} from ${least} to ${most} of ${high} px`, isThere).catch((error: unknown) => {
                throw new Error(`it is at ${last} px`, { cause: error });
              });
            };
            const press = (selector: string): Promise<unknown> =>
              until(`pressed: ${selector}`, () =>
                tab.inFrame((inner) => {
                  const found = document.querySelector('acu-body-map')?.shadowRoot?.querySelector<HTMLElement>(inner);
                  found?.click();
                  return Boolean(found);
                }, selector),
              );
            // What is far from the screen is not drawn: the frame has its height once it is seen.
            await tab.evaluate(() => scrollTo(0, 900));
            await until('the frame has its height', () =>
              tab.evaluate(() => document.querySelector('iframe')!.offsetHeight > 600),
            );
            const mark = '.view-back .hotspot[data-id="BL23"]';
            await until('the mark is drawn', async () => (await top(mark)) > 0);
            await tab.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), (await top(mark)) - high / 2);
            const middle = await tab.inFrame((inner) => {
              const rect = document
                .querySelector('acu-body-map')!
                .shadowRoot!.querySelector(inner)!
                .getBoundingClientRect();
              return { x: rect.x + rect.width / 2, y: rect.height / 2 };
            }, mark);
            await tab.click(middle.x, (await top(mark)) + middle.y);
            await isAt('.panel', -1, 1);
            await press('[part~="safety-read"]');
            await isAt('.panel', -1, 1);
            await press('[part~="nav-button"]');
            await isAt('.panel', -1, 1);
            const shown = await tab.inFrame(() =>
              String(Reflect.get(document.querySelector('acu-body-map')!, 'selected')),
            );
            await press('[part~="close"]');
            await isAt(`.hotspot[data-id="${shown}"]`, high / 4, high * 0.75);
          } finally {
            await tab.close();
          }
        },
      );

  it('the page around hears no height of a window that is not the frame, and none that is not a height', async () => {
    const { tab, frame } = await open('points=LI4');
    await textOf(frame);
    // The map says its own height in between.
    await tab.evaluate(() => {
      const element = document.querySelector('iframe')!;
      const heights: number[] = [];
      Object.assign(window, { heights });
      new MutationObserver(() => heights.push(element.offsetHeight)).observe(element, { attributes: true });
      window.postMessage({ type: 'acu-body-map:height', height: 4321 }, '*');
    });
    await frame.evaluate(() => {
      for (const height of ['4321', -1, 4_321_000, Number.NaN, null, [4321]])
        window.parent.postMessage({ type: 'acu-body-map:height', height }, '*');
      for (const top of ['500', null, [500], Number.NaN, Infinity])
        window.parent.postMessage({ type: 'acu-body-map:top', top }, '*');
    });
    // A message that is heard comes after those.
    await frame.evaluate(() => window.parent.postMessage({ type: 'acu-body-map:height', height: 777 }, '*'));
    const heights = async (): Promise<number[]> =>
      tab.evaluate(() => (window as unknown as { heights: number[] }).heights);
    await tab.waitForFunction(() => (window as unknown as { heights: number[] }).heights.includes(777));
    for (const each of await heights()) assert.ok(each > 300 && each < 4000, `${each} px`);
    await tab.close();
  });

  it('shows data in the address, and data of its own site', async () => {
    const data = Buffer.from(OURS).toString('base64url');
    for (const query of [`data=${data}`, `data=${encodeURIComponent(OURS)}`]) {
      const { tab, frame } = await open(query);
      assert.match(await textOf(frame), /Ours/);
      await tab.close();
    }
    const { tab, frame } = await open('src=/ours.json', '');
    assert.match(await textOf(frame), /Ours/);
    await tab.close();
  });

  it('shows the figure that the address names, in a sandbox too', async () => {
    const pictures: (string | null | undefined)[] = [];
    for (const query of ['figure=male', 'figure=neutral']) {
      const { tab, frame } = await open(query);
      await textOf(frame);
      const path = '.view-back .picture path';
      pictures.push(
        await frame.evaluate(
          (selector) => document.querySelector('acu-body-map')?.shadowRoot?.querySelector(selector)?.getAttribute('d'),
          path,
        ),
      );
      await tab.close();
    }
    const [male, neutral] = pictures;
    assert.ok(male && neutral && male !== neutral);
  });

  it('says in a sentence why it shows no data of a site that is not listed', async () => {
    const { tab, frame } = await open(`src=${encodeURIComponent('https://elsewhere.example/points.json')}`);
    assert.match(await textOf(frame), /does not show data from elsewhere\.example/);
    assert.equal(await frame.$('acu-body-map'), null);
    await tab.close();
  });
});
