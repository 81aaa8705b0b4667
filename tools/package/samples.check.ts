import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';
import { serveFiles } from '../serve.mjs';
import { ROOT, samples } from './samples.js';

const maps = samples.filter(
  ({ language, text }) => language === 'html' && /<acu-body-map|data-acu-body-map/.test(text),
);

/** The names that a sample imports from this package, by entry. */
const imports = samples.flatMap(({ where, text }) =>
  [...text.matchAll(/import\s+(?:\{([^}]*)\}\s+from\s+)?'(acu-body-map[^']*)'/g)].map(
    ({ 1: names = '', 2: entry = '' }) => ({
      where,
      entry,
      names: names.split(',').flatMap((name) => name.trim() || []),
    }),
  ),
);

describe('what the README and the documents say to paste', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFiles>>;
  const pages: Record<string, string> = {};
  before(async () => {
    const data = '{"points":[{"id":"LI4"}]}';
    // Beside the page, as in the zip.
    const files = {
      '/points.json': data,
      '/mine.json': data,
      '/poster.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    };
    const route = (path: string): string =>
      path in pages || path in files || /^\/(?:dist|themes|docs)\//.test(path) ? path : `/dist${path}`;
    site = await serveFiles(pages, route, files);
    browser = await launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  it('holds samples of all kinds', () => {
    assert.ok(maps.length > 10, `${maps.length} maps`);
    assert.ok(imports.length > 5, `${imports.length} imports`);
  });

  for (const [number, { where, text }] of maps.entries())
    it(`${where} makes maps with points, and nothing is reported`, async () => {
      // A script from elsewhere, or none, is the single file.
      const isComplete = /src="(?:light\/)?acu-body-map\.(?:min\.|iife\.)?js"/.test(text);
      const script = isComplete ? '' : '<script type="module" src="/dist/light/acu-body-map.js"></script>';
      const local = text.replaceAll(/<script[^>]*\bhttps:[^>]*><\/script>/g, '');
      const path = `/sample-${number}.html`;
      pages[path] = `<!doctype html><html lang="en"><link rel="icon" href="data:,">${script}${local}</html>`;
      const tab = await browser.newPage();
      const said: string[] = [];
      tab.on('pageerror', (error) => said.push(String(error)));
      tab.on('console', (message) => void (message.type() === 'error' && said.push(message.text())));
      await tab.goto(site.origin + path, { waitUntil: 'networkidle0' });
      await tab.waitForSelector('acu-body-map');
      const counts = await tab.evaluate(() =>
        Promise.all(
          [...document.querySelectorAll('acu-body-map')].map(async (map) => {
            await customElements.whenDefined('acu-body-map');
            await Reflect.get(map, 'ready');
            const model = Reflect.get(map, 'model') as { readonly points: readonly unknown[] } | undefined;
            return model?.points.length ?? 0;
          }),
        ),
      );
      assert.ok(counts.length > 0);
      assert.deepEqual(
        counts.filter((count) => count === 0),
        [],
      );
      assert.deepEqual(said, []);
      await tab.close();
    });

  for (const { where, entry, names } of imports)
    it(`${where}: ${entry} exports ${names.join(', ') || 'what its import does'}`, async () => {
      if (entry.startsWith('acu-body-map/types/')) {
        const { exports } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
        const path = exports[`./${entry.slice('acu-body-map/'.length)}`] ?? exports['./types/*'];
        assert.ok(path, entry);
        return;
      }
      const found = Object.keys(await import(entry));
      assert.deepEqual(
        names.filter((name) => !found.includes(name)),
        [],
      );
    });
});
