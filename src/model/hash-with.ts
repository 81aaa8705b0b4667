/**
 * The hash with another point for a map, or with none. What other maps and the page have written there stays. Undefined
 * when the page uses its hash for something else than `name=value`: then it is the page's own.
 */
export function hashWith(hash: string, id: string, point: string | undefined): string | undefined {
  const name = encodeURIComponent(id || 'acu');
  const pairs = hash.slice(1).split('&').filter(Boolean);
  if (pairs.some((pair) => !pair.includes('='))) return undefined;
  const others = pairs.filter((pair) => !pair.startsWith(`${name}=`));
  const all = point === undefined ? others : [...others, `${name}=${encodeURIComponent(point)}`];
  return all.length === 0 ? '' : `#${all.join('&')}`;
}
