/**
 * Points in the hash of a URL: `#back=BL23`, or with several maps `#back=BL23&neck=GB20`. A map is named by its id, or
 * `acu` if it has none. Only reading is part of the first load.
 */
import { replaceHalves } from '../dataset/halves.js';
import { nameOf } from './point-in-hash.js';

export { pointInHash } from './point-in-hash.js';

/**
 * The hash with another point, or none, for a map. Whatever other maps and the page have written there stays. Undefined
 * when the page uses its hash for something other than `name=value`, which is then left alone.
 */
export function hashWith(hash: string, id: string, point: string | undefined): string | undefined {
  const name = encode(nameOf(id));
  const pairs = hash.slice(1).split('&').filter(Boolean);
  if (pairs.some((pair) => !pair.includes('='))) return undefined;
  const others = pairs.filter((pair) => !pair.startsWith(`${name}=`));
  const all = point === undefined ? others : [...others, `${name}=${encode(point)}`];
  return all.length === 0 ? '' : `#${all.join('&')}`;
}

/** Half a surrogate pair can't be encoded. Browsers read it as U+FFFD, too. */
const encode = (text: string): string => encodeURIComponent(replaceHalves(text, '\uFFFD'));
