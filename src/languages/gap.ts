/** A full stop of East Asia, or one of the full-width marks, which lie between these two. */
const ENDS_WIDE = /[。！-？]$/;
const STOPS: readonly (readonly [letters: RegExp, stop: string])[] = [
  [/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u, '。'],
  [/\p{sc=Deva}$/u, '।'],
];

/** What separates a sentence from the next: nothing after a sign of East Asia, whose width has the space in it. */
export const gapAfter = (text: string): string => (ENDS_WIDE.test(text) ? '' : ' ');

/** A text as a sentence of its own, which ends as sentences do in its letters. */
export const sentence = (text: string): string =>
  /\p{Po}$/u.test(text) ? text : text + (STOPS.find(([letters]) => letters.test(text))?.[1] ?? '.');

/** `Zoom in: Back`: what something is, the colon of the language, and which one. */
export const labelled = (word: string, colon: string, which: string): string =>
  `${word}${colon}${gapAfter(colon)}${which}`;
