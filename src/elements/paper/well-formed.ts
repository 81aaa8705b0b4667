import { replaceHalves } from '../../dataset/halves.js';

/**
 * A text as it may leave the map, in files and on the clipboard: without characters that no XML can hold. Data has been
 * cleaned of most of them, but names may also come from a page and from a language that it adds.
 */
export const wellFormed = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  replaceHalves(text, '').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
