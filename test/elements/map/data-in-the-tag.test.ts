import { expect, fixture, html } from '@open-wc/testing';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { AcuBodyMap } from '../../../src/index.js';
import { part, parts, words } from '../../support/map.js';
import { untilEqual } from '../../support/until.js';

/** A map as the page’s HTML has it. */
async function page(markup: string): Promise<AcuBodyMap> {
  const holder = await fixture<HTMLElement>(html`<div>${unsafeHTML(markup)}</div>`);
  const map = holder.querySelector('acu-body-map')!;
  await map.ready;
  await map.updateComplete;
  return map;
}
const names = (map: AcuBodyMap): (string | undefined)[] => parts(map, 'list-item-name').map(words);
const DATA = '{"points":[{"id":"LI4","name":"Web of the thumb"}]}';
const CURLY = DATA.replace(/"([^"]*)"/g, '&#8220;$1&#8221;');

describe('data inside the tag', () => {
  for (const [what, inside] of [
    ['in a script', `<script type="application/json">${DATA}</script>`],
    ['in a script in a paragraph', `<p><script type="application/json">${DATA}</script></p>`],
    ['in a script that is nested', `<div><div><p></p><script type="application/json">${DATA}</script></div></div>`],
    ['in a script of another type', `<script type="text/json">${DATA}</script>`],
    ['in a script of a type with a charset', `<script type="application/json; charset=utf-8">${DATA}</script>`],
    ['in a script of a type in capitals', `<script type="Application/JSON">${DATA}</script>`],
    ['in a script for search engines', `<script type="application/ld+json">${DATA}</script>`],
    ['in a script beside words for readers without script', `<p>A map.</p><script type="text/json">${DATA}</script>`],
    ['without a script', DATA],
    ['in a paragraph, without a script', `\n<p>${DATA}</p>\n`],
    ['in code', `<pre><code>${DATA}</code></pre>`],
    ['with entities in its texts', DATA.replace('Web of the', 'Web&#032;of the')],
  ] as const) {
    it(`is read ${what}`, async () =>
      expect(names(await page(`<acu-body-map>${inside}</acu-body-map>`))).to.deep.equal(['Web of the thumb']));
  }

  for (const [what, inside] of [
    ['curly quotes', `<p>${CURLY}</p>`],
    ['entities for quotes', `<p><script type="application/json">${CURLY}</script></p>`],
    ['breaks of HTML in a script', `<script type="application/json">{<br />"points":[]}</script>`],
    ['a fault', '<p>{ "points": [ { "id": "LI4", } ] }</p>'],
    ['another shape', '<script type="text/json">{"LI4":{"name":"Hand"}}</script>'],
    ['a list of points and no more', '<div>[{"id":"LI4"}]</div>'],
    ['names without quotes', '{ points: [] }'],
    ['what was meant for search engines', '<script type="application/ld+json">{"@context":"x"}</script>'],
  ] as const) {
    it(`with ${what} is named as unreadable, and no other points are shown in its place`, async () => {
      const map = await page(`<acu-body-map>${inside}</acu-body-map>`);
      expect(names(map)).to.deep.equal([]);
      expect(words(part(map, 'error'))).not.to.equal('');
    });
  }

  for (const inside of ['', '<p>This map needs scripts.</p>', '[gallery]', '{{ points }}', '<p slot="error">{x}</p>'])
    it(`is not found in ${JSON.stringify(inside)}`, async () =>
      expect(names(await page(`<acu-body-map>${inside}</acu-body-map>`))).to.have.length(12));
});

describe('attributes in curly quotes', () => {
  for (const [open, close] of ['””', '“”', '″″', '«»', '„“'])
    it(`are read as if they were straight: points=${open}ST36${close}`, async () =>
      expect(names(await page(`<acu-body-map points=${open}ST36${close}></acu-body-map>`))).to.deep.equal([
        'Leg Three Miles',
      ]));

  for (const [open, close] of [
    ['”', '”'],
    ['“', '”'],
    ['«', '»'],
    ['„', '“'],
    ['&#8220;', '&#8221;'],
  ] as const)
    it(`are read in every attribute: ${open}…${close}`, async () => {
      const quoted = (value: string): string => `${open}${value}${close}`;
      const { view } = await page(`<acu-body-map view=${quoted('back')}></acu-body-map>`);
      expect(view).to.equal('back');
      const map = await page(
        `<acu-body-map figure=${quoted('female')} codes=${quoted('es')} points=${quoted('H3,BL40')}
          selected=${quoted('UB40')} lang=${quoted('de')}></acu-body-map>`,
      );
      await untilEqual(() => map.selected, 'BL40');
      await untilEqual(() => map.lang, 'de');
      expect(map.figure).to.equal('female');
      expect(map.model?.points.map(({ id }) => id)).to.deep.equal(['LR3', 'BL40']);
    });

  it('are named where HTML has cut them at a blank', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const map = document.createElement('acu-body-map');
    const issues: string[] = [];
    map.addEventListener('acu-load', ({ detail }) => issues.push(...detail.issues.map(({ message }) => message)));
    map.setAttribute('points', '”ST36');
    holder.append(map);
    await map.ready;
    await map.updateComplete;
    expect(names(map)).to.deep.equal(['Leg Three Miles']);
    expect(issues.join()).to.match(/curly quotes.*only its first word/);
  });
});
