import type { BuiltInWords, Dataset } from '../dataset/index.js';
import { english, type Messages } from './messages.js';
import { safety } from './en/safety.js';

/** The safety text in one language. */
export interface SafetyText {
  readonly heading: string;
  readonly summary: string;
  readonly notes: readonly {
    readonly kind: 'emergency' | 'doctor' | 'never' | 'ask' | 'stop';
    readonly lead: string;
    readonly text: string;
  }[];
  readonly disclaimer: string;
  /** What is said for each caution code. */
  readonly cautions: Readonly<Record<string, string>>;
}

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
