/**
 * `npm run test:integrations`, after `npm run build`: packs the package, installs and builds the example apps of
 * `integrations/` with it, each by its own tool, and uses them in Chromium. `-- vue next` does only these;
 * `-- --lock vue` writes the lock file of an app anew. The last line says `N passed, N failed`.
 */
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';
import { needs } from '../setup.mjs';
import { APPS } from './apps.js';
import { lock, pack, prepare } from './prepare.js';

needs({ dist: 'build' });
const words = process.argv.slice(2);
const names = words.filter((word) => word !== '--lock');
const strange = names.find((name) => !(name in APPS));
if (strange !== undefined) {
  console.error(`There is no example app “${strange}”. There are: ${Object.keys(APPS).join(', ')}.`);
  process.exit(2);
}
const wanted = Object.entries(APPS).filter(([name]) => names.length === 0 || names.includes(name));
const packed = pack();

let [passed, failed] = [0, 0];
/** Says whether something is true, and counts it. */
async function check(title: string, act: () => unknown): Promise<boolean> {
  try {
    await act();
    passed++;
    console.log(`✓ ${title}`);
    return true;
  } catch (error) {
    failed++;
    console.log(`✖ ${title}\n  ${error instanceof Error ? error.message.replaceAll('\n', '\n  ') : String(error)}`);
    return false;
  }
}

if (words.includes('--lock')) for (const [name] of wanted) lock(name);
else {
  const browser = await launch({
    executablePath: await ensureChromium(),
    args: CHROMIUM_FLAGS,
    // Puppeteer turns off what a reader’s browser has.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  for (const [name, { serve, facts }] of wanted) {
    const start = performance.now();
    const seconds = (): string => ((performance.now() - start) / 1000).toFixed(0);
    console.log(`\n— ${name}`);
    if (!(await check(`${name}: is installed and built by its own tool`, () => prepare(name, packed)))) continue;
    console.log(`  ready after ${seconds()} s`);
    const site = await serve();
    for (const [title, fact] of facts) await check(`${name}: ${title}`, () => fact(browser, site));
    site.close();
    console.log(`  done after ${seconds()} s`);
  }
  await browser.close();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
