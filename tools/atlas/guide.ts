import type { Spot } from '../body/surface.js';
import type { GuideDirection, GuideEnd } from '../../src/atlas/rows.js';
import type { Cun } from './cun.js';
import type { Sight } from './landmarks.js';

/** How a place is found: on a way between two named ends, or a length from one of them in some direction. */
export interface Guide {
  readonly from: GuideEnd;
  readonly to: GuideEnd | GuideDirection;
  /** From its start to the place, in cun; of a length, whose `whole` it is, 0 when only the direction counts. */
  readonly size: number;
  readonly whole: number;
  /** A cun in decimetres, or the region whose cun it is. */
  readonly cun: number | keyof Cun;
  /** The skin along it, at a part of the whole. */
  readonly along: (part: number) => Spot;
  /** It is straight when seen like this. */
  readonly sight?: Sight;
}

/** A way between two ends on which the place is. */
export const betweenEnds = (
  from: GuideEnd,
  to: GuideEnd,
  size: number,
  whole: number,
  cun: number,
  along: Guide['along'],
  sight?: Sight,
): Guide => ({ from, to, size, whole, cun, along, ...(sight && { sight }) });

/** A length from a landmark to the place. */
export const lengthFrom = (
  from: GuideEnd,
  to: GuideDirection,
  size: number,
  cun: keyof Cun,
  along: Guide['along'],
  sight?: Sight,
): Guide => ({ from, to, size, whole: size, cun, along, ...(sight && { sight }) });

/** What a fraction may be off, in cun: one with small numbers more, as a person reads a third more easily. */
const OFF = [
  { most: 5, off: 0.09 },
  { most: 16, off: 0.05 },
  { most: 16, off: 0.12 },
];

/** The simplest fraction that comes close to a part of so many cun. */
export function fractionOf(size: number, whole: number): readonly [n: number, d: number] | undefined {
  for (const { most, off } of OFF)
    for (let d = 1; d <= most; d++) {
      const n = Math.round((size / whole) * d);
      if (n > 0 && Math.abs((n / d) * whole - size) <= off + 1e-6) return [n, d];
    }
  return undefined;
}
