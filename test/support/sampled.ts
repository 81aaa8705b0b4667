import { LANGUAGES } from '../../src/languages/loaders.js';

const isFirst = navigator.userAgent.includes('Chrome');

/**
 * The languages to try: all of them in Chromium; in the other browsers, to save time, one with long words, one that is
 * read from right to left, and one without blanks.
 */
export const TAGS: readonly string[] = isFirst ? ['en', ...Object.keys(LANGUAGES)] : ['en', 'de', 'ar', 'ja'];

/** All cases in Chromium; in the other browsers every third. */
export const sampled = <Case>(cases: readonly Case[]): readonly Case[] =>
  isFirst ? cases : cases.filter((_, i) => i % 3 === 0);
