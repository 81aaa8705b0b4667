/**
 * Points in the hash of a URL: `#back=BL23`, or with several maps `#back=BL23&neck=GB20`. A map is named by its id, or
 * `acu` if it has none.
 */

const nameOf = (id: string): string => id || 'acu';

/** The point that a hash names for a map. Undefined when it names none. */
export const pointInHash = (hash: string, id: string): string | undefined =>
  new URLSearchParams(hash.slice(1)).get(nameOf(id)) ?? undefined;

/**
 * The hash with another point, or none, for a map. Whatever other maps and the page have written there stays. Undefined
 * when the page uses its hash for something other than `name=value`, which is then left alone.
 */
export function hashWith(hash: string, id: string, point: string | undefined): string | undefined {
  const name = encodeURIComponent(nameOf(id));
  const pairs = hash.slice(1).split('&').filter(Boolean);
  if (pairs.some((pair) => !pair.includes('='))) return undefined;
  const others = pairs.filter((pair) => !pair.startsWith(`${name}=`));
  const all = point === undefined ? others : [...others, `${name}=${encodeURIComponent(point)}`];
  return all.length === 0 ? '' : `#${all.join('&')}`;
}
