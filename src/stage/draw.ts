/**
 * Draws over a picture: meridian lines, and rulers that show how a point is found. Uses svg.js, which is loaded with
 * this file. It is given nodes, never selectors, because selectors do not reach into shadow roots.
 */
import { SVG, type G } from '@svgdotjs/svg.js';
import type { XY } from '../geometry/xy.js';
import { canDraw } from './can-draw.js';
import { fingersBeside, isWithin } from './fingers.js';

/** A smooth line through places, in figure units. */
export interface Line {
  readonly places: readonly XY[];
  readonly isHighlighted: boolean;
  /** Its name. One is written for all lines of a name, at an upper end if marks and other names allow. */
  readonly label?: string | undefined;
}

/** A line from a landmark over the skin, in figure units, with ticks across it and a label. */
export interface Ruler {
  readonly places: readonly XY[];
  readonly ticks: readonly XY[];
  /** Whether it goes past the point to a second landmark. */
  readonly hasTwoEnds: boolean;
  /** None where another ruler says the same. */
  readonly label: string;
  /** Where there is room for a label beside the mark of a short ruler. */
  readonly isCloseUp: boolean;
  /** Whether to draw the body's midline, vertically through the start. */
  readonly isFromMidline: boolean;
  /** How many fingers side by side are as wide as it is long; 0 when it is measured otherwise. */
  readonly fingers: number;
}

/** Width and height, in pixels on screen. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const NO_CORNER: Size = { width: 0, height: 0 };
const LAYER = 'overlay';
/** Lines are as thick as said whatever the scale of the picture, and end round. */
const FIXED = { 'vector-effect': 'non-scaling-stroke', 'stroke-linecap': 'round' };

/**
 * Replaces what was drawn over a picture. Lines have the same thickness at any scale of the picture.
 *
 * @param corner How much is covered at the lower left of the picture, in pixels: no label of a ruler goes there.
 */
export function drawOver(
  picture: SVGSVGElement,
  lines: readonly Line[],
  rulers: readonly Ruler[],
  marks: readonly XY[] = [],
  corner = NO_CORNER,
): void {
  if (!canDraw()) return;
  const root = SVG(picture);
  root.findOne(`.${LAYER}`)?.remove();
  if (lines.length === 0 && rulers.length === 0) return;
  const layer = root.group().addClass(LAYER);
  const box = picture.viewBox.baseVal;
  const { clientWidth: width, clientHeight: height } = picture;
  // The whole box is shown, so the side with less room decides. Nothing is known while it is hidden.
  const pixel = width && height ? Math.max(box.width / width, box.height / height) : 1;
  // Highlighted lines are painted last.
  const sorted = lines.toSorted((a, b) => Number(a.isHighlighted) - Number(b.isHighlighted));
  for (const line of sorted) drawLine(layer, line);
  nameLines(layer, sorted.toReversed(), marks, box, pixel);
  for (const ruler of rulers) drawRuler(layer, ruler, marks, box, pixel, corner);
}

function drawLine(layer: G, { places, isHighlighted }: Line): void {
  layer
    .path(smooth(places))
    .fill('none')
    .attr({ ...FIXED, 'stroke-linejoin': 'round' })
    .stroke({
      color: isHighlighted ? 'var(--_accent)' : 'var(--_action)',
      width: isHighlighted ? 3 : 2,
      opacity: isHighlighted ? 0.9 : 0.5,
    });
}

/** Writes the names of lines, each at the uppermost end of its places where it covers no mark and no other name. */
function nameLines(layer: G, lines: readonly Line[], marks: readonly XY[], box: DOMRect, pixel: number): void {
  const taken = marks.map(({ x, y }): readonly [x: number, y: number, width: number] => [x, y, MARK * pixel]);
  const height = NAME_SIZE * 1.15 * pixel;
  const written = new Set<string>();
  for (const { places, label, isHighlighted } of lines) {
    if (!label || written.has(label)) continue;
    const width = (label.length * NAME_SIZE * 0.62 + 6) * pixel;
    const isFree = ({ x, y }: XY): boolean =>
      x > box.x + width / 2 &&
      x < box.x + box.width - width / 2 &&
      y > box.y + height &&
      y < box.y + box.height &&
      taken.every(([x2, y2, w2]) => Math.abs(x - x2) > (width + w2) / 2 || Math.abs(y - y2) > height);
    const isUpwards = (places.at(-1)?.y ?? 0) < (places[0]?.y ?? 0);
    const at = (isUpwards ? places.toReversed() : places).find(isFree);
    if (!at) continue;
    written.add(label);
    taken.push([at.x, at.y, width]);
    writeOver(layer, label, at, NAME_SIZE * pixel, isHighlighted ? 'var(--_accent-text)' : 'var(--_action)');
  }
}

