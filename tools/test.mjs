// `npm test`: finds or installs a browser, then checks format, lint, types and generated files, and runs every test.
// `npm test -- --browsers all` runs them in Chromium, Firefox and WebKit; other arguments, such as
// `--files test/model/*.test.ts`, are passed on to the test runner.
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { ensureChromium, ensureOthers } from './browsers.mjs';
import { runBin, runScript } from './setup.mjs';
import { addToTally, resetTally, takeFailed, tally } from './tally.mjs';

const browser = await ensureChromium().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
/** `--browsers all`, or a list such as `chromium,firefox`. Without it, Chromium. */
const words = process.argv.slice(2);
const at = words.indexOf('--browsers');
const [, list = ''] = at < 0 ? [] : words.splice(at, 2);
const wanted = list === 'all' ? ['chromium', 'firefox', 'webkit'] : (list || 'chromium').split(',');
const browsers = ensureOthers(wanted);
console.log(`setup: ${browser}; tests run in ${browsers.join(', ')}`);
const lacking = wanted.filter((name) => !browsers.includes(name));
if (lacking.length > 0) console.error(`setup: not installed, and not installable here: ${lacking.join(', ')}`);

const toolTests = readdirSync('tools', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `tools/${name}`);
/** @type {[what: string, run: () => number][]} */
const steps = [
  ['format', () => runBin('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['lint', () => runScript('lint')],
  ['types', () => runScript('types')],
  ['generated data', () => runScript('data', ['--check'])],
  ['generated figures', () => runScript('figures', ['--check'])],
  ['generated atlas', () => runScript('atlas', ['--check'])],
  ['pictures of moved points', () => runScript('atlas:moved', ['--check'])],
  ['generated names', () => runScript('names', ['--check'])],
  ['manifest and generated docs', () => runScript('docs', ['--check'])],
  ['tool tests', () => runBin('tsx', ['--test', '--test-reporter=./tools/tally.mjs', ...toolTests])],
  ['browser tests', testBrowsers],
];

/**
 * Runs the browser tests. Files that fail, which on a busy machine may be its slowness, are named and tried once more
 * without the rest beside them; what fails twice has failed.
 */
function testBrowsers() {
  const env = { CHROME_PATH: browser, BROWSERS: browsers.join(','), SECOND_TRY: 'follows' };
  const code = runBin('wtr', words, env);
  const failed = Object.entries(takeFailed());
  if (code === 0 || failed.length === 0) return code;
  return Math.max(
    ...failed.map(([name, files]) => {
      console.log(`\nSecond try, ${name}:\n${files.map((file) => `  ${relative('.', file)}`).join('\n')}`);
      return runBin('wtr', ['--files', ...files], { ...env, BROWSERS: name, SECOND_TRY: 'runs' });
    }),
  );
}

resetTally();
const failed = steps.filter(([what, step]) => {
  console.log(`\n— ${what}`);
  const before = tally().failed;
  const hasFailed = step() !== 0;
  // A step that is not a test, or a runner that has crashed, counts as one failure.
  if (hasFailed && tally().failed === before) addToTally(0, 1, 0);
  return hasFailed;
});
for (const [what] of failed) console.error(`${what}: failed`);
const { passed, failed: failures, skipped } = tally();
console.log(`\n${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed.length > 0 || lacking.length > 0 ? 1 : 0;
