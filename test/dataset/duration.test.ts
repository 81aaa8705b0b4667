import { expect } from '@open-wc/testing';
import { parseDuration } from '../../src/dataset/duration.js';

describe('durations', () => {
  for (const [written, min, max, preset] of [
    [90, 90, 90, 90],
    ['90 s', 90, 90, 90],
    ['90s', 90, 90, 90],
    ['1 min', 60, 60, 60],
    ['1-2 min', 60, 120, 90],
    ['1–2 minutes', 60, 120, 90],
    ['30–60 s', 30, 60, 45],
    ['30 s to 2 min', 30, 120, 75],
    ['1.5 min', 90, 90, 90],
    ['PT1M30S', 90, 90, 90],
    ['PT45S', 45, 45, 45],
    ['30 min', 1800, 1800, 1800],
    [{ min: 30, max: 120 }, 30, 120, 75],
    [{ min: 30, max: 120, preset: 60 }, 30, 120, 60],
  ] as const) {
    it(`reads ${JSON.stringify(written)} as ${min}–${max} s, preset ${preset} s`, () => {
      expect(parseDuration(written)).to.deep.equal({ min, max, preset });
    });
  }

  for (const nonsense of [
    0,
    -5,
    NaN,
    Infinity,
    999_999,
    1801,
    '31 min',
    '1-31 min',
    'PT30M1S',
    { min: 60, max: 1801 },
    '',
    'a while',
    '0 s',
    '2-1 min',
    '5',
    '1 hour',
    'PT',
    'PT0S',
    null,
    true,
    [60],
    {},
    { min: 60 },
    { min: 60, max: 30 },
    { min: 30, max: 60, preset: 90 },
    '9'.repeat(9_999),
  ]) {
    it(`finds no time in ${(JSON.stringify(nonsense) ?? String(nonsense)).slice(0, 30)}`, () =>
      expect(parseDuration(nonsense)).to.equal(undefined));
  }

  it('reads a text of any length at once', () => {
    const start = performance.now();
    for (const bait of ['1-'.repeat(5_000), `${'1 '.repeat(19)}m`, `1${' '.repeat(39)}`, `${'9'.repeat(39)}!`])
      parseDuration(bait);
    expect(performance.now() - start).to.be.below(20);
  });
});
