import type { DatasetFile } from 'acu-body-map';

/** Points of our own, in place of the built-in ones. */
export const desk = {
  title: 'Points for the desk',
  points: [
    { id: 'LI4', name: 'Web of the hand', technique: ['Press with your thumb.'], duration: '1 min' },
    { id: 'ST36', name: 'Below the knee', technique: ['Press with two fingers.'], duration: '1 min' },
  ],
} satisfies DatasetFile;

/** What a point is called here. */
export const nameOf = (id: string): string => desk.points.find((point) => point.id === id)?.name ?? id;
