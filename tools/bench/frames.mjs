// `npm run bench -- --frames --pages ours,prerendered`: what a reader sees, frame by frame, on a CPU four times slower and
// Slow 4G. Prints when each frame came and how much of the picture it changed, and writes them beside each other to
// `.cache/bench/frames-PAGE.png`.
import { mkdirSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { Bench } from './measure.mjs';
import { servePages } from './serving.mjs';
import { markdown } from './table.mjs';

/** How long nothing must have changed when a recording ends, in milliseconds. */
const QUIET = 4000;
/** How wide a frame is in the strip, in pixels, and how many are in a row. */
const [WIDTH, COLUMNS] = [400, 4];
/** A frame that changes fewer pixels is the one before. */
const LEAST = 20;

/** @typedef {{ time: number, image: PNG, changed: number }} Frame */

/**
 * Each picture that differs from the one before, and when it was there after the page was asked for.
 *
 * @param {Bench} bench
 * @param {string} id
 */
async function record(bench, id) {
  const tab = await bench.openTab('slow');
  /** @type {Frame[]} */
  const frames = [];
  let [begun, last] = [0, Date.now()];
  tab.session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    void tab.session.send('Page.screencastFrameAck', { sessionId });
    const image = PNG.sync.read(Buffer.from(data, 'base64'));
    const before = frames.at(-1)?.image;
    const { width, height } = image;
    const isSame = before?.width === width && before.height === height;
    const changed = isSame ? pixelmatch(image.data, before.data, undefined, width, height) : width * height;
    if (changed < LEAST) return;
    last = Date.now();
    // What is there before the page is asked for is not of it.
    const time = begun === 0 ? 0 : (metadata.timestamp ?? 0) * 1000 - begun;
    frames.push({ time, image, changed: changed / (width * height) });
  });
  tab.session.on('Network.requestWillBeSent', ({ type, wallTime }) => {
    if (type === 'Document') begun = wallTime * 1000;
  });
  await tab.session.send('Page.startScreencast', { format: 'png' });
  await bench.load(tab, id);
  const ready = await tab.value('bench.ready');
  while (Date.now() - last < QUIET) await new Promise((resolve) => setTimeout(resolve, 200));
  await tab.page.close();
  return { frames: frames.filter(({ time }) => time > 0), ready };
}

/** Frames in rows, each smaller. @param {readonly Frame[]} frames */
function strip(frames) {
  const [first] = frames;
  if (!first) throw new Error('no frame was recorded');
  const scale = first.image.width / WIDTH;
  const height = Math.round(first.image.height / scale);
  const sheet = new PNG({ width: COLUMNS * WIDTH, height: Math.ceil(frames.length / COLUMNS) * height });
  frames.forEach(({ image }, i) => {
    const [left, top] = [(i % COLUMNS) * WIDTH, Math.floor(i / COLUMNS) * height];
    for (let y = 0; y < height - 1; y++)
      for (let x = 0; x < WIDTH - 1; x++) {
        const from = (Math.floor(y * scale) * image.width + Math.floor(x * scale)) * 4;
        image.data.copy(sheet.data, ((top + y) * sheet.width + left + x) * 4, from, from + 4);
      }
  });
  return PNG.sync.write(sheet);
}

/** @param {readonly string[]} ids */
export async function recordFrames(ids) {
  const server = await servePages(ids);
  const bench = await Bench.launch(server.origin);
  mkdirSync('.cache/bench', { recursive: true });
  for (const id of ids) {
    const { frames, ready } = await record(bench, id);
    const file = `.cache/bench/frames-${id}.png`;
    writeFileSync(file, strip(frames));
    const rows = frames.map(({ time, changed }, i) => [`${i + 1}`, time.toFixed(0), (changed * 100).toFixed(2)]);
    console.log(`${id}: ready after ${ready.toFixed(0)} ms; ${file}\n`);
    console.log(`${markdown(['frame', 'ms', '% of pixels changed'], rows)}\n`);
  }
  await bench.close();
  server.close();
}
