import { expect } from '@open-wc/testing';
import { doiLink } from '../../src/dataset/doi.js';
import { safeLink } from '../../src/dataset/link.js';
import { localText } from '../../src/dataset/text.js';

describe('words in several languages', () => {
  const text = { en: 'knee', fr: 'genou', 'pt-BR': 'joelho' };
  for (const [wanted, datasetLang, expected, tag] of [
    ['fr', 'en', 'genou', 'fr'],
    ['fr-CA', 'en', 'genou', 'fr'],
    ['FR', 'en', 'genou', 'fr'],
    ['pt-br', 'en', 'joelho', 'pt-BR'],
    ['de', 'fr', 'genou', 'fr'],
    ['de', 'ja', 'knee', 'en'],
  ] as const) {
    it(`gives a reader of ${wanted} in ${datasetLang} data the words in ${tag}`, () => {
      expect(localText(text, wanted, datasetLang)).to.deep.equal({ text: expected, lang: tag });
    });
  }

  it('takes plain text for the language of the data', () => {
    expect(localText('genou', 'en', 'fr')).to.deep.equal({ text: 'genou', lang: 'fr' });
  });
});

describe('links', () => {
  const base = 'https://clinic.example/data/points.json';
  for (const [address, href] of [
    ['https://example.com/a', 'https://example.com/a'],
    ['http://example.com', 'http://example.com/'],
    ['//example.com/a', 'https://example.com/a'],
    ['more.html', 'https://clinic.example/data/more.html'],
  ] as const) {
    it(`links ${address} to ${href}`, () => expect(safeLink(address, base)?.href).to.equal(href));
  }

  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a/b',
    'file:///etc/passwd',
    'about:blank',
    'https://good.example@evil.example/',
    'https://',
    '',
    '  ',
  ]) {
    it(`does not link ${JSON.stringify(address)}`, () => expect(safeLink(address, base)).to.equal(undefined));
  }

  it('names the host', () => expect(safeLink('https://example.com:8443/a')?.host).to.equal('example.com:8443'));

  it('links a DOI', () =>
    expect(doiLink('10.1155/2021/8862399')?.href).to.equal('https://doi.org/10.1155/2021/8862399'));
  for (const doi of [
    '//evil.example/../10.1000/x',
    'https://evil.example',
    '10.1000/../../x',
    '10.1000/<script>',
    '',
  ]) {
    it(`does not link ${JSON.stringify(doi)} as a DOI`, () => expect(doiLink(doi)).to.equal(undefined));
  }
});
