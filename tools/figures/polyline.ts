/** A place in a drawing, in figure units. */
export interface XY {
  readonly x: number;
  readonly y: number;
}

/** Many places, close together, that stand for a curve. A closed one does not repeat its first place. */
export type Polyline = readonly XY[];

export const distance = (a: XY, b: XY): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Twice-signed area by the shoelace rule, halved: its sign tells which way round a closed polyline runs. */
export function area(line: Polyline): number {
  let sum = 0;
  line.forEach((a, i) => {
    const b = line[(i + 1) % line.length] ?? a;
    sum += a.x * b.y - b.x * a.y;
  });
  return sum / 2;
}

/** The polyline with places `step` units apart, both ends kept. A closed one is walked all the way round. */
export function resample(line: Polyline, step: number, closed: boolean): XY[] {
  const track = closed && line[0] ? [...line, line[0]] : [...line];
  const out: XY[] = [];
  let left = 0;
  track.forEach((b, i) => {
    const a = track[i - 1];
    if (!a) {
      out.push(b);
      return;
    }
    const length = distance(a, b);
    for (left += length; left >= step; left -= step) {
      const t = 1 - (left - step) / length;
      out.push({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
    }
  });
  const last = track.at(-1);
  const end = out.at(-1);
  if (last && end && !closed && distance(last, end) > step / 100) out.push(last);
  if (closed && out.length > 1 && distance(out[0] as XY, out.at(-1) as XY) < step / 2) out.pop();
  return out;
}

/**
 * What of a closed polyline lies left of a vertical line: its stretches from crossing to crossing, in order,
 * both ends exactly on the line. A polyline wholly left of the line is one stretch, and `whole`.
 */
export function stretchesLeft(
  line: Polyline,
  limit: number,
): { readonly stretches: readonly XY[][]; readonly whole: boolean } {
  const start = line.findIndex((a, i) => a.x > limit && (line[(i + 1) % line.length] ?? a).x <= limit);
  if (start < 0)
    return line.every(({ x }) => x <= limit)
      ? { stretches: [[...line]], whole: true }
      : { stretches: [], whole: false };
  const turned = [...line.slice(start), ...line.slice(0, start)];
  const stretches: XY[][] = [];
  turned.forEach((a, i) => {
    const b = turned[(i + 1) % turned.length] ?? a;
    if (a.x <= limit) stretches.at(-1)?.push(a);
    if (a.x > limit && b.x <= limit) stretches.push([crossingAt(a, b, limit)]);
    if (a.x <= limit && b.x > limit) stretches.at(-1)?.push(crossingAt(a, b, limit));
  });
  return { stretches, whole: false };
}

function crossingAt(a: XY, b: XY, x: number): XY {
  const t = (x - a.x) / (b.x - a.x);
  return { x, y: a.y + (b.y - a.y) * t };
}
