import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { ACTS, hotspot, mount, panelTitle, part, press, record, root, settled } from '../../support/map.js';
import { until, untilEqual } from '../../support/until.js';

/** A map that is tied to its page. */
async function tied(map: AcuBodyMap): Promise<AcuBodyMap> {
  await until(() => root(map).querySelector('acu-links:defined'), 'links are there');
  return map;
}
const hash = (): string => location.hash;
const clear = (): void => history.replaceState(null, '', location.pathname + location.search);

describe('a point in the address of the page', () => {
  beforeEach(clear);
  afterEach(clear);

  it('is open at once, without an act of a person', async () => {
    history.replaceState(null, '', '#back=BL40');
    const map = await mount(html`<acu-body-map id="back" deep-link></acu-body-map>`, 900);
    const seen = record(map, ...ACTS);
    expect(panelTitle(map)).to.equal('Commanding Middle');
    await tied(map);
    expect(seen).to.deep.equal([]);
    expect(document.activeElement === document.body, 'focus stays').to.equal(true);
  });

  it('goes before the attribute, and is left alone when it is not wanted', async () => {
    history.replaceState(null, '', '#back=BL40');
    expect(panelTitle(await mount(html`<acu-body-map id="back" deep-link selected="BL23"></acu-body-map>`))).to.equal(
      'Commanding Middle',
    );
    expect(panelTitle(await mount(html`<acu-body-map id="back" selected="BL23"></acu-body-map>`))).to.equal(
      'Sea of Vitality',
    );
  });

  it('follows the reader, without an entry in the history each', async () => {
    const map = await tied(await mount(html`<acu-body-map id="back" deep-link></acu-body-map>`, 900));
    const before = history.length;
    await press(map, hotspot(map, 'Sea of Vitality'));
    expect(hash()).to.equal('#back=BL23');
    await press(map, hotspot(map, 'Commanding Middle'));
    expect(hash()).to.equal('#back=BL40');
    await press(map, part(map, 'close')!);
    expect(hash()).to.equal('');
    expect(history.length).to.equal(before);
  });

  it('leads the map when the address changes', async () => {
    const map = await tied(await mount(html`<acu-body-map id="back" deep-link></acu-body-map>`, 900));
    location.hash = '#back=BL 60';
    await until(() => panelTitle(map) === 'Kunlun Mountains');
    location.hash = '';
    await until(() => map.selected === undefined);
  });

  it('several maps share it, and what the page has written there stays', async () => {
    history.replaceState(null, '', '#page=3');
    const maps = await mount(
      html`<div><acu-body-map id="one" deep-link></acu-body-map><acu-body-map id="two" deep-link></acu-body-map></div>`,
      900,
    );
    const [one, two] = [...maps.parentElement!.querySelectorAll('acu-body-map')] as [AcuBodyMap, AcuBodyMap];
    await Promise.all([tied(one), tied(two)]);
    await two.ready;
    await press(one, hotspot(one, 'Sea of Vitality'));
    await press(two, hotspot(two, 'Union Valley'));
    expect(hash()).to.equal('#page=3&one=BL23&two=LI4');
    one.close();
    await settled(one);
    expect(hash()).to.equal('#page=3&two=LI4');
  });

  it('leaves a hash that is the page’s own as it is', async () => {
    history.replaceState(null, '', '#contact');
    const map = await tied(await mount(html`<acu-body-map id="back" deep-link></acu-body-map>`, 900));
    await press(map, hotspot(map, 'Sea of Vitality'));
    expect(hash()).to.equal('#contact');
  });

  it('keeps the point open when a reader jumps within the page', async () => {
    const map = await tied(await mount(html`<acu-body-map id="back" deep-link selected="BL23"></acu-body-map>`, 900));
    const jumped = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#contact';
    await jumped;
    expect(map.selected).to.equal('BL23');
  });

  it('is open when it is a point of data that comes after the tag, as in a framework', async () => {
    history.replaceState(null, '', '#back=ST36');
    const map = await tied(await mount(html`<acu-body-map id="back" deep-link></acu-body-map>`, 900));
    map.data = { points: [{ id: 'LI4' }, { id: 'ST36', name: 'Below the knee' }] };
    await until(() => panelTitle(map) === 'Below the knee');
    expect(hash()).to.equal('#back=ST36');
  });

  it('a point that is not there changes nothing', async () => {
    history.replaceState(null, '', '#back=XY99');
    const map = await tied(await mount(html`<acu-body-map id="back" deep-link></acu-body-map>`, 900));
    expect(map.selected).to.equal(undefined);
    expect(hash()).to.equal('#back=XY99');
  });
});

