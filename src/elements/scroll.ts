/** Where the page is scrolled to, as the reader goes to a point and back. */

const pageOf = (element: Element): Window & typeof globalThis => element.ownerDocument.defaultView ?? window;

/** At once for those who want no motion. */
const behaviorFor = (element: Element): ScrollBehavior =>
  pageOf(element).matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

/** Whether the panel fills the width of the map, as on a phone: it is then read like a sheet. */
export const isSheet = (panel: Element, map: Element): boolean =>
  panel.getBoundingClientRect().width > map.getBoundingClientRect().width * 0.9;

/** Brings the upper edge of an element to that of the screen. */
export const toTop = (element: Element): void =>
  element.scrollIntoView({ block: 'start', behavior: behaviorFor(element) });

/** Brings the upper edge of an element back to where it was on the screen, at once: a reader who goes back knows it. */
export const scrollBack = (element: Element, top: number): void =>
  pageOf(element).scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });

/** Scrolls only when the element is not clearly in view. */
export function bringIntoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= 0 && bottom <= pageOf(element).innerHeight * 0.75) return;
  element.scrollIntoView({ block: 'center', behavior: behaviorFor(element) });
}

/** Scrolls as little as shows all of an element, or its beginning if it is higher than the screen. */
export const nearestIntoView = (element: Element): void =>
  element.scrollIntoView({ block: 'nearest', behavior: behaviorFor(element) });

/** Scrolls when an element ends below the screen. */
export function wholeIntoView(element: Element): void {
  if (element.getBoundingClientRect().bottom > pageOf(element).innerHeight) bringIntoView(element);
}

/** Scrolls when an element does not begin in the upper half of the screen. Its head may stick there. */
export function beginIntoView(element: Element): void {
  const { top } = element.getBoundingClientRect();
  if (top >= 0 && top <= pageOf(element).innerHeight / 2) return;
  element.scrollIntoView({ block: 'start', behavior: behaviorFor(element) });
}
