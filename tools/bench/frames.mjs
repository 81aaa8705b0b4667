// `npm run bench -- --frames --pages ours,prerendered`: what a reader sees, frame by frame, on a CPU four times slower
// and Slow 4G. Prints when each frame came and how much of the picture it changed, and writes them beside each other to
// `.cache/bench/frames-PAGE.png`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { Bench } from './measure.mjs';
import { servePages } from './serving.mjs';
import { markdown } from './table.mjs';

/** How long nothing must have changed when a recording ends, in milliseconds. */
const QUIET = 4000;
/** How wide a frame is in the strip, and the strip, in pixels. */
const [FRAME, STRIP] = [400, 1600];
/** @typedef {{ time: number, source: string }} Frame When it was there after the page was asked for; a picture. */

/**
 * Each frame that the browser shows of a page.
 *
 * @param {Bench} bench
 * @param {string} id
 */
async function record(bench, id) {
  const tab = await bench.openTab('slow');
  /** @type {Frame[]} */
  const frames = [];
  let [begun, last] = [Infinity, Date.now()];
  tab.session.on('Network.requestWillBeSent', ({ type, wallTime }) => {
    if (type === 'Document') begun = wallTime * 1000;
  });
  tab.session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    void tab.session.send('Page.screencastFrameAck', { sessionId });
    const time = (metadata.timestamp ?? 0) * 1000 - begun;
    const source = `data:image/png;base64,${data}`;
    if (time < 0 || source === frames.at(-1)?.source) return;
    last = Date.now();
    frames.push({ time, source });
  });
  await tab.session.send('Page.startScreencast', { format: 'png' });
  await bench.load(tab, id);
  const ready = await tab.value('bench.ready');
  while (Date.now() - last < QUIET) await new Promise((resolve) => setTimeout(resolve, 200));
  await tab.page.close();
  return { frames, ready };
}

/**
 * The part of the pixels that each picture changes, of the one before; of white, the first. It runs in a page.
 *
 * @param {readonly string[]} sources
 */
async function changesOf(sources) {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  /** @type {Uint8ClampedArray | undefined} */
  let before;
  const changes = [];
  for (const source of sources) {
    const image = Object.assign(new Image(), { src: source });
    await image.decode();
    Object.assign(context.canvas, { width: image.width, height: image.height });
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let changed = 0;
    for (let i = 0; i < data.length; i += 4)
      if ([0, 1, 2].some((channel) => data[i + channel] !== (before ? before[i + channel] : 255))) changed++;
    changes.push(changed / (data.length / 4));
    before = data;
  }
  return changes;
}

/** @param {readonly string[]} ids */
export async function recordFrames(ids) {
  const server = await servePages(ids);
  const bench = await Bench.launch(server.origin);
  const sheet = await bench.browser.newPage();
  await sheet.setViewport({ width: STRIP, height: FRAME });
  mkdirSync('.cache/bench', { recursive: true });
  for (const id of ids) {
    const { frames, ready } = await record(bench, id);
    const changes = await sheet.evaluate(
      changesOf,
      frames.map(({ source }) => source),
    );
    const file = `.cache/bench/frames-${id}.png`;
    await sheet.setContent(
      `<body style="margin:0">${frames.map(({ source }) => `<img width="${FRAME}" src="${source}">`).join('')}`,
    );
    writeFileSync(file, await sheet.screenshot({ fullPage: true }));
    const rows = frames.map(({ time }, i) => [time.toFixed(0), ((changes[i] ?? 0) * 100).toFixed(2)]);
    console.log(`${id}: ready after ${ready.toFixed(0)} ms; ${file}\n`);
    console.log(`${markdown(['ms', '% of pixels changed'], rows)}\n`);
  }
  await bench.close();
  server.close();
}
