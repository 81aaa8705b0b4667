import type { Body } from './body.js';
import { project, type Camera } from './camera.js';
import { dot, type Vec } from './vec.js';

/** What a camera sees, pixel by pixel. */
export interface DepthMap {
  readonly width: number;
  readonly height: number;
  /** Pixels per figure unit. */
  readonly density: number;
  /** Depth in decimetres; -Infinity where there is nothing. */
  readonly depth: Float32Array;
  /** Surface normal in the camera's axes, three numbers per pixel. */
  readonly normal: Float32Array;
}

/** Draws a body into a depth buffer with `density` pixels per figure unit. */
export function depthMap(body: Body, camera: Camera, density: number): DepthMap {
  const width = Math.round(camera.width * camera.units * density);
  const height = Math.round(camera.height * camera.units * density);
  const depth = new Float32Array(width * height).fill(-Infinity);
  const normal = new Float32Array(width * height * 3);
  const { positions, normals, faces, partOf } = body;
  const projected = positions.map((place) => project(camera, place));
  const turned = normals.map((n): Vec => [dot(n, camera.right), dot(n, camera.up), dot(n, camera.towards)]);

  const fill = (ia: number, ib: number, ic: number): void => {
    const [a, b, c] = [projected[ia], projected[ib], projected[ic]] as [
      (typeof projected)[number],
      (typeof projected)[number],
      (typeof projected)[number],
    ];
    const [na, nb, nc] = [turned[ia], turned[ib], turned[ic]] as [Vec, Vec, Vec];
    const [ax, ay, bx, by, cx, cy] = [
      a.x * density,
      a.y * density,
      b.x * density,
      b.y * density,
      c.x * density,
      c.y * density,
    ];
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    if (Math.abs(area) < 1e-9) return;
    const [x0, x1] = [
      Math.max(0, Math.floor(Math.min(ax, bx, cx))),
      Math.min(width - 1, Math.ceil(Math.max(ax, bx, cx))),
    ];
    const [y0, y1] = [
      Math.max(0, Math.floor(Math.min(ay, by, cy))),
      Math.min(height - 1, Math.ceil(Math.max(ay, by, cy))),
    ];
    for (let y = y0; y <= y1; y++) {
      for (let x = x0; x <= x1; x++) {
        const [px, py] = [x + 0.5, y + 0.5];
        const u = ((bx - px) * (cy - py) - (by - py) * (cx - px)) / area;
        const v = ((cx - px) * (ay - py) - (cy - py) * (ax - px)) / area;
        const w = 1 - u - v;
        if (u < -1e-6 || v < -1e-6 || w < -1e-6) continue;
        const k = y * width + x;
        const z = u * a.depth + v * b.depth + w * c.depth;
        if (z <= (depth[k] as number)) continue;
        depth[k] = z;
        for (let i = 0 as 0 | 1 | 2; i < 3; i++) normal[3 * k + i] = u * na[i] + v * nb[i] + w * nc[i];
      }
    }
  };
  faces.forEach((face, index) => {
    const first = face[0] as number;
    if (!camera.shows(partOf[index] as string, positions[first] as Vec)) return;
    for (let k = 2; k < face.length; k++) fill(first, face[k - 1] as number, face[k] as number);
  });
  for (let k = 0; k < normal.length; k += 3) {
    const size = Math.hypot(normal[k] as number, normal[k + 1] as number, normal[k + 2] as number) || 1;
    for (let i = 0; i < 3; i++) normal[k + i] = (normal[k + i] as number) / size;
  }
  return { width, height, density, depth, normal };
}
