// `npm run bench`, after `npm run build`: how fast the map is beside other pages, all in one run. Writes
// `.cache/bench/results.json`, and prints tables that go into docs/performance.md. Takes about an hour; a quick look:
// `npm run bench -- --rounds 3 --pages floor,ours --conds plain,cpu4`.
//   --rounds 10                            how often everything is measured, in another order each time
//   --pages floor,ours,…                   of those in `pages.mjs`; the floor is always one
//   --conds plain,cpu4,slow                no limits; a CPU four times slower; that and Slow 4G
//   --phases start,idle,scale,maps         ready and clicks; all work; 361 and 1,000 points; twenty maps
//   --out FILE                             where the results go; `--from FILE` prints them again
//   --frames                               instead: what a reader sees, frame by frame, at `slow`
//   --profile                              instead: what start-up and first choice are made of, in the unminified code
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { needs } from '../setup.mjs';
import { Bench } from './measure.mjs';
import { PAGES } from './pages.mjs';
import { recordFrames } from './frames.mjs';
import { servePages } from './serving.mjs';
import { profile } from './profile.mjs';
import { caption, details, overview } from './table.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    pages: { type: 'string', default: Object.keys(PAGES).join() },
    conds: { type: 'string', default: 'plain,cpu4,slow' },
    phases: { type: 'string', default: 'start,idle,scale,maps' },
    out: { type: 'string', default: '.cache/bench/results.json' },
    from: { type: 'string' },
    frames: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
});
const ids = Object.keys(PAGES).filter((id) => id === 'floor' || values.pages.split(',').includes(id));
/** @typedef {import('./table.mjs').Results} Results */

/** @param {Results} results */
function print(results) {
  console.log(`${details(results)}\n\n${overview(results)}\n\n${caption(results.circumstances)}`);
}

/** @template T @param {readonly T[]} list @returns {T[]} In another order each time. */
const shuffled = (list) =>
  list
    .map((value) => /** @type {const} */ ([Math.random(), value]))
    .toSorted(([a], [b]) => a - b)
    .map(([, value]) => value);

/** @typedef {{ phase: string, name: string, of: readonly string[], clicks?: number }} What */
/** @typedef {What & import('./measure.mjs').Load} Step */
/** What is measured in a round, one after the other. @returns {Step[]} */
function steps() {
  const ordinary = ids.filter((id) => !PAGES[id]?.onlyMany);
  // The others draw what they have, not the points of the data.
  const many = ordinary.filter((id) => PAGES[id]?.marks === undefined);
  /** @type {Step[]} */
  const all = [
    ...values.conds
      .split(',')
      .map((cond) => ({ phase: 'start', name: cond, of: ordinary, cond, clicks: cond === 'slow' ? 0 : 4 })),
    { phase: 'idle', name: 'idle', of: ordinary },
    ...[361, 1000].map((points) => ({ phase: 'scale', name: `n${points}`, of: many, points, clicks: 4 })),
    { phase: 'maps', name: 'x20', of: ids, maps: 20 },
  ];
  return all.filter(({ phase }) => values.phases.split(',').includes(phase));
}

async function measure() {
  const server = await servePages(ids);
  /** @type {Results} */
  const results = {
    circumstances: {
      date: new Date().toISOString(),
      machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}`,
      browser: '',
      rounds: 0,
    },
    pages: Object.fromEntries(ids.map((id) => [id, { label: PAGES[id]?.label ?? id, samples: {} }])),
  };
  mkdirSync(dirname(values.out), { recursive: true });
  for (let round = 1; round <= Number(values.rounds); round++) {
    // A fresh profile for each round, and a page load before that nobody counts.
    const bench = await Bench.launch(server.origin);
    results.circumstances.browser = await bench.version();
    for (const step of steps())
      for (const id of shuffled(step.of)) {
        const run = step.phase === 'idle' ? bench.untilIdle(id) : bench.start(id, step, step.clicks);
        const found = await run.catch((error) => console.error(`${id}, ${step.name}: ${error.message}`));
        const page = results.pages[id];
        if (!page || !found) continue;
        if (step.name === 'plain') page.kib ??= (bench.bytes.get(id) ?? 0) / 1024;
        for (const [what, list] of Object.entries(found)) (page.samples[`${step.name}.${what}`] ??= []).push(...list);
      }
    await bench.close();
    results.circumstances.rounds = round;
    writeFileSync(values.out, JSON.stringify(results, null, 1));
    console.log(`bench: round ${round} of ${values.rounds}`);
  }
  server.close();
  print(results);
}

if (values.from) print(/** @type {Results} */ (JSON.parse(readFileSync(values.from, 'utf8'))));
else {
  needs({ dist: 'build' });
  await (values.frames ? recordFrames(ids) : values.profile ? profile(ids) : measure());
}
