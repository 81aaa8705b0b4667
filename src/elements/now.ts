/** How long the device has slept while the page was hidden, in milliseconds. */
let slept = 0;
/** How far the device's clock was ahead of the page's when the page was hidden. */
let lead: number | undefined;

/**
 * The time by which timers run, in milliseconds. It goes on at its own pace when somebody sets the device's clock; time
 * that a locked phone has slept counts.
 */
export const now = (): number => performance.now() + slept;

/** Notes that the page has been hidden or is seen again: on many devices `performance.now()` stands still in sleep. */
export function noteVisibility(): void {
  const current = Date.now() - performance.now();
  if (document.visibilityState === 'hidden') lead ??= current;
  else if (lead !== undefined) {
    slept += Math.max(0, current - lead);
    lead = undefined;
  }
}
