import type { Spot } from '../body/surface.js';
import type { GuideDirection, GuideEnd } from '../../src/atlas/rows.js';
import type { Region } from './widths.js';
import type { Sight } from './landmarks.js';

/** How a place is found: on a way between two named ends, or a length from one of them in some direction. */
export interface Guide {
  readonly from: GuideEnd;
  readonly to: GuideEnd | GuideDirection;
  /** From its start to the place, in cun; of a length, whose `whole` it is, 0 when only the direction counts. */
  readonly size: number;
  readonly whole: number;
  /** A cun in decimetres, or the region whose cun it is. */
  readonly cun: number | Region;
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
  cun: Region,
  along: Guide['along'],
  sight?: Sight,
): Guide => ({ from, to, size, whole: size, cun, along, ...(sight && { sight }) });

/** Parts that a person can count; `off`: what such a fraction may be off, in cun. Simple ones more. */
const PARTS: readonly { readonly parts: readonly number[]; readonly off: number }[] = [
  { parts: [1, 2, 3, 4], off: 0.09 },
  { parts: [5, 6, 8, 9, 10, 12, 15, 16], off: 0.05 },
  { parts: [7, 11, 13, 14], off: 0.05 },
];

/** The simplest fraction that comes close to a part of so many cun. */
export function fractionOf(size: number, whole: number): readonly [n: number, d: number] | undefined {
  for (const { parts, off } of PARTS)
    for (const d of parts) {
      const n = Math.round((size / whole) * d);
      if (n > 0 && Math.abs((n / d) * whole - size) <= off + 1e-6) return [n, d];
    }
  return undefined;
}
