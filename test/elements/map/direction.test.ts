import { expect, html } from '@open-wc/testing';
import { mount, part } from '../../support/map.js';

describe('the direction of writing', () => {
  for (const [lang, dir] of [
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ur', 'rtl'],
    ['dv', 'rtl'],
    ['az-Arab', 'rtl'],
    ['en', 'ltr'],
    ['hi', 'ltr'],
    ['ja', 'ltr'],
    ['az', 'ltr'],
  ] as const) {
    it(`is ${dir} in ${lang}, whatever the page has`, async () => {
      const map = await mount(
        html`<div dir=${dir === 'rtl' ? 'ltr' : 'rtl'}><acu-body-map lang=${lang}></acu-body-map></div>`,
      );
      expect(getComputedStyle(part(map, 'map')!).direction).to.equal(dir);
    });
  }

  it('is that of the page when no language is named', async () => {
    const lang = document.documentElement.lang;
    document.documentElement.lang = '';
    const map = await mount(html`<div dir="rtl"><acu-body-map></acu-body-map></div>`);
    expect(getComputedStyle(part(map, 'map')!).direction).to.equal('rtl');
    document.documentElement.lang = lang;
  });
});
