import type { XY } from '../../geometry/xy.js';

/** In the order in which they are tried. The caption of the picture is at the lower left. */
const CORNERS = ['bottom-right', 'top-right', 'top-left'];
/** How far a mark reaches from its centre, and an inset from the edge with the least gap, in pixels. */
const MARK = 11;
const EDGE = 7;

/** Puts an inset into the first corner of a picture where it covers no mark, ruler or label; else it is not shown. */
export function freeCorner(inset: HTMLElement, picture: SVGSVGElement, marks: readonly XY[]): void {
  const { left, right, top, bottom } = picture.getBoundingClientRect();
  const { width, height } = inset.getBoundingClientRect();
  // What is not shown has no size.
  if (!width) return;
  const taken = [...picture.querySelectorAll('.overlay *')].map((each) => each.getBoundingClientRect());
  // Browsers disagree on what `getScreenCTM` says in a page that is drawn larger or smaller: the picture's box tells.
  const view = picture.viewBox.baseVal;
  const scale = Math.min((right - left) / view.width, (bottom - top) / view.height);
  for (const { x, y } of marks) {
    const atX = (left + right) / 2 + (x - view.x - view.width / 2) * scale;
    const atY = (top + bottom) / 2 + (y - view.y - view.height / 2) * scale;
    taken.push(new DOMRect(atX - MARK, atY - MARK, 2 * MARK, 2 * MARK));
  }
  const free = CORNERS.find((corner) =>
    taken.every(
      (box) =>
        (corner.endsWith('left') ? box.left > left + EDGE + width : box.right < right - EDGE - width) ||
        (corner.startsWith('top') ? box.top > top + EDGE + height : box.bottom < bottom - EDGE - height),
    ),
  );
  inset.dataset['corner'] = free ?? '';
}
