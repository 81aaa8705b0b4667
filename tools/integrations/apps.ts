/** The example apps, and what has to be true of each. */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import {
  arrives,
  choose,
  follow,
  goesThereAndBack,
  isMarked,
  mark,
  open,
  POINTS,
  seesOwnPoints,
  sharedIds,
  stream,
} from './drive.js';
import { serveBuilt, serveOwn, type Site } from './serve.js';

/** Something that has to be true of a page. */
type Fact = readonly [title: string, check: (browser: Browser, site: Site) => Promise<void>];

export interface App {
  serve(): Promise<Site>;
  readonly facts: readonly Fact[];
}

/** Opens a page and does something there. The page complains of nothing meanwhile. */
async function on(
  browser: Browser,
  address: string,
  act: (tab: Page) => Promise<void>,
  mayBeSaid?: RegExp,
): Promise<void> {
  const { tab, said } = await open(browser, address);
  try {
    await act(tab);
    assert.deepEqual(
      said.filter((line) => !mayBeSaid?.test(line)),
      [],
      'the console',
    );
  } finally {
    await tab.close();
  }
}

/** How a page is left and found again. */
interface Ways {
  /** Whether a router changes the page: the document stays. */
  readonly router: boolean;
  /** The link on the other page that leads back. */
  readonly link?: string;
  /** What the browser may say meanwhile. */
  readonly mayBeSaid?: RegExp;
}

/** What every app does. */
const everyday = (path: string, { router, link = 'Back to the map', mayBeSaid }: Ways): readonly Fact[] => [
  [
    `${path} shows the points of the app, and a choice reaches it`,
    async (browser, { origin }) =>
      on(browser, origin + path, async (tab) => {
        await seesOwnPoints(tab);
        for (const id of Object.keys(POINTS)) await choose(tab, id);
        assert.deepEqual(await sharedIds(tab), []);
      }),
  ],
  [
    `${path} goes to another page and back ${router ? 'in the same document' : 'as pages do'}: one map, no id twice`,
    async (browser, { origin }) =>
      on(
        browser,
        origin + path,
        async (tab) => {
          await mark(tab);
          await goesThereAndBack(tab, link);
          if (router) assert.equal(await isMarked(tab), true, 'the document is another one');
        },
        mayBeSaid,
      ),
  ],
];

/** The first picture, as it is in the page that is sent. */
const drawnOnServer = (path: string): Fact => [
  `${path} has the first picture in the page that is served; without any script it shows both points`,
  async (browser, { origin }) => {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(false);
    await tab.goto(origin + path);
    const seen = await tab.$eval('acu-body-map', (map) => ({
      marks: map.shadowRoot?.querySelectorAll('acu-figure [data-id]').length ?? 0,
      text: map.shadowRoot?.textContent ?? '',
    }));
    assert.ok(seen.marks >= 2, `${seen.marks} marks`);
    for (const name of Object.values(POINTS)) assert.ok(seen.text.includes(name), name);
    await tab.close();
  },
];

/** The data of the tag, as it is in the page that is sent. */
const dataFromServer = (path: string): Fact => [
  `${path} has the points as JSON in the page that is served`,
  async (_, { origin }) => {
    const html = await (await fetch(origin + path)).text();
    const [, data = ''] = /<acu-body-map[^>]*\sdata="([^"]*)"/.exec(html) ?? [];
    const read = JSON.parse(data.replaceAll('&quot;', '"')) as { points: readonly { name: string }[] };
    assert.deepEqual(
      read.points.map(({ name }) => name),
      Object.values(POINTS),
    );
  },
];

/** A choice is in the hash; the rest of the address stays what the router has made it. */
const keepsAddress = (path: string): Fact => [
  `${path} keeps the router’s address: a choice is in its hash, and the address opens the point again`,
  async (browser, { origin }) =>
    on(browser, origin + path, async (tab) => {
      await seesOwnPoints(tab);
      await choose(tab, 'ST36');
      await tab.waitForFunction(() => location.hash !== '');
      assert.equal(tab.url(), `${origin + path}#map=ST36`);
      await tab.reload();
      await seesOwnPoints(tab);
      await tab.waitForFunction(() => Reflect.get(document.querySelector('acu-body-map')!, 'selected') === 'ST36');
      assert.equal(tab.url(), `${origin + path}#map=ST36`);
      await follow(tab, 'About these points');
      await arrives(tab, 'About these points');
      assert.equal(tab.url(), `${origin}/about`);
    }),
];

/** A press brings a map, and another press brings another in its place. */
const swaps = (path: string, button: string): Fact => [
  `${path} swaps a map in, and in its place another: one map, no id twice`,
  async (browser, { origin }) =>
    on(browser, origin + path, async (tab) => {
      for (const id of Object.keys(POINTS)) {
        const before = await tab.$('acu-body-map');
        await tab.$eval(button, (each) => (each as HTMLElement).click());
        await tab.waitForFunction((old) => document.querySelector('acu-body-map') !== old, {}, before);
        await seesOwnPoints(tab);
        await choose(tab, id);
        assert.deepEqual(await sharedIds(tab), []);
      }
    }),
];

/**
 * A map that was swapped in is left by a boosted link, and the reader comes back by the button of the browser.
 *
 * @param isKept Whether the page comes back as it was left: htmx 2 keeps its markup, htmx 4 asks for the page again.
 */
