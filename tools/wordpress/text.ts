/** What the block's editor needs beside the map: the map as text, and the points that there are to choose from. */
import { ALL } from '../../src/atlas/all.js';

export { renderStatic } from '../../src/server/static/index.js';

/** Every point of the atlas, as it is searched for: `BL23 Shenshu, Kidney Transport`. */
export const pointNames = (): readonly string[] =>
  ALL.map(([code, , pinyin, english]) => `${code} ${pinyin.normalize('NFD').replace(/\p{M}/gu, '')}, ${english}`);
