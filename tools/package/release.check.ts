import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { launch, type Browser } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';
import { releaseZip } from './release.js';
import { TABS, until } from './tabs.js';

/** A language as an author writes one, and a map that speaks it. */
const OWN = `<!doctype html><meta charset="utf-8"><acu-body-map lang="nl"></acu-body-map>
<script src="acu-body-map.iife.js"></script>
<script>AcuBodyMap.addLanguage({ tag: 'nl', messages: { list: 'Alle punten' } });</script>`;

/** A place that strips unknown tags, with a classic script in its head. */
const STAND_IN = `<!doctype html><meta charset="utf-8"><script src="acu-body-map.iife.js"></script>
<body><div data-acu-body-map data-points="LI4 ST36"></div>`;

describe('the release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'acu-release-'));
  let files: Record<string, Uint8Array>;
  let browser: Browser;
  before(async () => {
    files = unzipSync(releaseZip());
    for (const [path, bytes] of Object.entries(files)) {
      const file = join(folder, path.slice(path.indexOf('/') + 1));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    writeFileSync(join(folder, 'own.html'), OWN);
    writeFileSync(join(folder, 'stand-in.html'), STAND_IN);
    browser = await launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('is the same to the byte each time', () => {
    const sum = (): string => createHash('sha256').update(releaseZip()).digest('hex');
    assert.equal(sum(), sum());
  });

  it('names the checksum of every script and style sheet as `integrity` wants it, and holds licences and notes', () => {
    const text = (name: string): string =>
      new TextDecoder().decode(Object.entries(files).find(([path]) => path.endsWith(`/${name}`))?.[1]);
    const [, bytes] = Object.entries(files).find(([path]) => path.endsWith('/acu-body-map.min.js'))!;
    const sum = createHash('sha384').update(bytes).digest('base64');
    assert.ok(text('SRI.txt').includes(`acu-body-map.min.js  sha384-${sum}\n`));
    assert.match(text('LICENSES.txt'), /valibot/);
    assert.match(text('NOTES.md'), /^## \d/);
    assert.ok(text('dataset.schema.json').length > 0);
  });

  for (const [name, openTab] of Object.entries(TABS))
    it(
      `has a page that works when it is opened from the folder, with a language and a topic: ${name}`,
      { skip: !openTab },
      async () => {
        const tab = await (openTab || assert.fail)();
        try {
          await tab.goto(pathToFileURL(join(folder, 'start.html')).href);
          await until('the first map with its twelve points, the second in French with a list', () =>
            tab.evaluate(() => {
              const [first, ...others] = [...document.querySelectorAll('acu-body-map')].map(({ shadowRoot }) => ({
                text: shadowRoot?.textContent ?? '',
                rows: shadowRoot?.querySelectorAll('acu-list [data-id]').length ?? 0,
              }));
              const last = others.at(-1);
              return first?.rows === 12 && last !== undefined && last.rows > 3 && last.text.includes('nuque raide');
            }),
          );
          await tab.evaluate(() =>
            document
              .querySelector('acu-body-map')
              ?.shadowRoot?.querySelector<HTMLElement>('acu-list [data-id] button, acu-list button[data-id]')
              ?.click(),
          );
          await until('a panel is open', () =>
            tab.evaluate(() => document.querySelector('acu-body-map')?.shadowRoot?.querySelector('.panel') !== null),
          );
          assert.deepEqual(tab.faults, []);
        } finally {
          await tab.close();
        }
      },
    );

  it('takes a language of the page’s own from a classic script, opened from the folder', async () => {
    const tab = await browser.newPage();
    const faults: string[] = [];
    tab.on('pageerror', (error) => faults.push(String(error)));
    await tab.goto(pathToFileURL(join(folder, 'own.html')).href);
    await tab.waitForFunction(() =>
      document.querySelector('acu-body-map')?.shadowRoot?.textContent?.includes('Alle punten'),
    );
    assert.deepEqual(faults, []);
    await tab.close();
  });

  it('puts a map in the place of a <div>, on a page with no tag, from a classic script in its head', async () => {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(join(folder, 'stand-in.html')).href);
    await tab.waitForFunction(
      () => document.querySelector('acu-body-map')?.shadowRoot?.querySelectorAll('acu-list [data-id]').length === 2,
    );
    await tab.close();
  });
});
