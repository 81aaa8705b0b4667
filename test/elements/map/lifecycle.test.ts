import { expect, fixture, html } from '@open-wc/testing';
import { AcuBodyMap } from '../../../src/index.js';
import { clinic } from '../../support/dataset.js';
import {
  hotspot,
  mount,
  panelTitle,
  part,
  parts,
  press,
  record,
  root,
  row,
  settled,
  words,
} from '../../support/map.js';
import { until, untilEqual } from '../../support/until.js';

describe('the life of a map', () => {
  it('keeps properties that were set before the tag was known', async () => {
    const early = document.createElement('acu-early-map') as HTMLElement & Partial<AcuBodyMap>;
    Object.assign(early, { data: clinic, selected: 'neck', headingLevel: 5 });
    document.body.append(early);
    customElements.define('acu-early-map', class extends AcuBodyMap {});
    const map = early as AcuBodyMap;
    await map.ready;
    await untilEqual(() => panelTitle(map), 'Neck release');
    expect(part(map, 'panel-title')?.getAttribute('aria-level')).to.equal('5');
    expect(Object.hasOwn(map, 'data')).to.equal(false);
    early.remove();
  });

  it('can be made, filled and only then put into the page', async () => {
    const map = document.createElement('acu-body-map');
    map.data = clinic;
    map.selected = 'neck';
    expect(map.select('LI4')).to.equal(false);
    document.body.append(map);
    await map.ready;
    expect(map.model?.points).to.have.length(3);
    expect(panelTitle(map)).to.equal('Neck release');
    map.remove();
  });

  it('works again after it was taken out and put elsewhere', async () => {
    const map = await mount();
    await press(map, hotspot(map, 'Sea of Vitality'));
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(map);
    await settled(map);
    expect(panelTitle(map)).to.equal('Sea of Vitality');
    await press(map, row(map, 'Great Stream'));
    expect(panelTitle(map)).to.equal('Great Stream');
    elsewhere.remove();
  });

  it('takes up a load again that was cut off by its removal', async () => {
    const real = window.fetch;
    let asked = 0;
    window.fetch = async (_input, init) => {
      asked++;
      await new Promise((resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        if (asked > 1) resolve(undefined);
      });
      return new Response(JSON.stringify(clinic));
    };
    const map = await fixture<AcuBodyMap>(html`<acu-body-map src="/points.json"></acu-body-map>`);
    const seen = record(map, 'acu-error', 'acu-load');
    await until(() => asked === 1, 'the load is under way');
    const parent = map.parentElement!;
    map.remove();
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(seen).to.deep.equal([]);
    parent.append(map);
    await map.ready;
    window.fetch = real;
    // The event comes once the list is drawn too, which `ready` does not wait for.
    await until(() => seen.length > 0, 'the load is told of');
    await settled(map);
    expect(seen.map(([type]) => type)).to.deep.equal(['acu-load']);
    expect(asked).to.equal(2);
  });

  it('leaves no node behind over a hundred rounds of removal and return', async () => {
    const map = await mount();
    const count = (): number => root(map).querySelectorAll('*').length;
    const before = count();
    const seen = record(map, 'acu-load');
    for (let round = 0; round < 100; round++) {
      map.remove();
      document.body.append(map);
      await map.updateComplete;
    }
    expect(count()).to.equal(before);
    expect(seen, 'what is shown is not loaded again').to.deep.equal([]);
    await press(map, row(map, 'Great Stream'));
    map.remove();
  });

  it('changes nothing on the tag but what reflects', async () => {
    const map = await mount(
      html`<acu-body-map class="mine" style="color: red" role="region" aria-label="Ours" tabindex="-1"></acu-body-map>`,
    );
    expect(map.getAttributeNames().toSorted()).to.deep.equal(['aria-label', 'class', 'role', 'style', 'tabindex']);
    expect(map.getAttribute('style')).to.equal('color: red');
  });

  it('keeps twenty maps apart', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>${Array.from({ length: 20 }, () => html`<acu-body-map></acu-body-map>`)}</div>`,
    );
    const maps = [...box.querySelectorAll('acu-body-map')];
    await Promise.all(maps.map(({ ready }) => ready));
    await Promise.all(maps.map(({ updateComplete }) => updateComplete));
    await press(maps[3]!, row(maps[3]!, 'Great Stream'));
    expect(maps.map(({ selected }) => selected).filter(Boolean)).to.deep.equal(['KI3']);
    expect(document.querySelectorAll('#panel, #panel-title')).to.have.length(0);
    expect(new Set(maps.map((map) => root(map).adoptedStyleSheets[0])).size, 'one style sheet serves all').to.equal(1);
  });

  it('says what it is doing as custom states and on a part', async () => {
    const map = document.createElement('acu-body-map');
    map.data = clinic;
    const is = (state: string): boolean => map.matches(`:state(${state})`);
    (await fixture<HTMLElement>(html`<div></div>`)).append(map);
    await Promise.resolve();
    expect([is('loading'), is('ready')]).to.deep.equal([true, false]);
    await map.ready;
    expect([is('loading'), is('ready'), is('open')]).to.deep.equal([false, true, false]);
    map.select('neck');
    await settled(map);
    expect(is('open')).to.equal(true);
    expect(part(map, 'map')?.dataset['state']).to.equal('ready open few short');
    map.data = '{';
    await map.ready;
    expect([is('error'), is('ready'), is('open')]).to.deep.equal([true, false, false]);
    map.data = '{"points":[]}';
    await map.ready;
    expect([is('empty'), is('error')]).to.deep.equal([true, false]);
  });

  it('draws a declaratively rendered shadow root anew, not twice', async () => {
    const box = document.createElement('div');
    (box as unknown as { setHTMLUnsafe(markup: string): void }).setHTMLUnsafe(
      '<acu-body-map><template shadowrootmode="open"><section part="map">prerendered</section></template></acu-body-map>',
    );
    document.body.append(box);
    const map = box.querySelector('acu-body-map')!;
    await map.ready;
    expect(parts(map, 'map')).to.have.length(1);
    expect(words(part(map, 'map'))).to.not.contain('prerendered');
    box.remove();
  });

  it('waits for a child script that the parser has not finished', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.open();
    page.write(
      `<!doctype html><script type="module" src="${new URL('../../../src/define.ts', import.meta.url).href}"></script><p>text</p>`,
    );
    const inner = frame.contentWindow as unknown as Window & typeof globalThis;
    // A module waits for the end of the page: a script that registers the tag while it is being parsed is what we need.
    await new Promise<void>((resolve) => {
      const load = page.createElement('script');
      load.type = 'module';
      load.src = new URL('../../../src/define.ts', import.meta.url).href;
      load.async = true;
      load.onload = () => resolve();
      page.head.append(load);
    });
    page.write('<acu-body-map><script type="application/json">{"points":[{"id":"KI1"},');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const map = page.querySelector('acu-body-map') as AcuBodyMap;
    expect(map.matches(':state(error)'), 'half a text is no error').to.equal(false);
    expect(map.model).to.equal(undefined);
    page.write('{"id":"LR3"}]}</script></acu-body-map><p>more</p>');
    page.close();
    await map.ready;
    await map.ready;
    expect(map.model?.points.map(({ id }) => id)).to.deep.equal(['KI1', 'LR3']);
    expect(inner.customElements.get('acu-body-map')).to.not.equal(undefined);
    frame.remove();
  });
});

describe('slots', () => {
  it('takes a heading, a panel footer, a disclaimer and a fallback from the page', async () => {
    const map = await mount(
      html`<acu-body-map selected="BL23">
        <h2 slot="heading">Our points</h2>
        <p slot="panel-footer">Book a visit</p>
        <span slot="disclaimer">Ask us.</span>
        <p id="fallback">Text for readers without script</p>
      </acu-body-map>`,
    );
    const isSeen = (selector: string): boolean => map.querySelector(selector)!.getClientRects().length > 0;
    expect(['h2', '[slot=panel-footer]', '[slot=disclaimer]', '#fallback'].map(isSeen)).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
  });

  it('shows what the page hides from readers without script when its time has come', async () => {
    const map = await mount(
      html`<acu-body-map data="{"
        ><p slot="error" hidden>Call us</p>
        <p slot="handout-footer" hidden>01234</p></acu-body-map
      >`,
    );
    const isSeen = (slot: string): boolean => map.querySelector(`[slot=${slot}]`)!.getClientRects().length > 0;
    expect(['error', 'handout-footer'].map(isSeen)).to.deep.equal([true, false]);
    map.data = clinic;
    await map.ready;
    expect(isSeen('error')).to.equal(false);
  });
});

describe('safety', () => {
  it('grows by the data’s own notes and never loses its own', async () => {
    const map = await mount(html`<acu-body-map .data=${{ ...clinic, safety: [] }}></acu-body-map>`);
    expect(words(part(map, 'safety'))).to.contain('Call emergency services');
    map.data = clinic;
    await map.ready;
    expect(words(part(map, 'safety')))
      .to.contain('Call emergency services')
      .and.to.contain('Call our desk');
  });

  it('shows built-in cautions whatever the data says', async () => {
    const map = await mount(
      html`<acu-body-map .data=${{ points: [{ id: 'LI4', avoid: [] }] }} selected="LI4"></acu-body-map>`,
    );
    expect(words(part(map, 'caution'))).to.contain('midwife');
  });
});
