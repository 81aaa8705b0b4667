/** The name of a map in a hash. */
export const nameOf = (id: string): string => id || 'acu';

/** The point that a hash names for a map. Undefined when it names none. */
export const pointInHash = (hash: string, id: string): string | undefined =>
  new URLSearchParams(hash.slice(1)).get(nameOf(id)) ?? undefined;
