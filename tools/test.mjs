// `npm test`: installs what is missing, finds or installs a browser, then lints, type-checks, checks what is
// generated and runs every test. `npm test -- --files test/model/*.test.ts` passes words on to the test runner.
import { ensureChromium } from './browsers.mjs';
import { runBin, setup } from './setup.mjs';

setup();
const browser = await ensureChromium().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
console.log(`setup: ${browser}`);

/** @type {[what: string, run: () => number][]} */
const steps = [
  ['lint', () => runBin('oxlint', ['--type-aware', '--deny-warnings', 'src', 'test', 'tools', 'demo'])],
  ['types', () => runBin('tsc', ['-p', 'tsconfig.json']) || runBin('tsc', ['-p', 'tsconfig.tools.json'])],
  ['generated data', () => runBin('tsx', ['tools/data/main.ts', '--check'])],
  ['generated figures', () => runBin('tsx', ['tools/figures/main.ts', '--check'])],
  ['manifest', () => runBin('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'])],
  ['generated docs', () => runBin('tsx', ['tools/docs/main.ts', '--check'])],
  ['tool tests', () => runBin('tsx', ['--test', '--test-reporter=dot', 'tools/**/*.test.ts'])],
  ['browser tests', () => runBin('wtr', process.argv.slice(2), { CHROME_PATH: browser })],
];
for (const [what, step] of steps) {
  console.log(`\n— ${what}`);
  const status = step();
  if (status !== 0) {
    console.error(`\n${what}: failed`);
    process.exit(status);
  }
}
