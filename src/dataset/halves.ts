/**
 * Halves of surrogate pairs, which are no characters: no file and no address can hold them. Without the flag `u`, with
 * which WebKit takes `\uD800\uFFFF` for a pair.
 */
const HALVES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text with something else in place of each half. */
export const replaceHalves = (text: string, by: string | ((half: string) => string)): string =>
  text.replace(HALVES, (half) => (typeof by === 'string' ? by : by(half)));

/** Whether there are any. */
export const hasHalves = (text: string): boolean => text.search(HALVES) >= 0;
