import { expect, html } from '@open-wc/testing';
import { fetchAgain, fetchLate, isMissing, miss, missing } from '../../src/elements/late.js';
import { AcuBodyMap } from '../../src/index.js';
import { hotspots, mount, part, parts, press, root, row, settled, words } from '../support/map.js';
import { replace } from '../support/replace.js';
import { until, untilEqual } from '../support/until.js';

/** Something that is late: fails as long as there is no network, and counts how often it is asked for. */
function late(): { load: () => Promise<string>; network: boolean; asked: number } {
  const it = {
    network: false,
    asked: 0,
    load: async (): Promise<string> => {
      it.asked++;
      if (!it.network) throw new TypeError('Failed to fetch dynamically imported module');
      return 'here';
    },
  };
  return it;
}
const sentences = (map: AcuBodyMap): string[] =>
  parts(map, 'missing')
    .filter((each) => each.checkVisibility())
    .map(words);
const again = (map: AcuBodyMap): HTMLElement => part(map, 'missing-retry')!;
/** A map whose rooms have all come, so that whatever a test misses is all that is missing. */
async function mountWhole(template = html`<acu-body-map></acu-body-map>`): Promise<AcuBodyMap> {
  const map = await mount(template, 900);
  await map.practice.ready;
  await until(() => part(map, 'handout-button'), 'the handout is there');
  return map;
}

afterEach(() => missing.clear());

describe('what could not be fetched', () => {
  it('is undefined, and missing until it comes', async () => {
    const it = late();
    expect(await fetchLate('practice', it.load)).to.equal(undefined);
    expect(isMissing('practice')).to.equal(true);
    await fetchAgain();
    expect([isMissing('practice'), it.asked]).to.deep.equal([true, 2]);
    it.network = true;
    await fetchAgain();
    await fetchAgain();
    expect([isMissing('practice'), it.asked]).to.deep.equal([false, 3]);
  });

  it('is asked for when the browser is online again, each time', async () => {
    const it = late();
    await fetchLate('practice', it.load);
    for (const asked of [2, 3]) {
      window.dispatchEvent(new Event('online'));
      await untilEqual(() => it.asked, asked);
    }
    it.network = true;
    window.dispatchEvent(new Event('online'));
    await untilEqual(() => isMissing('practice'), false);
  });

  for (const [name, act] of [
    ['chooses a point', (map) => press(map, row(map, 'LI 4'))],
    ['turns the meridian lines on', (map) => press(map, part(map, 'meridians-button')!)],
    ['opens the handout', (map) => press(map, part(map, 'handout-button')!)],
  ] as const satisfies [string, (map: AcuBodyMap) => Promise<void>][]) {
    it(`is asked for when a reader ${name}`, async () => {
      const map = await mountWhole();
      const it = late();
      miss('panel', it.load);
      await act(map);
      expect(it.asked).to.equal(1);
    });
  }

  it('is asked for by reload(), and not each second while a timer runs', async () => {
    const map = await mountWhole(html`<acu-body-map selected="LI4"></acu-body-map>`);
    await until(() => part(map, 'timer-button'), 'the timer is there');
    const it = late();
    miss('panel', it.load);
    await press(map, part(map, 'timer-button')!);
    const ring = (): string => part(map, 'timer-ring')!.outerHTML + words(part(map, 'timer'));
    const first = ring();
    await until(() => ring() !== first, 'time passes');
    expect(it.asked).to.equal(0);
    map.reload();
    await untilEqual(() => it.asked, 1);
  });
});

