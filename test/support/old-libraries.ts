import { expect } from '@open-wc/testing';
import type { AcuBodyMap } from '../../src/index.js';
import type { inside } from '../pages/old-libraries-map.js';
import { nameOf, settled, words } from './map.js';
import { until } from './until.js';

/** When a library replaces the globals of its page: before or after the map’s script runs. */
export type When = 'before' | 'after';

/** The window of a page with an old library. */
type Page = Window &
  typeof globalThis & {
    readonly oldLibraries: Readonly<Record<string, () => void>>;
    readonly inside: typeof inside;
    faults: string[];
  };

const DATA = '/test/pages/old-libraries.json';
const own = await (await fetch(DATA)).text();

/**
 * A page whose globals are replaced before or after the map’s script runs; without a library, as the browser has it.
 */
async function open(library?: string, when?: When): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; width: 1000px; height: 800px';
  frame.src = '/test/pages/old-libraries.html';
  const isHere = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await isHere;
  const page = frame.contentWindow as Page;
  page.faults = [];
  page.addEventListener('error', ({ message }) => page.faults.push(message));
  page.addEventListener('unhandledrejection', ({ reason }) => page.faults.push(String(reason)));
  const replace = (): void => {
    if (library) page.oldLibraries[library]!();
  };
  if (when === 'before') replace();
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = './old-libraries-map.ts';
  page.document.body.appendChild(script);
  await until(() => page.inside, 'the map’s script has run');
  if (when === 'after') replace();
  return page;
}

async function mapIn(page: Page, attributes: Readonly<Record<string, string>>, child?: Node): Promise<AcuBodyMap> {
  const map = page.document.createElement('acu-body-map');
  for (const name of Object.keys(attributes)) map.setAttribute(name, attributes[name]!);
  if (child) map.appendChild(child);
  page.document.body.appendChild(map);
  await map.ready;
  // The rows of its list come a moment later.
  await map.updateComplete;
  return map;
}

