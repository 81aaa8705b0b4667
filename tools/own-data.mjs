/** Twenty points of a page's own, to measure with. */
export const ownData = {
  title: 'Our points',
  points: Array.from({ length: 20 }, (_, i) => ({
    id: `s${i + 1}`,
    name: `Spot ${i + 1}`,
    location: 'Here.',
    view: i % 2 ? 'front' : 'back',
    x: 40 + i,
    y: 20 + i * 3,
    technique: ['Press.'],
    duration: '1-2 minutes',
  })),
};
