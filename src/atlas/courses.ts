/**
 * How the meridians run on the skin: which points follow one another. Most go through their points by number. Where a
 * meridian goes inside or has branches, its line ends there and goes on elsewhere. Sources: the courses in Qiu, Chinese
 * Acupuncture and Moxibustion, and in Deadman, A Manual of Acupuncture.
 */
import type { Code } from './codes.js';
import type { XY } from '../geometry/xy.js';
import { MERIDIANS, type Meridian } from './meridians.js';
import type { View } from './views.js';

export interface Course {
  readonly meridian: Meridian;
  /** Stretches of points that are next to each other on the skin. */
  readonly stretches: readonly (readonly Code[])[];
}

/** Numbers of points; `1-8` is all of them from 1 to 8. */
const BRANCHED: Partial<Record<Meridian, readonly string[]>> = {
  // Up before the ear from the corner of the jaw; the trunk starts again where the artery crosses the jaw.
  ST: ['1-8', '5 9-45'],
  // The inner line of the back; from the sacrum down to the toe, past the knee; the outer line of the back.
  BL: ['1-30', '31-40 55-67', '41-54'],
  // Inside the body from the top of the shoulder to the armpit.
  GB: ['1-21', '22-44'],
  // Inside the body from the shoulder blade to the neck.
  TE: ['1-15', '16-23'],
};

export const COURSES: readonly Course[] = (Object.keys(MERIDIANS) as Meridian[]).map((meridian) => ({
  meridian,
  stretches: (BRANCHED[meridian] ?? [`1-${MERIDIANS[meridian]}`]).map((stretch) =>
    stretch.split(' ').flatMap((part) => {
      const [first = 0, last = first] = part.split('-').map(Number);
      const codes: Code[] = [];
      for (let number = first; number <= last; number++) codes.push(`${meridian}${number}`);
      return codes;
    }),
  ),
}));

/**
 * Where a line bends after a point, because the straight way to the next one would leave the body; per cent of the
 * view.
 */
export const BENDS: Partial<Record<View, Readonly<Record<Code, XY>>>> = {
  // Around the muscle of the shoulder; along the shin above the ankle.
  front: { LI14: { x: 74.6, y: 25.5 }, LR4: { x: 62.9, y: 92 } },
  // Down the neck and out along the shoulder.
  back: { GB20: { x: 45, y: 14.2 } },
  // Along the throat; along the hollow of the back; around the ear, not across it.
  side: { ST10: { x: 70.1, y: 17.8 }, BL52: { x: 81, y: 39.3 }, GB12: { x: 75, y: 6.1 } },
  'head-side': { GB12: { x: 52.5, y: 33 } },
  'shoulder-back': { GB20: { x: 40.5, y: 40 } },
  // Along the ring finger, not across the gap beside it.
  'hand-back': { TE1: { x: 62.2, y: 67.5 } },
  // Between the toes, not across the gap.
  'foot-top': { LR1: { x: 48.1, y: 79.8 }, ST44: { x: 57.4, y: 80.5 } },
};
