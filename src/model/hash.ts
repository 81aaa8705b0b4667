/** Points in the hash of an address: `#back=BL23`, for several maps `#back=BL23&neck=GB20`. A map is named by its id, else `acu`. */

/** The point that a hash names for a map. Undefined when it names none. */
export const pointInHash = (hash: string, id: string): string | undefined =>
  new URLSearchParams(hash.slice(1)).get(id || 'acu') ?? undefined;