/** A text in the middle of a place, with a halo that sets it off from what is below. */
function writeOver(layer: G, text: string, { x, y }: XY, size: number, color: string): void {
  layer
    .plain(text)
    .attr({ x, y: y + size / 3, 'text-anchor': 'middle', 'paint-order': 'stroke', 'stroke-linejoin': 'round' })
    .font({ size, weight: '600' })
    .fill(color)
    .stroke({ color: 'var(--_surface)', width: size / 3 });
}

/** Font size of the names of lines, in pixels on screen. */
const NAME_SIZE = 13;
/** Width of a mark, in pixels on screen. */
const MARK = 16;
/** Length of half a tick, font size, and length of the shortest ruler with a label, in pixels on screen. */
const TICK = 5;
const FONT_SIZE = 13;
const SHORTEST_WITH_LABEL = 22;
/** How far the label of a shorter one is from it, so that the mark can be seen. */
const CLEAR_OF_MARK = 22;
/** Radius of the ring at an end, and how wide a line of a label may be, in pixels on screen. */
const END = 3.5;
const LINE_LEAST = 84;
const LINE_MOST = 190;
/** The narrowest finger that is drawn, and how far its tip is from the ruler, in pixels on screen. */
const NARROWEST_FINGER = 8;
const CLEAR_OF_HALO = 16;
/** How far a label keeps from the midline and from the edge of the picture, in pixels on screen. */
const EDGE = 8;
/** More lines than this are one word a line: another place may be better. */
const LINES = 3;

function drawRuler(
  layer: G,
  { places, ticks, hasTwoEnds, label, isFromMidline, isCloseUp, fingers }: Ruler,
  marks: readonly XY[],
  box: DOMRect,
  pixel: number,
  corner: Size,
): void {
  const [from, to] = [places[0], places.at(-1)];
  if (!from || !to) return;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const across = { x: -along.y * TICK * pixel, y: along.x * TICK * pixel };
  const stroke = { color: 'var(--_action)', width: 2 };
  const line = (a: XY, b: XY): ReturnType<G['line']> => layer.line(a.x, a.y, b.x, b.y).stroke(stroke).attr(FIXED);
  // Not dashed: on the back, the drawing has dashes of its own there.
  if (isFromMidline)
    line({ x: from.x, y: from.y - 60 * pixel }, { x: from.x, y: from.y + 60 * pixel }).addClass('ruler-midline');
  if (places.length === 2) line(from, to);
  else layer.path(smooth(places)).addClass('ruler').fill('none').stroke(stroke).attr(FIXED);
  for (const at of ticks) line({ x: at.x - across.x, y: at.y - across.y }, { x: at.x + across.x, y: at.y + across.y });
  // A ring at each end that is named.
  for (const end of hasTwoEnds ? [from, to] : [from])
    layer
      .circle(2 * END * pixel)
      .addClass('ruler-end')
      .center(end.x, end.y)
      .fill('var(--_surface)')
      .stroke(stroke)
      .attr(FIXED);
  // A label beside a shorter ruler would hide what it is about; the panel's larger picture shows it.
  const isShort = length < SHORTEST_WITH_LABEL * pixel;
  if (!label || !(isCloseUp || !isShort)) return;
  if (fingers > 0) drawFingers(layer, from, to, fingers, marks, box, pixel);
  // Rather under the caption than across the spine.
  const isDrawn =
    isFromMidline &&
    [corner, NO_CORNER].some((covered) => drawBeyond(layer, label, from, to, marks, box, pixel, covered));
  if (!isDrawn) drawLabel(layer, label, from, to, marks, box, pixel, isShort ? CLEAR_OF_MARK : TICK + 6);
}

