/** What separates a sentence from the next: nothing after a sign of East Asia, whose width has the space in it. */
export const gapAfter = (text: string): string => (/[。，：！？）]$/u.test(text) ? '' : ' ');
