const ENDS_WIDE = /[。，：！？）]$/u;
const GAPS = /([。，：！？）]) /gu;

/** What separates a sentence from the next: nothing after a sign of East Asia, whose width has the space in it. */
export const gapAfter = (text: string): string => (ENDS_WIDE.test(text) ? '' : ' ');

/** A text without the spaces that are one gap too many after such a sign. */
export const withoutGaps = (text: string): string => text.replace(GAPS, '$1');
