import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../src/index.js';
import { fixtureCleanup, hotspot, mount, panelTitle, part, parts, press, root, row, settled } from '../support/map.js';
import { until } from '../support/until.js';

/** What extensions such as Dark Reader do to a shadow root: their own sheets and tags, and colours on elements. */
function darken(map: AcuBodyMap): CSSStyleSheet {
  const shadow = root(map);
  for (const name of ['fallback', 'user-agent', 'inline', 'override']) {
    const style = document.createElement('style');
    style.className = `darkreader darkreader--${name}`;
    style.textContent = '[data-darkreader-inline-color] { color: var(--darkreader-inline-color) !important; }';
    shadow.prepend(style);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.map { background: rgb(10, 11, 12) !important; color: rgb(230, 231, 232) !important; }');
  shadow.adoptedStyleSheets.push(sheet);
  for (const each of shadow.querySelectorAll<HTMLElement | SVGElement>('.map *')) {
    each.dataset['darkreaderInlineColor'] = '';
    each.style.setProperty('--darkreader-inline-color', 'rgb(230, 231, 232)');
  }
  document.documentElement.dataset['darkreaderMode'] = 'dynamic';
  return sheet;
}

describe('an extension that makes pages dark', () => {
  afterEach(() => {
    fixtureCleanup();
    delete document.documentElement.dataset['darkreaderMode'];
  });

  it('keeps its colours when more of the map comes, and the map works', async () => {
    const map = await mount(html`<acu-body-map></acu-body-map>`, 900);
    const sheet = darken(map);
    const count = root(map).adoptedStyleSheets.length;
    await until(() => root(map).adoptedStyleSheets.length > count, 'more styles have come');
    await until(() => part(map, 'routine-open') && part(map, 'handout-button'), 'all rooms are there');
    expect(root(map).adoptedStyleSheets.at(-1)).to.equal(sheet);
    expect(getComputedStyle(part(map, 'map')!).backgroundColor).to.equal('rgb(10, 11, 12)');
    await press(map, hotspot(map, 'BL40'));
    expect(panelTitle(map)).to.equal('Commanding Middle');
    darken(map);
    await press(map, row(map, 'Sea of Vitality'));
    expect(panelTitle(map)).to.equal('Sea of Vitality');
    map.points = 'LI4 ST36';
    await map.ready;
    await settled(map);
    expect(parts(map, 'list-item')).to.have.length(2);
  });

  it('that turns all colours around leaves marks where they are pressed', async () => {
    document.documentElement.style.filter = 'invert(1) hue-rotate(180deg)';
    try {
      const map = await mount(html`<acu-body-map></acu-body-map>`, 900);
      const mark = hotspot(map, 'BL40');
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
      await until(() => root(map).querySelector('acu-zoom'), 'the rest is there');
      const { x, y, width, height } = mark.getBoundingClientRect();
      await until(() => root(map).elementFromPoint(x + width / 2, y + height / 2) === mark, 'the mark is hit');
    } finally {
      document.documentElement.style.filter = '';
    }
  });
});
