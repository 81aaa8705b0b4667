import { expect, html } from '@open-wc/testing';
import { hotspots, mount, panelTitle, part, parts, press, row, words } from '../../support/map.js';
import { untilEqual } from '../../support/until.js';

describe('the atlas in the map', () => {
  it('draws a point of a dataset that gives nothing but its code', async () => {
    const map = await mount(html`<acu-body-map .data=${{ points: [{ id: 'st-36' }] }}></acu-body-map>`, 900);
    expect(map.model?.issues).to.deep.equal([]);
    expect(hotspots(map)).to.have.length(1);
    await press(map, row(map, 'Leg Three Miles'));
    expect(panelTitle(map)).to.equal('Leg Three Miles');
    const said = words(part(map, 'panel'));
    for (const text of [
      'ST 36',
      'Zúsānlǐ',
      '足三里',
      '3 cun below ST35',
      'From the built-in atlas',
      'not how to press it',
    ])
      expect(said).to.contain(text);
  });

  it('warns of what the atlas warns of, before anything else is said', async () => {
    const map = await mount(html`<acu-body-map points="ST9" selected="ST9"></acu-body-map>`, 900);
    expect(words(part(map, 'caution'))).to.contain('Do not press here');
    expect(parts(map, 'caution-mark')).to.have.length(1);
  });

  for (const [lang, said] of [
    ['en', 'Press only lightly:'],
    ['de', 'Drücken Sie nur leicht:'],
    ['ja', '軽く押すだけにしてください。'],
  ] as const)
    it(`warns in the language of the reader: ${lang}`, async () => {
      const map = await mount(html`<acu-body-map lang=${lang} points="LU9 ST9" selected="LU9"></acu-body-map>`, 900);
      await untilEqual(() => words(part(map, 'caution')).includes(said), true);
    });

  it('says what an author writes as it is written, as a sentence, also when it looks like a message of the map', async () => {
    for (const own of ['close', 'caution.none', 'ribs']) {
      const map = await mount(
        html`<acu-body-map .data=${{ points: [{ id: 'LU9', avoid: [own] }] }} selected="LU9"></acu-body-map>`,
        900,
      );
      expect(words(part(map, 'caution')).endsWith(` ${own}.`), own).to.equal(true);
    }
  });

  it('says the same of a built-in point before and after the atlas is here', async () => {
    const cautions = async (): Promise<string> => {
      const map = await mount(
        html`<acu-body-map .data=${{ points: [{ id: 'GB30', location: 'Buttock.' }] }} selected="GB30"></acu-body-map>`,
        900,
      );
      return words(part(map, 'caution'));
    };
    const before = await cautions();
    await mount(html`<acu-body-map points="LU"></acu-body-map>`, 900);
    expect(await cautions()).to.equal(before);
  });

  it('leaves the author’s words alone', async () => {
    const map = await mount(
      html`<acu-body-map
        .data=${{ points: [{ id: 'PC6', location: 'Here.', avoid: ['Mine.'] }] }}
        selected="PC6"
      ></acu-body-map>`,
      900,
    );
    const said = words(part(map, 'panel'));
    expect(said).to.contain('Here.').and.to.contain('Mine.');
    expect(said).not.to.contain('From the built-in atlas');
    expect(said).not.to.contain('a nerve runs below');
  });

  it('shows a meridian, the extra points, or every point', async () => {
    const map = await mount(html`<acu-body-map points="BL"></acu-body-map>`, 900);
    expect(parts(map, 'list-item')).to.have.length(67);
    map.points = 'EX';
    await map.ready;
    expect(parts(map, 'list-item')).to.have.length(55);
    map.points = '*';
    await map.ready;
    expect(map.model?.points).to.have.length(417);
    expect(map.model?.points.filter(({ placements }) => placements.length === 0).map(({ id }) => id)).to.deep.equal([
      'GV28',
      'EX-HN9',
      'EX-HN10',
      'EX-HN11',
      'EX-HN12',
      'EX-HN13',
    ]);
  });

  it('keeps the words of the data for the points of a meridian that the data holds', async () => {
    const map = await mount(html`<acu-body-map points="KI"></acu-body-map>`, 900);
    await press(map, row(map, 'Great Stream'));
    expect(words(part(map, 'duration'))).to.contain('1–2 min');
  });

  it('goes back to the built-in points', async () => {
    const map = await mount(html`<acu-body-map points="LU"></acu-body-map>`, 900);
    map.points = undefined;
    await map.ready;
    expect(parts(map, 'list-item')).to.have.length(12);
  });
});

describe('the other figures', () => {
  const outline = (map: Awaited<ReturnType<typeof mount>>): string | null | undefined =>
    part(map, 'silhouette')?.querySelector('.base')?.getAttribute('d');

  for (const figure of ['female', 'male'] as const) {
    it(`draws the ${figure} one with the same points in their own places`, async () => {
      const neutral = await mount();
      const other = await mount(html`<acu-body-map figure=${figure}></acu-body-map>`);
      expect(outline(other)).not.to.equal(outline(neutral));
      expect(hotspots(other).map(({ dataset }) => dataset['id'])).to.have.members(
        hotspots(neutral).map(({ dataset }) => dataset['id']),
      );
      const place = (map: typeof other): number => map.model!.pointOf.get('BL53')!.placements[0]!.at.y;
      expect(Math.abs(place(other) - place(neutral))).to.be.within(0.1, 6);
    });
  }

  it('shows the neutral one for a word that names none', async () => {
    const map = await mount(html`<acu-body-map figure="robot"></acu-body-map>`);
    expect(map.figure).to.equal('neutral');
    expect(outline(map)).to.equal(outline(await mount()));
  });

  it('can be changed while a point is open', async () => {
    const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`);
    map.figure = 'female';
    await map.ready;
    expect(panelTitle(map)).to.equal('Sea of Vitality');
  });
});
