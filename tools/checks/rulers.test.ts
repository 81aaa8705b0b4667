/**
 * What a ruler says of a point against what its texts say: the same number of cun, the same part of a way, as many
 * fingers. Both are words for one place, written at different times.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL } from '../../src/atlas/all.js';
import { guidesOn } from '../../src/atlas/guides.js';
import { DIRECTIONS, type GuideRow } from '../../src/atlas/rows.js';
import { NEUTRAL } from '../atlas/spots/neutral.js';
import { OFF, type Region } from '../atlas/widths.js';
import { DATASETS, readData } from '../data/files.js';

/** How many cun there are between two ends, by WHO 2008, and whose. `-level` and `-line` are like the thing itself. */
const WHOLE: Readonly<Record<string, readonly [whole: number, region: Region]>> = {
  'midline nipple': [4, 'front'],
  'navel breastbone': [8, 'upperBelly'],
  'navel pubic-bone': [5, 'lowerBelly'],
  'wrist-crease elbow-crease': [12, 'forearm'],
  'wrist-crease elbow-tip': [12, 'forearm'],
  'wrist-crease inner-elbow': [12, 'forearm'],
  'elbow-crease armpit-fold': [9, 'upperArm'],
  'elbow-tip armpit-fold': [9, 'upperArm'],
  'kneecap-outer-corner hip-bone-tip': [21, 'thigh'],
  'kneecap ankle-crease': [16, 'shin'],
  'knee-crease outer-ankle': [16, 'leg'],
  'outer-ankle knee-crease': [16, 'leg'],
  'inner-ankle kneecap': [15, 'innerLeg'],
  // The drawn top of the head lies between its two rules.
  'front-hairline top-of-head': [4.58, 'scalp'],
  'hairline-corner top-of-head': [4.08, 'scalp'],
  'back-hairline top-of-head': [7.42, 'scalp'],
};
/** Where a cun is wider than a thumb. */
const SCALP = /hairline|top-of-head/;
/** Numbers of a text that are of something else than the ruler, or from somewhere else. */
const OTHERWISE: Readonly<Record<string, string>> = {
  SP8: 'from SP9, which is 13 cun above the ankle',
  LR7: 'behind SP9, as high as it',
  'EX-LE6': 'from GB34, which is 2 cun below the crease of the knee',
  BL8: 'from the front hairline, which the pictures of the back do not show: 6.5 of 12 cun from the other',
  BL9: 'its height is that of the bump of the skull; the number is from the midline',
  BL32: 'midway of two other things',
  LI14: 'from the elbow: 7 of the 9 cun to the fold of the armpit',
  BL3: 'midway of two other points',
};

const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:midway|half ?way)\b/i, 1 / 2],
  [/\b(?:one|a) third of the way\b/i, 1 / 3],
  [/\btwo thirds of the way\b/i, 2 / 3],
  [/\b(?:one|a) quarter of the way\b/i, 1 / 4],
  [/\bthree quarters of the way\b/i, 3 / 4],
  [/\ba fifth of the way\b/i, 1 / 5],
];
const COUNT: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 };
/** Fingers or thumbs from the landmark of a ruler, in thumbs. Beside a bone, and of another thing, they are its own. */
const WIDTHS = /\b(a|one|two|three|four) (finger|thumb)(?:-width)?s? (?:above|below|from)/i;
const thumbsIn = (text: string): number | undefined => {
  const [, count = '', what] = WIDTHS.exec(text) ?? [];
  return count ? (COUNT[count.toLowerCase()] ?? 0) * (what?.toLowerCase() === 'thumb' ? 1 : 0.75) : undefined;
};
const cunIn = (text: string): readonly number[] =>
  [...text.matchAll(/(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))? cun\b/g)].flatMap(([, a, b]) =>
    [a, b].flatMap((n) => (n ? [Number(n)] : [])),
  );
const fractionsIn = (text: string): readonly number[] =>
  FRACTIONS.flatMap(([pattern, part]) => (pattern.test(text) ? [part] : []));

