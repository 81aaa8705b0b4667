import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { html } from 'lit';
import { mount, part, parts, words } from '../support/map.js';

/** Parts of a panel whose words stand in the text without script, too. */
const SAID = '.caution li, .steps li, [part~="panel-title"], .time, [part~="panel-row"] > dd > bdi';

/** The digits of Arabic are those of the browser's `Intl`, or of the server's. */
const inLatinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

describe('a map without script', () => {
  for (const lang of ['en', 'fr', 'ar'])
    it(`says of every point what the live map says (${lang})`, async () => {
      const page = document.createElement('template');
      page.innerHTML = await executeServerCommand<string, string>('staticHtml', lang);
      const text = inLatinDigits(words(page.content.querySelector('.acu-static')));
      const map = await mount(html`<acu-body-map lang=${lang}></acu-body-map>`, 900);
      const missing: string[] = [];
      let count = 0;
      for (const { id } of map.model!.points) {
        map.select(id);
        await map.updateComplete;
        const said = [...part(map, 'panel')!.querySelectorAll(SAID)].map((each) => inLatinDigits(words(each)));
        count += said.length;
        missing.push(...said.filter((each) => !text.includes(each)).map((each) => `${id}: ${each}`));
      }
      expect(missing).to.deep.equal([]);
      expect(count).to.be.greaterThan(60);
      expect(text).to.contain(words(parts(map, 'disclaimer')[0]));
    });

  it('is what a poster stands for until the map has come', async () => {
    const map = await mount(html`<acu-body-map><img slot="poster" alt="The back" src="data:," /></acu-body-map>`);
    expect(map.querySelector('img')!.getClientRects().length).to.equal(0);
  });
});
