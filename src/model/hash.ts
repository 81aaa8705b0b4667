/**
 * Points in the hash of an address: `#back=BL23`, for several maps `#back=BL23&neck=GB20`. A map is named by its id,
 * else `acu`.
 */

const nameOf = (id: string): string => id || 'acu';

/** The point that a hash names for a map. Undefined when it names none. */
export const pointInHash = (hash: string, id: string): string | undefined =>
  new URLSearchParams(hash.slice(1)).get(nameOf(id)) ?? undefined;

/**
 * The hash with another point for a map, or with none. What other maps and the page have written there stays. Undefined
 * when the page uses its hash for something other than `name=value`: then it is the page's own.
 */
export function hashWith(hash: string, id: string, point: string | undefined): string | undefined {
  const name = encodeURIComponent(nameOf(id));
  const pairs = hash.slice(1).split('&').filter(Boolean);
  if (pairs.some((pair) => !pair.includes('='))) return undefined;
  const others = pairs.filter((pair) => !pair.startsWith(`${name}=`));
  const all = point === undefined ? others : [...others, `${name}=${encodeURIComponent(point)}`];
  return all.length === 0 ? '' : `#${all.join('&')}`;
}

/** The address of a page with a point for a map that the address follows; without the hash for any other map. */
export function linkTo(address: string, isFollowed: boolean, id: string, point: string | undefined): string {
  const link = new URL(address);
  link.hash = isFollowed ? (hashWith(link.hash, id, point) ?? link.hash) : '';
  return link.href;
}
