/** The topics of the built-in points. Comes when a page names one other than the low back. */
import { acupoint, hold } from '../atlas/index.js';
import type { Dataset } from '../dataset/dataset.js';
import { DatasetError } from '../dataset/issues.js';
import { isSameWriting, translated } from '../languages/index.js';
import { LOADERS } from './loaders.js';
import { TOPICS, type TopicName, type TopicPoints, type TopicWords } from './topic.js';

export type { TopicName } from './topic.js';

/** A script of the one-file build: the points of a topic in English, or their words in another language. */
export interface TopicScript {
  readonly topic: TopicName;
  /** BCP 47 tag of the words. */
  readonly tag?: string;
  readonly points?: TopicPoints;
  readonly words?: TopicWords;
}

/** What scripts have brought: points by topic, words by topic and tag. */
const points = new Map<string, TopicPoints>();
const words = new Map<string, Map<string, () => Promise<TopicWords>>>(TOPICS.map((name) => [name, new Map()]));
/** Those who wait for a script. */
const waiting = new Set<() => void>();
/** How long a map waits for the script of a topic before it says that there is none, in milliseconds. */
const PATIENCE = 4000;

/** Adds what a script has brought. Scripts come in any order, before or after the map. */
export function addTopic({ topic, tag = '', points: brought, words: said }: TopicScript): void {
  if (brought) points.set(topic, brought);
  if (said) words.get(topic)?.set(tag, async () => said);
  for (const go of waiting) go();
}

/**
 * The points of a topic, in English.
 *
 * @throws when they can't be fetched, or no script has brought them.
 */
export async function pointsOf(topic: TopicName): Promise<Dataset> {
  const found = points.get(topic) ?? (await (LOADERS[topic]?.en ?? (() => arrives(topic)))());
  // The whole atlas says more of them.
  hold(found.rows.filter(([code]) => !acupoint(code)));
  return found.dataset;
}

/** The words of a topic for a language, and how to get them: those of its tag or of its language in the same script. */
export function wordsFor(
  topic: TopicName,
  lang: string,
): { readonly tag: string; readonly load: () => Promise<TopicWords> } | undefined {
  const known = new Map([...Object.entries(LOADERS[topic]?.words ?? {}), ...(words.get(topic) ?? [])]);
  const fits = [...known].filter(([tag]) => isSameWriting(tag, lang));
  const [tag, load] = fits.find(([each]) => each.toLowerCase() === lang.toLowerCase()) ?? fits[0] ?? [];
  return tag && load ? { tag, load } : undefined;
}

/** A topic in the language of its words. */
export const inWords = (dataset: Dataset, builtIn: TopicWords, tag: string): Dataset =>
  translated(dataset, { tag, builtIn });

function arrives(topic: TopicName): Promise<TopicPoints> {
  return new Promise((resolve, reject) => {
    const isLate = setTimeout(() => {
      waiting.delete(look);
      const message = `topic="${topic}": the one-file build needs the script topics/${topic}.js beside it.`;
      reject(new DatasetError('E_FETCH', message, { path: 'topic' }));
    }, PATIENCE);
    const look = (): void => {
      const found = points.get(topic);
      if (!found) return;
      clearTimeout(isLate);
      waiting.delete(look);
      resolve(found);
    };
    waiting.add(look);
  });
}
