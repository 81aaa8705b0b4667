import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { hashWith, pointInHash } from '../../src/model/hash.js';

describe('a point in the hash', () => {
  for (const [hash, id, point] of [
    ['#back=BL23', 'back', 'BL23'],
    ['#back=BL23', 'neck', undefined],
    ['#back=BL23&neck=GB20', 'neck', 'GB20'],
    ['#acu=LI4', '', 'LI4'],
    ['#section', 'back', undefined],
    ['', 'back', undefined],
    ['#back', 'back', undefined],
    ['#back=%F0%9F%A6%B6%20a', 'back', '🦶 a'],
    ['#back=%E0%A4%A', 'back', '�%A'],
    ['#nap=BL23&p=1', 'p', '1'],
  ] as const) {
    it(`${hash || 'no hash'}: ${id || 'a map without id'} shows ${point ?? 'what it would'}`, () => {
      if (hash === '#back') expect(pointInHash(hash, id)).to.equal('');
      else expect(pointInHash(hash, id)).to.equal(point);
    });
  }
});

describe('a hash with another point', () => {
  for (const [hash, id, point, after] of [
    ['', 'back', 'BL23', '#back=BL23'],
    ['#back=BL23', 'back', 'BL40', '#back=BL40'],
    ['#back=BL23', 'back', undefined, ''],
    ['#back=BL23&neck=GB20', 'back', undefined, '#neck=GB20'],
    ['#neck=GB20', 'back', 'BL23', '#neck=GB20&back=BL23'],
    ['#page=3', '', 'LI4', '#page=3&acu=LI4'],
    ['#contact', 'back', 'BL23', undefined],
    ['#/route/1', 'back', 'BL23', undefined],
    ['#a=1&contact', 'back', 'BL23', undefined],
    ['', 'my map', 'a b&c', '#my%20map=a%20b%26c'],
  ] as const) {
    it(`${hash || 'none'} and ${id || 'acu'}=${point ?? 'none'} make ${after === undefined ? 'no change: it is the page’s own' : after || 'none'}`, () => {
      expect(hashWith(hash, id, point)).to.equal(after);
    });
  }

  it('is read back as it was written', () => {
    for (const id of ['back', 'my map', 'é=&', ''])
      for (const point of ['BL23', 'a b', '100 %', '#&=', '+1', '足'])
        expect(pointInHash(hashWith('#x=1', id, point)!, id), `${id} ${point}`).to.equal(point);
  });

  it('is made of any text, and is an address', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('a', '&', '=', '#', '%', ' ', '+', '\uD800', '\uDC00', '\u0000', '\uFFFF', '\u202E'),
      }),
    );
    fc.assert(
      fc.property(nasty, nasty, (id, point) => {
        const hash = hashWith('#x=1', id, point)!;
        expect(new URL(hash, 'https://example.org/').hash).to.equal(hash);
        // Half a surrogate pair is no character: it comes back as U+FFFD.
        if (id !== 'x')
          expect(pointInHash(hash, id)).to.equal(
            (point.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^]/g) ?? [])
              .map((each) => (/^[\uD800-\uDFFF]$/.test(each) ? '\uFFFD' : each))
              .join(''),
          );
        expect(hashWith(hash, id, undefined)).to.equal(id === 'x' ? '' : '#x=1');
      }),
      { numRuns: 2_000, examples: [['\uD800', '\uDC00']] },
    );
  });
});
