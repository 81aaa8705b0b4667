/** Points where an author puts them: which side is named, and what is beside the body. */
import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap, DatasetFile } from '../../../src/index.js';
import { hotspot, mount, nameOf, part, record, row, settled, words } from '../../support/map.js';
import { printed } from '../../support/paper.js';
import { until } from '../../support/until.js';

const SIDES = /left|right|both sides|midline|unsaid|undefined/i;
const own = (fields: object): DatasetFile =>
  ({
    points: [{ id: 'own', name: 'Own', location: 'Here.', technique: 'Press.', duration: 30, ...fields }],
  }) as DatasetFile;
async function open(fields: object): Promise<AcuBodyMap> {
  const map = await mount(html`<acu-body-map .data=${own(fields)}></acu-body-map>`, 900);
  map.select('own');
  await settled(map);
  return map;
}
const codes = (map: AcuBodyMap): string[] => map.model!.issues.map(({ code, path }) => `${code} ${path}`);

describe('the side of a point that an author places', () => {
  for (const [what, fields] of [
    ['in a hand', { view: 'hand-palm', x: 50, y: 50 }],
    ['right of the middle of the back', { view: 'back', x: 60, y: 40 }],
    ['in the middle', { view: 'front', x: 50, y: 30 }],
    ['with a side that contradicts x', { view: 'back', x: 60, y: 40, side: 'left' }],
  ] as const) {
    it(`is not named when nobody has written it: ${what}`, async () => {
      const map = await open(fields);
      const { view } = fields;
      if (view === 'hand-palm') map.view = view;
      await settled(map);
      const place = { 'hand-palm': 'Palm', back: 'Back', front: 'Front' }[view];
      expect(nameOf(hotspot(map, 'Own'))).to.equal(`Own, ${place}`);
      expect(words(row(map, 'Own'))).to.not.match(SIDES);
      expect(words(part(map, 'panel'))).to.not.match(SIDES);
      expect(words(part(map, 'panel'))).to.contain('Here.');
    });
  }

  for (const [fields, said] of [
    [{ view: 'hand-palm', x: 50, y: 50, side: 'right' }, 'right side'],
    [{ view: 'back', x: 60, y: 40, side: 'right' }, 'right side'],
    [{ view: 'back', x: 40, y: 40, side: 'both' }, 'both sides'],
    [{ view: 'front', x: 50, y: 30, side: ' Midline' }, 'midline'],
  ] as const) {
    it(`is named as written: ${fields.side} in ${fields.view}`, async () => {
      const map = await open(fields);
      expect(words(row(map, 'Own'))).to.contain(said);
      expect(words(part(map, 'panel'))).to.contain(said);
    });
  }

  it('is not named on paper either', async () => {
    const map = await open({ view: 'back', x: 60, y: 40 });
    await until(() => part(map, 'handout-button'), 'it can be printed');
    part(map, 'handout-button')!.click();
    await settled(map);
    const said = await printed(
      map,
      (page) => words(page.querySelector('[part~="sheet-point"]')),
      part(map, 'handout-action'),
    );
    expect(said)
      .to.contain('Here.')
      .and.to.not.match(/left side|right side|\(\)|undefined/);
  });

  it('is reported with its place in the data when it contradicts x, and the mark stays', async () => {
    const map = await open({ view: 'front', x: 60, y: 30, side: 'right' });
    expect(codes(map)).to.deep.equal(['W_SIDE points[0].side']);
    expect(map.model!.points[0]!.placements[0]!.at).to.deep.equal({ x: 60, y: 30 });
    await until(() => part(map, 'faults'), 'the author is told');
    expect(words(part(map, 'faults')))
      .to.contain('points[0].side')
      .and.to.contain('body’s left side');
  });
});

describe('a mark beside the body', () => {
  for (const [view, x, y] of [
    ['front', 2, 2],
    ['back', 98, 2],
    ['hand-palm', 2, 98],
    ['foot-sole', 1, 1],
  ] as const) {
    it(`is reported and stays where it is: ${view} ${x} ${y}`, async () => {
      const map = document.createElement('acu-body-map');
      const loads = record(map, 'acu-load');
      map.data = own({ view, x, y });
      document.body.append(map);
      await map.ready;
      await settled(map);
      expect(codes(map)).to.deep.equal(['W_COORD points[0].x']);
      expect(loads.map(([, { issues }]) => (issues as unknown[]).length)).to.deep.equal([1]);
      expect(map.model!.points[0]!.placements[0]!.at).to.deep.equal({ x, y });
      await until(() => part(map, 'faults'), 'the author is told');
      expect(words(part(map, 'faults'))).to.contain('beside the body');
      map.remove();
    });
  }

  it('is none when it is on the body or at its edge, whichever body is shown', async () => {
    const data = {
      points: [
        { id: 'a', view: 'front', x: 50, y: 30 },
        { id: 'b', view: 'hand-palm', x: 50, y: 50 },
        { id: 'c', view: 'back', x: 40, y: 40, side: 'both' },
      ],
    } as const;
    for (const figure of ['neutral', 'female'] as const) {
      const map = await mount(
        html`<acu-body-map figure=${figure} .data=${data as unknown as DatasetFile}></acu-body-map>`,
      );
      expect(codes(map)).to.deep.equal([]);
    }
  });
});

describe('a point of the author’s own', () => {
  it('with spaces and capitals in its view is drawn', async () => {
    const map = await open({ view: ' Back ', x: 40, y: 40 });
    expect(map.model!.hotspots.get('back')).to.have.length(1);
    expect(codes(map)).to.deep.equal(['W_COERCED points[0].view']);
  });

  it('with a technical id shows no badge, nor beside the arrows', async () => {
    const map = await mount(
      html`<acu-body-map
        lang="de"
        .data=${{
          lang: 'de',
          points: [
            { id: 'shoulder', name: 'Schulter' },
            { id: 'palm', name: 'Handfläche' },
          ],
        }}
      ></acu-body-map>`,
      900,
    );
    map.select('shoulder');
    await settled(map);
    expect(words(part(map, 'panel'))).to.not.match(/shoulder|palm/);
    expect(part(map, 'nav-button')!.ariaLabel).to.contain('Handfläche');
  });
});

describe('the view that a page asks for as an attribute', () => {
  it('is the one that opens, whatever view has more points', async () => {
    expect((await mount(html`<acu-body-map view="front"></acu-body-map>`)).view).to.equal('front');
  });
});
