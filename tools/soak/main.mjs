// `npm run soak`, after `npm run build`: readers and pages do thousands of random things with two maps, in every
// build. After each, nothing may be wrong, lost or left running (`checks.mjs`), and at the end nothing may stay.
// `--acts N` in total, `--seed S`, `--build light`; `--only 7,12` or `--only 7-12` does only those acts, as a failure
// prints them.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';
import { serveFiles } from '../serve.mjs';
import { needs } from '../setup.mjs';

needs({ dist: 'build' });
const { values } = parseArgs({
  options: {
    acts: { type: 'string', default: '8000' },
    seed: { type: 'string', default: '13' },
    build: { type: 'string' },
    only: { type: 'string' },
  },
});
const seed = Number(values.seed);
/** `7-9`: 7, 8, 9. @param {string} range */
function rangeOf(range) {
  const [from = 0, to = from] = range.split('-').map(Number);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
/** Acts between two rests. */
const ROUND = 100;
/**
 * What may be there once the maps are gone. Chromium's cache of styles may keep the last two maps alive until it is
 * used for something else; a map has up to 6,700 nodes and 146 listeners. Of maps that are not let go there would be
 * dozens.
 */
const LEFT = { nodes: 15000, listeners: 310 };
/** What the heap may grow by from the first rounds to the end, in MiB. */
const HEAP = 3;
/** Frames come as soon as they are drawn, not sixty times a second. */
const FAST = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
/** The script that a page loads, by build. @type {Record<string, string>} */
const SCRIPTS = {
  light: '<script type="module" src="/dist/light/acu-body-map.js"></script>',
  module: '<script type="module" src="/dist/acu-body-map.min.js"></script>',
  classic: '<script defer src="/dist/acu-body-map.iife.js"></script>',
  unbundled: `<script type="importmap">${JSON.stringify({
    imports: {
      lit: '/node_modules/lit/index.js',
      'lit/': '/node_modules/lit/',
      'lit-html': '/node_modules/lit-html/lit-html.js',
      'lit-html/': '/node_modules/lit-html/',
      'lit-element/': '/node_modules/lit-element/',
      '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
      '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
      '@lit/context': '/node_modules/@lit/context/index.js',
      '@svgdotjs/svg.js': '/node_modules/@svgdotjs/svg.js/dist/svg.esm.js',
      valibot: '/node_modules/valibot/dist/index.mjs',
    },
  })}</script><script type="module" src="/dist/define.js"></script>`,
};
const builds = Object.keys(SCRIPTS).filter((name) => !values.build || name === values.build);
/** @param {string} script */
const page = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>soak</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/themes/night.css">
<link rel="stylesheet" href="/themes/ink.css">
<link rel="stylesheet" href="/themes/high-contrast.css"><link rel="stylesheet" href="/themes/jade.css">
<script type="module" src="/tools/soak/counters.mjs"></script>${script}
<style>.home { width: 900px }</style>
<button id="before">before</button>
<p><a href="#one=BL40" data-acu-point="BL40">Behind the knee</a>
<a href="#x" data-acu-point="LI4" data-acu-map="two">Hand</a></p>
<div class="home" id="home-1"><acu-body-map id="one" deep-link></acu-body-map></div>
<div class="home" id="home-2"><acu-body-map id="two"></acu-body-map></div>
<div class="home" id="shelf"></div><button>after</button>
<script type="module" src="/tools/soak/page.mjs"></script></html>`;
const GOOD = '{"points":[{"id":"KI1"},{"id":"LI4"}]}';
/** Where the maps of the page find data, after a while. */
const files = { '/good.json': GOOD, '/slow.json': GOOD, '/page.html': '<!doctype html><title>404</title>' };

/**
 * @typedef {object} Result
 * @property {number} done How many acts.
 * @property {string[]} log What was done last.
 * @property {string[]} faults
 */

/** @param {import('puppeteer-core').Page} tab */
async function prepare(tab) {
  const client = await tab.createCDPSession();
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await tab.exposeFunction('driver', async (/** @type {string} */ what, /** @type {any} */ payload) => {
    if (what === 'click') return tab.mouse.click(payload.x, payload.y);
    if (what === 'media') return client.send('Emulation.setEmulatedMedia', { features: payload }).then(() => undefined);
    const names = payload === '+' ? ['+'] : String(payload).split('+');
    // All at once: the browser keeps their order, and each answer would take a frame.
    await Promise.all([
      ...names.map((name) => tab.keyboard.down(/** @type {any} */ (name))),
      ...names.toReversed().map((name) => tab.keyboard.up(/** @type {any} */ (name))),
    ]);
    return undefined;
  });
  return client;
}

/** @param {import('puppeteer-core').CDPSession} client */
async function heapOf(client) {
  // What was waiting for the first collection is free at the second.
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const [{ usedSize }, { nodes, jsEventListeners: listeners }] = await Promise.all([
    client.send('Runtime.getHeapUsage'),
    client.send('Memory.getDOMCounters'),
  ]);
  return { mib: usedSize / 2 ** 20, nodes, listeners };
}

/**
 * Does acts in a fresh page of a build.
 *
 * @param {string} build
 * @param {readonly number[]} indices
 * @returns {Promise<Result>}
 */
async function soak(build, indices) {
  const browser = await launch({ executablePath: await ensureChromium(), args: [...CHROMIUM_FLAGS, ...FAST] });
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: 1200, height: 900 });
    const client = await prepare(tab);
    await tab.goto(`${origin}/${build}`, { waitUntil: 'load' });
    /** @param {string} expression @returns {Promise<any>} */
    const ask = (expression) => tab.evaluate(expression);
    const faults = await ask('soak.start()');
    if (faults.length > 0) return { done: 0, log: [], faults };
    /** @type {string[]} */
    const log = [];
    let start;
    for (let done = 0; done < indices.length; done += ROUND) {
      const round = await ask(`soak.run(${seed}, ${JSON.stringify(indices.slice(done, done + ROUND))})`);
      log.push(...round.log);
      if (round.faults.length > 0) return { done: done + round.log.length, log, faults: round.faults };
      // The first rounds load and compile what is loaded and compiled once.
      if (done === ROUND * 4) start = await heapOf(client);
    }
    const left = await ask('soak.end()');
    let end = await heapOf(client);
    // What a timer waits for is kept a little longer.
    for (let i = 0; i < 12 && (end.nodes > LEFT.nodes || end.listeners > LEFT.listeners); i++) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      end = await heapOf(client);
    }
    if (start && end.mib > start.mib + HEAP)
      left.push(`the heap has grown from ${start.mib.toFixed(1)} to ${end.mib.toFixed(1)} MiB`);
    for (const name of /** @type {const} */ (['nodes', 'listeners']))
      if (end[name] > LEFT[name]) left.push(`after removal: ${end[name]} ${name}`);
    const said = [start, end].map(
      (at) => at && `${at.mib.toFixed(1)} MiB, ${at.nodes} nodes, ${at.listeners} listeners`,
    );
    console.log(`    ${build}: ${said.filter(Boolean).join(' → ')}`);
    return { done: indices.length, log, faults: left };
  } finally {
    await browser.close();
  }
}

/**
 * The shortest list of acts that still fails, found in few tries.
 *
 * @param {string} build
 * @param {readonly number[]} indices
 */
async function shrink(build, indices) {
  let best = indices;
  for (let size = 1; size < best.length; size *= 3) {
    const some = indices.slice(-size);
    if ((await soak(build, some)).faults.length > 0) best = some;
  }
  for (const index of best.length <= 30 ? best : []) {
    const fewer = best.filter((each) => each !== index);
    if (fewer.length > 0 && (await soak(build, fewer)).faults.length > 0) best = fewer;
  }
  return best;
}

const { origin, close } = await serveFiles(
  Object.fromEntries(Object.entries(SCRIPTS).map(([name, script]) => [`/${name}`, page(script)])),
  undefined,
  files,
);
const each = Math.ceil(Number(values.acts) / builds.length);
const indices = values.only?.split(',').flatMap(rangeOf) ?? Array.from({ length: each }, (_, i) => i);
let failed = 0;
const queue = builds.map((build, number) => ({ build, from: number * each }));
await Promise.all(
  Array.from({ length: Math.min(cpus().length, 4) }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { build, from } = next;
      const begun = Date.now();
      const wanted = values.only ? indices : indices.map((index) => index + from);
      const { done, log, faults } = await soak(build, wanted);
      const seconds = Math.round((Date.now() - begun) / 1000);
      console.log(`${faults.length > 0 ? '✖' : '✓'} ${build}: ${done} acts in ${seconds} s`);
      if (faults.length === 0) continue;
      failed++;
      for (const fault of faults) console.log(`    ${fault}`);
      console.log(`  the last acts, of seed ${seed}:`);
      for (const line of log.slice(-12)) console.log(`    ${line}`);
      if (values.only) continue;
      const few = await shrink(build, wanted.slice(0, done));
      const which = few.length > 30 ? `${few[0]}-${few.at(-1)}` : few.join();
      console.log(`  again: npm run soak -- --build ${build} --seed ${seed} --only ${which}`);
    }
  }),
);
close();
process.exitCode = failed > 0 ? 1 : 0;
