/** Whether two pieces of plain data hold the same. What is undefined counts as not there. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...Object.keys(one), ...Object.keys(other)].every((key) => isSame(one[key], other[key]));
}
