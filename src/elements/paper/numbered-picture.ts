/** A view with numbered points as one drawing with its own colours, for paper and for files. */
import { nothing, svg, type TemplateResult } from 'lit';
import { isOverview, type View } from '../../atlas/index.js';
import { LAYERS } from '../../figure/art.js';
import { BOXES, type Art } from '../../figure/index.js';
import { fromPercent } from '../../geometry/box.js';
import { spread } from '../../geometry/spread.js';
import type { XY } from '../../geometry/xy.js';
import type { Hotspot } from '../../model/index.js';
import { coloursOf, type Rgb } from '../palette.js';

/** The colours of a picture, as `rgb(…)`, which every SVG viewer understands. */
export type Inks = Readonly<Record<(typeof INKS)[number], string>>;
const INKS = [
  'surface',
  'text',
  'soft',
  'accent',
  'on-accent',
  'hotspot-edge',
  'figure-base',
  'figure-shade-1',
  'figure-shade-2',
  'figure-ink',
  'figure-landmark',
  'figure-hair',
] as const;

export function inksOf(map: HTMLElement): Inks {
  const colours: Record<string, Rgb> = coloursOf(map, INKS);
  const style = getComputedStyle(map);
  // A page that sets `none` for a layer leaves it out, which is no colour.
  const ink = (name: string): string =>
    style.getPropertyValue(`--_${name}`).trim() === 'none' ? 'none' : `rgb(${(colours[name] ?? []).join(', ')})`;
  return Object.fromEntries(INKS.map((name) => [name, ink(name)])) as Inks;
}

/** Radius of a mark as a share of the box's height: about 2 mm on paper. */
const RADIUS = { overview: 0.021, closeUp: 0.043 };

/**
 * The drawing and its marks, in figure units, as the content of an `svg`. Marks that are close together move apart,
 * with a line to their place. Nothing where the drawing is missing: marks alone would say nothing.
 *
 * @param radius Of a mark, in figure units.
 */
export function numberedView(
  view: View,
  art: Art | undefined,
  hotspots: readonly Hotspot[],
  inks: Inks,
  numberOf: (id: string) => number,
  radius = BOXES[view].height * (isOverview(view) ? RADIUS.overview : RADIUS.closeUp),
): TemplateResult {
  if (!art) return svg``;
  const box = BOXES[view];
  const marks = hotspots.flatMap(({ point, places }) =>
    places.map(({ at }) => ({ control: point.id, at: fromPercent(at, box) })),
  );
  const { moved } = spread(marks, radius * 2, radius * 2.5);
  const drawnMarks = marks.map(({ control, at }, i) =>
    mark(at, moved[i] as XY, radius, String(numberOf(control)), inks),
  );
  return svg`${body(art, inks)}${drawnMarks}`;
}

function body({ half, width, paths }: Art, inks: Inks): TemplateResult[] {
  const fills = {
    base: inks['figure-base'],
    'shade-1': inks['figure-shade-1'],
    'shade-2': inks['figure-shade-2'],
    ink: inks['figure-ink'],
    hair: inks['figure-hair'],
    landmarks: 'none',
  };
  const layers = LAYERS.map((layer) => svg`<path fill=${fills[layer]} d=${paths[layer] ?? nothing}></path>`);
  const drawn = [...layers, line(paths.landmarks, inks['figure-landmark'], 2), line(paths.base, inks['figure-ink'], 3)];
  // A symmetric drawing is stored as its left half.
  return half ? [...drawn, svg`<g transform=${`matrix(-1 0 0 1 ${width} 0)`}>${drawn}</g>`] : drawn;
}

const line = (path: string | undefined, ink: string, width: number): TemplateResult =>
  svg`<path fill="none" stroke=${ink} stroke-width=${width} stroke-linejoin="round" stroke-linecap="round"
    d=${path ?? nothing}></path>`;

function mark({ x, y }: XY, by: XY, radius: number, number: string, inks: Inks): TemplateResult {
  const at = { x: x + by.x, y: y + by.y };
  const isMoved = Math.hypot(by.x, by.y) > radius / 3;
  const { accent, 'hotspot-edge': edge, 'on-accent': onAccent } = inks;
  const leader = isMoved
    ? svg`<line x1=${x} y1=${y} x2=${at.x} y2=${at.y} stroke=${accent} stroke-width="4"></line><circle
        cx=${x} cy=${y} r="7" fill=${accent}></circle>`
    : nothing;
  const size = radius * (number.length > 2 ? 0.9 : 1.15);
  return svg`${leader}
    <circle cx=${at.x} cy=${at.y} r=${radius} fill=${accent} stroke=${edge} stroke-width="4"></circle>
    <text x=${at.x} y=${at.y + radius * 0.4} text-anchor="middle" font-family="sans-serif" font-weight="700"
      font-size=${size} fill=${onAccent}>${number}</text>`;
}
