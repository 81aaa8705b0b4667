import type { TopicName } from '../../topics/topic.js';
import { MapEvent } from '../events.js';

/** The detail of `acu-topic-change`. */
export interface TopicDetail {
  readonly topic: TopicName;
  readonly previous: TopicName;
}

/** A person switched the map to another topic. `acu-load` says when its points are shown. */
export class AcuTopicChangeEvent extends MapEvent<TopicDetail> {
  constructor(detail: TopicDetail) {
    super('acu-topic-change', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'acu-topic-change': AcuTopicChangeEvent;
  }
}
