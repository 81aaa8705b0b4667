import { expect } from '@open-wc/testing';
import { english as messages, fill, plural, timeRange } from '../../src/languages/messages.js';

describe('messages', () => {
  it('fills values in and leaves unknown names alone', () => {
    expect(fill('{index} of {total} {else}', { index: 1, total: 12 })).to.equal('1 of 12 {else}');
  });
  it('does not read a value as a pattern', () => expect(fill('{name}', { name: '$& {index}' })).to.equal('$& {index}'));
  it('counts one point and several', () => {
    expect([0, 1, 2].map((count) => plural(messages, 'points', count, 'en'))).to.deep.equal([
      '0 points',
      '1 point',
      '2 points',
    ]);
  });
  for (const [min, max, text] of [
    [45, 45, '45 sec'],
    [60, 60, '1 min'],
    [90, 90, '1 min 30 sec'],
    [60, 120, '1–2 min'],
    [30, 60, '30–60 sec'],
    [30, 120, '30 sec – 2 min'],
    [90, 150, '1 min 30 sec – 2 min 30 sec'],
  ] as const) {
    it(`says ${min} to ${max} seconds as ${text}`, () => expect(timeRange(min, max, 'en')).to.equal(text));
  }
});
