import { addSleep } from './now.js';

/** How far the device's clock was ahead of the page's when the page was hidden. */
let lead: number | undefined;

/** Notes that the page has been hidden or is seen again: on many devices `performance.now()` stands still in sleep. */
export function noteVisibility(): void {
  const current = Date.now() - performance.now();
  if (document.visibilityState === 'hidden') lead ??= current;
  else if (lead !== undefined) {
    addSleep(Math.max(0, current - lead));
    lead = undefined;
  }
}
