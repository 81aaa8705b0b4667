/** A place or direction in space: x to the body's left, y up, z forward, in decimetres. */
export type Vec = readonly [x: number, y: number, z: number];
/** Three rows. */
export type Matrix = readonly [Vec, Vec, Vec];

export const IDENTITY: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec, by: number): Vec => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec): number => Math.hypot(a[0], a[1], a[2]);
export const normalize = (a: Vec): Vec => scale(a, 1 / (length(a) || 1));
export const distance = (a: Vec, b: Vec): number => length(sub(a, b));
export const lerp = (a: Vec, b: Vec, t: number): Vec => add(a, scale(sub(b, a), t));
/** The component of `a` perpendicular to the unit vector `axis`. */
export const across = (a: Vec, axis: Vec): Vec => sub(a, scale(axis, dot(a, axis)));
/** The mean of several places. */
export const centre = (places: readonly Vec[]): Vec => scale(places.reduce(add, [0, 0, 0]), 1 / places.length);

export const transform = (m: Matrix, p: Vec): Vec => [dot(m[0], p), dot(m[1], p), dot(m[2], p)];
export const transpose = ([a, b, c]: Matrix): Matrix => [
  [a[0], b[0], c[0]],
  [a[1], b[1], c[1]],
  [a[2], b[2], c[2]],
];
export function multiply(a: Matrix, b: Matrix): Matrix {
  const [x, y, z] = transpose(b);
  const row = (r: Vec): Vec => [dot(r, x), dot(r, y), dot(r, z)];
  return [row(a[0]), row(a[1]), row(a[2])];
}
/** The rotation by `radians` about an axis. */
export function rotation(axis: Vec, radians: number): Matrix {
  const [x, y, z] = normalize(axis);
  const [c, s] = [Math.cos(radians), Math.sin(radians)];
  const t = 1 - c;
  return [
    [t * x * x + c, t * x * y - s * z, t * x * z + s * y],
    [t * x * y + s * z, t * y * y + c, t * y * z - s * x],
    [t * x * z - s * y, t * y * z + s * x, t * z * z + c],
  ];
}
