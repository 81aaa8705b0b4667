/** Brings something that is not here yet. */
type Load = () => Promise<unknown>;

/** What could not be fetched, and the name of the part of the map that lacks it. */
export const missing = new Map<Load, string>();
/**
 * The maps of the page, by what each does when something turns out to be missing, and when that has been asked for
 * again.
 * `hasWords`: other words are there.
 */
export const watchers = new Set<(hasWords?: boolean) => void>();

export const isMissing = (part: string): boolean => [...missing.values()].includes(part);

/** Fetches something that a part needs. Undefined, and held as missing, when it can't be fetched. */
export const fetchLate = <T>(part: string, load: () => Promise<T>): Promise<T | undefined> =>
  load().then(
    (found) => {
      missing.delete(load);
      return found;
    },
    () => miss(part, load),
  );

/** Holds something as missing: it is asked for again when a reader acts, and when there is a network again. */
export function miss(part: string, load: Load): undefined {
  missing.set(load, part);
  window.addEventListener('online', fetchAgain, { once: true });
  tell();
}

/** Asks again for all that is missing. Firefox keeps each failure until the page is loaded again. */
export async function fetchAgain(): Promise<void> {
  if (missing.size === 0) return;
  await Promise.all([...missing].map(([load, part]) => fetchLate(part, load)));
  tell();
}

const tell = (): void => watchers.forEach((update) => update());
