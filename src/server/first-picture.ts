import { mapOf } from './map-of.js';
import { Markup } from './markup.js';

/** The first picture of a map with the built-in points in English, as markup and as rules for a style sheet. */
export async function drawFirstPicture(): Promise<{ readonly markup: string; readonly rules: string }> {
  const map = mapOf({}, undefined);
  const markup = new Markup(map, 'first');
  const drawn = markup.of(await map.draw()).replace(/>\s+</g, '> <');
  return { markup: `${drawn}<i hidden data-acu></i>`, rules: markup.rules };
}
