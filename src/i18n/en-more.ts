/** English words for what goes with the points; they come with it. */
export const enMore = {
  routines: 'Routines',
  questions: 'Questions and answers',
  tips: 'For your back, day by day',
  methods: 'What else people do',
  glossary: 'Words explained',
  total: 'In all',
  stop: 'When to stop',
} as const;
