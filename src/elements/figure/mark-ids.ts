/** The ids of the points that a button on the picture stands for: one for a mark, several for a crowd. */

export const idsOf = ({ dataset }: HTMLElement): readonly string[] =>
  (dataset['ids'] ?? dataset['id'] ?? '').split(SEPARATOR);

/** How they are written in `data-ids`. */
export const joinIds = (ids: readonly string[]): string => ids.join(SEPARATOR);

const SEPARATOR = '|';
