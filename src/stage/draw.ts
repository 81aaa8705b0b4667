/**
 * Draws over a picture: meridian lines, and rulers that show how a point is found. Uses svg.js, which is loaded with
 * this file. It is given nodes, never selectors, because selectors do not reach into shadow roots.
 */
import { SVG, type G } from '@svgdotjs/svg.js';
import type { XY } from '../geometry/xy.js';
import { canDraw } from './can-draw.js';

/** A smooth line through places, in figure units. */
export interface Line {
  readonly places: readonly XY[];
  readonly isHighlighted: boolean;
}

/** A straight line from a landmark to a place, in figure units, with a tick at every cun and a short label. */
export interface Ruler {
  readonly from: XY;
  readonly to: XY;
  readonly ticks: readonly number[];
  readonly label: string;
  /** Whether to draw the body's midline, vertically through the start. */
  readonly isFromMidline: boolean;
}

const LAYER = 'overlay';

/** Replaces what was drawn over a picture. Lines have the same thickness at any scale of the picture. */
export function drawOver(picture: SVGSVGElement, lines: readonly Line[], rulers: readonly Ruler[]): void {
  if (!canDraw()) return;
  const root = SVG(picture);
  root.findOne(`.${LAYER}`)?.remove();
  if (lines.length === 0 && rulers.length === 0) return;
  const layer = root.group().addClass(LAYER);
  const box = picture.viewBox.baseVal;
  const pixel = box.width / (picture.clientWidth || box.width);
  // Highlighted lines are painted last.
  for (const line of lines.toSorted((a, b) => Number(a.isHighlighted) - Number(b.isHighlighted))) drawLine(layer, line);
  for (const ruler of rulers) drawRuler(layer, ruler, box, pixel);
}

function drawLine(layer: G, { places, isHighlighted }: Line): void {
  layer
    .path(smooth(places))
    .fill('none')
    .attr({ 'vector-effect': 'non-scaling-stroke', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' })
    .stroke({
      color: isHighlighted ? 'var(--_accent)' : 'var(--_soft)',
      width: isHighlighted ? 2.5 : 1,
      opacity: isHighlighted ? 0.9 : 0.55,
    });
}

/** Length of half a tick, font size, and length of the shortest ruler with a label, in pixels on screen. */
const TICK = 5;
const FONT_SIZE = 13;
const SHORTEST_WITH_LABEL = 26;

function drawRuler(layer: G, { from, to, ticks, label, isFromMidline }: Ruler, box: DOMRect, pixel: number): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const across = { x: -along.y * TICK * pixel, y: along.x * TICK * pixel };
  const stroke = { color: 'var(--_action)', width: 2 };
  const line = (a: XY, b: XY): ReturnType<G['line']> =>
    layer
      .line(a.x, a.y, b.x, b.y)
      .stroke(stroke)
      .attr({ 'vector-effect': 'non-scaling-stroke', 'stroke-linecap': 'round' });
  if (isFromMidline)
    line({ x: from.x, y: from.y - 60 * pixel }, { x: from.x, y: from.y + 60 * pixel }).stroke({
      width: 1.5,
      dasharray: '4 4',
    });
  line(from, to);
  for (const part of ticks) {
    const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    line({ x: at.x - across.x, y: at.y - across.y }, { x: at.x + across.x, y: at.y + across.y });
  }
  // A label beside a shorter ruler would hide what it is about; the panel's larger picture shows it.
  if (length < SHORTEST_WITH_LABEL * pixel) return;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const isLevel = Math.abs(along.x) > Math.abs(along.y);
  // The label goes above a horizontal ruler or beside a vertical one, and stays inside the picture.
  const width = label.length * FONT_SIZE * 0.56 * pixel;
  const beside = (TICK + 6) * pixel + width / 2;
  const isRoomAtRight = middle.x + beside + width / 2 < box.x + box.width;
  const wanted = isLevel ? middle.x : middle.x + (isRoomAtRight ? beside : -beside);
  const x = Math.min(box.x + box.width - width / 2 - 6 * pixel, Math.max(box.x + width / 2 + 6 * pixel, wanted));
  layer
    .plain(label)
    .attr({
      x,
      y: isLevel ? middle.y - (TICK + 9) * pixel : middle.y + (FONT_SIZE / 3) * pixel,
      'text-anchor': 'middle',
      'paint-order': 'stroke',
      'stroke-linejoin': 'round',
    })
    .font({ size: FONT_SIZE * pixel, weight: '600' })
    .fill('var(--_action)')
    .stroke({ color: 'var(--_surface)', width: 4 * pixel });
}

/** Path data of a Catmull–Rom curve through places. */
export function smooth(places: readonly XY[]): string {
  const at = (i: number): XY => places[Math.min(places.length - 1, Math.max(0, i))] as XY;
  return places
    .map((place, i) => {
      if (i === 0) return `M${place.x} ${place.y}`;
      const [a, b, d] = [at(i - 2), at(i - 1), at(i + 1)];
      const first = `${b.x + (place.x - a.x) / 6} ${b.y + (place.y - a.y) / 6}`;
      const second = `${place.x - (d.x - b.x) / 6} ${place.y - (d.y - b.y) / 6}`;
      return `C${first} ${second} ${place.x} ${place.y}`;
    })
    .join('');
}
