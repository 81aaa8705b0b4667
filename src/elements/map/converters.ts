/** Converts attributes to property values. An invalid value counts as a missing one. */
import { FIGURES, isView, type Figure, type View } from '../../atlas/index.js';

export const figureOf = (value: string | null): Figure => FIGURES.find((figure) => figure === value) ?? 'neutral';

export const viewOf = (value: string | null): View | undefined => (isView(value) ? value : undefined);

/** A heading level, 2 to 6. Default: 3. */
export function headingLevelOf(value: string | null): number {
  const level = Number(value);
  return Number.isInteger(level) && level >= 2 && level <= 6 ? level : 3;
}
