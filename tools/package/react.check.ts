import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { createElement, type FunctionComponent } from 'react';
import { renderToString } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';
import { serveFiles } from '../serve.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The script of the page, as a bundler makes it in development, where React says what it does not like. */
async function clientScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: here('react/client.tsx'), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}

const page = (root: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>React</title>` +
  `<div id="root">${root}</div><script type="module" src="/client.js"></script></html>`;
// By a name that the compiler does not follow: it reads the built package, which is not there when all else is checked.
const app = (await import(here('react/app.tsx'))) as Record<'Bare' | 'One' | 'Text' | 'Wrapped', FunctionComponent>;
const markup = {
  wrapped: renderToString(createElement(app.Wrapped)),
  bare: renderToString(createElement(app.Bare)),
  text: renderToString(createElement(app.Text)),
  one: renderToString(createElement(app.One)),
};

/** A page of React that a browser has opened, and what it has said since. */
interface Opened {
  readonly tab: Page;
  readonly said: string[];
}

describe('in React, drawn on a server and hydrated', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFiles>>;
  before(async () => {
    const pages = Object.fromEntries(Object.entries(markup).map(([name, drawn]) => [`/${name}`, page(drawn)]));
    site = await serveFiles(pages, undefined, { '/client.js': await clientScript() });
    browser = await launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function open(path: string): Promise<Opened> {
    const tab = await browser.newPage();
    const said: string[] = [];
    tab.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) said.push(message.text());
    });
    tab.on('pageerror', (error) => said.push(String(error)));
    await tab.goto(site.origin + path, { waitUntil: 'networkidle0' });
    await tab.evaluate(() => (document.querySelector('#map') as HTMLElement & { ready: Promise<void> }).ready);
    return { tab, said };
  }
  const titleOf = async (tab: Page): Promise<string> =>
    tab.$eval('#map', (map) => map.shadowRoot?.querySelector('[part~="title"]')?.textContent?.trim() ?? '');
  const choose = async (tab: Page): Promise<void> =>
    tab.$eval('#map', (map) =>
      map.shadowRoot?.querySelector<HTMLElement>('acu-list button[data-id], acu-list [data-id] button')?.click(),
    );

  it('the component writes data and attributes into the page of the server', () => {
    assert.match(markup.wrapped, /<acu-body-map[^>]* data="\{&quot;title&quot;:&quot;Ours&quot;/);
    assert.match(markup.wrapped, /<acu-body-map[^>]* heading-level="2"/);
    assert.match(markup.wrapped, /<acu-body-map[^>]* deep-link=""/);
    assert.match(markup.wrapped, /<acu-body-map[^>]* class="mine"/);
    assert.doesNotMatch(markup.wrapped, /meridians|object Object|suppress/);
  });

  it('the component shows the author’s points, hears events, and React complains of nothing', async () => {
    const { tab, said } = await open('/wrapped');
    assert.equal(await titleOf(tab), 'Ours');
    await choose(tab);
    await tab.waitForFunction(() => document.querySelector('output')?.textContent === 'LI4');
    const [messages, level] = await tab.$eval('#map', (map) => [
      Reflect.get(map, 'messages'),
      Reflect.get(map, 'headingLevel'),
    ]);
    assert.deepEqual(messages, { list: 'Our list' });
    assert.equal(level, 2);
    await tab.$eval('main > button', (button) => button.click());
    await tab.waitForFunction(() => String(Reflect.get(document.querySelector('#map')!, 'headingLevel')) === '4');
    assert.deepEqual(said, []);
    await tab.close();
  });

  it('drawing the component again with data that is equal does not read it again', async () => {
    const { tab } = await open('/wrapped');
    await tab.evaluate(() => document.addEventListener('acu-load', () => (document.title = 'again')));
    await tab.$eval('main > button', (button) => button.click());
    await tab.waitForFunction(() => String(Reflect.get(document.querySelector('#map')!, 'headingLevel')) === '4');
    await tab.evaluate(() => (document.querySelector('#map') as HTMLElement & { ready: Promise<void> }).ready);
    assert.equal(await tab.title(), 'React');
    await tab.close();
  });

  it('the plain tag shows the author’s points a moment later, hears events once, and says what to do', async () => {
    const { tab, said } = await open('/bare');
    await tab.waitForFunction(() => document.querySelector('#map')?.shadowRoot?.textContent?.includes('Ours'));
    await choose(tab);
    await tab.waitForFunction(() => document.querySelector('output')?.textContent === 'LI4 1');
    await tab.waitForFunction(() => Reflect.get(document.querySelector('#map')!, 'selected') === 'LI4');
    assert.equal(said.filter((line) => line.includes('acu-body-map/react, or JSON.stringify')).length, 1);
    await tab.close();
  });

  it('the plain tag with data as text is as the server has sent it, and React complains of nothing', async () => {
    const { tab, said } = await open('/text');
    assert.equal(await titleOf(tab), 'Ours');
    await tab.waitForFunction(() => Reflect.get(document.querySelector('#map')!, 'view') !== undefined);
    await tab.waitForFunction(() => Reflect.get(document.querySelector('#map')!, 'selected') === 'LI4');
    assert.deepEqual(said, []);
    await tab.close();
  });

  it('a map of one point opens it, and React complains of nothing', async () => {
    const { tab, said } = await open('/one');
    await tab.waitForFunction(() => document.querySelector('#map')?.shadowRoot?.querySelector('.panel'));
    assert.deepEqual(said, []);
    await tab.close();
  });
});
