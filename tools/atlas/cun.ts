import { distance, type Vec } from '../body/vec.js';
import type { LandmarkName } from './landmarks.js';

/**
 * The body's own inch of each region, in decimetres, from the proportional measurements of WHO 2008
 * (`facts/points-sources.md` §5).
 */
export interface Cun {
  /** Sideways on chest and belly: 8 between the nipples. */
  readonly front: number;
  /** Sideways on the back: 3 from the spine to the inner border of the scapula. */
  readonly back: number;
  /** Down the sternum: 9 from its notch to its lower end, 7.4 of them to the nipples. */
  readonly sternum: number;
  /** Upper belly: 8 from the sternum’s end to the navel. */
  readonly upperBelly: number;
  /** Lower belly: 5 from the navel to the symphysis. */
  readonly lowerBelly: number;
  /** Upper arm: 9 from the fold of the armpit to the crease of the elbow. */
  readonly upperArm: number;
  /** Forearm: 12 from the crease of the elbow to that of the wrist. */
  readonly forearm: number;
  /** Front of the thigh: 18 from the symphysis to the upper border of the kneecap. */
  readonly thigh: number;
  /** Outer thigh: 19 from the trochanter to the crease of the knee. */
  readonly outerThigh: number;
  /** Back of the thigh: 14 from the gluteal fold to the crease of the knee. */
  readonly backThigh: number;
  /** Outer and back of the lower leg: 16 from the crease of the knee to the outer ankle. */
  readonly leg: number;
  /** Inner lower leg: 15 from the kneecap to the inner ankle. */
  readonly innerLeg: number;
  /** Front of the lower leg: 16 from below the kneecap to the front of the ankle. */
  readonly shin: number;
  /** Foot: 3 from the inner ankle to the sole. */
  readonly foot: number;
  /** Face: 3 from the glabella to the hairline, which lies as far above the brows as the nose is long. */
  readonly face: number;
  /** Sideways on the head: 2.25 from the midline to the line of the pupil, 9 between the mastoids. */
  readonly head: number;
  /** Finger cun: the width of the thumb. */
  readonly finger: number;
}

/** Where the parts of a body are that its inch is measured between. */
export interface Measured {
  readonly landmark: (name: LandmarkName) => Vec;
  readonly shoulder: Vec;
  readonly elbow: Vec;
  readonly wrist: Vec;
  /** Width of the thumb. */
  readonly thumb: number;
}

export function measureCun({ landmark, shoulder, elbow, wrist, thumb }: Measured): Cun {
  const y = (name: LandmarkName): number => landmark(name)[1];
  const sternum = (y('suprasternal notch') - y('nipple')) / 7.4;
  const xiphoid = y('suprasternal notch') - 9 * sternum;
  return {
    front: landmark('nipple')[0] / 4,
    back: landmark('scapular spine, inner end')[0] / 3,
    sternum,
    upperBelly: (xiphoid - y('umbilicus')) / 8,
    lowerBelly: (y('umbilicus') - y('pubic symphysis, upper border')) / 5,
    upperArm: (distance(shoulder, elbow) * ((y('anterior axillary fold') - elbow[1]) / (shoulder[1] - elbow[1]))) / 9,
    forearm: distance(elbow, wrist) / 12,
    thigh: (y('pubic symphysis, upper border') - y('patella, upper border')) / 18,
    outerThigh: (y('greater trochanter') - y('popliteal crease, middle')) / 19,
    backThigh: (y('gluteal fold') - y('popliteal crease, middle')) / 14,
    leg: (y('popliteal crease, middle') - y('lateral malleolus')) / 16,
    innerLeg: (y('patellar ligament, inner side') - y('medial malleolus')) / 15,
    shin: (y('patellar ligament, outer side') - y('front of the ankle')) / 16,
    foot: (y('medial malleolus') - y('sole')) / 3,
    face: (y('glabella') - y('ala nasi, lower border')) / 3,
    head: landmark('pupil')[0] / 2.25,
    finger: thumb,
  };
}
