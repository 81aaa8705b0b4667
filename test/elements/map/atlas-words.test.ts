/** The names and places of the atlas, in the language of the map. */
import { expect, html } from '@open-wc/testing';
import { atlasWords } from '../../../src/atlas/index.js';
import { ATLAS_WORDS } from '../../../src/atlas/words/loaders.js';
import { missing } from '../../../src/elements/late.js';
import { AcuBodyMap } from '../../../src/index.js';
import { hotspots, mount, nameOf, panelTitle, part, parts, press, tool, words } from '../../support/map.js';
import { printed } from '../../support/paper.js';
import { replace } from '../../support/replace.js';
import { until, untilEqual } from '../../support/until.js';

const TE5 = { points: [{ id: 'TE5' }] };
const place = (map: AcuBodyMap): string => words(parts(map, 'value')[0]);
/** With every kind of space alike, as `words` reads an element. */
const plain = (text: string): string => text.replace(/\s+/g, ' ');
const loaders = ATLAS_WORDS as Record<string, (typeof ATLAS_WORDS)[string]>;

afterEach(() => missing.clear());

describe('the words of the atlas', () => {
  for (const [lang, tag] of [
    ['ar', 'ar'],
    ['de-AT', 'de'],
    ['es', 'es'],
    ['fr', 'fr'],
    ['hi', 'hi'],
    ['ja', 'ja'],
    ['pt', 'pt-BR'],
    ['zh-CN', 'zh-Hans'],
  ] as const)
    it(`name and place a point in ${lang}`, async () => {
      const map = await mount(html`<acu-body-map lang=${lang} .data=${TE5} selected="TE5"></acu-body-map>`, 900);
      const { name, location } = (await loaders[tag]!())['TE5']!;
      expect(panelTitle(map)).to.equal(name);
      expect(nameOf(hotspots(map)[0]!)).to.contain(name);
      expect(place(map)).to.contain(plain(location));
      const marked = parts(map, 'value').flatMap((value) => [...value.querySelectorAll('bdi[lang]')]);
      expect(marked, 'nothing is in another language').to.deep.equal([]);
    });

  it('follow the language of the map', async () => {
    const map = await mount(html`<acu-body-map lang="fr" .data=${TE5} selected="TE5"></acu-body-map>`, 900);
    for (const tag of ['es', 'de']) {
      map.lang = tag;
      const { name, location } = (await loaders[tag]!())['TE5']!;
      await untilEqual(() => panelTitle(map), name);
      expect(place(map)).to.contain(plain(location));
    }
    map.lang = 'en';
    await untilEqual(() => panelTitle(map), 'Outer Pass');
    expect(place(map)).to.contain('2 cun above the wrist crease');
  });

  it('name a point whose place its author gives', async () => {
    const data = {
      lang: 'fr',
      points: [
        { id: 'BL23', location: 'Ici.' },
        { id: 'GB20', location: 'Là.' },
      ],
    };
    const map = await mount(html`<acu-body-map lang="fr" .data=${data} selected="GB20"></acu-body-map>`, 900);
    expect(panelTitle(map)).to.equal((await loaders['fr']!())['GB20']!.name);
    expect(place(map)).to.match(/^Là\./);
  });

  it('leave the author’s words alone', async () => {
    const data = { lang: 'fr', points: [{ id: 'TE5', name: 'Le mien', location: 'Ici.' }] };
    const map = await mount(html`<acu-body-map lang="fr" .data=${data} selected="TE5"></acu-body-map>`, 900);
    expect(panelTitle(map)).to.equal('Le mien');
    expect(place(map)).to.match(/^Ici\./);
  });

  it('are on the handout', async () => {
    const map = await mount(html`<acu-body-map lang="fr" .data=${TE5} selected="TE5"></acu-body-map>`, 900);
    await until(() => part(map, 'handout-button'), 'the handout is there');
    await press(map, await tool(map, 'handout-button'));
    const print = parts(map, 'handout-action')[0]!;
    const text = await printed(map, ({ body }) => words(body), print);
    expect(text).to.contain(plain((await loaders['fr']!())['TE5']!.location));
  });

  it('are fetched for points that the atlas speaks of, in the language of the map only', async () => {
    const asked: string[] = [];
    const undo = Object.entries(loaders).map(([tag, load]) =>
      replace(loaders, tag, async () => {
        asked.push(tag);
        return load();
      }),
    );
    await mount(html`<acu-body-map lang="fr"></acu-body-map>`, 900);
    await mount(html`<acu-body-map .data=${TE5}></acu-body-map>`, 900);
    undo.forEach((restore) => restore());
    expect(asked).to.deep.equal([]);
  });

  it('stay English while they can’t be fetched, and are translated when they come', async () => {
    const { location } = (await loaders['de']!())['TE6']!;
    const undo = [replace(loaders, 'sw', () => Promise.reject(new TypeError('Failed to fetch')))];
    AcuBodyMap.addLanguage({ tag: 'sw', messages: { close: 'Funga' } });
    const map = await mount(
      html`<acu-body-map lang="sw" .data=${{ points: [{ id: 'TE6' }] }} selected="TE6"></acu-body-map>`,
      900,
    );
    expect(place(map)).to.contain('3 cun above the wrist crease');
    undo.push(replace(loaders, 'sw', loaders['de']));
    map.reload();
    await untilEqual(() => place(map).includes(plain(location)), true);
    undo.forEach((restore) => restore());
  });

  it('can be brought by a script, before or after the map', async () => {
    const map = await mount(html`<acu-body-map lang="xh" .data=${TE5} selected="TE5"></acu-body-map>`, 900);
    AcuBodyMap.addLanguage({ tag: 'xh', messages: { close: 'Vala' } });
    AcuBodyMap.addAtlasWords('xh', { TE5: { name: 'Isango', location: 'Apha.' } });
    await untilEqual(() => panelTitle(map), 'Isango');
    expect(place(map)).to.contain('Apha.');
    const late = await mount(html`<acu-body-map lang="xh" .data=${TE5} selected="TE5"></acu-body-map>`, 900);
    expect(panelTitle(late)).to.equal('Isango');
  });

  it('are searched in every language that is here', async () => {
    const map = await mount(html`<acu-body-map lang="fr" points="ST" selected="ST40"></acu-body-map>`, 900);
    const { name } = atlasWords('fr')!['ST40']!;
    map.lang = 'en';
    await untilEqual(() => panelTitle(map), 'Abundant Bulge');
    await until(() => part(map, 'search-field'));
    const field = part(map, 'search-field') as HTMLInputElement;
    field.focus();
    field.value = name;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await untilEqual(() => words(part(map, 'search-result')).includes('ST 40'), true);
  });
});
