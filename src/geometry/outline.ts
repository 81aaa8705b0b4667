/** The outline of a drawing, and whether a place is within it. */
import type { XY } from './xy.js';

/** Closed lines, corner by corner. */
export type Outline = readonly (readonly XY[])[];

/** In how many straight pieces a curve is cut. */
const PIECES = 8;
const TOKENS = /[a-z]|-?(?:\d+\.?\d*|\.\d+)/gi;
/** How many numbers each command of a path takes. Whole arcs and quadratic curves are not among them. */
const SIZES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, z: 0 };

/**
 * The outline that SVG path data draws.
 *
 * @throws {TypeError} for commands that drawings do not use: arcs and quadratic curves.
 */
export function outlineOf(path: string): Outline {
  const lines: XY[][] = [];
  let line: XY[] = [];
  let at: XY = { x: 0, y: 0 };
  /** The mirrored control point of the curve before, where a smooth curve starts. */
  let control: XY | undefined;
  const tokens = path.match(TOKENS) ?? [];
  for (let i = 0, command = ''; i < tokens.length;) {
    const letter = /[a-z]/i.test(tokens[i] ?? '') ? tokens[i++] : undefined;
    // More numbers after a move draw lines.
    command = letter ?? (command === 'm' ? 'l' : command === 'M' ? 'L' : command);
    const kind = command.toLowerCase();
    const size = SIZES[kind];
    if (size === undefined || (size === 0 && letter === undefined))
      throw new TypeError(`A drawing has the command "${command}".`);
    const numbers = tokens.slice(i, i + size).map(Number);
    i += size;
    const from = at;
    const isRelative = command === kind;
    const [dx, dy] = isRelative ? [from.x, from.y] : [0, 0];
    const place = (n: number): XY => ({ x: dx + (numbers[n] ?? 0), y: dy + (numbers[n + 1] ?? 0) });
    const next: XY | undefined = { h: { x: place(0).x, y: from.y }, v: { x: from.x, y: dy + (numbers[0] ?? 0) } }[kind];
    if (kind === 'z') at = line[0] ?? from;
    else at = next ?? place(size - 2);
    if (kind === 'm') lines.push((line = [at]));
    else if (kind === 'c' || kind === 's') {
      const first = kind === 'c' ? place(0) : (control ?? from);
      const second = place(size - 4);
      for (let piece = 1; piece <= PIECES; piece++) line.push(onCurve(from, first, second, at, piece / PIECES));
      control = { x: 2 * at.x - second.x, y: 2 * at.y - second.y };
      continue;
    } else if (kind !== 'z') line.push(at);
    control = undefined;
  }
  return lines;
}

/** Whether a place is inside an outline, or no farther from it than `margin`. */
export function isWithin(outline: Outline, at: XY, margin: number): boolean {
  const [top, foot] = [at.y - margin, at.y + margin];
  let turns = 0;
  for (const line of outline) {
    let from = line.at(-1);
    for (const to of line) {
      // Most stretches are far above or below: only the others are looked at.
      if (from && !(from.y < top && to.y < top) && !(from.y > foot && to.y > foot)) {
        if (distanceTo(from, to, at) <= margin) return true;
        // How often the outline goes around the place: SVG fills what it goes around at all.
        const isLeft = (to.x - from.x) * (at.y - from.y) - (at.x - from.x) * (to.y - from.y) > 0;
        if (from.y <= at.y && to.y > at.y && isLeft) turns++;
        if (from.y > at.y && to.y <= at.y && !isLeft) turns--;
      }
      from = to;
    }
  }
  return turns !== 0;
}

function onCurve(a: XY, b: XY, c: XY, d: XY, t: number): XY {
  const rest = 1 - t;
  const [ofA, ofB, ofC, ofD] = [rest ** 3, 3 * rest ** 2 * t, 3 * rest * t ** 2, t ** 3];
  return {
    x: ofA * a.x + ofB * b.x + ofC * c.x + ofD * d.x,
    y: ofA * a.y + ofB * b.y + ofC * c.y + ofD * d.y,
  };
}

/** How far a place is from a stretch between two others. */
function distanceTo(a: XY, b: XY, at: XY): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx ** 2 + dy ** 2;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - a.x) * dx + (at.y - a.y) * dy) / length));
  return Math.hypot(at.x - a.x - t * dx, at.y - a.y - t * dy);
}
