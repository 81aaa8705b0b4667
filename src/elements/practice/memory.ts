/** A routine and the step it has reached. Kept for this tab only, and only with `remember="session"`. */
export interface Place {
  readonly routine: string;
  readonly step: number;
}

const keyOf = (host: Element): string => `acu-body-map:${host.id}`;
const isWanted = (host: Element): boolean => host.getAttribute('remember') === 'session';

/** Stores a place, or removes it for undefined. Does nothing when storage is not available. */
export function remember(host: Element, place: Place | undefined): void {
  if (!isWanted(host)) return;
  try {
    if (place) sessionStorage.setItem(keyOf(host), `${place.step} ${place.routine}`);
    else sessionStorage.removeItem(keyOf(host));
  } catch {
    // Without storage, the routine starts again after a reload.
  }
}

export function recall(host: Element): Place | undefined {
  if (!isWanted(host)) return undefined;
  try {
    const [, step, routine] = /^(\d+) (.+)$/s.exec(sessionStorage.getItem(keyOf(host)) ?? '') ?? [];
    return routine === undefined ? undefined : { routine, step: Number(step) };
  } catch {
    return undefined;
  }
}
