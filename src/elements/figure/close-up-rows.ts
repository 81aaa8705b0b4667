/** The least width of a close-up, and the gap between two, in pixels (`acu-figure.styles.ts`). */
const LEAST = 56;
const GAP = 6;

/** How many of so many close-ups are in a row of some pixels: as many as fit, but none is alone in the last row. */
export function columnsOf(count: number, width: number): number {
  const most = Math.max(1, Math.floor((width + GAP) / (LEAST + GAP)));
  for (let columns = most; columns > 2; columns--) if (count <= columns || count % columns !== 1) return columns;
  return most;
}

/** Lays out a strip of close-ups in rows of which none is a single one. */
export function layOutRows(strip: HTMLElement): void {
  const shown = [...strip.children].filter((each) => each.checkVisibility()).length;
  if (shown === 0) return;
  const columns = Math.min(shown, columnsOf(shown, strip.clientWidth));
  strip.style.setProperty('--_columns', `${columns}`);
}
