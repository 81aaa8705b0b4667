/** Built-in points in the data of an author speak the language of the map. */
import { expect, html } from '@open-wc/testing';
import { AcuBodyMap } from '../../../src/index.js';
import { language as german } from '../../../src/languages/de/index.js';
import { language as french } from '../../../src/languages/fr/index.js';
import { safety } from '../../../src/languages/en/safety.js';
import { mount, panelTitle, part, parts, record, settled, words } from '../../support/map.js';
import { replace } from '../../support/replace.js';
import { until } from '../../support/until.js';

const LI4 = '{"points":[{"id":"LI4"}]}';
const german4 = german.builtIn!.points['LI4']!;
const french4 = french.builtIn!.points['LI4']!;
/** What the panel says, without what sources say about the point. */
const said = (map: AcuBodyMap): string[] => [
  panelTitle(map),
  ...parts(map, 'panel-row')
    .filter((row) => !row.closest('acu-background'))
    .map(words),
  words(part(map, 'duration')),
];
async function open(template: Parameters<typeof mount>[0], id = 'LI4'): Promise<AcuBodyMap> {
  const map = await mount(template, 900);
  map.select(id);
  await settled(map);
  return map;
}

describe('a code in the data of an author', () => {
  for (const lang of ['en', 'de', 'de-AT', 'fr', 'pt', 'zh-CN', 'ar'] as const) {
    it(`says in ${lang} what the built-in point says`, async () => {
      const built = await open(html`<acu-body-map lang=${lang} points="LI4" layout="full"></acu-body-map>`);
      const own = await open(html`<acu-body-map lang=${lang} data=${LI4}></acu-body-map>`);
      expect(said(own)).to.deep.equal(said(built));
      expect(words(part(own, 'caution'))).to.equal(words(part(built, 'caution')));
      expect(words(part(own, 'list-item'))).to.equal(words(part(built, 'list-item')));
      const marked = (map: AcuBodyMap): (string | null)[] =>
        [...part(map, 'panel')!.querySelectorAll('dd bdi')].map((each) => each.getAttribute('lang'));
      expect(marked(own), 'none is in another language').to.deep.equal(marked(own).map(() => null));
    });
  }

  it('says so from src and from a script inside the tag, too', async () => {
    const restore = replace(window, 'fetch', async () => new Response(LI4));
    const fetched = await open(html`<acu-body-map lang="de" src="/own.json"></acu-body-map>`);
    restore();
    const map = document.createElement('acu-body-map');
    const script = document.createElement('script');
    Object.assign(script, { type: 'application/json', textContent: `\uFEFF${LI4}` });
    map.lang = 'de';
    map.append(script);
    const inside = await open(html`${map}`);
    for (const each of [fetched, inside]) expect(panelTitle(each)).to.equal(german4.name);
  });

  it('says so when it is named by the points attribute and the data does not hold it', async () => {
    const map = await open(
      html`<acu-body-map lang="de" data='{"points":[{"id":"x","name":"X"}]}' points="x LI4"></acu-body-map>`,
    );
    expect(panelTitle(map)).to.equal(german4.name);
  });

  it('keeps the words of its author, in the language of the data, beside built-in ones', async () => {
    const map = await open(
      html`<acu-body-map
        lang="de"
        .data=${{ lang: 'fr', points: [{ id: 'LI4', location: 'Sur la main.' }] }}
      ></acu-body-map>`,
    );
    const texts = [...part(map, 'panel')!.querySelectorAll('bdi')].map((each) => [words(each), each.lang]);
    expect(texts).to.deep.include(['Sur la main.', 'fr']);
    expect(texts).to.deep.include([german4.technique[0], '']);
    expect(panelTitle(map)).to.equal(german4.name);
  });

  it('follows the language of the map, and its data is not fetched again', async () => {
    let asked = 0;
    const restore = replace(window, 'fetch', async () => (asked++, new Response(LI4)));
    const map = await open(html`<acu-body-map lang="de" src="/own.json"></acu-body-map>`);
    const acts = record(map, 'acu-select', 'acu-close', 'acu-view-change', 'acu-error');
    map.lang = 'fr';
    await map.ready;
    expect(panelTitle(map)).to.equal(french4.name);
    map.lang = 'de';
    await map.ready;
    expect(said(map).join())
      .to.contain(german4.name)
      .and.to.not.contain(french4.name as string);
    expect(map.selected).to.equal('LI4');
    restore();
    expect(asked).to.equal(1);
    expect(acts).to.deep.equal([]);
  });

  it('speaks the last of several languages, even while its data is still on its way', async () => {
    let arrive: (() => void) | undefined;
    const restore = replace(window, 'fetch', async () => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return new Response(LI4);
    });
    const map = document.createElement('acu-body-map');
    Object.assign(map, { lang: 'de', src: '/own.json', selected: 'LI4' });
    document.body.append(map);
    await until(() => arrive, 'it is asked for');
    map.lang = 'fr';
    await map.updateComplete;
    arrive!();
    await map.ready;
    await until(() => panelTitle(map) === french4.name, 'it speaks French');
    restore();
    map.remove();
  });

  it('takes the words of a language that a page adds late', async () => {
    const map = await open(html`<acu-body-map lang="sw" data=${LI4}></acu-body-map>`);
    expect(panelTitle(map)).to.equal('Union Valley');
    AcuBodyMap.addLanguage({ tag: 'sw', builtIn: { points: { LI4: { name: 'Bonde', technique: ['Bonyeza.'] } } } });
    await until(() => panelTitle(map) === 'Bonde', 'it says the new words');
    const panel = part(map, 'panel')!;
    const texts = [...panel.querySelectorAll('dd bdi')].map((each) => [words(each), (each as HTMLElement).lang]);
    expect(texts).to.deep.include(['Bonyeza.', '']);
    expect(texts.filter(([, lang]) => lang === 'en').length, 'the rest is English and says so').to.be.above(0);
    expect(words(part(map, 'caution'))).to.contain(safety.cautions['pregnancy']);
  });

  it('is not shown again for a language when it has words of its own only', async () => {
    const map = await mount(html`<acu-body-map lang="de" data='{"points":[{"id":"x","name":"X"}]}'></acu-body-map>`);
    const loads = record(map, 'acu-load');
    map.lang = 'fr';
    await map.ready;
    expect(part(map, 'map')!.lang).to.equal('fr');
    expect(loads).to.deep.equal([]);
  });
});
