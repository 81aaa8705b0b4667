/** A full stop of East Asia, or one of the full-width marks, which lie between these two. */
const ENDS_WIDE = /[。！-？]$/;

/** What separates a sentence from the next: nothing after a sign of East Asia, whose width has the space in it. */
export const gapAfter = (text: string): string => (ENDS_WIDE.test(text) ? '' : ' ');
