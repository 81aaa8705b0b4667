import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caption, details, markdown, median, overview, quantile, ratio, type Results } from './table.mjs';

const results: Results = {
  circumstances: { date: '2026-11-28T10:00:00Z', machine: '2 × CPU', browser: 'Chrome/1', rounds: 3 },
  pages: {
    floor: { label: 'floor', kib: 9, samples: { 'plain.ready': [60, 40, 50], 'plain.first': [10] } },
    ours: {
      label: 'ours',
      kib: 30.04,
      samples: { 'plain.ready': [75, 80, 60], 'plain.first': [12], 'cpu4.first': [39.6] },
    },
    other: { label: 'other', samples: { 'x20.ready': [300] } },
  },
};

describe('the tables of the bench', () => {
  for (const [samples, quarter, middle, threeQuarters] of [
    [[7], 7, 7, 7],
    [[3, 1], 1.5, 2, 2.5],
    [[5, 1, 3], 2, 3, 4],
    [[10, 2, 4, 8, 6], 4, 6, 8],
    [[100, 9, 20], 14.5, 20, 60],
  ] as const) {
    it(`the quartiles of ${samples.join(', ')} are ${quarter}, ${middle} and ${threeQuarters}`, () => {
      assert.deepEqual(
        [0.25, 0.5, 0.75].map((part) => quantile(samples, part)),
        [quarter, middle, threeQuarters],
      );
      assert.equal(median(samples), middle);
    });
  }

  it('no samples have no median', () => assert.ok(Number.isNaN(median([]))));

  it('a ratio is that of the medians, and undefined where one of them is missing', () => {
    assert.equal(ratio(results, 'ours', 'plain.ready'), 1.5);
    assert.equal(ratio(results, 'floor', 'plain.ready'), 1);
    assert.equal(ratio(results, 'other', 'x20.ready'), undefined);
    assert.equal(ratio(results, 'ours', 'slow.ready'), undefined);
    assert.equal(ratio(results, 'nobody', 'plain.ready'), undefined);
  });

  it('a table has lines of one length, its numbers at the right', () => {
    assert.deepEqual(markdown(['a', 'bcde'], [['long name', '1']]).split('\n'), [
      '| a         | bcde |',
      '| --------- | ---: |',
      '| long name |    1 |',
    ]);
  });

  it('the overview has a row a page, clicks with a slow CPU in brackets, and no column without values', () => {
    const [head = '', , floor = '', ours = '', other = ''] = overview(results).split('\n');
    const cells = (line: string): readonly string[] =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1);
    const titles = cells(head);
    assert.deepEqual(titles, [
      '× the floor',
      'ready',
      '20 maps',
      'first click',
      'next click',
      'click, 1,000 points',
      'KiB',
    ]);
    assert.deepEqual(cells(floor), ['floor', '1.00', '–', '10', '–', '–', '9.0']);
    assert.deepEqual(cells(ours), ['ours', '1.50', '–', '12 (40)', '–', '–', '30.0']);
    assert.deepEqual(cells(other), ['other', '–', '–', '–', '–', '–', '–']);
  });

  it('the details say median, quartiles and number of each measure', () => {
    const rows = details(results).split('\n');
    assert.equal(rows.length, 2 + 6);
    assert.match(rows.find((row) => /ours .*plain\.ready/.test(row)) ?? '', /75\.0 \| +67\.5–77\.5 \| +3 \| +1\.50/);
  });

  it('the caption says when, where and how often', () =>
    assert.equal(caption(results.circumstances), '2026-11-28, Chrome/1, 2 × CPU, medians of 3 rounds'));
});
