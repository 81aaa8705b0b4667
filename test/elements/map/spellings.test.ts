import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { mount, panelTitle, parts, settled } from '../../support/map.js';
import { replace } from '../../support/replace.js';
import { untilEqual } from '../../support/until.js';

const ids = (map: AcuBodyMap): string[] => (map.model?.points ?? []).map(({ id }) => id);
const said = (map: AcuBodyMap): string[] => (map.model?.issues ?? []).map(({ code, message }) => `${code}: ${message}`);

describe('a point that a page names in another way', () => {
  for (const [attributes, found] of [
    [{ points: 'LI 4' }, ['LI4']],
    [{ points: 'V23, GI4; 合谷' }, ['BL23', 'LI4']],
    [{ points: 'V23 GI4 hegu', codes: 'fr' }, ['BL23', 'LI4']],
    [{ points: 'P7', codes: 'es' }, ['LU7']],
    [{ points: 'P7', lang: 'pt-BR' }, ['LU7']],
    [{ points: 'P7', lang: 'en' }, ['PC7']],
    [{ points: 'Zu San Li, 백회' }, ['ST36', 'GV20']],
    [{ points: 'LI4 (Hegu) ＢＬ４０' }, ['LI4', 'BL40']],
    [{ points: 'CV' }, Array.from({ length: 24 }, (_, i) => `CV${i + 1}`)],
  ] as const satisfies readonly (readonly [{ points: string; codes?: string; lang?: string }, readonly string[]])[])
    it(`${JSON.stringify(attributes)} is ${found.slice(0, 3).join(', ')}`, async () => {
      const { points, codes, lang } = { codes: undefined, lang: undefined, ...attributes };
      const map = await mount(
        html`<acu-body-map points=${points} .codes=${codes} lang=${lang ?? 'en'}></acu-body-map>`,
        900,
      );
      expect(ids(map)).to.deep.equal(found);
      expect(said(map)).to.deep.equal([]);
    });

  it('is asked about in points="…" when it may be two, and the others are there', async () => {
    const map = await mount(html`<acu-body-map points="B54 LI4 zhongzhu XY9"></acu-body-map>`, 900);
    expect(ids(map)).to.deep.equal(['LI4']);
    const [old, name, unknown] = said(map);
    expect(old).to.contain('W_AMBIGUOUS').and.to.contain('BL54 (buttock)').and.to.contain('BL40 (knee back)');
    expect(name).to.contain('"zhongzhu" is KI15 (abdomen) and TE3 (hand dorsum)');
    expect(unknown).to.contain('W_POINT').and.to.contain('"XY9"');
  });

  for (const selected of ['UB40', 'V40', 'weizhong', '委中', 'いちゅう', 'BL40 (Weizhong)'])
    it(`is selected by selected="${selected}"`, async () => {
      const map = await mount(html`<acu-body-map selected=${selected}></acu-body-map>`, 900);
      await untilEqual(() => map.selected, 'BL40');
      await settled(map);
      expect(panelTitle(map)).to.equal('Commanding Middle');
    });

  it('is selected later, too; one that may be two is named once with both', async () => {
    const warnings: string[] = [];
    const restore = replace(console, 'warn', (text: string) => warnings.push(text));
    const map = await mount(html`<acu-body-map></acu-body-map>`, 900);
    map.selected = 'B54';
    await map.ready;
    await untilEqual(() => warnings.filter((text) => text.includes('selected="B54" is ignored')).length, 1);
    expect(warnings.join()).to.contain('BL54').and.to.contain('BL40');
    map.selected = 'Shen shu';
    await untilEqual(() => map.selected, 'BL23');
    restore();
  });

  it('is read in the notation that an author’s data names, and in no other', async () => {
    const points = [
      { id: 'H3', name: 'Tai Chong' },
      { id: 'B6', location: 'Sobre el tobillo' },
    ];
    const map = await mount(html`<acu-body-map .data=${{ codes: 'es', points }}></acu-body-map>`, 900);
    expect(map.model?.points.map(({ entry }) => entry.code)).to.deep.equal(['LR3', 'SP6']);
    expect(map.select('SP6')).to.equal(true);
    map.data = { codes: 'en', points };
    await map.ready;
    expect(map.model?.points.map(({ entry }) => entry.code)).to.deep.equal([undefined, 'BL6']);
    expect(said(map).map((each) => each.slice(0, 8))).to.deep.equal(['W_NAME: ', 'W_PLACE:']);
    expect(parts(map, 'hotspot').filter(({ dataset }) => dataset['id'] === 'H3')).to.deep.equal([]);
  });

  it('of which it is not known whose it is has the cautions of both, and no mark', async () => {
    const map = await mount(
      html`<acu-body-map .data=${{ points: [{ id: 'B6', technique: 'Press.' }] }}></acu-body-map>`,
    );
    expect(parts(map, 'hotspot')).to.deep.equal([]);
    expect(parts(map, 'caution-mark').length).to.equal(1);
    expect(said(map).join()).to.contain('BL6 (head)').and.to.contain('SP6 (lower leg)');
  });

  it('whose notation is unknown to the map is said in the console', async () => {
    const warnings: string[] = [];
    const restore = replace(console, 'warn', (text: string) => warnings.push(text));
    await mount(html`<acu-body-map codes="klingon" points="LI4"></acu-body-map>`, 900);
    restore();
    expect(warnings.filter((text) => text.includes('codes="klingon" is ignored. Use one of who, en'))).to.have.length(
      1,
    );
  });
});
