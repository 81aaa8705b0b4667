import type { BuiltInWords, Dataset } from '../dataset/index.js';
import { english, type Messages } from '../i18n/index.js';
import { safety, type SafetyText } from '../safety/index.js';

/** All words of a map in one language. */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly messages: Messages;
  readonly safety: SafetyText;
  /** The built-in points. Without it they stay English and are marked as such. */
  readonly builtIn?: BuiltInWords;
}

/** English is always there. */
export const ENGLISH: Language = { tag: 'en', messages: english, safety };

/** The built-in points in a language. */
export function translated(dataset: Dataset, { tag, builtIn }: Language): Dataset {
  if (!builtIn) return dataset;
  const { points, ...rest } = builtIn;
  return { ...dataset, ...rest, lang: tag, points: dataset.points.map((point) => ({ ...point, ...points[point.id] })) };
}