const one = (map: AcuBodyMap, selector: string): HTMLElement | null => map.shadowRoot!.querySelector(selector);
const all = (map: AcuBodyMap, selector: string): HTMLElement[] => [
  ...map.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const button = (map: AcuBodyMap, room: string, name: string): HTMLElement | undefined =>
  all(map, `${room} button`).find((each) => words(each) === name && each.checkVisibility());

/** Points, places, cautions and times of a map, as values of this page. */
const factsOf = ({ inside: { cautionsOf, pressingOf, phasesOf, totalOf } }: Page, map: AcuBodyMap): unknown => ({
  issues: structuredClone(map.model?.issues),
  dataset: structuredClone(map.model?.dataset),
  points: structuredClone(map.model?.points),
  cautions: [...(map.model?.points ?? [])].map((point) => structuredClone(cautionsOf(point))),
  times: [...(map.model?.points ?? [])].map((point) => {
    const pressing = pressingOf(point);
    return pressing ? [totalOf(phasesOf(pressing)), structuredClone(phasesOf(pressing))] : undefined;
  }),
});

/** Where each mark is on the screen, in pixels from the top left of its picture. */
const placesOf = (map: AcuBodyMap): readonly (readonly [name: string, x: number, y: number])[] =>
  all(map, 'acu-figure [part~="hotspot"]').map((mark) => {
    const { x, y } = mark.getBoundingClientRect();
    const base = mark.closest('acu-figure')!.querySelector('[part~="silhouette"]')!.getBoundingClientRect();
    return [nameOf(mark), Math.round(x - base.x), Math.round(y - base.y)];
  });

/** The same, once crowded marks have been moved apart. */
async function marksOf(map: AcuBodyMap): Promise<unknown> {
  let before = '';
  let steady = 0;
  await until(() => {
    const now = JSON.stringify(placesOf(map));
    const isPlaced = all(map, 'acu-figure button.hotspot').every((mark) => mark.hasAttribute('tabindex'));
    steady = isPlaced && now === before ? steady + 1 : 0;
    before = now;
    return steady > 4;
  }, 'the marks stand still');
  return placesOf(map);
}

/** What the panel of each point says. */
async function panelsOf(map: AcuBodyMap): Promise<unknown> {
  const panels: string[] = [];
  for (const { id } of map.model?.points ?? []) {
    map.select(id);
    await map.updateComplete;
    panels.push(words(one(map, '[part~="panel"]')));
  }
  map.close();
  await map.updateComplete;
  return panels;
}

const isWhole = (map: AcuBodyMap): boolean =>
  ['more', 'routine-open', 'handout-button', 'share-button'].every((name) => one(map, `[part~="${name}"]`));

/** All that a page with this library shows and does. */
async function snapshot(page: Page): Promise<Readonly<Record<string, unknown>>> {
  const map = await mapIn(page, {});
  await until(() => isWhole(map), 'all rooms are there');
  await settled(map);
  // The page of the frame is its own: the safety text has not been read there.
  map.select('BL23');
  await map.updateComplete;
  const safety = words(one(map, '[part~="safety-first"]'));
  button(map, 'acu-panel', 'I have read this')!.click();
  map.close();
  await settled(map);
  const start = {
    facts: factsOf(page, map),
    marks: await marksOf(map),
    // Where svg.js does not work, the map says so.
    words: words(map.shadowRoot!.querySelector('.map')).replace('Zoom could not be loaded. Try again ', ''),
  };
  const panels = await panelsOf(map);

  // The timer of a point whose sides come in turn.
  map.select('BL40');
  await until(() => button(map, 'acu-timer', 'Start'), 'the timer is there');
  const times = all(map, 'acu-timer-settings option, acu-timer-settings input').map((each) => words(each));
  button(map, 'acu-timer', 'Start')!.click();
  await until(() => button(map, 'acu-timer', 'Pause'), 'the timer runs');
  const timer = [times, words(one(map, 'acu-timer [part~="timer-phase"]'))];
  button(map, 'acu-timer', 'Pause')!.click();
  map.close();

  // A routine.
  map.practice.open('daily');
  map.practice.begin();
  map.practice.next();
  await settled(map);
  const routine = [map.practice.step, map.practice.status, words(one(map, '[part~="practice-step"]'))];
  map.practice.close();
  await settled(map);

  // The printed map.
  page.dispatchEvent(new Event('beforeprint'));
  await settled(map);
  const sheet = words(one(map, '[part~="sheet"]'));
  page.dispatchEvent(new Event('afterprint'));

  map.remove();

  // Every point of the atlas.
  const atlas = await mapIn(page, { points: '*', lang: 'de' });
  const everything = { facts: factsOf(page, atlas), list: words(one(atlas, 'acu-list')) };
  atlas.remove();

  return { safety, start, panels, timer, routine, sheet, everything };
}

/** A map for each way in which a page can give its own data. */
async function* mapsWithOwnData(page: Page): AsyncGenerator<readonly [way: string, map: AcuBodyMap]> {
  yield ['src', await mapIn(page, { src: DATA })];
  yield ['attribute', await mapIn(page, { data: own })];
  const script = page.document.createElement('script');
  script.type = 'application/json';
  script.text = own;
  yield ['child script', await mapIn(page, {}, script)];
  const map = await mapIn(page, {});
  map.data = page.eval(`(${own})`) as NonNullable<AcuBodyMap['data']>;
  await map.ready;
  yield ['property', map];
}

/** All that maps with a page’s own data show. */
async function ownSnapshot(page: Page): Promise<unknown> {
  const found: unknown[] = [];
  for await (const [way, map] of mapsWithOwnData(page)) {
    await until(() => isWhole(map), 'all rooms are there');
    await settled(map);
    const shown = words(map.shadowRoot!.querySelector('.map'));
    found.push([way, factsOf(page, map), await marksOf(map), way === 'src' && (await panelsOf(map)), shown]);
    map.remove();
  }
  return found;
}

/** Starts a timer and asks for meridian lines: both are drawn with svg.js, as is zooming. */
async function mapWithDrawings(page: Page): Promise<AcuBodyMap> {
  const map = await mapIn(page, { selected: 'BL23', meridians: '' });
  await until(() => button(map, 'acu-timer', 'Start'), 'the timer is there');
  button(map, 'acu-timer', 'Start')!.click();
  return map;
}
const windowOf = (map: AcuBodyMap): string | null | undefined => one(map, '.view-back svg')?.getAttribute('viewBox');
const drawings = (map: AcuBodyMap, selector: string): string[] =>
  all(map, `.view-back ${selector}`).map(({ outerHTML }) => outerHTML);

/** Rings, rulers and lines, and the window after one step of zoom. */
async function drawn(page: Page): Promise<unknown> {
  const map = await mapWithDrawings(page);
  await until(() => one(map, '.view-back .pulse'), 'the pressed places have rings');
  await until(() => drawings(map, '.overlay path').length > 5, 'the lines are there');
  const before = [drawings(map, '.pulse circle'), drawings(map, '.overlay > *')];
  await until(() => one(map, '.view-back [part~="zoom-button"]'), 'the zoom is there');
  const width = (): number => Number(windowOf(map)?.split(' ')[2]);
  const whole = width();
  one(map, '.view-back [part~="zoom-button"]')!.click();
  await until(() => Math.abs(whole / width() - 1.6) < 1e-9, 'the view is enlarged');
  const after = windowOf(map);
  map.remove();
  return [before, after];
}

const LIBRARIES = [
  'MooTools 1.2',
  'MooTools 1.5',
  'Prototype 1.6',
  'Prototype 1.7',
  'Sugar 1.2',
  'Datejs',
  'Ext JS 3 and ASP.NET AJAX',
  'additions to Object.prototype',
  'a Promise library',
  'an old fetch()',
  'collections of a shim',
  'XRegExp 1.5',
  'shims for frames and observers',
  'a console with nothing but log()',
  'helpers of a site',
] as const;
/** What a library replaces is the same in every browser: all are tried in one, a few in the others to save time. */
const TRIED: readonly (typeof LIBRARIES)[number][] = navigator.userAgent.includes('Chrome')
  ? LIBRARIES
  : ['MooTools 1.2', 'Prototype 1.7', 'a Promise library'];
/** Libraries with which svg.js does not work: then nothing is drawn, rather than in a wrong place. */
const WITHOUT_DRAWINGS: readonly string[] = ['Prototype 1.6', 'additions to Object.prototype'];
/** A library with which valibot does not work: all data of others is refused. */
const WITHOUT_OWN_DATA: readonly string[] = ['additions to Object.prototype'];

/** Compares a page on which each library has replaced globals with a page that has none. */
export function describeOldLibraries(when: When): void {
  describe(`a map on a page whose globals an old library replaces ${when} the map’s script`, () => {
    let clean: Readonly<Record<string, unknown>>;
    let cleanOwn: unknown;
    let cleanlyDrawn: unknown;
    before(async function () {
      this.timeout(60_000);
      const page = await open();
      clean = await snapshot(page);
      cleanOwn = await ownSnapshot(page);
      cleanlyDrawn = await drawn(page);
      expect(Object.keys(page.oldLibraries)).to.deep.equal(LIBRARIES);
      expect(page.faults).to.deep.equal([]);
      page.frameElement!.remove();
    });

    it('is compared with a page that has none, on which all is there', () => {
      expect((clean['panels'] as string[]).join(' '))
        .to.contain('Sea of Vitality')
        .and.to.contain('If you are pregnant');
      expect(clean['timer']).to.contain('Press on the left');
      expect(clean['routine']).to.deep.equal([1, 'running', 'Will’s Chamber BL 52']);
      const { facts } = clean['everything'] as { facts: { points: unknown[] } };
      expect(facts.points).to.have.length(417);
    });

    for (const library of TRIED) {
      describe(library, () => {
        let page: Page;
        before(async () => (page = await open(library, when)));
        after(() => page.frameElement!.remove());

        it('same points, places, cautions, times and words', async () => {
          const found = await snapshot(page);
          for (const name of Object.keys(clean)) expect(found[name], name).to.deep.equal(clean[name]);
        });

        if (WITHOUT_OWN_DATA.includes(library))
          it('own data is refused, and the map says so', async () => {
            for await (const [way, map] of mapsWithOwnData(page))
              expect([one(map, '[part~="error"]') !== null, map.model], way).to.deep.equal([true, undefined]);
          });
        else
          it('the same with own data', async () => {
            expect(await ownSnapshot(page)).to.deep.equal(cleanOwn);
          });

        if (WITHOUT_DRAWINGS.includes(library))
          it('no rings, rulers, lines and zoom, rather than some in a wrong place', async () => {
            const map = await mapWithDrawings(page);
            const whole = windowOf(map);
            await page.eval(`import('/src/elements/figure/overlay.ts').catch(() => undefined)`);
            for (let i = 0; i < 5; i++) await new Promise((resolve) => page.requestAnimationFrame(resolve));
            expect([drawings(map, '.pulse, .overlay'), windowOf(map)]).to.deep.equal([[], whole]);
            expect(one(map, '[part~="zoom-button"]')).to.equal(null);
          });
        else
          it('same rings, rulers, lines and zoom', async () => {
            expect(await drawn(page)).to.deep.equal(cleanlyDrawn);
          });

        // WebKit also tells the page of the error for which svg.js could not be loaded.
        if (!WITHOUT_DRAWINGS.includes(library))
          it('no error reaches the page', () => expect(page.faults).to.deep.equal([]));
      });
    }
  });
}
