// What the bench found, as tables. Pure.

/**
 * The samples of one page, by measure, such as `plain.ready`; times in milliseconds.
 * @typedef {Record<string, number[]>} Samples
 * @typedef {{ date: string, machine: string, browser: string, rounds: number }} Circumstances
 * @typedef {{ label: string, kib?: number, samples: Samples }} Measured
 * @typedef {{ circumstances: Circumstances, pages: Record<string, Measured> }} Results
 */

/**
 * The value below which a part of the samples lies, between two of them where need be.
 *
 * @param {readonly number[]} samples
 * @param {number} part
 */
export function quantile(samples, part) {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return low + (high - low) * (at % 1);
}

/** @param {readonly number[]} samples */
export const median = (samples) => quantile(samples, 0.5);

/** @param {Measured | undefined} page @param {string} measure */
const medianOf = (page, measure) => {
  const samples = page?.samples[measure];
  return samples?.length ? median(samples) : undefined;
};

const NOTHING = '–';
/** @param {number | undefined} value @param {number} [digits] */
const written = (value, digits = 0) => (value === undefined ? NOTHING : value.toFixed(digits));

/**
 * How many times the floor's median a page's is.
 *
 * @param {Results} results
 * @param {string} id
 * @param {string} measure
 */
export function ratio({ pages }, id, measure) {
  const [own, floor] = [medianOf(pages[id], measure), medianOf(pages['floor'], measure)];
  return own !== undefined && floor ? own / floor : undefined;
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
export function markdown(head, rows) {
  const widths = head.map((name, i) => Math.max(3, name.length, ...rows.map((row) => row[i]?.length ?? 0)));
  /** @param {readonly string[]} cells */
  const line = (cells) =>
    `| ${cells.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A column whose values are times the floor's. @typedef {readonly [head: string, measure: string]} Column */
const RATIOS = /** @type {const} */ ([
  ['ready', 'plain.ready'],
  ['ready, 4× slower CPU', 'cpu4.ready'],
  ['ready, + Slow 4G', 'slow.ready'],
  ['work until ready', 'plain.work'],
  ['work until idle', 'idle.work'],
  ['361 points', 'n361.ready'],
  ['1,000 points', 'n1000.ready'],
  ['20 maps', 'x20.ready'],
]);

/**
 * A row a page: times the floor's, then clicks in milliseconds (in brackets with a CPU four times slower).
 *
 * @param {Results} results
 */
export function overview(results) {
  const columns = RATIOS.filter(([, measure]) => Object.values(results.pages).some(({ samples }) => samples[measure]));
  const clicks = /** @type {const} */ ([
    ['first click', 'first'],
    ['next click', 'next'],
  ]);
  const rows = Object.entries(results.pages).map(([id, page]) => [
    page.label,
    ...columns.map(([, measure]) => written(ratio(results, id, measure), 2)),
    ...clicks.map(([, name]) => {
      const slow = medianOf(page, `cpu4.${name}`);
      return `${written(medianOf(page, `plain.${name}`))}${slow === undefined ? '' : ` (${written(slow)})`}`;
    }),
    written(medianOf(page, 'n1000.next')),
    written(page.kib, 1),
  ]);
  const head = [...columns, ...clicks].map(([name]) => name);
  return markdown(['× the floor', ...head, 'click, 1,000 points', 'KiB'], rows);
}

/**
 * A row for each page and measure: median, quartiles, number of samples, times the floor's.
 *
 * @param {Results} results
 */
export function details(results) {
  const rows = Object.entries(results.pages).flatMap(([id, { label, samples }]) =>
    Object.entries(samples).map(([measure, list]) => [
      label,
      measure,
      written(median(list), 1),
      `${written(quantile(list, 0.25), 1)}–${written(quantile(list, 0.75), 1)}`,
      String(list.length),
      written(ratio(results, id, measure), 2),
    ]),
  );
  return markdown(['page', 'measure', 'median ms', 'quartiles', 'n', '× the floor'], rows);
}

/** @param {Circumstances} circumstances */
export const caption = ({ date, machine, browser, rounds }) =>
  `${date.slice(0, 10)}, ${browser}, ${machine}, medians of ${rounds} rounds`;
