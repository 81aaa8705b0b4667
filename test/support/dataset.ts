import type { DatasetFile } from '../../src/dataset/index.js';

/** A small whole dataset of a made-up clinic: an atlas point, an own point, a point that has no place. */
export const clinic: DatasetFile = {
  lang: 'en',
  title: 'Clinic points',
  points: [
    { id: 'LI-4', name: 'Hoku', location: 'Hand.', technique: 'Squeeze.', duration: '1-2 min' },
    {
      id: 'neck',
      name: 'Neck release',
      view: 'back',
      x: 47,
      y: 15,
      side: 'both',
      group: 'clinic',
      technique: ['Tuck the chin.', 'Press.'],
      duration: 90,
      avoid: ['broken-skin', 'After a fall, see us first.'],
    },
    { id: 'Inner calm', technique: 'Breathe.', duration: 'as long as you like' },
  ],
  safety: 'Call our desk with any question.',
};
