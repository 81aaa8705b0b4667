import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { centre, mount, part, parts, press } from '../../support/map.js';
import { downloads, handoutButton } from '../../support/paper.js';
import { until } from '../../support/until.js';

const drawn = (picture: Element | undefined, layer: string): SVGPathElement[] => [
  ...(picture?.querySelectorAll<SVGPathElement>(`.picture > .${layer}, .picture > g > .${layer}`) ?? []),
];
const pathOf = (picture: Element | undefined, layer: string): string =>
  drawn(picture, layer)[0]?.getAttribute('d') ?? '';
const views = (map: AcuBodyMap): HTMLElement[] => parts(map, 'figure');
/** What is drawn stronger over a picture. */
const named = (picture: Element | undefined): SVGPathElement[] => [
  ...(picture?.querySelectorAll<SVGPathElement>('.named path') ?? []),
];

describe('landmarks on the drawing', () => {
  for (const figure of ['neutral', 'female', 'male']) {
    it(`are there on front and back of the ${figure} figure, with hair, on both sides`, async () => {
      const map = await mount(html`<acu-body-map figure=${figure}></acu-body-map>`, 1000);
      await until(() => views(map).every((view) => pathOf(view, 'landmarks') && pathOf(view, 'hair')), 'drawn');
      for (const view of views(map)) expect(drawn(view, 'landmarks').length).to.equal(2);
    });
  }

  it('differ from figure to figure', async () => {
    const paths = new Set<string>();
    for (const figure of ['neutral', 'female', 'male']) {
      const map = await mount(html`<acu-body-map figure=${figure}></acu-body-map>`, 1000);
      await until(() => pathOf(views(map)[0], 'landmarks'), 'drawn');
      paths.add(pathOf(views(map)[0], 'landmarks'));
    }
    expect(paths.size).to.equal(3);
  });

  it('are in close-ups and in the picture of the panel, but not in the small pictures that one chooses from', async () => {
    const map = await mount(html`<acu-body-map view="hand-back" selected="LI4"></acu-body-map>`, 1000);
    await until(() => pathOf(views(map)[0], 'landmarks'), 'drawn in the close-up');
    await until(() => pathOf(part(map, 'panel-figure'), 'landmarks'), 'drawn in the panel');
    const small = parts(map, 'close-up').flatMap((button) => drawn(button, 'landmarks'));
    for (const path of small) expect(getComputedStyle(path).display).to.equal('none');
  });

  it('take their colours from two properties, and from the figure without these', async () => {
    const map = await mount(undefined, 1000);
    const path = (layer: string): Element => drawn(views(map)[0], layer)[0]!;
    await until(() => pathOf(views(map)[0], 'landmarks'), 'drawn');
    map.style.setProperty('--acu-figure-shade-2', 'rgb(1, 2, 3)');
    expect(getComputedStyle(path('hair')).fill).to.equal('rgb(1, 2, 3)');
    map.style.setProperty('--acu-figure-hair', 'rgb(4, 5, 6)');
    map.style.setProperty('--acu-figure-landmark', 'rgb(7, 8, 9)');
    expect(getComputedStyle(path('hair')).fill).to.equal('rgb(4, 5, 6)');
    expect(getComputedStyle(path('landmarks')).stroke).to.equal('rgb(7, 8, 9)');
    expect(getComputedStyle(path('landmarks')).fill).to.equal('none');
  });

  for (const [said, value] of [
    ['are in a saved picture, in plain colours', undefined],
    ['are left out of it by a page that leaves them out', 'none'],
  ] as const) {
    it(said, async () => {
      const map = await mount(undefined, 1000);
      if (value) {
        map.style.setProperty('--acu-figure-hair', value);
        map.style.setProperty('--acu-figure-landmark', value);
      }
      await until(() => part(map, 'handout-button') && pathOf(views(map)[1], 'landmarks'), 'all is there');
      // The back has more points, so it is what is saved.
      const [hair, lines] = [pathOf(views(map)[1], 'hair'), pathOf(views(map)[1], 'landmarks')];
      await press(map, part(map, 'handout-button')!);
      const [file] = await downloads(() => handoutButton(map, 'Save picture: SVG').click());
      const svg = new DOMParser().parseFromString(await file!.file.text(), 'image/svg+xml');
      const ink = (path: string, attribute: string): string[] =>
        [...svg.querySelectorAll(`[d="${path}"]`)].map((each) => each.getAttribute(attribute) ?? '');
      const found = [...ink(hair, 'fill'), ...ink(lines, 'stroke')].filter((colour) => colour.startsWith('rgb('));
      // Both halves.
      expect(found.length).to.equal(value ? 0 : 4);
    });
  }

  for (const [code, landmark, count] of [
    ['SP10', 'kneecap', 1],
    // On the midline, both halves. Of the breastbone as well, where the ruler ends.
    ['CV12', 'navel', 4],
    ['GV23', 'front hairline', 2],
  ] as const) {
    it(`the ${landmark} is drawn stronger when the ruler of ${code} starts there`, async () => {
      const map = await mount(html`<acu-body-map points=${code} selected=${code}></acu-body-map>`, 1000);
      const picture = part(map, 'panel-figure');
      await until(() => named(picture).length > 0, 'drawn');
      expect(named(picture).length).to.equal(count);
      const mark = centre(picture!.querySelector('[part~="hotspot"]')!);
      const lines = named(picture).map((line) => line.getBoundingClientRect());
      const off = Math.min(...lines.map(({ left, right }) => Math.max(left - mark.x, mark.x - right, 0)));
      expect(off, 'on its side of the body').to.be.below(40);
      map.close();
      await until(() => named(views(map)[0]).length === 0, 'gone with the panel');
    });
  }
});
