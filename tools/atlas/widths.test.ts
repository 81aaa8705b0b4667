import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FEMALE } from './spots/female.js';
import { MALE } from './spots/male.js';
import { NEUTRAL } from './spots/neutral.js';
import { widthOf, type Region } from './widths.js';

const bodies = [NEUTRAL, FEMALE, MALE].map(({ cun }) => cun);

describe('a length in the widths of a hand', () => {
  const widths: readonly (readonly [size: number, region: Region, said: string | undefined, why: string])[] = [
    [2, 'forearm', '2/1', 'so many cun are so many thumbs where the two agree'],
    [3, 'back', '3/1', 'the same'],
    [3.5, 'back', '7/2', 'four fingers and half a thumb'],
    [0.85, 'back', '1/1', 'the width that comes closest'],
    [0.66, 'back', '3/4', 'the same: a finger'],
    [0.5, 'scalp', '3/4', 'a cun of the head is one and a half thumbs'],
    [1, 'scalp', '3/2', 'the same: two fingers'],
    [2, 'scalp', undefined, 'four fingers would be a fifth of a cun off on one figure'],
    [3, 'innerLeg', undefined, 'four fingers would be a quarter short of SP6'],
    [2, 'leg', undefined, 'four fingers would be too far'],
    [5, 'forearm', undefined, 'a hand has no such width'],
    [0.3, 'upperArm', undefined, 'half a thumb would be too wide'],
  ];
  for (const [size, region, said, why] of widths)
    it(`${size} cun of the ${region} are ${said ?? 'not said so'}: ${why}`, () =>
      assert.equal(widthOf(size, region, bodies)?.join('/'), said));

  it('is true on every body it is said of', () => {
    const small = { ...NEUTRAL.cun, back: NEUTRAL.cun.back * 1.2 };
    assert.equal(widthOf(3, 'back', [NEUTRAL.cun, small]), undefined);
  });
});
