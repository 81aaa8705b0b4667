/** Elements anywhere on a page that name a point of a map. */
export const LINK = '[data-acu-point]';

/** Whether a link is for a map: it names this map, or it names none and this is the first map on the page. */
export function isFor(map: HTMLElement, { dataset: { acuMap } }: HTMLElement): boolean {
  return acuMap === undefined ? document.querySelector('acu-body-map') === map : acuMap === map.id;
}

/** The link for a map that a click follows. One opened in another tab is left to the browser. */
export function followed(map: HTMLElement, event: MouseEvent): HTMLElement | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const link = event
    .composedPath()
    .find((each): each is HTMLElement => each instanceof HTMLElement && each.matches(LINK));
  return link && isFor(map, link) ? link : undefined;
}
