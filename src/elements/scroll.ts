/** Where the page is scrolled to, as the reader goes to a point and back. */

/** How long the page around a frame takes to make it as high as what is in it, and takes at most, in milliseconds. */
const SOON = 300;
const LATE = 1500;

const pageOf = (element: Element): Window & typeof globalThis => element.ownerDocument.defaultView ?? window;

/** Whether a page is in a frame: which part of that is on the screen, the browser alone knows. */
const isFramed = (page: Window): boolean => page.parent !== page;

/** At once for those who want no motion. In a frame, it scrolls the pages around as well. */
const scrollTo = (element: Element, block: ScrollLogicalPosition): void =>
  element.scrollIntoView({
    block,
    behavior: pageOf(element).matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  });

/** Whether the panel fills the width of the map, as on a phone: it is then read like a sheet. */
export const isSheet = (panel: Element, map: Element): boolean =>
  panel.getBoundingClientRect().width > map.getBoundingClientRect().width * 0.9;

/** Brings the upper edge of an element to that of the screen. */
export function toTop(element: Element): void {
  const page = pageOf(element);
  const { scrollHeight } = element.ownerDocument.documentElement;
  const scroll = (): void => scrollTo(element, 'start');
  if (!isFramed(page) || page.scrollY > 0 || scrollHeight <= page.innerHeight) return scroll();
  // The page around may be about to make the frame as high as its content: until then, it can't scroll to what is new.
  setTimeout(scroll, SOON);
  page.addEventListener('resize', scroll, { signal: AbortSignal.timeout(LATE) });
}

/** Brings the upper edge of an element back to where it was on the screen, at once: a reader who goes back knows it. */
export const scrollBack = (element: Element, top: number): void =>
  pageOf(element).scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });

/** Scrolls only when the element is not clearly in view. */
export function bringIntoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  scrollUnless(top >= 0 && bottom <= pageOf(element).innerHeight * 0.75, element, 'center');
}

/** Scrolls as little as shows all of an element, or its beginning if it is higher than the screen. */
export const nearestIntoView = (element: Element): void => scrollTo(element, 'nearest');

/** Scrolls when an element is not wholly on the screen. */
export function backIntoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  scrollUnless(top >= 0 && bottom <= pageOf(element).innerHeight, element, 'center');
}

/** Scrolls when an element does not begin in the upper half of the screen. Its head may stick there. */
export function beginIntoView(element: Element): void {
  const { top } = element.getBoundingClientRect();
  scrollUnless(top >= 0 && top <= pageOf(element).innerHeight / 2, element, 'start');
}

function scrollUnless(isInView: boolean, element: Element, block: ScrollLogicalPosition): void {
  const page = pageOf(element);
  if (!isInView) scrollTo(element, block);
  else if (isFramed(page))
    // What is in view in a frame may still be off the screen, as an observer knows even in that of another site.
    new page.IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      if (entry && entry.intersectionRatio < 1) scrollTo(element, block === 'start' ? 'nearest' : block);
    }).observe(element);
}
