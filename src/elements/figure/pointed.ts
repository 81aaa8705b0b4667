import type { XY } from '../../geometry/xy.js';

/** Where a browser measures as if the page had no `zoom`: in Safari. */
export const isMeasuredUnzoomed = !('currentCSSZoom' in Element.prototype);

/** Where a pointer is in an element, in the pixels in which such a browser measures: those of the page, shrunk. */
export function unzoomed(element: Element, { clientX, clientY }: MouseEvent): XY {
  const { scrollX, scrollY } = element.ownerDocument.defaultView ?? window;
  let zoom = 1;
  for (let each: Element | null = element; each; each = outer(each)) zoom *= Number(getComputedStyle(each).zoom) || 1;
  return { x: (clientX + scrollX) / zoom - scrollX, y: (clientY + scrollY) / zoom - scrollY };
}

/**
 * Where a place of the viewport is in an element that the page may have turned: across and down, from 0 to 1. A turn
 * leaves the middle of the box around it where it was.
 */
export function placeIn(element: HTMLElement, { x, y }: XY): XY {
  const { left, top, width, height } = element.getBoundingClientRect();
  const angle = angleOf(element);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [across, down] = [x - left - width / 2, y - top - height / 2];
  // How much of the box around it the element itself is.
  const ratio = element.offsetHeight / element.offsetWidth || 1;
  const own = { width: Math.abs(cos) + ratio * Math.abs(sin), height: Math.abs(cos) + Math.abs(sin) / ratio };
  return {
    x: 0.5 + ((across * cos + down * sin) / width) * own.width,
    y: 0.5 + ((down * cos - across * sin) / height) * own.height,
  };
}

/** By how much an element is turned on the screen, in radians. */
function angleOf(element: Element): number {
  let angle = 0;
  for (let each: Element | null = element; each; each = outer(each)) {
    const { rotate, transform } = getComputedStyle(each);
    const { a, b } = new DOMMatrix(transform);
    angle += Math.atan2(b, a) + ((Number.parseFloat(rotate) || 0) * Math.PI) / 180;
  }
  return angle;
}

function outer(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
