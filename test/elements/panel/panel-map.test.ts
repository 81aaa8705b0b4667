import { expect, html } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import { centre, hotspot, mount, part, press, root, row, settled } from '../../support/map.js';
import { contrast } from '../../support/colour.js';
import { sampled } from '../../support/sampled.js';
import { until } from '../../support/until.js';

const small = (map: AcuBodyMap): HTMLElement | undefined => part(map, 'panel-map');
/** A panel over the map, once the small body has found its corner. */
async function opened(id: string, width = 375, more: { lang?: string; points?: string } = {}): Promise<AcuBodyMap> {
  const { lang = 'en', points } = more;
  const map = await mount(html`<acu-body-map lang=${lang} .points=${points} selected=${id}></acu-body-map>`, width);
  await placed(map);
  return map;
}
const placed = (map: AcuBodyMap): Promise<void> =>
  until(
    () => small(map)?.dataset['corner'] && part(map, 'panel-figure')!.querySelector('.overlay, path'),
    'it is placed',
  );

/** Until the page has scrolled as far as it was going to. */
async function rest(): Promise<void> {
  for (let still = 0, last = scrollY; still < 10; still = scrollY === last ? still + 1 : 0) {
    last = scrollY;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Chromium alone can be asked for these. */
async function withMedia(name: string, value: string, act: () => void): Promise<boolean> {
  if ((await executeServerCommand('media', [{ name, value }])) === 'unsupported') return false;
  act();
  await executeServerCommand('media', []);
  return true;
}

describe('the small body on the picture of the panel', () => {
  afterEach(() => {
    document.body.style.paddingBlockEnd = '';
    scrollTo({ top: 0, behavior: 'instant' });
  });

  it('is a button named “Back to the map”, in the language of the map', async () => {
    const map = await opened('BL23');
    expect(small(map)).to.be.instanceOf(HTMLButtonElement);
    expect(small(map)!.ariaLabel).to.equal('Back to the map');
    const german = await opened('BL23', 375, { lang: 'de' });
    await until(() => small(german)?.ariaLabel === 'Zurück zur Karte', 'it is in German');
  });

  for (const [from, open] of [
    ['the mark', (map) => press(map, hotspot(map, 'BL 23'))],
    ['the list', (map) => press(map, row(map, 'BL 23'))],
  ] as readonly (readonly [string, (map: AcuBodyMap) => Promise<void>])[])
    it(`leads a key to the mark of a point opened from ${from}, with the mark in view`, async () => {
      document.body.style.paddingBlockEnd = '2000px';
      const map = await mount(undefined, 375);
      await open(map);
      await until(() => root(map).activeElement?.id === 'panel-title', 'the panel is open');
      await placed(map);
      await rest();
      small(map)!.focus({ preventScroll: true });
      await sendKeys({ press: 'Enter' });
      await settled(map);
      expect(map.selected).to.equal(undefined);
      await until(() => root(map).activeElement === hotspot(map, 'BL 23'), 'focus is on the mark');
      await rest();
      expect(centre(hotspot(map, 'BL 23')).y).to.be.within(0, innerHeight);
    });

  it('takes focus between the name and the first button of the bar', async () => {
    const map = await opened('BL53');
    part(map, 'panel-title')!.focus();
    await sendKeys({ press: 'Tab' });
    await until(() => root(map).activeElement === small(map), 'it has focus');
  });

  it('shows the part of the body that the picture shows, at the place of the point', async () => {
    for (const id of ['BL23', 'BL40', 'LI4']) {
      const map = await opened(id);
      const { x, y, width, height } = small(map)!.querySelector<SVGRectElement>('.panel-part rect')!.getBBox();
      const place = map.model!.pointOf.get(id)!.placements.find(({ view }) => view === 'front' || view === 'back')!;
      const { width: w, height: h } = small(map)!.querySelector<SVGSVGElement>('.panel-part')!.viewBox.baseVal;
      expect((place.at.x * w) / 100, id).to.be.within(x, x + width);
      expect((place.at.y * h) / 100, id).to.be.within(y, y + height);
    }
  });

  for (const width of [320, 375, 559, 768])
    it(`is at least 24 px wide, and covers no mark, ruler or label, at ${width} px`, async () => {
      const map = await mount(html`<acu-body-map .points=${'*'} selected="BL23"></acu-body-map>`, width);
      const figure = (): HTMLElement => part(map, 'panel-figure')!;
      for (const id of sampled(['BL23', 'LU9', 'ST36', 'SP9', 'BL40', 'LI15', 'CV12', 'GV16'])) {
        map.selected = id;
        await map.updateComplete;
        await until(() => small(map)?.dataset['corner'], `${id} is placed`);
        const own = small(map)!.getBoundingClientRect();
        expect(Math.min(own.width, own.height), id).to.be.at.least(24);
        const edge = figure().getBoundingClientRect();
        expect(own.left >= edge.left && own.right <= edge.right && own.bottom <= edge.bottom, id).to.equal(true);
        const covers = ({ left, right, top, bottom }: DOMRect): boolean =>
          left < own.right && right > own.left && top < own.bottom && bottom > own.top;
        for (const mark of figure().querySelectorAll('.hotspot')) {
          const { x, y } = centre(mark);
          expect(covers(new DOMRect(x - 8, y - 8, 16, 16)), `mark of ${id}`).to.equal(false);
        }
        for (const each of figure().querySelectorAll('.overlay text, .overlay line, .overlay .ruler-end'))
          expect(covers(each.getBoundingClientRect()), `${each.localName} of ${id}`).to.equal(false);
      }
    });

  for (const width of [320, 375])
    it(`is hit by a finger on 44 px, at ${width} px`, async () => {
      const map = await opened('BL40', width);
      small(map)!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { y } = centre(small(map)!);
      const { right } = part(map, 'panel-figure')!.getBoundingClientRect();
      for (const far of [3, 45])
        expect(root(map).elementFromPoint(right - far, y) === small(map), `${far}`).to.equal(true);
    });

  it('is not there where the map is beside the panel, nor on paper', async function () {
    const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 1000);
    await until(() => small(map), 'the panel is there');
    expect(small(map)!.checkVisibility()).to.equal(false);
    const phone = await opened('BL23');
    try {
      await emulateMedia({ media: 'print' });
    } catch {
      this.skip(); // Only Chromium's driver can ask for it.
    }
    const isShown = small(phone)!.checkVisibility();
    await emulateMedia({ media: 'screen' });
    expect(isShown).to.equal(false);
  });

  it('is not there for a map whose point has no place on a whole body', async () => {
    const map = await mount(
      html`<acu-body-map
        selected="mine"
        .data=${{ points: [{ id: 'mine', name: 'Mine', technique: 'Press.', view: 'sole', x: 40, y: 40 }] }}
      ></acu-body-map>`,
      375,
    );
    await until(() => part(map, 'steps') ?? part(map, 'value'), 'the panel is there');
    expect(small(map)).to.equal(undefined);
  });

  it('lies where it would in a language that is written from the right', async () => {
    const [english, arabic] = [await opened('BL23'), await opened('BL23', 375, { lang: 'ar' })];
    // From the right: its width follows the height of the picture, which follows the length of the texts.
    const place = (map: AcuBodyMap): number =>
      Math.round(part(map, 'panel-figure')!.getBoundingClientRect().right - small(map)!.getBoundingClientRect().right);
    expect(place(arabic)).to.equal(place(english));
  });

  it('is told from the picture: an edge of its own in the dark, with more contrast, in forced colours', async function () {
    const map = await opened('BL23');
    const style = (): CSSStyleDeclaration => getComputedStyle(small(map)!);
    map.style.colorScheme = 'dark';
    const fill = getComputedStyle(small(map)!.querySelector('.panel-part rect')!).stroke;
    expect(contrast(fill, style().backgroundColor)).to.be.at.least(3);
    map.style.colorScheme = '';
    let [more, forced] = [0, ''];
    const isThere = await withMedia('prefers-contrast', 'more', () => {
      more = contrast(style().borderTopColor, style().backgroundColor);
    });
    if (!isThere) this.skip(); // Only Chromium's driver can ask for it.
    await withMedia('forced-colors', 'active', () => void (forced = style().borderTopStyle));
    expect(more).to.be.at.least(3);
    expect(forced).to.equal('solid');
  });
});
