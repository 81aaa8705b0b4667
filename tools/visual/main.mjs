// `npm run test:visual [-- NAME …]`: checks that the map looks as before in every theme, state and width, and that a
// page's own styles do not affect it. Names filter the pictures (`clay`, `open-320`). `--update` replaces the
// baselines; with `--strict`, as in CI, missing fonts are a failure.
//
// In a picture, up to 20 pixels may differ by more than 0.02 on pixelmatch's scale (5 levels of grey). Measured in
// November 2026:
// - without a change, three times 168 pictures on a busy machine: identical bytes, also between Chromium 153 and 156;
//   later, in 2 of 4 runs, one block of 8 × 8 pixels of JPEG on the edge between two of its levels (14 pixels);
// - with a small change, at least: hairlines of 13 % instead of 11 % 129 pixels, the accent 4 levels lighter 759, 2 px
//   more above the title 1131, 2 px more before headings 4570, no caution icon 147, no arrow (10 px wide) at the last
//   heading 26; the action colour 2 levels darker 3 to 740, more than 10 in seven of eight pictures.
// Pictures are half as large and in JPEG, where a change stays local: in WebP of the same size one pixel changes all of
// them.
import { existsSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { aptInstall } from '../browsers.mjs';
import { addToTally } from '../tally.mjs';
import { hostileSuites } from './hostile.mjs';
import { baselines, presetSuites } from './presets.mjs';
import { openStudio, root, serveSource } from './studio.mjs';

const { values, positionals: filters } = parseArgs({
  allowPositionals: true,
  options: {
    update: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: Boolean(process.env['CI']) },
  },
});
if (values.strict && !existsSync('/usr/share/fonts/truetype/liberation')) aptInstall(['fonts-liberation']);

const source = await serveSource();
// Two browsers, so that one renders while the other encodes.
const studios = await Promise.all([openStudio(source.origin), openStudio(source.origin)]);
const close = () => Promise.all([source, ...studios].map((each) => each.close()));

const [first] = studios;
await first.open('tools/visual/page.html');
const missing = await first.missingFonts();
if (missing.length > 0) {
  await close();
  console.log(`Missing fonts: ${missing.join(', ')} (on Debian: apt-get install fonts-liberation).`);
  console.log(values.strict ? '0 passed, 1 failed' : 'skipped');
  addToTally(0, Number(values.strict), 0);
  process.exit(Number(values.strict));
}

/** How many faults of a suite are listed. */
const MAX_FAULTS = 8;
/** How long a check may take, in milliseconds. Most take half a second. */
const PATIENCE = 60_000;
/** Now and then, a browser paints no more frames. */
const STUCK = new Error('the browser is stuck');
/** @template T @param {Promise<T>} work @returns {Promise<T>} */
async function inTime(work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(STUCK), PATIENCE);
  });
  try {
    return await /** @type {Promise<T>} */ (Promise.race([work, late]));
  } finally {
    clearTimeout(timer);
  }
}
let [passed, failed] = [0, 0];
/** @param {import('./studio.mjs').Studio} studio @param {import('./studio.mjs').Suite} suite */
async function run(studio, { name, prepare, checks }) {
  await inTime(prepare(studio));
  /** @type {string[]} */
  const faults = [];
  for (const check of checks) {
    const fault = await inTime(check.run(studio)).catch((error) => {
      if (error === STUCK) throw error;
      return String(error).split('\n', 1)[0];
    });
    if (fault !== undefined) faults.push(`    ${check.name}: ${fault}`);
  }
  const right = checks.length - faults.length;
  const rest = faults.length > MAX_FAULTS ? [`    … and ${faults.length - MAX_FAULTS} more`] : [];
  console.log(
    [
      `${faults.length > 0 ? '✖' : '✓'} ${name}: ${right} of ${checks.length}${values.update ? ' updated' : ''}`,
      ...faults.slice(0, MAX_FAULTS),
      ...rest,
    ].join('\n'),
  );
  passed += right;
  failed += faults.length;
}

rmSync(`${root}.cache/visual`, { recursive: true, force: true });
if (values.update && filters.length === 0) rmSync(baselines, { recursive: true, force: true });
const suites = [...presetSuites(values.update), ...(values.update ? [] : hostileSuites())]
  .map((suite) => ({
    ...suite,
    checks: suite.checks.filter(({ name }) => filters.length === 0 || filters.some((filter) => name.includes(filter))),
  }))
  .filter(({ checks }) => checks.length > 0);
await Promise.all(
  studios.map(async (studio, i) => {
    for (let suite = suites.shift(); suite; suite = suites.shift())
      try {
        await run(studio, suite);
      } catch (error) {
        if (error !== STUCK) throw error;
        console.log(`  ${suite.name}: ${STUCK.message}; once more in a new one`);
        studio.kill();
        studio = studios[i] = await openStudio(source.origin);
        await run(studio, suite);
      }
  }),
);
await close();
addToTally(passed, failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
