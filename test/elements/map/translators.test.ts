import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap, DatasetFile } from '../../../src/index.js';
import { pageClock } from '../../support/clock.js';
import { hotspots, mount, part, parts, press, root, row, settled, words } from '../../support/map.js';
import {
  beginRoutine,
  mountRoutines,
  mountTimer,
  openRoutine,
  phase,
  pressTimerButton,
  step,
} from '../../support/practice.js';
import { MARK, TRANSLATORS } from '../../support/translators.js';
import { until, untilEqual } from '../../support/until.js';

const first: DatasetFile = {
  title: 'First',
  points: [
    { id: 'BL23', name: 'Pressed by nobody who is pregnant', technique: 'Press.', duration: 60 },
    { id: 'own', name: 'Harmless', view: 'back', x: 40, y: 20, technique: 'Tap.', duration: 90 },
    { id: 'ST36', name: 'Third', avoid: ['kidney'] },
  ],
};
const second: DatasetFile = {
  title: 'Second',
  points: [
    { id: 'own', name: 'Harmless', view: 'back', x: 40, y: 20, technique: 'Tap.', duration: 90 },
    { id: 'LI4', name: 'Joining valley', technique: 'Squeeze.', duration: 120 },
    { id: 'BL40', name: 'Behind the knee', avoid: ['After a fall, see us first.'] },
  ],
};

/** What stands in a map beside what: in its list, on its marks, in its title and in its panel. */
const shown = (map: AcuBodyMap): unknown => ({
  title: words(part(map, 'title')),
  rows: parts(map, 'list-item').map((each) => [...each.children].map((cell) => words(cell))),
  marks: hotspots(map).map((each) => words(each)),
  panel: panelWords(map),
});

/** The words of an open panel. Those drawn into its picture come later. */
function panelWords(map: AcuBodyMap): string {
  const panel = part(map, 'panel')!.cloneNode(true) as HTMLElement;
  for (const picture of panel.querySelectorAll('svg')) picture.remove();
  return words(panel);
}

describe('a translator never puts the name of one point over the caution of another', () => {
  let clock: ReturnType<typeof pageClock>;
  beforeEach(() => (clock = pageClock()));
  afterEach(() => clock.restore());

  for (const [act, translate] of Object.entries(TRANSLATORS)) {
    describe(`one that ${act}`, () => {
      it('does reach the map', async () => {
        const map = await mount(html`<acu-body-map selected="BL40"></acu-body-map>`, 900);
        translate();
        expect(words(part(map, 'panel-title'))).to.equal(`${MARK}Commanding Middle`);
        expect(words(row(map, 'Sea of Vitality'))).to.contain(`${MARK}Sea of Vitality`);
      });

      it('the panel of the next point is its own', async () => {
        const wanted = await mountTimer(html`<acu-body-map selected="BL23"></acu-body-map>`);
        await until(() => part(wanted, 'sources'), 'the background is there');
        const panel = panelWords(wanted);
        wanted.remove();
        const map = await mountTimer(html`<acu-body-map selected="BL40"></acu-body-map>`);
        await until(() => part(map, 'sources'), 'the background is there');
        translate();
        map.select('BL23');
        await settled(map);
        await untilEqual(() => panelWords(map), panel);
      });

      it('list, marks, title and panel of other data are its own', async () => {
        const map = await mountTimer(html`<acu-body-map .data=${first} selected="own"></acu-body-map>`);
        translate();
        for (const data of [second, first, second]) {
          map.data = data;
          await map.ready;
          await settled(map);
        }
        const fresh = await mountTimer(html`<acu-body-map .data=${second} selected="own"></acu-body-map>`);
        const unmarked = (value: unknown): string => JSON.stringify(value).replace(/[~\s]+/g, '');
        expect(unmarked(shown(map))).to.equal(unmarked(shown(fresh)));
      });

      it('a caution that the reader asks for is said', async () => {
        const map = await mountRoutines(html`<acu-body-map selected="BL40"></acu-body-map>`);
        translate();
        const box = root(map).querySelector<HTMLInputElement>('input[value="blood-clot"]')!;
        box.click();
        await settled(map);
        expect(words(part(map, 'caution')!.querySelector('dt'))).to.contain('Ask first');
        expect(words(root(map).querySelector('.concern-answer'))).to.match(/^\d+ point/);
      });

      it('a timer goes on, and says what to do', async () => {
        const map = await mountTimer();
        await pressTimerButton(map, 'Start');
        translate();
        clock.pass(20);
        const time = (): string => words(root(map).querySelector('.ring-time'));
        await untilEqual(time, '0:40');
        clock.pass(40);
        await untilEqual(() => phase(map), 'Change sides');
        expect(words(root(map).querySelector('acu-timer [role="status"]'))).to.equal('Change sides');
      });

      it('a routine names the point of its step', async () => {
        const map = await mountRoutines();
        await openRoutine(map, 'Ten to fifteen minutes a day');
        await beginRoutine(map);
        translate();
        map.practice.next();
        await settled(map);
        expect(step(map)).to.equal('Will’s Chamber BL 52');
        expect(words(root(map).querySelector('.routine-count'))).to.match(/^Step 2 of/);
        expect(words(part(map, 'panel-title'))).to.equal('Will’s Chamber');
        translate();
        map.practice.pause();
        await settled(map);
        const main = root(map).querySelector<HTMLElement>('acu-routine .button-main')!;
        expect(words(main)).to.equal('Go on');
        await press(map, main);
        expect(map.practice.status).to.equal('running');
        translate();
        map.practice.next();
        await settled(map);
        expect(step(map)).to.equal('Commanding Middle BL 40');
      });

      it('the status line says the next view', async () => {
        const map = await mount(undefined, 400);
        await untilEqual(() => words(part(map, 'status')), '12 points');
        translate();
        await press(
          map,
          parts(map, 'view-button').find((each) => words(each).endsWith('Front'))!,
        );
        expect(words(part(map, 'status'))).to.match(/^Front, \d+ points?$/);
      });
    });
  }
});

