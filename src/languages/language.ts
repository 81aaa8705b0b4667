import type { Dataset, LocalText, More, PointEntry, Source } from '../dataset/index.js';
import type { Messages } from './messages.js';

/** All words of a map in one language. */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly messages: Messages;
  readonly safety: SafetyText;
  /** The words of the built-in points. Without them these stay English and are marked as such. */
  readonly builtIn?: BuiltInWords;
}

/** A language as a page brings it, with any part of its words. What is missing is said in English. */
export interface PartialLanguage {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly messages?: Partial<Messages>;
  readonly safety?: Partial<SafetyText>;
  readonly builtIn?: PartialBuiltInWords;
}

/** The safety text in one language. */
export interface SafetyText {
  readonly heading: string;
  readonly summary: string;
  readonly notes: readonly SafetyNote[];
  readonly disclaimer: string;
  /** What is said for each caution code. */
  readonly cautions: Readonly<Record<string, string>>;
}

/** One note of the safety text: who should stop, ask or call, and when. `lead` and `text` may be one sentence. */
export interface SafetyNote {
  readonly kind: 'emergency' | 'doctor' | 'never' | 'ask' | 'stop';
  readonly lead: string;
  /** What comes before the text where the points are about the back: signs that belong to it alone. */
  readonly back?: string;
  readonly text: string;
}

/** The words of the built-in points in another language, and of what goes with them. */
export interface BuiltInWords {
  readonly title: LocalText;
  /** By id. */
  readonly points: Readonly<Record<string, PointWords>>;
  readonly more: More;
  readonly sources: readonly Source[];
}

/** The words of one point. */
export type PointWords = Pick<PointEntry, 'name' | 'location' | 'technique' | 'avoid' | 'background'>;

/** Any part of these words. `more` comes with its `sources`, and whole but for the complaints. */
export interface PartialBuiltInWords extends Partial<Omit<BuiltInWords, 'points' | 'more'>> {
  readonly points?: Readonly<Record<string, Partial<PointWords>>>;
  readonly more?: Omit<More, 'complaints'> & Partial<Pick<More, 'complaints'>>;
}

/** The built-in points in a language. */
export function translated(dataset: Dataset, { tag, builtIn }: Pick<Language, 'tag' | 'builtIn'>): Dataset {
  if (!builtIn) return dataset;
  const { points, ...rest } = builtIn;
  return { ...dataset, ...rest, lang: tag, points: dataset.points.map((point) => ({ ...point, ...points[point.id] })) };
}
