import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';
import { serveFiles } from '../serve.mjs';
import { PAGES } from './vue/app.js';

/** The script of the page, as a bundler makes it in development, where Vue says what it does not like. */
async function clientScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('vue/client.ts', import.meta.url)), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}

describe('in Vue, drawn on a server and hydrated', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFiles>>;
  const markup: Record<string, string> = {};
  before(async () => {
    const pages: Record<string, string> = {};
    for (const [path, page] of Object.entries(PAGES)) {
      markup[path] = await renderToString(createSSRApp(page));
      pages[path] =
        `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Vue</title>` +
        `<div id="root">${markup[path]}</div><script type="module" src="/client.js"></script></html>`;
    }
    site = await serveFiles(pages, undefined, { '/client.js': await clientScript() });
    browser = await launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** Opens a page, chooses a point; gives back what was said meanwhile. */
  async function used(path: string): Promise<readonly string[]> {
    const tab: Page = await browser.newPage();
    const said: string[] = [];
    tab.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) said.push(message.text());
    });
    tab.on('pageerror', (error) => said.push(String(error)));
    await tab.goto(site.origin + path, { waitUntil: 'networkidle0' });
    await tab.waitForFunction(
      () =>
        document.querySelector('#map')?.shadowRoot?.querySelector('[part~="title"]')?.textContent?.trim() === 'Ours',
    );
    await tab.waitForFunction(
      () => document.querySelector('#map')?.shadowRoot?.querySelectorAll('acu-list [data-id]').length === 2,
    );
    await tab.$eval('#map', (map) =>
      map.shadowRoot?.querySelector<HTMLElement>('acu-list button[data-id], acu-list [data-id] button')?.click(),
    );
    await tab.waitForFunction(() => document.querySelector('output')?.textContent === 'LI4');
    assert.equal(await tab.$eval('#map', (map) => Reflect.get(map, 'meridians')), false);
    await tab.close();
    return said;
  }

  for (const path of Object.keys(PAGES))
    it(`data as ${path.slice(1)}: the map shows the author’s points, events arrive, and nobody complains`, async () => {
      assert.deepEqual(await used(path), []);
    });
});
