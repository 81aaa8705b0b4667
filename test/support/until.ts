import { waitUntil } from '@open-wc/testing';

/** Waits until something is so, as long as a slow, shared machine may need. */
export const until = (isSo: () => unknown, what?: string): Promise<void> =>
  waitUntil(isSo as () => boolean, what, { timeout: 8000, interval: 20 });
