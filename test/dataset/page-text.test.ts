import { expect } from '@open-wc/testing';
import { parsePageText } from '../../src/dataset/page-text.js';

const data = (name: string): string => JSON.stringify({ points: [{ id: 'LI4', name }] });
const read = (text: string): readonly [unknown, readonly string[]] => {
  const { dataset, issues } = parsePageText(text);
  return [dataset.points[0]?.name, issues.map(({ code }) => code)];
};

describe('data in the text of a page', () => {
  for (const name of ['Web of the thumb', 'Web & thumb', 'R&D; a < b', '&unknown; &#7; &#x110000;'])
    it(`keeps ${JSON.stringify(name)} as it is`, () => expect(read(data(name))).to.deep.equal([name, []]));

  for (const [written, name] of [
    ['Web &amp; thumb', 'Web & thumb'],
    ['Web &#038; thumb', 'Web & thumb'],
    ['Web &#x26; thumb', 'Web & thumb'],
    ['it&#8217;s &#8220;here&#8221;', 'it’s “here”'],
    ['a&nbsp;b &#8211; c', 'a\u00A0b – c'],
    ['One<br />two<BR>three', 'One\ntwo\nthree'],
    ['<p>One</p><p>two</p>', 'One\n\ntwo'],
    ['&lt;b&gt;', '<b>'],
  ] as const)
    it(`reads ${JSON.stringify(written)} as ${JSON.stringify(name)}, and the author is told`, () =>
      expect(read(data(written))).to.deep.equal([name, ['W_COERCED']]));

  for (const [what, text, message] of [
    ['curly quotes', data('a').replaceAll('"', '“'), /curly quotes/],
    ['entities for quotes', data('a').replaceAll('"', '&quot;'), /into entities/],
    ['primes', data('a').replaceAll('"', '″'), /curly quotes/],
    ['breaks of HTML between texts', data('a').replace('[', '[<br />'), /“Custom HTML”/],
    ['100,000 nested lists', `${'['.repeat(100_000)}"&amp;"${']'.repeat(100_000)}`, /nested|list/],
  ] as const)
    it(`is refused with a plain sentence when it has ${what}`, () =>
      expect(() => parsePageText(text))
        .to.throw(message)
        .with.property('name', 'DatasetError'));
});
