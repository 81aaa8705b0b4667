import { expect } from '@open-wc/testing';
import { hasHalves, replaceHalves } from '../../src/dataset/halves.js';

describe('half of a surrogate pair', () => {
  for (const [what, text, expected] of [
    ['alone', '\uD800', '?'],
    ['after its time', 'a\uDC00b', 'a?b'],
    ['before a character that WebKit takes for the other half', '\uD800\uFFFF', '?\uFFFF'],
    ['before a byte order mark', '\uD800\uFEFF', '?\uFEFF'],
    ['twice', '\uD800\uD800\uDC00\uDC00', '?\u{10000}?'],
    ['in the wrong order', '\uDC00\uD800', '??'],
  ] as const) {
    it(`is found ${what}`, () => {
      expect(replaceHalves(text, '?')).to.equal(expected);
      expect(hasHalves(text)).to.equal(true);
      expect(hasHalves(text), 'asked again').to.equal(true);
    });
  }

  it('is not found in whole characters', () => {
    expect(replaceHalves('a😀\u{10FFFF}合', '?')).to.equal('a😀\u{10FFFF}合');
    expect(hasHalves('a😀\u{10FFFF}合')).to.equal(false);
  });
});
