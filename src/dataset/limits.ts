/** The most that a dataset may hold. More is refused, never cut: half a health text is worse than none. */
export const LIMITS = { bytes: 1_048_576, depth: 32, characters: 10_000, points: 1_000, sources: 200 } as const;
