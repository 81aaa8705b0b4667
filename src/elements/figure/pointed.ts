import type { XY } from '../../geometry/xy.js';

/** Where a browser measures as if there was no `zoom`: in Safari, and in Chrome before 128. */
export const isMeasuredUnzoomed = !('currentCSSZoom' in Element.prototype);

/** Where a pointer is in an element, in the pixels in which such a browser measures inside the `zoom` of a page. */
export function unzoomed(element: Element, { clientX, clientY }: MouseEvent): XY {
  let zoom = 1;
  for (let each: Element | null = element; each; each = outer(each)) zoom *= Number(getComputedStyle(each).zoom) || 1;
  return { x: clientX / zoom, y: clientY / zoom };
}

function outer(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
