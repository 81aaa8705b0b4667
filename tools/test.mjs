// `npm test`: installs what is missing, finds or installs a browser, then lints, type-checks, checks what is
// generated and runs every test. `npm test -- --files test/model/*.test.ts` passes words on to the test runner.
import { readdirSync } from 'node:fs';
import { ensureChromium } from './browsers.mjs';
import { runBin, setup } from './setup.mjs';
import { addToTally, resetTally, tally } from './tally.mjs';

setup();
const browser = await ensureChromium().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
console.log(`setup: ${browser}`);

const toolTests = readdirSync('tools', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts')).map((name) => `tools/${name}`);
/** @type {[what: string, run: () => number][]} */
const steps = [
  ['lint', () => runBin('oxlint', ['--type-aware', '--deny-warnings', 'src', 'test', 'tools', 'demo', 'bin'])],
  ['types', () => runBin('tsc', ['-p', 'tsconfig.json']) || runBin('tsc', ['-p', 'tsconfig.tools.json'])],
  ['generated data', () => runBin('tsx', ['tools/data/main.ts', '--check'])],
  ['generated figures', () => runBin('tsx', ['tools/figures/main.ts', '--check'])],
  ['generated atlas', () => runBin('tsx', ['tools/atlas/main.ts', '--check'])],
  ['manifest', () => runBin('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'])],
  ['generated docs', () => runBin('tsx', ['tools/docs/main.ts', '--check'])],
  ['tool tests', () => runBin('tsx', ['--test', '--test-reporter=./tools/tally.mjs', ...toolTests])],
  ['browser tests', () => runBin('wtr', process.argv.slice(2), { CHROME_PATH: browser })],
];

resetTally();
const failed = steps.filter(([what, step]) => {
  console.log(`\n— ${what}`);
  const before = tally().failed;
  const hasFailed = step() !== 0;
  // A step that is no test, or a runner that has fallen over, counts as one.
  if (hasFailed && tally().failed === before) addToTally(0, 1, 0);
  return hasFailed;
});
for (const [what] of failed) console.error(`${what}: failed`);
const { passed, failed: failures, skipped } = tally();
console.log(`\n${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed.length > 0 ? 1 : 0;
