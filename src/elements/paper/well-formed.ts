/**
 * A text as it may leave the map, in files and on the clipboard: without characters that no XML can hold. Data has been
 * cleaned of most of them, but names may also come from a page and from a language that it adds.
 */
export const wellFormed = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
