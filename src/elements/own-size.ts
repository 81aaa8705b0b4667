/**
 * Width and height of an element in its own pixels, in which its content is laid out: a page may draw it larger or
 * smaller, by `zoom` or `transform`. Zero while it is not shown.
 */
export function ownSize(element: HTMLElement | null | undefined): { readonly width: number; readonly height: number } {
  if (!element?.offsetWidth) return { width: 0, height: 0 };
  const { width, height } = getComputedStyle(element);
  return { width: Number.parseFloat(width), height: Number.parseFloat(height) };
}