/** Fingers laid beside a ruler, below a level one, where they cover no other mark; else on its other side, or none. */
function drawFingers(
  layer: G,
  from: XY,
  to: XY,
  count: number,
  marks: readonly XY[],
  box: DOMRect,
  pixel: number,
): void {
  if (Math.hypot(to.x - from.x, to.y - from.y) < count * NARROWEST_FINGER * pixel) return;
  const isIn = ({ x, y }: XY): boolean => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  const turns = to.x >= from.x ? ([1, -1] as const) : ([-1, 1] as const);
  for (const turn of turns) {
    const { paths, corners } = fingersBeside(from, to, count, turn, CLEAR_OF_HALO * pixel);
    if (!corners.every(isIn) || marks.some((mark) => isWithin(mark, corners, (MARK / 2) * pixel))) continue;
    for (const path of paths)
      layer
        .path(path)
        .addClass('finger')
        .fill('var(--_surface)')
        .stroke({ color: 'var(--_action)', width: 1.5 })
        .attr({ ...FIXED, 'fill-opacity': 0.6 });
    return;
  }
}

/**
 * The label of a ruler that starts at the midline: beyond its mark, else above or below its own half, so that it lies
 * across neither. Says whether there is room for it.
 */
function drawBeyond(
  layer: G,
  label: string,
  from: XY,
  to: XY,
  marks: readonly XY[],
  box: DOMRect,
  pixel: number,
  corner: Size,
): boolean {
  if (Math.abs(to.x - from.x) <= Math.abs(to.y - from.y)) return false;
  const way = Math.sign(to.x - from.x);
  const edge = (way > 0 ? box.x + box.width : box.x) - way * EDGE * pixel;
  const size = FONT_SIZE * pixel;
  const step = size * 1.2;
  /** Lines from a place towards the edge, and the middle of the first of them. */
  const place = (most: number, start: number, middleOf: (height: number) => number): boolean => {
    const room = ((edge - start) * way) / pixel;
    if (room < LINE_LEAST) return false;
    const lines = wrap(label, Math.min(LINE_MOST, room));
    const width = Math.max(...lines.map(widthOf)) * pixel;
    const height = lines.length * step;
    const middle = middleOf(height);
    const left = Math.min(start, start + way * width);
    const isBesideCorner = left >= box.x + corner.width * pixel;
    const isFree =
      lines.length <= most &&
      width <= room * pixel &&
      middle - height / 2 >= box.y &&
      middle + height / 2 <= box.y + box.height - (isBesideCorner ? 0 : corner.height * pixel) &&
      marks.every(({ x, y }) => {
        const far = ((x - start) * way) / pixel;
        const isAside = far < -MARK / 2 || far > width / pixel + MARK / 2;
        return isAside || Math.abs(y - middle) > height / 2 + (MARK / 2) * pixel;
      });
    if (!isFree) return false;
    const x = start + (way * width) / 2;
    const first = middle - height / 2 + step / 2;
    lines.forEach((text, i) => writeOver(layer, text, { x, y: first + i * step }, size, 'var(--_action)'));
    return true;
  };
  const middle = (from.y + to.y) / 2;
  const onHalf = from.x + way * EDGE * pixel;
  const clear = CLEAR_OF_MARK * pixel;
  return [LINES, Infinity].some(
    (most) =>
      place(most, to.x + way * clear, () => middle) ||
      place(most, onHalf, (height) => Math.min(from.y, to.y) - clear - height / 2) ||
      place(most, onHalf, (height) => Math.max(from.y, to.y) + clear + height / 2),
  );
}

/**
 * A label goes above a horizontal ruler or beside a vertical one, in lines that fit there. None is written across other
 * marks: the larger picture of the panel says the same.
 */
