// `npm run bench -- --profile`: what the main thread does until a page is ready, and at the first choice, by trace and
// by the function it was in. Shares are more reliable than milliseconds: a profile makes everything slower.
import { Bench } from './measure.mjs';
import { PAGES } from './pages.mjs';
import { servePages } from './serving.mjs';
import { markdown, median } from './table.mjs';

const ROUNDS = 5;
/** Kinds of work, by the names of trace events. */
const KINDS = /** @type {const} */ ({
  'evaluating modules': [
    'v8.evaluateModule',
    'v8.compile',
    'v8.compileModule',
    'v8.produceModuleCache',
    'EvaluateScript',
  ],
  'other script': ['v8.callFunction', 'v8.callAsConstructor', 'FunctionCall', 'EventDispatch', 'FireAnimationFrame'],
  'style and layout': ['UpdateLayoutTree', 'Layout', 'ParseAuthorStyleSheet'],
  painting: ['PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer'],
  'reading HTML': ['ParseHTML'],
});

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tid: number, pid: number }} TraceEvent */
/**
 * Milliseconds of each kind, without what is inside it.
 *
 * @param {TraceEvent[]} events
 * @returns {Map<string, number>}
 */
function kindsOf(events) {
  // The thread of the page is the one that lays something out.
  const main = events.find(({ name }) => name === 'Layout');
  const spans = events
    .filter(({ ph, tid, pid }) => ph === 'X' && tid === main?.tid && pid === main.pid)
    .map((event) => ({ name: event.name, start: event.ts, end: event.ts + (event.dur ?? 0), own: event.dur ?? 0 }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  /** @type {typeof spans} */
  const open = [];
  for (const span of spans) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= span.start) open.pop();
    const around = open.at(-1);
    if (around) around.own -= span.end - span.start;
    open.push(span);
  }
  const found = new Map(Object.keys(KINDS).map((kind) => [kind, 0]));
  for (const { name, own } of spans)
    for (const [kind, names] of Object.entries(KINDS))
      if (/** @type {readonly string[]} */ (names).includes(name)) found.set(kind, (found.get(kind) ?? 0) + own / 1000);
  return found;
}

/**
 * Milliseconds of each function, without what it calls.
 *
 * @param {import('puppeteer-core').Protocol.Profiler.Profile} profile
 */
function functionsOf({ nodes, samples = [], timeDeltas = [] }) {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      const file = url
        .split('/')
        .at(-1)
        ?.replace(/-[\w-]{8}\.js$/, '.js');
      return [id, `${functionName || '(no name)'}${file ? ` ${file}:${lineNumber + 1}` : ''}`];
    }),
  );
  /** @type {Map<string, number>} */
  const found = new Map();
  samples.forEach((id, i) => {
    const name = names.get(id) ?? '';
    if (!/^\((?:idle|program|root)\)/.test(name)) found.set(name, (found.get(name) ?? 0) + (timeDeltas[i] ?? 0) / 1000);
  });
  return found;
}

/**
 * What an act is made of.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<unknown>} act
 */
async function watched(page, act) {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await session.send('Profiler.start');
  await act();
  const { profile: found } = await session.send('Profiler.stop');
  const trace = await page.tracing.stop();
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  return { kinds: kindsOf(traceEvents), functions: functionsOf(found) };
}
/** @typedef {Awaited<ReturnType<typeof watched>>} Watched */

/** @param {readonly string[]} ids */
export async function profile(ids) {
  const server = await servePages(ids, { isMinified: false });
  const pages = ids.filter((id) => !PAGES[id]?.onlyMany);
  /** @type {Map<string, Watched[]>} */
  const found = new Map(
    pages.flatMap((id) => [
      [`${id}, until ready`, []],
      [`${id}, first choice`, []],
    ]),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const bench = await Bench.launch(server.origin);
    for (const id of pages) {
      const tab = await bench.openTab();
      // In the process of the page, so that the profile goes on through the navigation.
      await tab.page.goto(`${server.origin}/figure.svg`);
      found.get(`${id}, until ready`)?.push(await watched(tab.page, () => bench.load(tab, id)));
      await new Promise((resolve) => setTimeout(resolve, 120));
      found.get(`${id}, first choice`)?.push(await watched(tab.page, () => tab.click(0)));
      await tab.page.close();
    }
    await bench.close();
  }
  server.close();
  const kinds = Object.keys(KINDS);
  const rows = [...found].map(([what, all]) => [
    what,
    ...kinds.map((kind) => median(all.map((each) => each.kinds.get(kind) ?? 0)).toFixed(1)),
  ]);
  console.log(markdown(['ms of the main thread', ...kinds], rows));
  for (const [what, all] of found) {
    const names = new Set(all.flatMap(({ functions }) => [...functions.keys()]));
    const top = [...names]
      .map((name) => /** @type {const} */ ([name, median(all.map(({ functions }) => functions.get(name) ?? 0))]))
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 12);
    console.log(
      `\n${markdown(
        [what, 'ms'],
        top.map(([name, time]) => [name, time.toFixed(1)]),
      )}`,
    );
  }
}
