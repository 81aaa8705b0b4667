/** Asks for a file of data. Here at the start, so that the file comes side by side with the code that reads it. */
import { safeLink } from './link.js';

/** How long to wait for a file, in milliseconds. */
export const PATIENCE = 20_000;

/** A file that has been asked for. */
export interface Asked {
  readonly host: string;
  readonly response: Promise<Response>;
  /** Aborts when the file has taken too long. */
  readonly late: AbortSignal;
  /** Asks no longer. */
  readonly stop: () => void;
}

/**
 * Nothing is sent but the request: no referrer, and cookies only to the page's own origin.
 *
 * @param src An http or https address, relative to `base`. Undefined for any other: nothing is asked for.
 * @param signal Asks no longer either. When it has been aborted already, nothing is asked for.
 */
export function ask(src: string, base: string, signal: AbortSignal): Asked | undefined {
  const link = safeLink(src, base);
  if (!link || signal.aborted) return undefined;
  const late = AbortSignal.timeout(PATIENCE);
  const all = new AbortController();
  const abort = (): void => all.abort();
  for (const cause of [signal, late]) cause.addEventListener('abort', abort);
  const response = request(link.href, all.signal);
  // Whoever reads the answer says what is wrong with it.
  response.catch(() => undefined);
  const stop = (): void => {
    abort();
    for (const cause of [signal, late]) cause.removeEventListener('abort', abort);
  };
  return { host: link.host, response, late, stop };
}

const request = async (address: string, signal: AbortSignal): Promise<Response> =>
  fetch(address, { signal, credentials: 'same-origin', referrerPolicy: 'no-referrer' });
