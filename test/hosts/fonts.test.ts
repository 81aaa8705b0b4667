import { expect, html } from '@open-wc/testing';
import { addressOf } from '../support/answers.js';
import { fixtureCleanup, hotspot, mount, panelTitle, part, press, row, words } from '../support/map.js';
import { until } from '../support/until.js';

describe('fonts that never come', () => {
  let face: HTMLStyleElement;
  before(async () => {
    const address = await addressOf({ headers: { 'content-type': 'font/woff2' }, isSilent: true });
    face = document.createElement('style');
    face.textContent = `
      @font-face { font-family: Never; src: url(${address}); font-display: block }
      .never { font-family: Never, serif; --acu-font: Never; --acu-font-display: Never; --acu-font-code: Never }`;
    document.head.append(face);
  });
  after(() => face.remove());
  afterEach(() => fixtureCleanup());

  it('hold back neither the start nor a choice, and texts have the size of another font', async () => {
    const start = performance.now();
    const map = await mount(html`<div class="never"><acu-body-map></acu-body-map></div>`);
    await until(() => document.fonts.status === 'loading', 'the font is asked for');
    expect(performance.now() - start).to.be.below(3000);
    await press(map, hotspot(map, 'BL40'));
    expect(panelTitle(map)).to.equal('Commanding Middle');
    for (const each of [part(map, 'title')!, part(map, 'panel-title')!, row(map, 'Sea of Vitality')]) {
      expect(words(each)).to.not.equal('');
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.above(10);
    }
    expect(document.fonts.status, 'it has not come until now').to.equal('loading');
  });

  it('are never waited for by what is drawn: marks make room, and regions stand beside the body', async () => {
    const map = await mount(
      html`<div class="never" style="width: 375px"><acu-body-map points="*"></acu-body-map></div>`,
    );
    const regions = (): Element[] => [...map.shadowRoot!.querySelectorAll('[part~="region"]')];
    await until(() => regions().filter((each) => each.checkVisibility({ visibilityProperty: true })).length > 8);
    expect(document.fonts.status).to.equal('loading');
  });
});
