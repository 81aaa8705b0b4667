import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { pageClock } from '../../support/clock.js';
import { hotspot, panelTitle, part, parts, press, record, root, row, settled, words } from '../../support/map.js';
import {
  beginRoutine,
  mountRoutines,
  openRoutine,
  phase,
  pressTimerButton,
  step,
  timerButton,
} from '../../support/practice.js';
import { until } from '../../support/until.js';

const title = (map: AcuBodyMap): string => words(part(map, 'practice')?.querySelector('[role="heading"]'));

describe('opening a routine', () => {
  let clock: ReturnType<typeof pageClock>;
  beforeEach(() => (clock = pageClock()));
  afterEach(() => clock.restore());

  for (const [who, open] of [
    ['the reader', (map) => openRoutine(map, 'Foot, top and sole')],
    ['the page', async (map) => void map.practice?.open('feet')],
  ] as readonly (readonly [string, (map: AcuBodyMap) => Promise<void>])[]) {
    it(`by ${who} closes the panel and leaves no point chosen`, async () => {
      const map = await mountRoutines();
      await press(map, hotspot(map, 'Sea of Vitality'));
      expect(panelTitle(map)).to.equal('Sea of Vitality');
      await open(map);
      await settled(map);
      expect(title(map)).to.equal('Foot, top and sole');
      expect([part(map, 'panel'), map.selected]).to.deep.equal([undefined, undefined]);
      expect(parts(map, 'hotspot-selected')).to.deep.equal([]);
    });
  }

  it('stops the timer of the point whose panel was open', async () => {
    const map = await mountRoutines(html`<acu-body-map selected="BL40"></acu-body-map>`);
    await pressTimerButton(map, 'Start');
    await openRoutine(map, 'Foot, top and sole');
    await press(map, row(map, 'BL 40'));
    expect(timerButton(map, 'Start'), 'it stands at the beginning').to.not.equal(undefined);
  });

  it('moves focus to its heading for the reader, and nowhere for the page', async () => {
    const map = await mountRoutines();
    const own = document.body.appendChild(document.createElement('button'));
    own.focus();
    map.practice?.open('feet');
    await settled(map);
    expect(document.activeElement === own, 'focus stays').to.equal(true);
    own.remove();
    await pressTimerButton(map, 'Leave');
    await openRoutine(map, 'Elbow and hand');
    await until(() => words(root(map).activeElement) === 'Elbow and hand', 'focus is on the heading');
  });

  it('takes the place of one that is under way, and starts from its own beginning', async () => {
    const map = await mountRoutines();
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await beginRoutine(map);
    await pressTimerButton(map, 'Skip this point');
    await pressTimerButton(map, 'Too sore');
    await openRoutine(map, 'Elbow and hand');
    expect(title(map)).to.equal('Elbow and hand');
    expect(parts(map, 'practice')).to.have.length(1);
    await pressTimerButton(map, 'Begin');
    expect(step(map)).to.match(/^Arm Three Miles LI 10/);
    clock.pass(3600);
    await until(() => words(part(map, 'practice')).includes('Well done'));
    expect(words(part(map, 'practice')))
      .to.contain('You pressed 2 points.')
      .and.to.not.contain('Skipped');
  });

  it('of the reader’s own goes through the points in the order in which they were chosen', async () => {
    const map = await mountRoutines();
    const own = parts(map, 'more').find((each) => words(each).startsWith('My own routine')) as HTMLDetailsElement;
    own.querySelector('summary')!.click();
    await settled(map);
    const boxOf = (name: string): HTMLInputElement =>
      [...own.querySelectorAll('label')].find((each) => words(each) === name)!.querySelector('input')!;
    for (const name of ['Union Valley', 'Sea of Vitality', 'Bubbling Spring']) boxOf(name).click();
    boxOf('Sea of Vitality').click();
    boxOf('Sea of Vitality').click();
    await settled(map);
    await press(map, own.querySelector<HTMLElement>('[part~="timer-button"]')!);
    const steps = [...part(map, 'practice')!.querySelectorAll('ol strong')].map((each) => words(each));
    expect(steps).to.deep.equal(['Union Valley', 'Bubbling Spring', 'Sea of Vitality']);
  });

  it('lets a reader skip a step again: it is told once, with the last reason', async () => {
    const map = await mountRoutines();
    const seen = record(map, 'acu-routine-end');
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await beginRoutine(map);
    for (const why of ['Too sore', 'I cannot reach it']) {
      await pressTimerButton(map, 'Skip this point');
      await pressTimerButton(map, why);
      if (why === 'Too sore') await pressTimerButton(map, 'Back');
    }
    clock.pass(3600);
    await until(() => seen.length > 0, 'it has ended');
    expect(seen[0]![1]['skipped']).to.deep.equal([{ point: 'BL23', why: 'reach' }]);
  });

  it('leaves the panel of a step to the reader: closed, the routine goes on', async () => {
    const map = await mountRoutines();
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await beginRoutine(map);
    expect(panelTitle(map)).to.equal('Sea of Vitality');
    await press(map, part(map, 'close')!);
    expect(part(map, 'panel')).to.equal(undefined);
    clock.pass(98);
    await until(() => phase(map) === 'Press' && step(map).includes('BL 52'), 'the next step');
    expect(panelTitle(map), 'and shows its own point').to.equal('Will’s Chamber');
  });
});
