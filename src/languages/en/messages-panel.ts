/** English words of the panel; they come with it. */
export const enPanel = {
  'to-map': 'Back to the map',
  location: 'Location',
  technique: 'Technique',
  'about-here': 'About here',
  position: '{index} of {total}',
  previous: 'Previous: {name}',
  next: 'Next: {name}',
  note: 'Good to know',
  times: 'Times differ',
  pressures: 'Pressure differs',
  'sources-say': 'What the sources say',
  'reason.pregnancy': 'Not pressing here in pregnancy is a tradition; a review of needle trials found no harm.',
  aliases: 'also',
  'old-number': '{old} in old books; {clash} is another point.',
} as const;
