import type { XY } from '../../geometry/xy.js';

/** In the order in which they are tried. The caption of the picture is at the lower left. */
const CORNERS = ['bottom-right', 'top-right', 'top-left'] as const;
/** How far a mark reaches from its centre, how far the inset is from the edge, and the least gap, in pixels. */
const MARK = 9;
const EDGE = 6;
const GAP = 3;
/** So many places along a line are looked at. */
const STEPS = 48;

/** Puts an inset into the first corner of a picture where it covers no mark, ruler or label; else it is not shown. */
export function freeCorner(inset: HTMLElement, picture: SVGSVGElement, marks: readonly XY[]): void {
  const { left, right, top, bottom } = picture.getBoundingClientRect();
  const { width, height } = inset.getBoundingClientRect();
  // What is not shown has no size, and nothing on it can be measured.
  if (width === 0) return;
  const taken = [...marks.map((at) => around(picture, at, MARK)), ...drawnBoxes(picture)];
  const free = CORNERS.find((corner) => {
    const x = corner.endsWith('left') ? left + EDGE : right - EDGE - width;
    const y = corner.startsWith('top') ? top + EDGE : bottom - EDGE - height;
    return !taken.some(
      (box) => box.left < x + width + GAP && box.right > x - GAP && box.top < y + height + GAP && box.bottom > y - GAP,
    );
  });
  if (free) inset.dataset['corner'] = free;
  else delete inset.dataset['corner'];
}

/** What is drawn over a picture, as boxes on the screen: a line is a row of places. */
function drawnBoxes(picture: SVGSVGElement): DOMRect[] {
  const boxes: DOMRect[] = [];
  for (const each of picture.querySelectorAll<SVGGraphicsElement>('.overlay text, .overlay line, .overlay path')) {
    if (!(each instanceof SVGGeometryElement)) {
      boxes.push(each.getBoundingClientRect());
      continue;
    }
    const length = each.getTotalLength();
    for (let i = 0; i <= STEPS; i++) boxes.push(around(each, each.getPointAtLength((length * i) / STEPS), 1));
  }
  return boxes;
}

/** A box around a place in an element, in pixels of the screen. */
function around(element: SVGGraphicsElement, { x, y }: XY, far: number): DOMRect {
  const at = new DOMPoint(x, y).matrixTransform(element.getScreenCTM() ?? new DOMMatrix());
  return new DOMRect(at.x - far, at.y - far, 2 * far, 2 * far);
}
