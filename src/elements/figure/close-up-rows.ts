/** The least width of a close-up, and the gap between two, in pixels (`acu-figure.styles.ts`). */
const LEAST = 56;
const GAP = 6;
/** Border and padding of a close-up, left and right. */
const EDGES = 4;

/**
 * How many of so many close-ups are in a row of some pixels: as many as fit, but none is alone in the last row.
 *
 * @param least The least width of one, in pixels.
 */
export function columnsOf(count: number, width: number, least = LEAST): number {
  const most = Math.max(1, Math.floor((width + GAP) / (least + GAP)));
  for (let columns = most; columns > 2; columns--) if (count <= columns || count % columns !== 1) return columns;
  return most;
}

/** The width of a close-up whose name has no word broken inside, in pixels. */
function leastOf(strip: HTMLElement): number {
  strip.style.setProperty('--_label', 'min-content');
  const words = [...strip.querySelectorAll<HTMLElement>('.close-up-label')].map(({ offsetWidth }) => offsetWidth);
  strip.style.removeProperty('--_label');
  return Math.max(LEAST, ...words.map((width) => width + EDGES));
}

/** By strip: its size and words when its rows were laid out last. To measure the words, the browser lays out twice. */
const laidOut = new WeakMap<HTMLElement, string>();
const looksOf = (strip: HTMLElement): string => `${strip.clientWidth} ${strip.clientHeight} ${strip.textContent}`;

/** Lays out a strip of close-ups in rows of which none is a single one. */
export function layOutRows(strip: HTMLElement): void {
  if (strip.clientWidth === 0 || laidOut.get(strip) === looksOf(strip)) return;
  const shown = [...strip.children].filter((each) => each.checkVisibility()).length;
  if (shown === 0) return;
  const columns = Math.min(shown, columnsOf(shown, strip.clientWidth, leastOf(strip)));
  strip.style.setProperty('--_columns', `${columns}`);
  laidOut.set(strip, looksOf(strip));
}
