/** English words for what stands behind a point; they come with it. */
export const enPanel = {
  benefit: 'Said to help',
  note: 'Good to know',
  evidence: 'Evidence: {level}',
  'evidence.tradition': 'tradition; not tested on its own',
  'evidence.very-low': 'very low',
  'evidence.low': 'low',
  'evidence.moderate': 'moderate',
  sources: 'Sources',
  times: 'Times differ',
} as const;
