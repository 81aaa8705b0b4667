import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import { becomeMaps } from '../../../src/elements/map/stand-ins.js';
import type { AcuBodyMap } from '../../../src/index.js';
import { fixtureCleanup, part, words } from '../../support/map.js';

describe('a <div data-acu-body-map>, where a page strips unknown tags', () => {
  afterEach(() => fixtureCleanup());

  it('becomes a map, with its data-… as attributes and what is in it inside', async () => {
    const parent = await fixture(html`
      <div>
        <div data-acu-body-map data-points="LI4" data-heading-level="2" data-block="7" id="hand" class="wide">
          <p slot="heading">Hands</p>
        </div>
      </div>
    `);
    becomeMaps();
    const map = parent.querySelector<AcuBodyMap>('acu-body-map')!;
    await map.ready;
    expect(parent.querySelector('[data-acu-body-map]')).to.equal(null);
    expect([map.id, map.className, map.points, map.getAttribute('heading-level')].join()).to.equal('hand,wide,LI4,2');
    expect(map.hasAttribute('data-block')).to.equal(false);
    expect(map.hasAttribute('block')).to.equal(false);
    expect(words(map.querySelector('[slot="heading"]'))).to.equal('Hands');
    expect(map.model?.points.map(({ id }) => id)).to.deep.equal(['LI4']);
  });

  it('shows data that it holds as text, or says what is wrong with it', async () => {
    const parent = await fixture(html`
      <div>
        <div data-acu-body-map>{ "title": "Ours", "points": [{ "id": "ST36" }] }</div>
        <div data-acu-body-map data-data="[object Object]"></div>
      </div>
    `);
    becomeMaps();
    const [ours, wrong] = parent.querySelectorAll<AcuBodyMap>('acu-body-map');
    await Promise.all([ours!.ready, wrong!.ready]);
    expect(ours!.model?.points.map(({ id }) => id)).to.deep.equal(['ST36']);
    expect(wrong!.model).to.equal(undefined);
    expect(words(part(wrong!, 'error'))).to.match(/an object as a word: set the property data/);
  });
});

describe('data that a framework has written as a word', () => {
  it('is never answered with the built-in points, but with a sentence', async () => {
    const map = await fixture<AcuBodyMap>(html`<acu-body-map data="[object Object]"></acu-body-map>`);
    await map.ready;
    expect(map.model).to.equal(undefined);
    expect(words(part(map, 'error'))).to.match(/an object as a word: set the property data/);
  });
});
