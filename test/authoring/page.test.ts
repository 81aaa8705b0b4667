import { expect } from '@open-wc/testing';
import { asForeign, showReading } from '../../demo/authors-reading.js';

const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the page for authors', () => {
  it('offers to make a dataset of a table and of other JSON, not of a dataset', () => {
    for (const text of ['id,name\nLI4,Hand\n', 'Code;Lage\nLI4;Hand', '["LI4"]', '{"LI4":{"caution":"a"}}'])
      expect(asForeign(text)?.text, text).to.match(/"points": \[/);
    for (const text of ['{"points":[{"id":"LI4"}]}', '{"points":[', 'Dear Sir,', ''])
      expect(asForeign(text), text).to.equal(undefined);
  });

  it('shows what was read, what was not taken over, and what is asked', () => {
    const holder = document.createElement('details');
    showReading(holder, asForeign('code;nom;couleur;alerte\nLI4;Hégou;rouge;oui\n')?.reading);
    expect(holder.hidden).to.equal(false);
    const tables = [...holder.querySelectorAll('table')].map((table) => [...table.rows].map((row) => words(row)));
    expect(words(holder)).to.match(/language is fr/);
    expect([...holder.querySelectorAll('li')].map(words).join()).to.match(/^Line 2: "alerte" is "oui"/);
    expect(tables).to.deep.equal([
      ['ColumnRead as', 'codeid', 'nomname', 'couleurnot taken over', 'alerteavoid'],
      ['LineWrittenPoint', '2LI4LI4'],
    ]);
  });

  it('shows nothing where there is nothing to say', () => {
    const holder = document.createElement('details');
    showReading(holder, undefined);
    expect(holder.hidden).to.equal(true);
  });
});
