import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

describe('on a server, without a DOM', () => {
  it('the class and the registering entry can be imported, and a map can be made', async () => {
    assert.equal('document' in globalThis, false);
    const { AcuBodyMap } = await import('../../src/index.js');
    await import('../../src/define.js');
    const found = customElements.get('acu-body-map');
    assert.equal(found, AcuBodyMap);
    assert.equal(new AcuBodyMap().figure, 'neutral');
  });

  it('what renders Lit elements elsewhere can take it through its life', async () => {
    await import('../../src/define.js');
    const map = made();
    map.attributeChangedCallback('lang', null, 'de');
    map.attributeChangedCallback('points', null, 'BL23');
    map.connectedCallback();
    map['willUpdate'](new Map() as never);
    assert.ok('strings' in Object(map['render']()));
    map.disconnectedCallback();
  });

  it('it leaves the elements inside the map alone: they have no root of their own', async () => {
    await import('../../src/define.js');
    for (const tag of ['acu-figure', 'acu-list'])
      assert.equal(Reflect.get(customElements.get(tag)!, '_$litElement$'), false);
  });

  it('renderToString draws maps one after the other, each in its own language', async () => {
    const { renderToString } = await import('../../src/server/index.js');
    const [german, english] = [await renderToString(undefined, { lang: 'de' }), await renderToString()];
    assert.match(german, /^<acu-body-map lang="de"><template shadowrootmode="open"><style data-acu>/);
    assert.match(german, /lang="de" dir="ltr"[^]*Alle Punkte/);
    assert.match(english, /^<acu-body-map><template[^]*All points[^]*<\/acu-body-map>$/);
    assert.doesNotMatch(english, /Alle Punkte|undefined|\[object/);
  });

  it('it writes the attributes that are given, and the address of the data instead of the data', async () => {
    const { renderToString } = await import('../../src/server/index.js');
    const data = JSON.stringify({ points: ['BL23'] });
    const options = { id: 'a', class: 'acu-clay', headingLevel: 2, deepLink: true, meridians: false } as const;
    const markup = await renderToString(data, {
      ...options,
      src: '/p.json',
      text: false,
      children: '<b slot="heading">!</b>',
    });
    assert.match(
      markup,
      /^<acu-body-map id="a" class="acu-clay" heading-level="2" deep-link="" src="\/p.json"><template/,
    );
    assert.match(markup, /<\/template><b slot="heading">!<\/b><\/acu-body-map>$/);
    assert.match(await renderToString(data), /<script type="application\/json">\{"points":\["BL23"\]\}<\/script>/);
  });

  it('it throws when data can’t be used, with the code that a map would say', async () => {
    const { renderToString } = await import('../../src/server/index.js');
    await assert.rejects(renderToString('{"points": ['), { name: 'DatasetError', code: 'E_JSON' });
  });
});

/** A map as another renderer makes it: it calls no more than this. */
function made(): InstanceType<typeof import('../../src/index.js').AcuBodyMap> {
  const map = new (customElements.get('acu-body-map') as typeof import('../../src/index.js').AcuBodyMap)();
  Object.assign(map, { enableUpdating: () => {} });
  return map;
}