describe('a missing part', () => {
  for (const [name, sentence, place] of [
    ['figure', 'Zoom could not be loaded.', '.stage'],
    ['panel', 'The text for this point could not be loaded.', '.aside'],
    ['text', 'Routines and questions could not be loaded.', '.foot'],
    ['practice', 'The timer could not be loaded.', 'acu-panel'],
    ['paper', 'The handout could not be loaded.', '.foot'],
  ] as const) {
    it(`${name} is said in its place, once, and goes when it comes`, async () => {
      const map = await mountWhole(html`<acu-body-map selected="LI4"></acu-body-map>`);
      expect(sentences(map)).to.deep.equal([]);
      const it = late();
      miss(name, it.load);
      const said = [`${sentence} Try again`];
      // Routines need what the timer needs.
      if (name === 'practice') said.push('Guided routines could not be loaded. Try again');
      await untilEqual(() => sentences(map), said);
      expect(part(map, 'missing')!.closest(place)).to.not.equal(null);
      it.network = true;
      await press(map, again(map));
      await untilEqual(() => sentences(map), []);
    });
  }

  it('is said below the rows of a wide map, not as one of them', async () => {
    const map = await mountWhole(html`<acu-body-map selected="LI4"></acu-body-map>`);
    const it = late();
    miss('text', it.load);
    await until(() => part(map, 'missing'), 'it is said');
    const rows = [...root(map).querySelectorAll('.foot summary')].filter((each) => each.checkVisibility());
    const bottom = Math.max(...rows.map((each) => each.getBoundingClientRect().bottom));
    const said = part(map, 'missing')!.getBoundingClientRect();
    expect(said.top).to.be.at.least(bottom - 1);
    expect(said.width).to.be.closeTo(root(map).querySelector('.foot')!.clientWidth, 40);
    it.network = true;
    await press(map, again(map));
    await untilEqual(() => sentences(map), []);
  });

  it('is said by all maps of the page, in their languages', async () => {
    const maps = [await mountWhole(html`<acu-body-map lang="fr" selected="LI4"></acu-body-map>`), await mountWhole()];
    const it = late();
    miss('paper', it.load);
    const said = (): string[][] => maps.map(sentences);
    await untilEqual(said, [
      ['La fiche n’a pas pu être chargée. Réessayer'],
      ['The handout could not be loaded. Try again'],
    ]);
    it.network = true;
    await press(maps[1]!, again(maps[1]!));
    await untilEqual(said, [[], []]);
  });

  it('that does not come though there is a network says to reload the page', async () => {
    const map = await mountWhole();
    const it = late();
    miss('paper', it.load);
    await settled(map);
    await press(map, again(map));
    await untilEqual(() => sentences(map), ['The handout could not be loaded. Reload the page. Try again']);
    const restore = replace(navigator, 'onLine', false);
    await press(map, again(map));
    await untilEqual(() => sentences(map), ['The handout could not be loaded. Try again']);
    restore();
  });

  it('that comes leaves the focus in the map', async () => {
    const map = await mountWhole(html`<acu-body-map selected="LI4"></acu-body-map>`);
    const it = late();
    miss('practice', it.load);
    await until(() => again(map));
    it.network = true;
    again(map).focus();
    again(map).click();
    await until(() => !again(map));
    await until(() => root(map).activeElement, 'something in the map has focus');
    expect(root(map).activeElement!.closest('acu-panel')).to.not.equal(null);
  });

  it('is said in general when what says it is missing too', async () => {
    const map = await mountWhole();
    const it = late();
    miss('map', it.load);
    await untilEqual(() => words(part(map, 'error')), 'A part of the map could not be loaded. Try again');
    expect(part(map, 'error')!.checkVisibility()).to.equal(true);
    it.network = true;
    part(map, 'retry')!.click();
    await untilEqual(() => part(map, 'error')!.checkVisibility(), false);
    expect(parts(map, 'list-item')).to.have.length(12);
  });

  it('lines are said to be missing only while they are asked for', async () => {
    const map = await mountWhole();
    miss('overlay', late().load);
    await settled(map);
    expect(sentences(map)).to.deep.equal([]);
    await press(map, part(map, 'meridians-button')!);
    await untilEqual(() => sentences(map), ['The lines could not be loaded. Try again']);
  });
});

describe('a close-up whose drawing did not come', () => {
  it('says so instead of showing marks, and the list can be used', async () => {
    const map = await mountWhole(html`<acu-body-map points="LI4 BL23" view="hand-back"></acu-body-map>`);
    const visible = (): number => hotspots(map).filter((mark) => mark.checkVisibility()).length;
    expect(visible()).to.equal(1);
    const it = late();
    miss('hand-back', it.load);
    await untilEqual(() => sentences(map), ['The picture could not be loaded. Try again']);
    expect(visible()).to.equal(0);
    await press(map, row(map, 'LI 4'));
    await untilEqual(() => sentences(map), Array(2).fill('The picture could not be loaded. Try again'));
    const picture = part(map, 'panel-figure')!;
    expect([...picture.children].filter((each) => each.checkVisibility()).map((each) => each.localName)).to.not.include(
      'span',
    );
    it.network = true;
    await press(map, again(map));
    await untilEqual(() => sentences(map), []);
    expect(visible()).to.equal(1);
  });
});

describe('a language that comes late', () => {
  it('does not fetch src again, also while that is on its way', async () => {
    let requests = 0;
    const real = window.fetch;
    let answer = (): void => undefined;
    const restore = replace(window, 'fetch', async (...given: Parameters<typeof fetch>) => {
      requests++;
      await new Promise<void>((resolve) => (answer = resolve));
      return real(...given);
    });
    try {
      const map = document.createElement('acu-body-map') as AcuBodyMap;
      map.lang = 'eo';
      map.src = '/data/head-neck.json';
      document.body.append(map);
      await untilEqual(() => requests, 1);
      AcuBodyMap.addLanguage({ tag: 'eo', messages: { list: 'Ĉiuj punktoj' } });
      answer();
      await map.ready;
      AcuBodyMap.addLanguage({ tag: 'eo', messages: { list: 'Listo' } });
      await untilEqual(() => words(part(map, 'list-heading')).includes('Listo'), true);
      expect(requests).to.equal(1);
      map.remove();
    } finally {
      restore();
    }
  });

  it('reaches a map inside another element’s shadow root', async () => {
    const outer = document.createElement('div');
    document.body.append(outer);
    const map = document.createElement('acu-body-map') as AcuBodyMap;
    map.lang = 'eo';
    outer.attachShadow({ mode: 'open' }).append(map);
    await map.ready;
    AcuBodyMap.addLanguage({ tag: 'eo', messages: { list: 'Profunda listo' } });
    await untilEqual(() => words(part(map, 'list-heading')).includes('Profunda listo'), true);
    outer.remove();
  });
});
