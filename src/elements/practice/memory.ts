/** Where a routine was: kept for this tab, and only when the page has asked for it with `remember="session"`. */
export interface Place {
  readonly routine: string;
  readonly step: number;
}

const keyOf = (host: Element): string => `acu-body-map:${host.id}`;
const isWanted = (host: Element): boolean => host.getAttribute('remember') === 'session';

/** Keeps a place; nothing for undefined. A page that may not store anything goes without. */
export function remember(host: Element, place: Place | undefined): void {
  if (!isWanted(host)) return;
  try {
    if (place) sessionStorage.setItem(keyOf(host), JSON.stringify(place));
    else sessionStorage.removeItem(keyOf(host));
  } catch {
    // Storage is off: the routine begins anew after a reload.
  }
}

export function recall(host: Element): Place | undefined {
  if (!isWanted(host)) return undefined;
  try {
    const place = JSON.parse(sessionStorage.getItem(keyOf(host)) ?? 'null') as Partial<Place> | null;
    return typeof place?.routine === 'string' && Number.isInteger(place.step)
      ? { routine: place.routine, step: place.step as number }
      : undefined;
  } catch {
    return undefined;
  }
}
