// `npm test`: checks format, lint, types and generated files, and runs every test. It finds or installs a browser.
// `npm test -- --browsers all` runs them in Chromium, Firefox and WebKit; with `--turn 0`, the other browsers share
// what Chromium runs, every other file each, and with `--turn 1` the other way round. Other arguments, such as
// `--files test/model/*.test.ts`, are passed on to the test runner.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { runBin, runScript, runScripts } from './setup.mjs';
import { addToTally, resetTally, takeFailed, tally } from './tally.mjs';

/** `--browsers all`, or a list such as `chromium,firefox`. Without it, Chromium. */
const words = process.argv.slice(2);
/** @param {string} name */
const take = (name) => (words.includes(name) ? words.splice(words.indexOf(name), 2)[1] : undefined);
const list = take('--browsers') ?? '';
const turn = take('--turn');
const wanted = list === 'all' ? ['chromium', 'firefox', 'webkit'] : (list || 'chromium').split(',');
/** Browsers are installed by a process of its own, during the checks that need none. */
const installed = once(fork('tools/install-browsers.mjs', wanted), 'message');

const toolTests = readdirSync('tools', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `tools/${name}`);
/** @type {[what: string, run: () => number | Promise<number>][]} */
const steps = [
  ['format', () => runBin('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['lint', () => runScript('lint')],
  ['types', () => runScript('types')],
  ['generated data', () => runScript('data', ['--check'])],
  ['generated figures and atlas', () => runScripts(['figures', 'atlas'], ['--check'])],
  ['pictures of moved points', () => runScript('atlas:moved', ['--check'])],
  ['generated names', () => runScript('names', ['--check'])],
  ['manifest and generated docs', () => runScript('docs', ['--check'])],
  ['tool tests', () => runBin('tsx', ['--test', '--test-reporter=./tools/tally.mjs', ...toolTests])],
  ['browser tests', testBrowsers],
];

/**
 * Runs the browser tests in what has been installed. Files that fail, which on a busy machine may be its slowness, are
 * named and tried once more without the rest beside them; what fails twice has failed.
 */
async function testBrowsers() {
  const [{ chromium: browser, browsers, error }] = await installed;
  if (error) {
    console.error(error);
    return 1;
  }
  console.log(`${browser}; tests run in ${browsers.join(', ')}`);
  const lacking = wanted.filter((name) => !browsers.includes(name));
  if (lacking.length > 0) console.error(`Not installed, and not installable here: ${lacking.join(', ')}`);
  const env = {
    CHROME_PATH: browser,
    BROWSERS: browsers.join(','),
    SECOND_TRY: 'follows',
    ...(turn && { TURN: turn }),
  };
  const code = runBin('wtr', words, env);
  const failed = Object.entries(takeFailed());
  const isLacking = lacking.length > 0 ? 1 : 0;
  if (code === 0 || failed.length === 0) return code || isLacking;
  return Math.max(
    isLacking,
    ...failed.map(([name, files]) => {
      console.log(`\nSecond try, ${name}:\n${files.map((file) => `  ${relative('.', file)}`).join('\n')}`);
      return runBin('wtr', ['--files', ...files], { ...env, BROWSERS: name, SECOND_TRY: 'runs' });
    }),
  );
}

resetTally();
/** @type {string[]} */
const failed = [];
for (const [what, step] of steps) {
  console.log(`\n— ${what}`);
  const [before, start] = [tally().failed, Date.now()];
  if ((await step()) !== 0) {
    failed.push(what);
    // A step that is not a test, or a runner that has crashed, counts as one failure.
    if (tally().failed === before) addToTally(0, 1, 0);
  }
  console.log(`took ${Math.round((Date.now() - start) / 1000)} s`);
}
for (const what of failed) console.error(`${what}: failed`);
const { passed, failed: failures, skipped } = tally();
console.log(`\n${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed.length > 0 ? 1 : 0;
