/** Points in the hash of an address: `#back=BL23`, for several maps `#back=BL23&neck=GB20`. */

const pairs = (hash: string): string[] => hash.replace(/^#/, '').split('&').filter(Boolean);
const readable = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The point that a hash names for a map. Undefined when it names none. */
export function pointInHash(hash: string, map: string): string | undefined {
  const own = pairs(hash).find((pair) => readable(pair).startsWith(`${map}=`));
  return own === undefined ? undefined : readable(own).slice(map.length + 1);
}

/**
 * The hash with another point for a map, or with none. What other maps and the page have written there stays. Undefined
 * when the page uses its hash for something else than `name=value`: then it is the page's own.
 */
export function hashWith(hash: string, map: string, point: string | undefined): string | undefined {
  const all = pairs(hash);
  if (all.some((pair) => !pair.includes('='))) return undefined;
  const others = all.filter((pair) => !readable(pair).startsWith(`${map}=`));
  const own = point === undefined ? [] : [`${encodeURIComponent(map)}=${encodeURIComponent(point)}`];
  const after = [...others, ...own];
  return after.length === 0 ? '' : `#${after.join('&')}`;
}
