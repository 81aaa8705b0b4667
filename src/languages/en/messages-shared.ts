/**
 * English words that several rooms show. Each of these rooms brings them, so that none lacks them when another fails.
 */
export const enShared = {
  aside: ' ({text})',
  duration: 'Duration',
  pressure: 'Pressure',
  'pressure.light': 'light',
  'pressure.medium': 'medium',
  'pressure.firm': 'firm, never painful',
  rest: 'rest {time} between',
  'repeat.one': 'once',
  'repeat.other': '{count} times',
  close: 'Close',
  read: 'I have read this',
  routines: 'Routines',
  total: 'In all: {time}.',
  'routine.overview': 'The steps',
  stop: 'When to stop:',
  'reviewed-by': 'Reviewed by {by}, {on}',
  benefit: 'Said to help',
  evidence: 'Evidence: {level}',
  'evidence.tradition': 'tradition; not tested on its own',
  'evidence.very-low': 'very low',
  'evidence.low': 'low',
  'evidence.moderate': 'moderate',
  sources: 'Sources',
  why: 'Why?',
} as const;
