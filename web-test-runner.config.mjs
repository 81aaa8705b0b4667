import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { answers } from './tools/answers.mjs';
import { CHROMIUM_FLAGS, ensureChromium, findFirefox } from './tools/browsers.mjs';
import { commands } from './tools/commands.mjs';
import { addToTally, keepFailed } from './tools/tally.mjs';
import { webkitLauncher } from './tools/webkit.mjs';

/**
 * Passes the counts on to `npm test`, which runs files that failed a second time (`SECOND_TRY`). Files that failed in
 * the first run are not counted then.
 */
function totals() {
  const isLastTry = process.env.SECOND_TRY !== 'follows';
  let [passed, failed, skipped] = [0, 0, 0];
  const count = ({ tests, suites }) => {
    for (const test of tests) test.skipped ? skipped++ : test.passed ? passed++ : failed++;
    for (const suite of suites) count(suite);
  };
  return {
    onTestRunFinished({ sessions }) {
      const failedFiles = {};
      for (const { testResults, errors, testFile, browser, passed: isPassed } of sessions) {
        const name = /firefox|webkit/.exec(browser.name.toLowerCase())?.[0] ?? 'chromium';
        if (!isPassed) (failedFiles[name] ??= []).push(testFile);
        if (!isPassed && !isLastTry) continue;
        if (testResults) count(testResults);
        failed += errors.length;
      }
      keepFailed(failedFiles);
      addToTally(passed, failed, skipped);
    },
  };
}

/** Says which files took longest, all browsers together: where a slow run can be made faster. */
function slowest() {
  const timeOf = ({ tests, suites }) =>
    [...tests.map(({ duration = 0 }) => duration), ...suites.map(timeOf)].reduce((sum, time) => sum + time, 0);
  return {
    onTestRunFinished({ sessions }) {
      const times = new Map();
      for (const { testFile, testResults } of sessions)
        if (testResults) times.set(testFile, (times.get(testFile) ?? 0) + timeOf(testResults));
      const rows = [...times].toSorted(([, a], [, b]) => b - a).slice(0, 20);
      if (times.size > rows.length)
        console.log(
          `Slowest:\n${rows.map(([file, time]) => `${Math.round(time / 1000)} s ${relative('.', file)}`).join('\n')}`,
        );
    },
  };
}

/** The page `test/pages/strict.html` is served with the policy that strict sites have. */
function strictPage() {
  return {
    name: 'strict-page',
    transform(context) {
      if (context.path === '/test/pages/strict.html') {
        context.set(
          'Content-Security-Policy',
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
        );
      }
    },
  };
}

/** A file as text when its address ends in `?raw`, as Vite has it: the pages in `demo` import datasets like that. */
function rawText() {
  return {
    name: 'raw-text',
    resolveMimeType: ({ query }) => ('raw' in query ? 'js' : undefined),
    transform: ({ query, body }) =>
      'raw' in query ? { body: `export default ${JSON.stringify(String(body))};` } : undefined,
  };
}

/** The first picture of the built-in points is there as in a build, which draws it. */
function drawnFirst() {
  const args = ['--import', 'tsx', 'tools/package/first-picture.ts', '--print'];
  const body = execFileSync(process.execPath, args, { encoding: 'utf8' });
  return {
    name: 'drawn-first',
    serve: ({ path }) => (path === '/src/elements/map/first-picture.ts' ? { body, type: 'js' } : undefined),
  };
}

/** The browsers to test in: `BROWSERS=chromium,firefox,webkit`. `npm test` sets it. */
const LAUNCHERS = {
  chromium: async () =>
    chromeLauncher({
      launchOptions: { executablePath: await ensureChromium(), args: CHROMIUM_FLAGS, networkEnabled: false },
    }),
  firefox: async () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: findFirefox(), networkEnabled: false },
    }),
  webkit: async () => webkitLauncher(),
};
const browsers = (process.env.BROWSERS ?? 'chromium').split(',');
const launchers = await Promise.all(browsers.map((name) => LAUNCHERS[name]()));

const EVERYTHING = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .toSorted();
/**
 * Long walks, and pure code without `Intl` or patterns over foreign text: what they find out is the same in every
 * browser. They run in the first one only, unless files are named.
 */
const ONE_BROWSER_IS_ENOUGH = [
  /^test\/(?:atlas|geometry|model|practice|safety|server)\//,
  /^test\/authoring\/picker/,
  /^test\/languages\/leftovers/,
  /^test\/elements\/figure\/close-up-rows/,
  /^test\/elements\/(?:map|practice)\/every-control/,
  /^test\/elements\/map\/old-libraries-/,
];
const isSplit = launchers.length > 1 && !process.argv.includes('--files');
const others = EVERYTHING.filter((file) => !ONE_BROWSER_IS_ENOUGH.some((pattern) => pattern.test(file)));
/**
 * The files of one of the other browsers: all, or those whose turn it is (`TURN`). Together they have them all, and two
 * runs of unlike turns have all in each.
 */
const filesOf = (browser) =>
  process.env.TURN
    ? others.filter((_, i) => (i + browser + Number(process.env.TURN)) % (launchers.length - 1) === 0)
    : others;

export default {
  files: EVERYTHING,
  nodeResolve: { exportConditions: ['browser'] },
  plugins: [
    strictPage(),
    rawText(),
    drawnFirst(),
    commands(),
    answers(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: new URL('./tsconfig.json', import.meta.url).pathname }),
  ],
  browsers: isSplit ? launchers.slice(0, 1) : launchers,
  groups: isSplit
    ? launchers.slice(1).map((launcher, i) => ({ name: browsers[i + 1], files: filesOf(i), browsers: [launcher] }))
    : [],
  concurrentBrowsers: 2,
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 240_000,
  // What the tests provoke on purpose is not worth reading.
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|<acu-body-map>/.test(String(args[0])),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    totals(),
    slowest(),
  ],
};