interface Said {
  /** From either end. */
  readonly cun: readonly number[];
  readonly part?: number;
  readonly thumbs?: number;
}
function saidBy([, from, to, n, d]: GuideRow): Said | undefined {
  if (n === 0) return undefined;
  if ((DIRECTIONS as readonly string[]).includes(to)) {
    // A cun of the head is one and a half thumbs.
    const size = SCALP.test(from) ? n / d / 1.5 : n / d;
    return { cun: [size], thumbs: n / d };
  }
  const [whole, region] = WHOLE[`${from} ${to}`.replace(/-(?:level|line)\b/g, '')] ?? [];
  if (!whole || !region) return { cun: [], part: n / d };
  const size = (n / d) * whole;
  return { cun: [size, whole - size], part: n / d, thumbs: (size * NEUTRAL.cun[region]) / NEUTRAL.cun.finger };
}

/** What contradicts a text, in words. */
function contradictions(code: string, text: string): readonly string[] {
  const said = (guidesOn('neutral')[code] ?? []).flatMap((row) => saidBy(row) ?? []);
  const [cun, parts, thumbs] = [cunIn(text), fractionsIn(text), thumbsIn(text)];
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.11;
  const found = [
    ...said
      .filter((each) => cun.length > 0 && each.cun.length > 0 && !each.cun.some((a) => cun.some((b) => isNear(a, b))))
      .map((each) => `${code}: ${each.cun.join(' or ')} cun, not ${cun.join(', ')}`),
    ...(parts.length > 0 &&
    said.length > 0 &&
    !said.some(({ part = -1 }) => parts.some((b) => Math.abs(part - b) < 0.01))
      ? [`${code}: not ${parts.join(', ')} of the way`]
      : []),
    ...(thumbs !== undefined &&
    said.length > 0 &&
    !said.some((each) => Math.abs(thumbs / (each.thumbs ?? 99) - 1) <= OFF)
      ? [`${code}: ${said.map((each) => each.thumbs?.toFixed(2)).join(', ')} thumbs, not ${thumbs}`]
      : []),
  ];
  return [...new Set(found)];
}

interface Point {
  readonly id?: string;
  readonly location?: string | Readonly<Record<string, string>>;
}
const inData = DATASETS.flatMap((name) =>
  (readData(name) as { readonly points: readonly Point[] }).points.map(
    ({ id = '', location = '' }) =>
      [name, id, typeof location === 'string' ? location : (location['en'] ?? '')] as const,
  ),
);

describe('a ruler', () => {
  it('that says something else than a text is found', () => {
    assert.deepEqual(contradictions('PC6', 'Inner forearm, 3 cun above the wrist crease.'), ['PC6: 2 cun, not 3']);
    assert.equal(contradictions('GB30', 'Halfway from the hip knob.').length, 1);
    assert.equal(contradictions('SP6', 'Four finger-widths above the ankle bone.').length, 1);
    assert.deepEqual(contradictions('PC6', 'Three fingers above the crease of the wrist.'), []);
  });

  const compared = ALL.filter(
    ([code, , , , , , , text = '']) =>
      (guidesOn('neutral')[code] ?? []).some(saidBy) && (cunIn(text).length > 0 || fractionsIn(text).length > 0),
  );
  it('is there for many texts with a number or a part', () => assert.ok(compared.length > 130, `${compared.length}`));

  it('says what the text of its point says', () => {
    const found = compared.flatMap(([code, , , , , , , text = '']) =>
      OTHERWISE[code] ? [] : contradictions(code, text),
    );
    assert.deepEqual(found, []);
  });

  it('says what the texts of our datasets say', () => {
    const found = inData.flatMap(([name, id, text]) => contradictions(id, text).map((each) => `${name} ${each}`));
    assert.deepEqual(found, []);
  });

  it('measures from somewhere else than its text only where a reason is given', () => {
    const needless = Object.keys(OTHERWISE).filter((code) => {
      const text = ALL.find(([each]) => each === code)?.[7] ?? '';
      return contradictions(code, text).length === 0;
    });
    assert.deepEqual(needless, []);
  });
});
