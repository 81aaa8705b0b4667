/** English words for what could not be loaded; they come with the element that says so. */
export const enMap = {
  tools: 'More tools',
  meridians: 'Meridians',
  'large-text': 'Large text',
  'missing.figure': 'Zoom could not be loaded.',
  'missing.panel': 'The text for this point could not be loaded.',
  'missing.text': 'Routines and questions could not be loaded.',
  'missing.practice': 'The timer could not be loaded.',
  'missing.routines': 'Guided routines could not be loaded.',
  'missing.paper': 'The handout could not be loaded.',
  'missing.picture': 'The picture could not be loaded.',
  'missing.overlay': 'The lines could not be loaded.',
  'missing.reload': 'Reload the page.',
} as const;
