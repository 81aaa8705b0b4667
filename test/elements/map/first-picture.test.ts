import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { AcuBodyMap } from '../../../src/index.js';
import { clinic } from '../../support/dataset.js';
import { hotspot, panelTitle, part, parts, root } from '../../support/map.js';
import { until } from '../../support/until.js';

describe('the first picture of the built-in points, which the build has drawn', () => {
  const maps: AcuBodyMap[] = [];
  afterEach(() => {
    for (const map of maps.splice(0)) (map.parentElement?.matches('[data-around]') ? map.parentElement : map).remove();
  });

  /** A map as soon as it shows something, or as soon as it would. */
  const begin = async (given: Partial<AcuBodyMap> = {}, around?: Record<string, string>): Promise<AcuBodyMap> => {
    const map = document.createElement('acu-body-map');
    const place = document.createElement('div');
    place.dataset['around'] = '';
    for (const [name, value] of Object.entries(around ?? {})) place.setAttribute(name, value);
    document.body.append(place);
    place.append(Object.assign(map, given));
    maps.push(map);
    for (let i = 0; i < 5; i++) await Promise.resolve();
    return map;
  };
  const live = async (map: AcuBodyMap): Promise<void> => {
    await map.ready;
    await until(() => !root(map).querySelector('[data-acu]'), 'it is live');
  };
  const isDrawn = (map: AcuBodyMap): boolean => root(map).querySelector('[data-acu]') !== null;

  it('is there at once, and stays as it is when the map becomes live', async () => {
    const map = await begin();
    expect(isDrawn(map)).to.equal(true);
    const before = [...root(map).querySelectorAll('section, section *')];
    expect(before.filter((each) => each.matches('.hotspot')).length).to.equal(22);
    const texts = before.map(({ firstChild }) => firstChild);
    const boxOf = (each: Element): string => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return [x, y, width, height].map((size) => size.toFixed(1)).join(' ');
    };
    const seen = before.filter((each) => each.matches('.header, .figures, .hotspot, .picture, .fold > summary'));
    const boxes = seen.map(boxOf);
    await live(map);
    const gone = before.filter((each) => !root(map).contains(each));
    expect(gone.map(({ outerHTML }) => outerHTML.slice(0, 200))).to.deep.equal([]);
    const lost = texts.filter((text) => text && !root(map).contains(text));
    expect(lost.map((text) => text!.textContent).slice(0, 3)).to.deep.equal([]);
    const after = seen.map(boxOf);
    // What opens beside the picture is measured when it has come.
    expect(
      boxes.flatMap((box, i) => (box === after[i] ? [] : `${seen[i]!.className}: ${box} → ${after[i]}`)),
    ).to.deep.equal([]);
  });

  it('says and does the same as a map that draws itself', async () => {
    const [map, other] = [await begin(), await begin({ topics: 'low-back' })];
    expect([isDrawn(map), isDrawn(other)]).to.deep.equal([true, false]);
    await Promise.all([live(map), other.updateComplete]);
    await map.updateComplete;
    const words = (each: AcuBodyMap): string[] =>
      ['acu-figure', 'acu-toolbar', 'acu-close-ups', 'acu-list', '.title', '.hint'].map((selector) =>
        [...root(each).querySelectorAll(selector)]
          .map(({ textContent }) => textContent.replace(/\s+/g, ' '))
          .join('\n'),
      );
    expect(words(map)).to.deep.equal(words(other));
    const marks = (each: AcuBodyMap): string[] =>
      parts(each, 'hotspot').map(
        (mark) => `${mark.getAttribute('part')} ${mark.style.cssText} ${mark.dataset['side']}`,
      );
    expect(marks(map)).to.deep.equal(marks(other));
  });

  it('opens the panel of a point that was pressed before the map was live', async () => {
    const map = await begin();
    hotspot(map, 'Sea of Vitality').click();
    expect(isDrawn(map)).to.equal(true);
    await until(() => panelTitle(map) === 'Sea of Vitality');
    expect(map.selected).to.equal('BL23');
  });

  it('turns to the view that was pressed before the map was live', async () => {
    const map = await begin();
    parts(map, 'view-button')
      .find(({ textContent }) => textContent.includes('Front'))!
      .click();
    await until(() => map.view === 'front');
  });

  it('leaves a row that was unfolded before the map was live unfolded', async () => {
    const map = await begin();
    part(map, 'safety-heading')!.click();
    await live(map);
    await map.updateComplete;
    expect(part(map, 'safety')!.hasAttribute('open')).to.equal(true);
    expect(part(map, 'safety')!.textContent).not.to.include('false');
  });

  it('keeps the focus of a mark', async () => {
    const map = await begin();
    const mark = hotspot(map, 'Sea of Vitality');
    mark.focus();
    await live(map);
    expect(root(map).activeElement).to.equal(mark);
  });

  it('shows other points that are asked for before the map is live', async () => {
    const map = await begin();
    map.points = 'LI4 ST36';
    await live(map);
    expect(map.model?.points.map(({ id }) => id)).to.deep.equal(['LI4', 'ST36']);
    await map.updateComplete;
    expect(parts(map, 'list-item').length).to.equal(2);
  });

  it('presses no other point where those have changed since', async () => {
    const map = await begin();
    hotspot(map, 'Sea of Vitality').click();
    map.points = 'LI4 ST36';
    await live(map);
    await map.updateComplete;
    expect(map.selected).to.equal(undefined);
    expect(part(map, 'panel-title')).to.equal(undefined);
  });

  it('presses what was pressed where it is now, and tells the page once', async () => {
    const map = await begin();
    const heard: MouseEvent[] = [];
    const hear = (event: MouseEvent): unknown => heard.push(event);
    document.addEventListener('click', hear);
    const mark = hotspot(map, 'Great Stream');
    const { x, y, width, height } = mark.getBoundingClientRect();
    const at = { bubbles: true, composed: true, detail: 1, clientX: x + width / 2, clientY: y + height / 2 };
    mark.dispatchEvent(new MouseEvent('click', at));
    map.parentElement!.style.paddingBlockStart = '400px';
    await until(() => panelTitle(map) === 'Great Stream');
    document.removeEventListener('click', hear);
    expect(heard.length).to.equal(1);
  });

  it('is not doubled when the map is away as it would become live', async () => {
    const map = await begin();
    map.remove();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    document.body.append(map);
    await live(map);
    await map.updateComplete;
    expect(parts(map, 'figure').length).to.equal(2);
    expect(parts(map, 'list-item').length).to.equal(12);
    hotspot(map, 'Sea of Vitality').click();
    await until(() => panelTitle(map) === 'Sea of Vitality');
  });

  it('asks for the language of the page when a point was selected before the map came into it', async () => {
    const map = document.createElement('acu-body-map');
    map.select('BL23');
    const place = document.createElement('div');
    place.lang = 'de';
    place.dataset['around'] = '';
    document.body.append(place);
    place.append(map);
    maps.push(map);
    await until(() => part(map, 'title')?.textContent.includes('Rücken'));
  });

  it('turns to the language that the page takes before the map is live', async () => {
    const map = await begin();
    map.lang = 'de';
    await live(map);
    await until(() => part(map, 'title')!.textContent.includes('Rücken'));
  });

  it('opens the point that a script selects before the map is live', async () => {
    const map = await begin();
    expect(map.select('bl-23')).to.equal(true);
    expect(map.select('nowhere')).to.equal(false);
    await until(() => panelTitle(map) === 'Sea of Vitality');
  });

  it('opens a routine when routines are ready', async () => {
    const map = await begin();
    await map.practice.ready;
    expect(map.practice.open('daily')).to.equal(true);
  });

  it('becomes live in another place when it is moved before', async () => {
    const map = await begin();
    map.remove();
    document.body.append(map);
    await live(map);
    hotspot(map, 'Sea of Vitality').click();
    await until(() => panelTitle(map) === 'Sea of Vitality');
  });

  it('reads from left to right on a page that does not', async () => {
    const map = await begin({}, { lang: 'en', dir: 'rtl' });
    expect(isDrawn(map)).to.equal(true);
    expect(getComputedStyle(part(map, 'title')!).direction).to.equal('ltr');
  });

  const OTHERS: Record<string, Partial<AcuBodyMap>> = {
    'data of its own': { data: clinic },
    'an address of data': { src: 'data:application/json,{"points":[]}' },
    'a topic': { topic: 'head-neck' },
    'some points': { points: 'LI4' },
    'another language': { lang: 'fr' },
    'another figure': { figure: 'female' },
    'another view': { view: 'front' },
    'a point that is chosen': { selected: 'BL23' },
    'lines of the meridians': { meridians: true },
    'a choice of topics': { topics: 'low-back head-neck' },
    'little room': { layout: 'compact' },
    'words of its own': { messages: { hint: 'Tap.' } },
  };
  for (const [what, given] of Object.entries(OTHERS)) {
    it(`is not shown to those who ask for ${what}`, async () => {
      const map = await begin(given);
      expect(isDrawn(map)).to.equal(false);
    });
  }
});