describe('an element of the page that names a point', () => {
  const page = html`<div>
    <p>
      <button data-acu-point="LI-4">hand</button>
      <a href="#nowhere" data-acu-point="BL40" data-acu-map="second">knee</a>
      <button data-acu-point="XY99">nothing</button>
    </p>
    <acu-body-map id="first"></acu-body-map><acu-body-map id="second"></acu-body-map>
  </div>`;
  async function both(): Promise<{ maps: [AcuBodyMap, AcuBodyMap]; links: HTMLElement[] }> {
    const first = await mount(page, 900);
    const maps = [...first.parentElement!.querySelectorAll('acu-body-map')] as [AcuBodyMap, AcuBodyMap];
    for (const map of maps) {
      await map.ready;
      await tied(map);
    }
    return { maps, links: [...first.parentElement!.querySelectorAll<HTMLElement>('[data-acu-point]')] };
  }

  it('opens it as a person’s act, in the first map or in the one it names', async () => {
    const { maps, links } = await both();
    const seen = record(document, 'acu-select');
    links[0]!.click();
    await settled(maps[0]);
    links[1]!.click();
    await settled(maps[1]);
    expect(maps.map(({ selected }) => selected)).to.deep.equal(['LI4', 'BL40']);
    expect(seen.map(([, { id, via }]) => [id, via])).to.deep.equal([
      ['LI4', 'link'],
      ['BL40', 'link'],
    ]);
    expect(hash()).to.not.equal('#nowhere');
  });

  it('may write its point in any way, by a code of its country or by name', async () => {
    const { maps } = await both();
    maps[0].codes = 'fr';
    await maps[0].ready;
    for (const [spelling, id] of [
      ['GI4', 'LI4'],
      ['V23', 'BL23'],
      ['合谷', 'LI4'],
      ['Wěi zhōng', 'BL40'],
      ['LI4 (Hegu)', 'LI4'],
    ] as const) {
      const link = document.createElement('button');
      link.dataset['acuPoint'] = spelling;
      maps[0].parentElement!.append(link);
      maps[0].close();
      await until(() => {
        link.click();
        return maps[0].selected !== undefined;
      }, spelling);
      expect(maps[0].selected, spelling).to.equal(id);
      await untilEqual(() => link.ariaCurrent, 'true', spelling);
      link.remove();
    }
  });

  it('says that its point is the one that is shown', async () => {
    const { maps, links } = await both();
    const states = (): (string | null)[] => links.map((link) => link.getAttribute('aria-current'));
    expect(states()).to.deep.equal([null, null, null]);
    await press(maps[0], hotspot(maps[0], 'Union Valley'));
    await press(maps[1], hotspot(maps[1], 'Union Valley'));
    expect(states()).to.deep.equal(['true', null, null]);
    maps[1].select('BL40');
    maps[0].close();
    await settled(maps[0]);
    await settled(maps[1]);
    expect(states()).to.deep.equal([null, 'true', null]);
  });

  it('is found when it comes later', async () => {
    const { maps } = await both();
    await press(maps[0], hotspot(maps[0], 'Sea of Vitality'));
    const late = document.createElement('button');
    late.dataset['acuPoint'] = 'B23';
    maps[0].before(late);
    await until(() => late.ariaCurrent === 'true');
    late.dataset['acuPoint'] = 'BL40';
    await until(() => late.ariaCurrent !== 'true');
  });

  it('takes focus back when the panel is closed', async () => {
    const { maps, links } = await both();
    links[0]!.focus();
    links[0]!.click();
    await settled(maps[0]);
    await until(() => document.activeElement?.id === 'first', 'focus is in the map');
    await press(maps[0], part(maps[0], 'close')!);
    expect(document.activeElement?.textContent).to.equal('hand');
  });

  it('does nothing for a point that is not there, and nothing to a click that opens a tab or a window', async () => {
    const { maps, links } = await both();
    links[2]!.click();
    links[1]!.addEventListener('click', (event) => event.preventDefault());
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey'])
      links[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true }));
    await settled(maps[0]);
    expect(maps.map(({ selected }) => selected)).to.deep.equal([undefined, undefined]);
  });
});
