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

function outer(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
