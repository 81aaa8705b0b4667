/** What a reader does with the page of an example app, and what is seen there. */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';

/** The points that every example shows in place of the built-in ones, by their codes. */
export const POINTS: Readonly<Record<string, string>> = { LI4: 'Web of the hand', ST36: 'Below the knee' };
const TITLE = 'Points for the desk';
const AWAY = 'About these points';

/** A page that a browser has opened, and what it has complained of since. */
export interface Opened {
  readonly tab: Page;
  readonly said: readonly string[];
}

export async function open(browser: Browser, address: string): Promise<Opened> {
  const tab = await browser.newPage();
  tab.setDefaultTimeout(20_000);
  const said: string[] = [];
  tab.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) said.push(message.text());
  });
  tab.on('pageerror', (error) => said.push(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  await tab.goto(address, { waitUntil: 'networkidle0' });
  return { tab, said };
}

/** The title and the codes of the points of the only map, once it shows them. */
export async function seesOwnPoints(tab: Page): Promise<void> {
  await tab.waitForFunction(() =>
    document.querySelector('acu-body-map:defined')?.shadowRoot?.querySelector('acu-list'),
  );
  const maps = await tab.$$eval('acu-body-map', (found) =>
    Promise.all(
      found.map(async (map) => {
        const { ready } = map as HTMLElement & { ready: Promise<void> };
        // The rows of the list come a moment later.
        await ready.then(() => (map as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete);
        const root = map.shadowRoot!;
        const ids = [...root.querySelectorAll<HTMLElement>('acu-list [data-id]')].map(({ dataset }) => dataset['id']!);
        return { title: root.querySelector('[part~="title"]')?.textContent?.trim(), ids: [...new Set(ids)] };
      }),
    ),
  );
  assert.deepEqual(maps, [{ title: TITLE, ids: Object.keys(POINTS) }]);
}

/** Chooses a point; the page says its name. */
export async function choose(tab: Page, id: string): Promise<void> {
  await tab.$eval(
    'acu-body-map',
    (map, code) =>
      map
        .shadowRoot!.querySelector<HTMLElement>(
          `acu-list button[data-id="${code}"], acu-list [data-id="${code}"] button`,
        )!
        .click(),
    id,
  );
  await tab.waitForFunction((name) => document.querySelector('output')?.textContent === name, {}, POINTS[id]);
  await tab.waitForFunction(
    (code) => Reflect.get(document.querySelector('acu-body-map')!, 'selected') === code,
    {},
    id,
  );
}

/** Ids that more than one element has, in the page or in the map. */
export const sharedIds = async (tab: Page): Promise<readonly string[]> =>
  tab.evaluate(() =>
    [document, ...[...document.querySelectorAll('acu-body-map')].flatMap((map) => map.shadowRoot ?? [])].flatMap(
      (root) => {
        const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, at) => ids.indexOf(id) !== at);
      },
    ),
  );

/** Waits for a heading: what a page is. */
export const arrives = async (tab: Page, heading: string): Promise<unknown> =>
  tab.waitForFunction((text) => document.querySelector('h1')?.textContent === text, {}, heading);

/** Follows a link. */
export const follow = async (tab: Page, text: string): Promise<void> =>
  tab.evaluate((words) => {
    const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent.trim() === words);
    if (!link) throw new Error(`there is no link “${words}”`);
    link.click();
  }, text);

/**
 * Goes to the other page and back, by the button of the browser and by a link. Each time, there is one map that works.
 */
export async function goesThereAndBack(tab: Page, link: string): Promise<void> {
  const heading = await tab.$eval('h1', ({ textContent }) => textContent);
  const back = [async () => void tab.evaluate(() => history.back()), () => follow(tab, link)];
  for (const [at, way] of [...back, back[0]!].entries()) {
    await follow(tab, AWAY);
    await arrives(tab, AWAY);
    assert.equal(await tab.$('acu-body-map'), null, 'a map is left on the other page');
    await way();
    await arrives(tab, heading);
    await seesOwnPoints(tab);
    await choose(tab, Object.keys(POINTS)[at % 2]!);
    assert.deepEqual(await sharedIds(tab), []);
  }
}

/** A stream of Turbo, as a server would send it: the map in place of an element, or as what is in it. */
export const stream = async (tab: Page, action: 'replace' | 'update', target: string): Promise<void> =>
  tab.evaluate(
    async (how, id) => {
      const map = await (await fetch('/map.html')).text();
      const { Turbo } = window as unknown as { Turbo: { renderStreamMessage(markup: string): void } };
      Turbo.renderStreamMessage(
        `<turbo-stream action="${how}" target="${id}"><template>${map}</template></turbo-stream>`,
      );
    },
    action,
    target,
  );

/** Marks the document, to see whether it is still the same one later. */
export const mark = async (tab: Page): Promise<void> =>
  tab.evaluate(() => void Object.assign(window, { marked: true }));
export const isMarked = async (tab: Page): Promise<boolean> => tab.evaluate(() => Reflect.has(window, 'marked'));