describe('codes and times are not for translators', () => {
  const CODE = /^(?:[A-Z]{2}|EX-[A-Z]{1,2}) \d{1,2}$/;
  const TIME = /^(?:\d+:\d\d|\d+(?:–\d+)? (?:sec|min)(?: \d+ sec)?)$/;

  /** Texts of a map that are nothing but a code or a time, with where they are. */
  function codesAndTimes(map: AcuBodyMap): readonly (readonly [text: string, isKept: boolean, where: string])[] {
    const walker = document.createTreeWalker(root(map), NodeFilter.SHOW_TEXT);
    const found: [string, boolean, string][] = [];
    while (walker.nextNode()) {
      const text = words(walker.currentNode as unknown as Element);
      const parent = walker.currentNode.parentElement;
      if ((!CODE.test(text) && !TIME.test(text)) || !parent || parent.namespaceURI?.endsWith('svg')) continue;
      found.push([text, parent.closest('[translate="no"]') !== null, parent.closest('[part]')?.outerHTML ?? '']);
    }
    return found;
  }

  for (const [what, show] of [
    ['list and panel', async () => mountTimer(html`<acu-body-map selected="BL23"></acu-body-map>`)],
    [
      'the overview of a routine',
      async () => {
        const map = await mountRoutines();
        await openRoutine(map, 'Ten to fifteen minutes a day');
        return map;
      },
    ],
    [
      'a step of a routine',
      async () => {
        const map = await mountRoutines();
        map.practice.open('daily');
        map.practice.begin();
        await settled(map);
        return map;
      },
    ],
    [
      'the printed map',
      async () => {
        const map = await mountRoutines();
        await until(() => part(map, 'handout-button'), 'print is there');
        window.dispatchEvent(new Event('beforeprint'));
        await settled(map);
        return map;
      },
    ],
  ] as const) {
    it(what, async () => {
      const map = await show();
      const found = codesAndTimes(map);
      expect(found.some(([text]) => CODE.test(text)) && found.some(([text]) => TIME.test(text))).to.equal(true);
      expect(found.filter(([, isKept]) => !isKept)).to.deep.equal([]);
      window.dispatchEvent(new Event('afterprint'));
    });
  }
});
