import { expect, waitUntil } from '@open-wc/testing';

/** Waits until something is so, as long as a slow, shared machine may need. */
export const until = (isSo: () => unknown, what?: string): Promise<void> =>
  waitUntil(isSo as () => boolean, what, { timeout: 8000, interval: 20 });

/** Waits until a value deeply equals what is expected. If it never does, the failure shows its last value. */
export async function untilEqual<Value>(read: () => Value, expected: Value, what?: string): Promise<void> {
  const isEqual = (): boolean => {
    try {
      expect(read()).to.deep.equal(expected);
      return true;
    } catch {
      return false;
    }
  };
  await until(isEqual).catch(() => expect(read(), what).to.deep.equal(expected));
}