function drawLabel(
  layer: G,
  label: string,
  from: XY,
  to: XY,
  marks: readonly XY[],
  box: DOMRect,
  pixel: number,
  away: number,
): void {
  // Of what can be seen: the picture may be a part of the view.
  const inside = ({ x, y }: XY): XY => ({
    x: Math.min(box.x + box.width, Math.max(box.x, x)),
    y: Math.min(box.y + box.height, Math.max(box.y, y)),
  });
  const [a, b] = [inside(from), inside(to)];
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const isLevel = Math.abs(to.x - from.x) > Math.abs(to.y - from.y);
  const gap = away * pixel;
  const margin = 6 * pixel;
  const [atLeft, atRight] = [Math.min(from.x, to.x) - gap - box.x, box.x + box.width - Math.max(from.x, to.x) - gap];
  const room = (isLevel ? box.width : Math.max(atLeft, atRight)) - margin;
  const lines = wrap(label, Math.max(LINE_LEAST, Math.min(LINE_MOST, room / pixel)));
  const width = Math.max(...lines.map(widthOf)) * pixel;
  const beside = gap + width / 2;
  const wanted = isLevel
    ? middle.x
    : atRight >= width + margin || atRight >= atLeft
      ? Math.max(from.x, to.x) + beside
      : Math.min(from.x, to.x) - beside;
  const x = Math.min(box.x + box.width - width / 2 - margin, Math.max(box.x + width / 2 + margin, wanted));
  const size = FONT_SIZE * pixel;
  const step = size * 1.2;
  const height = (lines.length - 1) * step;
  const above = Math.min(from.y, to.y) - (away + 3) * pixel - height;
  const first = isLevel ? above : middle.y + (FONT_SIZE / 3) * pixel - height / 2;
  const top = Math.max(box.y + FONT_SIZE * 1.3 * pixel, Math.min(box.y + box.height - height - margin, first));
  const reach = (MARK / 2) * pixel;
  const covered = marks.filter(
    (mark) => Math.abs(mark.x - x) < width / 2 + reach && mark.y > top - size - reach && mark.y < top + height + reach,
  );
  if (covered.length > 1) return;
  lines.forEach((text, i) => writeOver(layer, text, { x, y: top + i * step - size / 3 }, size, 'var(--_action)'));
}

/** About how wide a text is, in pixels: signs of East Asia are as wide as high. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += sign > '\u2e80' ? FONT_SIZE : FONT_SIZE * 0.56;
  return width;
}

/** A text in as few lines as have room in so many pixels, each about as long as the others. */
function wrap(text: string, width: number): readonly string[] {
  let lines = fill(text, width);
  for (let narrower = width; narrower > 0; narrower -= 4) {
    const shorter = fill(text, narrower);
    if (shorter.length > lines.length) break;
    lines = shorter;
  }
  return lines;
}

/** A text in lines no wider than so many pixels, broken at spaces, or between words in writing that has none. */
function fill(text: string, width: number): readonly string[] {
  const lines = [''];
  for (const word of wordsOf(text)) {
    const longer = `${lines.at(-1) ?? ''}${word}`;
    if (lines.at(-1) === '' || widthOf(longer.trim()) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}

/**
 * The pieces between which a text may be broken. A number stays with what is counted, and a single sign or an ending in
 * kana with what it follows.
 */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const run of text.match(/\d*[\u2e80-\uffff][\u2e80-\uffff\d]*|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? []) {
    if (!/[\u2e80-\uffff]/u.test(run)) {
      words.push(run);
      continue;
    }
    let before = '';
    for (const { segment } of new Intl.Segmenter('ja', { granularity: 'word' }).segment(run)) {
      const isOne = before !== '' && (/\d$/.test(before) || /^(?:\d|.$|\p{sc=Hiragana}+$|\p{P})/u.test(segment));
      if (isOne) words[words.length - 1] += segment;
      else words.push(segment);
      before = segment;
    }
  }
  return words;
}

/** Path data of a Catmull–Rom curve through places. */
export function smooth(places: readonly XY[]): string {
  const at = (i: number): XY => places[Math.min(places.length - 1, Math.max(0, i))] as XY;
  return places
    .map((place, i) => {
      if (i === 0) return `M${place.x} ${place.y}`;
      const before = at(i - 1);
      const first = handle(at(i - 2), before, place);
      const second = handle(at(i + 1), place, before);
      return `C${first.x} ${first.y} ${second.x} ${second.y} ${place.x} ${place.y}`;
    })
    .join('');
}

/**
 * Where the curve from a place to the next pulls to. The nearer of its neighbours has more weight (a centripetal
 * spline): with equal weights a short stretch after a long one overshoots, and the line has loops.
 */
function handle(before: XY, at: XY, next: XY): XY {
  const [a, b] = [before, next].map(({ x, y }) => Math.sqrt(Math.hypot(x - at.x, y - at.y))) as [number, number];
  if (a === 0) return at;
  const pull = (key: 'x' | 'y'): number =>
    at[key] + (a * a * (next[key] - at[key]) + b * b * (at[key] - before[key])) / (3 * a * (a + b));
  return { x: pull('x'), y: pull('y') };
}
