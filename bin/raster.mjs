// Makes PNG files of drawings. The library for it is an optional package, loaded only when such a file is asked for.
import { readFile } from 'node:fs/promises';
import { Refusal } from './refusal.mjs';

/** @type {Promise<(svg: string, width: number) => Uint8Array> | undefined} */
let arriving;

/**
 * A drawing in pixels.
 *
 * @param {string} svg Without letters: there are no fonts.
 * @param {number} width In pixels.
 */
export async function pngOf(svg, width) {
  const paint = await (arriving ??= library());
  return paint(svg, width);
}

async function library() {
  const found = await import('@resvg/resvg-wasm').catch(() => undefined);
  if (!found)
    throw new Refusal(
      'To make PNG files, install one more package: npm install @resvg/resvg-wasm. With --no-png, only SVG files are made.',
    );
  const { initWasm, Resvg } = found;
  await initWasm(await readFile(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  return (/** @type {string} */ svg, /** @type {number} */ width) =>
    new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
}
