/** How long the device has slept while the page was hidden, in milliseconds. */
let slept = 0;
export const addSleep = (time: number): void => void (slept += time);

/**
 * The time by which timers run, in milliseconds. It goes on at its own pace when somebody sets the device's clock; time
 * that a locked phone has slept counts.
 */
export const now = (): number => performance.now() + slept;
