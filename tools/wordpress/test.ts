/**
 * `npm run test:wordpress`: makes the plugin and drives it in a real WordPress, in a browser, as an author, a
 * contributor, an administrator and a reader. Installs PHP and fetches WordPress where they are missing; the last line
 * says `N passed, N failed`. `-- --wp 6.5` takes another WordPress; pictures are in `.cache/wordpress/screens`.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';
import { runScript } from '../setup.mjs';
import { Bench } from './bench.js';
import { checkBlock } from './checks/block.js';
import { checkDamage } from './checks/damage.js';
import { checkPeople } from './checks/people.js';
import { checkRemoval, checkSettings, checkTranslations } from './checks/settings.js';
import { checkShortcode } from './checks/shortcode.js';
import { makePlugin, versionFaults } from './plugin.js';
import { openSite } from './site.js';

const { values } = parseArgs({ options: { wp: { type: 'string', default: '6.6' } } });
if (!existsSync('dist/light') && runScript('build') !== 0) process.exit(1);
await makePlugin();
const site = await openSite(values.wp);
const browser = await launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
const bench = new Bench(site, browser);
const begun = Date.now();
try {
  await bench.check('the plugin says one version everywhere', () => assert.deepEqual(versionFaults(), []));
  await bench.check(`it is activated in WordPress ${values.wp}, and PHP reports nothing`, () => {
    const activate = `require_once ABSPATH . 'wp-admin/includes/plugin.php'; return activate_plugin( 'acu-body-map/acu-body-map.php' );`;
    assert.equal(site.php(activate), null);
    assert.equal(site.log(), '');
  });
  await checkShortcode(bench);
  await checkDamage(bench);
  const post = await checkBlock(bench);
  await checkPeople(bench);
  await checkSettings(bench);
  await checkTranslations(bench);
  await checkRemoval(bench, post);
} finally {
  await browser.close();
  site.close();
}
const { passed, failed } = bench.counts;
console.log(`WordPress ${values.wp}: ${Math.round((Date.now() - begun) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
