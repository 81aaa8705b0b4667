import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { mount, panelTitle, part, root } from '../../support/map.js';
import { until } from '../../support/until.js';

/** Warnings of the map while something is done. Each is said once on a page, so every test uses words of its own. */
async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const real = console.warn;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  await act().finally(() => (console.warn = real));
  return said;
}
const set = (map: AcuBodyMap, name: string, value: unknown): boolean => Reflect.set(map, name, value);

describe('what makes no sense is ignored', () => {
  for (const [name, nonsense, allowed, good] of [
    ['view', ['bogus', '', null, undefined, 7, {}], 'front, back, side', 'back'],
    ['figure', ['woman', '', null, undefined, 8, {}], 'neutral, female, male', 'neutral'],
    ['headingLevel', [99, 'big', '', null, undefined, Number.NaN, {}], '2, 3, 4, 5, 6', 3],
  ] as const) {
    for (const value of nonsense) {
      it(`${name} = ${JSON.stringify(value) ?? 'undefined'}, at the start and later`, async () => {
        const early = document.createElement('acu-body-map');
        set(early, name, value);
        document.body.append(early);
        await early.ready;
        const map = await mount();
        set(map, name, value);
        await map.ready;
        for (const each of [early, map]) {
          expect(each[name]).to.equal(good);
          expect(part(each, 'list-item')).to.not.equal(undefined);
        }
        early.remove();
      });
    }

    it(`${name}, said once, with what is allowed`, async () => {
      const attribute = name === 'headingLevel' ? 'heading-level' : name;
      const said = await warningsOf(async () => {
        for (let i = 0; i < 2; i++) {
          const map = await mount();
          map.setAttribute(attribute, `unheard-of ${name}`);
          await map.ready;
          expect(map[name]).to.equal(good);
        }
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(attribute).and.to.contain(allowed);
    });
  }

  it('spaces and capitals of a view do not matter', async () => {
    expect((await mount(html`<acu-body-map view=" Hand-Back "></acu-body-map>`)).view).to.equal('hand-back');
  });

  for (const value of ['', null, undefined, 'XX99', 7]) {
    it(`selected = ${JSON.stringify(value) ?? 'undefined'} opens nothing, and good data can follow`, async () => {
      const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`);
      set(map, 'selected', value);
      map.reload();
      await map.ready;
      expect(panelTitle(map)).to.equal('');
      map.removeAttribute('selected');
      map.data = { points: [{ id: 'LI4' }] };
      await map.ready;
      expect(map.model?.points).to.have.length(1);
    });
  }

  it('an unknown point, routine or language is said once', async () => {
    const said = await warningsOf(async () => {
      const map = await mount(html`<acu-body-map selected="ZZ1" routine="nope" lang="it"></acu-body-map>`, 900);
      await mount(html`<acu-body-map selected="ZZ1" routine="nope" lang="it"></acu-body-map>`, 900);
      await until(() => root(map).querySelector('[part~="routine-open"]'), 'routines are there');
      await new Promise((resolve) => setTimeout(resolve, 3200));
    });
    expect(said.filter((each) => each.includes('selected="ZZ1"'))).to.have.length(1);
    expect(said.filter((each) => each.includes('routine="nope"'))).to.have.length(1);
    expect(said.find((each) => each.includes('routine="nope"'))).to.contain('daily');
    expect(said.filter((each) => each.includes('lang="it"'))).to.have.length(1);
  }).timeout(15_000);
});
