import { enMap } from '../../languages/en/messages-map.js';
import { readSpellings } from '../../model/spelled.js';
import { topicNamed } from '../../topics/named.js';
import type { Room } from '../rooms.js';
import { AcuFocus } from './acu-focus.js';
import { AcuLinks } from './acu-links.js';
import { AcuMissing } from './acu-missing.js';
import { AcuTools } from './acu-tools.js';
import { AcuTopics } from './acu-topics.js';
import { AcuTopicChangeEvent } from './events.js';
import { becomeMaps } from './stand-ins.js';

becomeMaps();
// A page may name points in any spelling.
readSpellings();
// Here before a reader is likely to need it.
void import('./focus.js').catch(() => undefined);

/** What connects a map to its page, the menu of its tools, and what says that something is missing. */
export const room: Room = {
  elements: {
    'acu-focus': AcuFocus,
    'acu-links': AcuLinks,
    'acu-missing': AcuMissing,
    'acu-tools': AcuTools,
    'acu-topics': AcuTopics,
  },
  words: enMap,
  events: (_model, _before, _after, intent) => {
    if (intent.type !== 'topic') return [];
    const [topic, previous] = [topicNamed(intent.topic), topicNamed(intent.previous)];
    return topic && previous ? [new AcuTopicChangeEvent({ topic, previous })] : [];
  },
  reduce: (_, state, intent) => (intent.type === 'large-text' ? { ...state, largeText: intent.isOn } : state),
};
