import type { AtlasRow } from '../atlas/rows.js';
import type { Dataset } from '../dataset/dataset.js';
import type { BuiltInWords } from '../languages/language.js';

/** What a map can be about, by its attribute `topic`. The first needs no fetching. */
export const TOPICS = ['low-back', 'head-neck', 'sleep-stress', 'shoulder-arm', 'knee-leg', 'nausea-travel'] as const;
export type TopicName = (typeof TOPICS)[number];

/** The points of a topic in English, with what goes with them, and their rows of the atlas without its texts. */
export interface TopicPoints {
  readonly rows: readonly AtlasRow[];
  readonly dataset: Dataset;
}

/** The words of a topic in another language. */
export type TopicWords = BuiltInWords & Pick<Dataset, 'safety'>;

/** How to get the points of a topic, and their words in other languages by tag. */
export interface TopicLoaders {
  readonly en: () => Promise<TopicPoints>;
  readonly words: Readonly<Record<string, () => Promise<TopicWords>>>;
}
