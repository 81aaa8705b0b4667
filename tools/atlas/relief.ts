import { crc32, deflateSync } from 'node:zlib';
import { makeBody } from '../body/body.js';
import { cameraFor, fitted, type View } from '../body/camera.js';
import { depthMap } from '../body/depth.js';
import type { Figure, Source } from '../body/source.js';

/** The shaded body behind a view, as the address of a picture: what a drawing leaves out shows in its light. */
export function relief(source: Source, figure: Figure, view: View): string {
  const neutral = makeBody(source, 'neutral', 'anatomical');
  const camera = cameraFor(view, neutral);
  const body = makeBody(source, figure, camera.pose);
  const own = figure === 'neutral' ? camera : fitted(camera, makeBody(source, figure, 'anatomical'), neutral);
  const { width, height, depth, normal } = depthMap(body, own, 0.5);
  const rows = Buffer.alloc(height * (width + 1), 255);
  for (let y = 0; y < height; y++) {
    // Each row starts with its filter: none.
    rows[y * (width + 1)] = 0;
    for (let x = 0; x < width; x++) {
      const k = y * width + x;
      if (depth[k] === -Infinity) continue;
      const [right = 0, up = 0, towards = 0] = normal.subarray(3 * k, 3 * k + 3);
      // Lit from the upper left, steeply, so that shallow forms show.
      rows[y * (width + 1) + 1 + x] = Math.max(0, Math.min(255, 120 * towards + 130 * (up - right) * 0.7 + 70));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of grey.
  header.writeUInt8(8, 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const png = Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')]);
  return `data:image/png;base64,${png.toString('base64')}`;
}

function chunk(kind: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}
