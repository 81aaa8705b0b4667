/** From ！ to ？ are all full-width marks but this full stop. */
const ENDS_WIDE = /[。！-？]$/;

/** What separates a sentence from the next: nothing after a sign of East Asia, whose width has the space in it. */
export const gapAfter = (text: string): string => (ENDS_WIDE.test(text) ? '' : ' ');

