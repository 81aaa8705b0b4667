/** What is drawn over a picture, put together. Loaded when there is something to draw. */
import { loadAtlas, meridianOfCode, type View } from '../../atlas/index.js';
import { BOXES } from '../../figure/index.js';
import { fromPercent } from '../../geometry/box.js';
import type { XY } from '../../geometry/xy.js';
import { fill, loadAtlasMessages, type Messages } from '../../languages/index.js';
import type { BodyModel, MapPoint } from '../../model/index.js';
import { guidesFor, meridianLines, type Guide } from '../../model/lines.js';
import { drawOver, type Line, type Ruler } from '../../stage/draw.js';

/** What a picture shows. */
export interface OverlayScene {
  readonly view: View;
  readonly model: BodyModel;
  readonly point: MapPoint | undefined;
  readonly hasMeridians: boolean;
  readonly messages: Messages;
  /** Language of the messages. */
  readonly tag: string;
}

export async function drawOverlay(
  picture: SVGSVGElement,
  { view, model, point, hasMeridians, messages, tag }: OverlayScene,
): Promise<void> {
  await Promise.all([loadAtlasMessages(), hasMeridians ? loadAtlas() : undefined]);
  const box = BOXES[view];
  const place = (at: XY): XY => fromPercent(at, box);
  const chosen = point?.entry.code === undefined ? undefined : meridianOfCode(point.entry.code);
  const lines = hasMeridians
    ? meridianLines(view, model.figure).map(({ meridian, places }): Line => ({
        places: places.map(place),
        isHighlighted: meridian === chosen,
      }))
    : [];
  const rulers = (point ? guidesFor(point, view, model.figure) : []).map((guide): Ruler => ({
    from: place(guide.from),
    to: place(guide.to),
    ticks:
      guide.landmark === 'way'
        ? [0, guide.size, 1]
        : [...Array.from({ length: Math.ceil(guide.size) }, (_, i) => i / guide.size), 1],
    label: words(guide, messages, tag),
    isFromMidline: guide.landmark === 'midline',
  }));
  // The choice itself is painted first: measuring the picture would hold it up.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const draw = (): void => {
    drawOver(picture, lines, rulers);
    drawn.set(picture, { width: picture.clientWidth, draw });
  };
  draw();
  sizes.observe(picture);
}

/** By picture: how wide it was, in pixels, when it was drawn over, and how to do it anew. */
const drawn = new WeakMap<Element, { readonly width: number; readonly draw: () => void }>();
/** Words and ticks have the size of the page, not of the picture: also in a tab that is shown later. */
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const last = drawn.get(target);
    if (last && last.width !== target.clientWidth) last.draw();
  }
});

/** `2 fingers from the midline`: in widths that every reader has at hand. */
function words({ size, landmark }: Guide, messages: Messages, tag: string): string {
  const number = (value: number, style: 'decimal' | 'percent'): string =>
    new Intl.NumberFormat(tag, { style }).format(value);
  const widths =
    landmark === 'way'
      ? number(Math.round(size * 100) / 100, 'percent')
      : size === 1.5
        ? messages['guide.two-fingers']
        : size === 3
          ? messages['guide.four-fingers']
          : fill(messages['guide.thumbs'] ?? '', { count: number(size, 'decimal') });
  return fill(messages[`guide.${landmark}`] ?? '', { widths: widths ?? '' });
}
