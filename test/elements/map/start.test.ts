import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/dataset/foreign.js';
import '../../../src/elements/map/choose-points.js';
import type { AcuBodyMap } from '../../../src/index.js';
import { mount, part, parts, press } from '../../support/map.js';
import { replace } from '../../support/replace.js';
import { until } from '../../support/until.js';

const DATA = '{"points":[{"id":"s1","name":"Ours","view":"back","x":40,"y":30}]}';

/** How many marks there are in the first frame of a map. */
async function marksAtFirst(map: AcuBodyMap): Promise<number> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const marks = new Promise<number>((resolve) => {
    holder.append(map);
    new MutationObserver((_, sight) => {
      if (!part(map, 'map')) return;
      sight.disconnect();
      requestAnimationFrame(() => resolve(parts(map, 'hotspot').length));
    }).observe(map.shadowRoot!, { childList: true, subtree: true });
  });
  await map.ready;
  return marks;
}

describe('the start', () => {
  let asked: string[];
  let restore: () => void;
  beforeEach(() => {
    asked = [];
    restore = replace(window, 'fetch', async (address: string) => {
      asked.push(new URL(address).pathname);
      // Longer than the first frame takes.
      for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
      return new Response(DATA);
    });
  });
  afterEach(() => restore());

  for (const [where, give] of [
    ['in the attribute', (map) => map.setAttribute('data', DATA)],
    ['in the property', (map) => (map.data = JSON.parse(DATA))],
    ['in a child script', (map) => map.append(scriptOf(DATA))],
  ] as const satisfies readonly (readonly [string, (map: AcuBodyMap) => unknown])[])
    it(`draws data ${where} at once, and no empty map before it`, async () => {
      const map = document.createElement('acu-body-map');
      give(map);
      expect(await marksAtFirst(map)).to.equal(1);
    });

  it('draws the body at once while data is on its way from a server', async () => {
    const map = document.createElement('acu-body-map');
    map.src = '/points.json';
    expect(await marksAtFirst(map)).to.equal(0);
    expect(parts(map, 'hotspot')).to.have.length(1);
  });

  it('asks for a file as soon as the tag is seen, side by side with the code that reads it', async () => {
    const map = document.createElement('acu-body-map');
    map.src = '/points.json';
    (await fixture<HTMLElement>(html`<div></div>`)).append(map);
    // Before any frame: all maps of a page first look where they are.
    for (let i = 0; i < 3; i++) await Promise.resolve();
    expect(asked).to.deep.equal(['/points.json']);
    await map.ready;
    expect(asked, 'once').to.deep.equal(['/points.json']);
  });

  it('takes up data that the page gives in place of others before anything is drawn', async () => {
    const map = document.createElement('acu-body-map');
    map.setAttribute('data', DATA);
    (await fixture<HTMLElement>(html`<div></div>`)).append(map);
    await Promise.resolve();
    map.setAttribute('data', DATA.replaceAll('s1', 's2'));
    await map.ready;
    expect(map.model?.points.map(({ id }) => id)).to.deep.equal(['s2']);
  });

  it('draws the thumbnails of close-ups when their strip is seen', async () => {
    const drawn = (map: AcuBodyMap): number => parts(map, 'close-ups')[0]?.querySelectorAll('path').length ?? 0;
    const wide = await mount(html`<acu-body-map></acu-body-map>`, 900);
    part(wide, 'close-ups')!.scrollIntoView();
    await until(() => drawn(wide) > 0);
    const narrow = await mount(html`<acu-body-map></acu-body-map>`, 340);
    expect(drawn(narrow)).to.equal(0);
    await press(narrow, parts(narrow, 'view-button')[2]!);
    part(narrow, 'close-ups')!.scrollIntoView();
    await until(() => drawn(narrow) > 0);
  });
});

function scriptOf(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}
