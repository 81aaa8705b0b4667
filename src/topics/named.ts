import { TOPICS, type TopicName } from './topic.js';

/** The topic that a page names. Capitals, spaces and curly quotes do not matter. */
export function topicNamed(written: string): TopicName | undefined {
  const word = /[a-z]+(?:-[a-z]+)*/i.exec(written)?.[0].toLowerCase();
  return TOPICS.find((each) => each === word);
}

/** The topics in a list, each once, in its order. */
export const topicsNamed = (list: string): readonly TopicName[] => [
  ...new Set(list.split(/[\s,;]+/).flatMap((each) => topicNamed(each) ?? [])),
];
