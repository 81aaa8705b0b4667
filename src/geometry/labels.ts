import type { Box, Size } from './box.js';
import type { XY } from './xy.js';

/** What is to be labelled: the size of its label, and where it is, on the left and on the right. */
export interface Labelled extends Size {
  readonly left: XY;
  readonly right: XY;
}

/** Where a label is: its side, its top left corner, and the line from it to its place. */
export interface Label {
  readonly side: 'left' | 'right';
  readonly at: XY;
  readonly line: readonly XY[];
}

/** The least space between two labels. */
const APART = 6;
/** How far apart the places are that are tried. */
const STEP = 4;
/** What a pixel away from the level of its place costs. */
const OFF = 2;
/** What it costs to cover what should stay free, and to be beside a label that is there already. In pixels. */
const COVERED = 250;
const BESIDE = 6;
/** What it costs to cover a place: its own, or that of another label. */
const HIDDEN = 90;
/** What it costs to stand above a label of the same side whose place is higher, or below one whose place is lower. */
const CROSSED = 40;
/** A label that costs more is given its place first in the next turn, before the others take it. */
const FINE = 100;
const TURNS = 5;

/**
 * Places labels left and right of a picture, each as level with its place as it can be. None overlaps another one;
 * undefined when there is no room for all of them.
 *
 * @param room The box for labels and picture, around the picture: its corner may be negative.
 * @param kept What is there already.
 * @param covered How much of a box, from 0 to 1, covers what should stay free.
 */
export function besidePicture(
  all: readonly Labelled[],
  room: Box,
  kept: readonly Box[],
  covered: (box: Box) => number,
): readonly Label[] | undefined {
  let order = all.map((_, i) => i);
  let best: Placed | undefined;
  // Each turn tries the same places again.
  const known = new Map<string, number>();
  const coveredOnce = (box: Box): number => {
    const key = `${box.x} ${box.y} ${box.width} ${box.height}`;
    const share = known.get(key) ?? covered(box);
    known.set(key, share);
    return share;
  };
  for (let turn = 0; turn < TURNS; turn++) {
    const placed = inTurn(order, all, room, kept, coveredOnce);
    if (!best || placed.worst.cost < best.worst.cost) best = placed;
    const { cost, index } = placed.worst;
    if (cost < FINE || index === order[0]) break;
    order = [index, ...order.filter((each) => each !== index)];
  }
  return best?.worst.cost === Infinity ? undefined : best?.labels;
}

interface Placed {
  readonly labels: readonly Label[];
  /** The one that is off most. */
  readonly worst: { readonly cost: number; readonly index: number };
}

/** Gives one label after the other the best of the places that are left. A label without a place costs Infinity. */
function inTurn(
  order: readonly number[],
  all: readonly Labelled[],
  room: Box,
  kept: readonly Box[],
  covered: (box: Box) => number,
): Placed {
  const taken = [...kept];
  /** The places of the labels that are there already. */
  const pointed: XY[] = [];
  const count = { left: 0, right: 0 };
  const labels: Label[] = [];
  let worst = { cost: 0, index: order[0] ?? 0 };
  for (const index of order) {
    const { width, height, ...places } = all[index] as Labelled;
    let best: { readonly cost: number; readonly label: Label; readonly box: Box } | undefined;
    for (const side of ['right', 'left'] as const) {
      const to = places[side];
      const x = side === 'left' ? room.x : room.x + room.width - width;
      for (let y = room.y; y + height <= room.y + room.height; y += STEP) {
        const box = { x, y, width, height };
        const cost = Math.abs(y + height / 2 - to.y) * OFF + count[side] * BESIDE;
        if ((best && cost >= best.cost) || taken.some((other) => isNear(box, other))) continue;
        const hides = [to, ...pointed].some((place) => isIn(place, box)) || taken.some((other) => isIn(to, other));
        const crossed = labels.filter(
          (other) => other?.side === side && other.at.y < y !== other.line.at(-1)!.y < to.y,
        ).length;
        const whole = cost + covered(box) * COVERED + (hides ? HIDDEN : 0) + crossed * CROSSED;
        if (!best || whole < best.cost)
          best = { cost: whole, box, label: { side, at: { x, y }, line: lineTo(box, side, to) } };
      }
    }
    if (!best) return { labels, worst: { cost: Infinity, index } };
    taken.push(best.box);
    pointed.push(places[best.label.side]);
    count[best.label.side]++;
    labels[index] = best.label;
    if (best.cost > worst.cost) worst = { cost: best.cost, index };
  }
  return { labels, worst };
}

const isIn = ({ x, y }: XY, box: Box): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

const isNear = (a: Box, b: Box): boolean =>
  a.y < b.y + b.height + APART &&
  b.y < a.y + a.height + APART &&
  a.x < b.x + b.width + APART &&
  b.x < a.x + a.width + APART;

/** A level line; where the label is not level with its place, with a corner above or below that. */
function lineTo({ x, y, width, height }: Box, side: Label['side'], to: XY): readonly XY[] {
  const inner = side === 'left' ? x + width : x;
  const level = Math.min(Math.max(to.y, y + 8), y + height - 8);
  const isBeside = side === 'left' ? to.x > inner : to.x < inner;
  if (!isBeside) return [{ x: to.x, y: to.y < y ? y : y + height }, to];
  return [{ x: inner, y: level }, { x: to.x, y: level }, to];
}