const comesBack = (path: string, isKept: boolean): Fact => [
  `${path} comes back by the browser’s button ${isKept ? 'with its map' : 'as it begins'}: one map that works, no id twice`,
  async (browser, { origin }) =>
    on(browser, origin + path, async (tab) => {
      await mark(tab);
      await tab.$eval('button[hx-get]', (button) => (button as HTMLElement).click());
      await seesOwnPoints(tab);
      for (const id of Object.keys(POINTS)) {
        await choose(tab, id);
        await follow(tab, 'About these points');
        await arrives(tab, 'About these points');
        assert.equal(await tab.$('acu-body-map'), null, 'a map is left on the other page');
        await tab.evaluate(() => history.back());
        await arrives(tab, 'At the desk');
        if (!isKept) {
          assert.equal(await tab.$('acu-body-map'), null);
          await tab.$eval('button[hx-get]', (button) => (button as HTMLElement).click());
        }
        await seesOwnPoints(tab);
        assert.deepEqual(await sharedIds(tab), []);
      }
      assert.equal(await isMarked(tab), true, 'the document is another one');
    }),
];

/** What Chromium says where a script writes markup with a declarative shadow root: it is not read then. */
const NOT_READ = /declarative Shadow DOM is not being parsed/;

/** What Chromium says where Turbo leaves a page whose text is still arriving, and stops reading it. */
const LEFT = /AbortError: signal is aborted without reason/;

export const APPS: Readonly<Record<string, App>> = {
  eleventy: {
    serve: () => serveBuilt('eleventy', '_site'),
    facts: [drawnOnServer('/'), ...everyday('/', { router: false })],
  },
  vue: {
    serve: () => serveBuilt('vue', 'dist', 'index.html'),
    facts: [...everyday('/', { router: true }), keepsAddress('/')],
  },
  svelte: {
    serve: () => serveBuilt('svelte', 'build'),
    facts: [
      dataFromServer('/'),
      ...everyday('/', { router: true }),
      ...everyday('/object', { router: true, link: 'Back to the map with an object' }),
    ],
  },
  next: {
    serve: () => serveOwn('next', 'node_modules/next/dist/bin/next', 'start'),
    facts: [
      dataFromServer('/'),
      ...everyday('/', { router: true }),
      drawnOnServer('/drawn'),
      ...everyday('/drawn', { router: true, link: 'Back to the map drawn on the server', mayBeSaid: NOT_READ }),
    ],
  },
  angular: {
    serve: () => serveBuilt('angular', 'build', 'index.csr.html'),
    facts: [
      dataFromServer('/desk'),
      ...everyday('/desk', { router: true }),
      keepsAddress('/desk'),
      ...everyday('/object', { router: true, link: 'Back to the map with an object' }),
    ],
  },
  pages: {
    serve: () => serveBuilt('pages', 'dist'),
    facts: [
      ...everyday('/turbo.html', { router: true, mayBeSaid: LEFT }),
      swaps('/turbo-frame.html', 'a[data-turbo-frame]'),
      [
        '/turbo.html takes streams that replace the map and what it is in: one map, no id twice',
        async (browser, { origin }) =>
          on(browser, `${origin}/turbo.html`, async (tab) => {
            await seesOwnPoints(tab);
            await choose(tab, 'LI4');
            await mark(tab);
            for (const [action, id] of [
              ['replace', 'ST36'],
              ['update', 'LI4'],
            ] as const) {
              const before = await tab.$('acu-body-map');
              await stream(tab, action, action === 'replace' ? 'map' : 'place');
              await tab.waitForFunction((old) => document.querySelector('acu-body-map') !== old, {}, before);
              await seesOwnPoints(tab);
              await choose(tab, id);
              assert.deepEqual(await sharedIds(tab), []);
            }
            assert.equal(await isMarked(tab), true, 'the document is another one');
          }),
      ],
      swaps('/htmx.html', 'button[hx-get]'),
      [
        '/htmx.html goes to another page and back by boosted links, in the same document: the map works again',
        async (browser, { origin }) =>
          on(browser, `${origin}/htmx.html`, async (tab) => {
            await mark(tab);
            for (const id of Object.keys(POINTS)) {
              await tab.$eval('button[hx-get]', (button) => (button as HTMLElement).click());
              await tab.waitForSelector('acu-body-map');
              await seesOwnPoints(tab);
              await choose(tab, id);
              await follow(tab, 'About these points');
              await arrives(tab, 'About these points');
              assert.equal(await tab.$('acu-body-map'), null, 'a map is left on the other page');
              await follow(tab, 'Back to the map');
              await arrives(tab, 'At the desk');
            }
            assert.equal(await isMarked(tab), true, 'the document is another one');
          }),
      ],
      comesBack('/htmx.html', false),
      swaps('/htmx-2.html', 'button[hx-get]'),
      comesBack('/htmx-2.html', true),
      ...everyday('/transitions.html', { router: false }),
      [
        '/transitions.html comes back from the cache of the browser as it was left: the same point is open',
        async (browser, { origin }) =>
          on(browser, `${origin}/transitions.html`, async (tab) => {
            await seesOwnPoints(tab);
            await choose(tab, 'ST36');
            await mark(tab);
            await follow(tab, 'About these points');
            await arrives(tab, 'About these points');
            await tab.goBack();
            await arrives(tab, 'At the desk');
            assert.equal(await isMarked(tab), true, 'the browser has loaded the page anew');
            await seesOwnPoints(tab);
            assert.equal(await tab.$eval('acu-body-map', (map) => Reflect.get(map, 'selected')), 'ST36');
            await choose(tab, 'LI4');
          }),
      ],
    ],
  },
};
