import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { clinic } from '../../support/dataset.js';
import {
  hotspot,
  hotspots,
  mount,
  nameOf,
  part,
  parts,
  press,
  root,
  row,
  settled,
  unfold,
  words,
} from '../../support/map.js';
import { until } from '../../support/until.js';

const states: readonly (readonly [name: string, open: () => Promise<AcuBodyMap>])[] = [
  ['loaded, wide', () => mount(undefined, 1000)],
  ['loaded, narrow', () => mount(undefined, 320)],
  [
    'panel open, wide',
    async () => {
      const map = await mount(undefined, 1000);
      await press(map, hotspot(map, 'Sea of Vitality'));
      return map;
    },
  ],
  [
    'panel open, narrow',
    async () => {
      const map = await mount(undefined, 320);
      await press(map, row(map, 'Bubbling Spring'));
      return map;
    },
  ],
  [
    'sources and list unfolded',
    async () => {
      const map = await mount(undefined, 1000);
      await press(map, hotspot(map, 'Sea of Vitality'));
      await unfold(map);
      return map;
    },
  ],
  ['close-up', () => mount(html`<acu-body-map view="foot-outer"></acu-body-map>`, 1000)],
  ['own data', () => mount(html`<acu-body-map .data=${clinic} selected="neck"></acu-body-map>`, 1000)],
  [
    'everything that comes later, unfolded',
    async () => {
      const map = await mount(html`<acu-body-map meridians selected="BL23"></acu-body-map>`, 320);
      await until(() => parts(map, 'more').length > 0 && parts(map, 'concern').length > 0, 'it is there');
      root(map).querySelector<HTMLInputElement>('input[value="pregnancy"]')!.click();
      await unfold(map);
      await until(() => root(map).querySelector('.overlay'), 'lines are drawn');
      return map;
    },
  ],
  ['a meridian of the atlas', () => mount(html`<acu-body-map points="LR" selected="LR8"></acu-body-map>`, 1000)],
  ['empty', () => mount(html`<acu-body-map data='{"points":[]}'></acu-body-map>`, 1000)],
  ['error', () => mount(html`<acu-body-map data="{"><p>Our points as text.</p></acu-body-map>`, 1000)],
];

describe('accessibility', () => {
  for (const [name, open] of states) {
    it(`axe finds nothing: ${name}`, async () => {
      const map = await open();
      await expect(map).to.be.accessible();
    }).timeout(30_000);

    it(`every id reference resolves inside the shadow root: ${name}`, async () => {
      const map = await open();
      for (const attribute of ['aria-controls', 'aria-labelledby', 'aria-describedby', 'for']) {
        for (const element of root(map).querySelectorAll(`[${attribute}]`)) {
          for (const id of element.getAttribute(attribute)!.split(' '))
            expect(root(map).getElementById(id), `${attribute}="${id}"`).to.not.equal(null);
        }
      }
    });
  }

  it('hides the drawing and names each hotspot once, by name, code, place and side', async () => {
    const map = await mount();
    for (const drawing of root(map).querySelectorAll('svg'))
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    const names = hotspots(map).map(nameOf);
    expect(new Set(names).size).to.equal(names.length);
    expect(new Set(names.map((name) => name.split(' ')[0])).size).to.be.above(names.length * 0.8);
    expect(names).to.include('Commanding Middle, Bladder 40, Back of the knee, both sides, Caution');
  });

  it('names the figures and counts their points', async () => {
    const map = await mount();
    expect(
      [...root(map).querySelectorAll('[role=toolbar]')].map((figure) => figure.getAttribute('aria-label')),
    ).to.deep.equal(['Front, 2 points', 'Back, 9 points']);
  });

  it('says which side is the reader’s own', async () => {
    const map = await mount();
    expect(parts(map, 'side-label').map(words)).to.deep.equal(['Your right', 'Your left', 'Your left', 'Your right']);
  });

  it('tells open from closed', async () => {
    const map = await mount();
    const button = hotspot(map, 'Sea of Vitality');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await press(map, button);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(row(map, 'Sea of Vitality').getAttribute('aria-expanded')).to.equal('true');
  });

  it('keeps the list a list', async () => {
    const map = await mount();
    expect([...root(map).querySelectorAll('ul, ol')].every((list) => list.getAttribute('role') === 'list')).to.equal(
      true,
    );
  });

  it('marks words of another language', async () => {
    const data = { lang: 'en', points: [{ id: 'BL23', name: { fr: 'Genou' }, location: { en: 'Spine', fr: 'Dos' } }] };
    const map = await mount(html`<acu-body-map .data=${data} lang="fr" selected="BL23"></acu-body-map>`);
    expect(words(part(map, 'panel')))
      .to.contain('Dos')
      .and.to.not.contain('Spine');
    expect(root(map).querySelector('bdi[lang]')).to.equal(null);
    map.lang = 'en';
    await settled(map);
    expect(words(root(map).querySelector('[part~="panel-title"] [lang="fr"]'))).to.equal('Genou');
    expect(words(part(map, 'panel'))).to.contain('Spine');
  });

  it('takes the language of the nearest ancestor', async () => {
    const data = { points: [{ id: 'BL23', name: { en: 'Knee', fr: 'Genou' } }] };
    const map = await mount(html`<div lang="fr-CA"><acu-body-map .data=${data}></acu-body-map></div>`);
    expect(words(part(map, 'list-item-name'))).to.equal('Genou');
  });

  it('mirrors the layout from right to left, never the body', async () => {
    const map = await mount(html`<div dir="rtl"><acu-body-map></acu-body-map></div>`, 1000);
    const { x, width } = hotspot(map, 'Jumping Circle').getBoundingClientRect();
    const frame = hotspot(map, 'Jumping Circle').parentElement!.getBoundingClientRect();
    expect(x + width / 2, 'the left mark stays at the viewer’s left').to.be.closeTo(frame.x + frame.width * 0.38, 1);
    expect(part(map, 'list')!.getBoundingClientRect().x, 'the list goes to the left').to.be.below(frame.x);
  });
});
