import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { BOXES } from '../../../src/figure/index.js';
import { fromPercent } from '../../../src/geometry/box.js';
import type { AcuBodyMap } from '../../../src/index.js';
import { pageClock } from '../../support/clock.js';
import { inPlainFont } from '../../support/font.js';
import {
  centre,
  fixtureCleanup,
  mount,
  panelTitle,
  part,
  parts,
  press,
  record,
  root,
  settled,
  unfold,
  words,
} from '../../support/map.js';
import {
  beginRoutine,
  mountRoutines,
  openRoutine,
  pressTimerButton,
  step,
  timerButton,
} from '../../support/practice.js';
import { until } from '../../support/until.js';

const ROUTINE = ['acu-routine-start', 'acu-routine-step', 'acu-routine-end'] as const;
/** Until the page has scrolled as far as it was going to. */
async function still(): Promise<void> {
  for (let frames = 0, last = scrollY; frames < 10; frames = scrollY === last ? frames + 1 : 0) {
    last = scrollY;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

describe('a guided routine', () => {
  let clock: ReturnType<typeof pageClock>;
  beforeEach(() => (clock = pageClock()));
  afterEach(() => {
    clock.restore();
    sessionStorage.clear();
  });

  it('first says what comes, with the points numbered on the picture', async () => {
    const map = await mountRoutines();
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await until(
      () => (root(map).activeElement as HTMLElement | null)?.id === 'routine-title',
      'focus is on its heading',
    );
    const said = words(part(map, 'practice'));
    for (const text of [
      'A calm habit for a stiff low back.',
      'About 10–15 min',
      'Sea of Vitality BL 23',
      'Stop when anything hurts more than before.',
      'Before you press.',
    ])
      expect(said).to.contain(text);
    expect(
      [...root(map).querySelectorAll<HTMLElement>('.view-back button.hotspot[data-step]')].map(({ dataset }) => [
        dataset['id'],
        dataset['step'],
      ]),
    ).to.deep.equal([
      ['BL23', '1'],
      ['BL52', '2'],
      ['LI4', '5'],
      ['BL40', '3'],
    ]);
  });

  it('is on the screen when it is opened on a wide map, which becomes shorter by it', async () => {
    document.body.style.paddingBlockEnd = '2000px';
    try {
      const map = await mountRoutines(undefined, 1000);
      await unfold(map);
      parts(map, 'routine-open').at(-1)!.scrollIntoView({ block: 'center', behavior: 'instant' });
      await openRoutine(map, words(parts(map, 'routine').at(-1)).slice(0, 10));
      const isOnScreen = (): boolean => {
        const { top } = part(map, 'practice')!.getBoundingClientRect();
        return top > -2 && top < innerHeight / 2;
      };
      await until(isOnScreen, 'its head is on the screen');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(isOnScreen(), 'it stays there').to.equal(true);
    } finally {
      document.body.style.paddingBlockEnd = '';
      scrollTo({ top: 0, behavior: 'instant' });
    }
  });

  it('is not left, nor its point closed, by Escape while it runs; before and after, Escape leaves', async () => {
    const map = await mountRoutines();
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await sendKeys({ press: 'Escape' });
    await settled(map);
    expect(part(map, 'practice')).to.equal(undefined);
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await beginRoutine(map);
    const { selected } = map;
    timerButton(map, 'Pause')!.focus();
    await sendKeys({ press: 'Escape' });
    await settled(map);
    expect([map.selected, step(map)]).to.deep.equal([selected, 'Sea of Vitality BL 23']);
    expect(root(map).activeElement).to.equal(timerButton(map, 'Pause'));
    for (let i = 0; i < 5; i++) await pressTimerButton(map, 'Next');
    timerButton(map, 'Leave')?.focus();
    await sendKeys({ press: 'Escape' });
    await settled(map);
    expect(part(map, 'practice')).to.equal(undefined);
  });

  it('shows a new step from its picture on, on a phone on which the reader had to scroll', async () => {
    await setViewport({ width: 320, height: 480 });
    // A post goes on below the map.
    document.body.style.paddingBlockEnd = '1000px';
    try {
      const map = await mountRoutines(html`<acu-body-map></acu-body-map>`, 320);
      await openRoutine(map, 'Ten to fifteen minutes a day');
      await beginRoutine(map);
      const top = (): number => part(map, 'practice')!.getBoundingClientRect().top;
      await until(() => Math.abs(top()) < 2, 'its first step is at the top');
      scrollBy({ top: top() + 150, behavior: 'instant' });
      await until(() => top() < -60, 'the picture has gone');
      await pressTimerButton(map, 'Skip this point');
      await pressTimerButton(map, 'Too sore');
      expect(step(map)).to.contain('Will’s Chamber');
      await until(() => Math.abs(top()) < 2, 'its picture is at the top');
    } finally {
      document.body.style.paddingBlockEnd = '';
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('keeps its place on a phone when a step is in another view, which puts small pictures above it', async () => {
    await setViewport({ width: 375, height: 667 });
    document.body.style.paddingBlockEnd = '1000px';
    try {
      const map = await mountRoutines(html`<acu-body-map></acu-body-map>`, 375);
      await openRoutine(map, 'Foot, top and sole');
      await beginRoutine(map);
      const top = (): number => Math.round(part(map, 'practice')!.getBoundingClientRect().top);
      await until(() => Math.abs(top()) < 2, 'its first step is at the top');
      const views: (string | undefined)[] = [];
      for (const place of [0, 40]) {
        scrollBy({ top: top() - place, behavior: 'instant' });
        await until(() => Math.abs(top() - place) < 2);
        await pressTimerButton(map, place === 0 ? 'Next' : 'Back');
        await settled(map);
        await until(() => Math.abs(top() - place) < 2, `it is at ${place}`);
        views.push(map.view);
      }
      expect(views[0]).not.to.equal(views[1]);
    } finally {
      document.body.style.paddingBlockEnd = '';
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('has no gap after a full stop of Japanese, and one after that of English', async () => {
    for (const [tag, begin, said] of [
      ['ja', '始める', '押しません。強く押さないで'],
      ['en', 'Begin', 'left alone. Do not press'],
    ] as const) {
      const map = await mount(html`<acu-body-map lang=${tag} routine="daily"></acu-body-map>`);
      await until(() => timerButton(map, begin), 'it is there');
      await pressTimerButton(map, begin);
      const caution = (): Element | null | undefined => part(map, 'practice')?.querySelector('[part~="caution"]');
      await until(() => caution(), 'it says what to mind');
      expect(words(caution())).to.contain(said);
    }
  });

  it('leads from point to point, with time to find each, and tells the page', async () => {
    const map = await mountRoutines();
    const seen = record(map, ...ROUTINE, 'acu-select');
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await beginRoutine(map);
    expect(step(map)).to.equal('Sea of Vitality BL 23');
    expect(panelTitle(map), 'the panel has the technique').to.equal('Sea of Vitality');
    clock.pass(90);
    await until(() => step(map) === 'Will’s Chamber BL 52');
    expect(words(part(map, 'timer-phase'))).to.equal('Rest');
    expect(panelTitle(map)).to.equal('Will’s Chamber');
    clock.pass(8);
    await until(() => words(parts(map, 'timer-phase')[0]) === 'Press');
    expect(seen.map(([type, { step: at, point }]) => [type, at, point])).to.deep.equal([
      ['acu-routine-start', 0, 'BL23'],
      ['acu-routine-step', 1, 'BL52'],
    ]);
  });

  it('goes back, on, past what does not suit with a reason, and says at the end what was done', async () => {
    const map = await mountRoutines();
    const seen = record(map, 'acu-routine-end');
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await beginRoutine(map);
    clock.pass(60);
    await pressTimerButton(map, 'Next');
    expect(step(map)).to.contain('BL 52');
    await pressTimerButton(map, 'Back');
    expect(step(map)).to.contain('BL 23');
    await pressTimerButton(map, 'Next');
    await pressTimerButton(map, 'Skip this point');
    await pressTimerButton(map, 'Too sore');
    expect(step(map)).to.contain('BL 40');
    clock.pass(8 + 60 + 5 + 60);
    await until(() => step(map).includes('LR 3'));
    for (let i = 0; i < 2; i++) await pressTimerButton(map, 'Next');
    const said = words(part(map, 'practice'));
    expect(said)
      .to.contain('Well done. Rest a moment.')
      .and.to.contain('You pressed 2 points.')
      .and.to.contain('Skipped: Will’s Chamber (Too sore)');
    expect(seen.map(([, { skipped }]) => skipped)).to.deep.equal([[{ point: 'BL52', why: 'sore' }]]);
    await pressTimerButton(map, 'Leave');
    expect(part(map, 'practice')).to.equal(undefined);
    expect(root(map).querySelector('[data-step]')).to.equal(null);
    expect(words(root(map).activeElement), 'focus goes back to what opened it').to.equal('Practise this');
  });

  for (const [what, past] of [
    [
      'skips every point',
      async (map: AcuBodyMap) => {
        await pressTimerButton(map, 'Skip this point');
        await pressTimerButton(map, 'I cannot reach it');
      },
    ],
    ['only leafs through it', (map: AcuBodyMap) => pressTimerButton(map, 'Next')],
  ] as const)
    it(`does not praise a reader who ${what}: nothing was pressed`, async () => {
      const map = await mountRoutines();
      const seen = record(map, 'acu-routine-end');
      await openRoutine(map, 'Ten to fifteen minutes a day');
      await beginRoutine(map);
      for (let i = 0; i < 20 && step(map); i++) await past(map);
      const said = words(part(map, 'practice'));
      expect(said).to.contain('Nothing pressed today.');
      expect(said).to.not.match(/Well done|You pressed/);
      const told = words(part(map, 'practice')!.querySelector('[role="status"]'));
      expect(told, 'to screen readers too').to.equal('Nothing pressed today.');
      expect(seen, 'it has ended').to.have.length(1);
      expect(timerButton(map, 'Start over'), 'it can be begun again').to.not.equal(undefined);
      await until(() => root(map).activeElement?.closest('[part~="practice"]'), 'focus stays in the routine');
    });

  it('has an end of its own kind when it has no points: nothing had to be pressed', async () => {
    const routines = [{ id: 'calm', title: 'Calm', steps: [{ text: 'Sit down.' }, { text: 'Breathe.' }] }];
    const map = await mountRoutines(html`<acu-body-map .data=${{ points: [{ id: 'LI4' }], routines }}></acu-body-map>`);
    await openRoutine(map, 'Calm');
    await beginRoutine(map);
    for (let i = 0; i < 2; i++) await pressTimerButton(map, 'Next');
    expect(words(part(map, 'practice')))
      .to.contain('Well done')
      .and.to.not.match(/[Pp]ressed/);
  });

  it('does not praise a reader who leaves the only time of a routine without points at once', async () => {
    for (const [seconds, said] of [
      [5, 'Nothing pressed today.'],
      [30, 'Well done. Rest a moment.'],
    ] as const) {
      const map = await mountRoutines();
      await openRoutine(map, 'Five steps');
      await beginRoutine(map);
      for (let i = 0; i < 3; i++) await pressTimerButton(map, 'Next');
      expect(step(map)).to.equal('Hold and breathe deeply.');
      await pressTimerButton(map, 'Start').catch(() => undefined);
      clock.pass(seconds);
      await settled(map);
      for (let i = 0; i < 2; i++) await pressTimerButton(map, 'Next');
      expect(words(part(map, 'practice')), `after ${seconds} seconds of 45`).to.contain(said);
      map.remove();
    }
  });

  for (const [width, height, nth] of [
    [375, 667, 0],
    [375, 667, 4],
    [1200, 900, 0],
  ] as const)
    it(`gives a reader back the place of button ${nth + 1} at ${width} px, from wherever it is left`, async () => {
      await setViewport({ width, height });
      try {
        for (const isBegun of [false, true]) {
          const map = await mountRoutines(html`<acu-body-map></acu-body-map>`, width);
          for (const each of root(map).querySelectorAll<HTMLDetailsElement>('acu-more details')) each.open = true;
          await settled(map);
          const button = parts(map, 'routine-open')[nth]!;
          button.scrollIntoView({ block: 'center', behavior: 'instant' });
          const top = (): number => Math.round(button.getBoundingClientRect().top);
          const before = top();
          await press(map, button);
          await until(() => timerButton(map, 'Begin'), 'its overview is there');
          await still();
          if (isBegun) await beginRoutine(map);
          await press(map, timerButton(map, 'Leave')!);
          await until(
            () => root(map).activeElement === button && Math.abs(top() - before) < 2,
            'the place is the same',
          );
          map.remove();
        }
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });

  it('waits at a step without a time until the reader goes on', async () => {
    const map = await mountRoutines();
    await openRoutine(map, 'Five steps');
    await beginRoutine(map);
    expect(step(map)).to.equal('Find a quiet place. Sit or lie down.');
    clock.pass(3600);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(step(map)).to.equal('Find a quiet place. Sit or lie down.');
    await pressTimerButton(map, 'Next');
    expect(step(map)).to.equal('Find the point on hand, back or foot.');
  });

  it('stands still in a pause, and takes no focus from where it is', async () => {
    const map = await mountRoutines();
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await beginRoutine(map);
    const pause = timerButton(map, 'Pause')!;
    pause.focus();
    clock.pass(90);
    await until(() => step(map).includes('BL 52'));
    await until(() => root(map).activeElement === timerButton(map, 'Pause'), 'focus is there');
    await pressTimerButton(map, 'Pause');
    clock.pass(999);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(step(map)).to.contain('BL 52');
    expect(map.practice.status).to.equal('paused');
  });

  it('is open at first when the page says so, for data of its own too', async () => {
    const data = {
      points: [{ id: 'LI4', location: 'Hand.', duration: 30 }],
      routines: [{ id: 'mine', title: 'Mine', steps: [{ point: 'LI4' }] }],
    };
    const map = await mount(html`<acu-body-map .data=${data} routine="mine"></acu-body-map>`, 900);
    await until(() => part(map, 'practice'), 'it is open');
    expect(words(root(map).querySelector('#routine-title'))).to.equal('Mine');
    expect(map.practice).to.include({ routine: 'mine', status: 'overview', step: 0 });
    expect(document.activeElement === document.body, 'a script moves no focus').to.equal(true);
  });

  it('can be led by the page, once it is ready', async () => {
    const map = await mount(undefined, 900);
    const { practice } = map;
    expect(practice).to.include({ routine: undefined, step: 0, status: 'closed' });
    await practice.ready;
    expect(practice.open('no such')).to.equal(false);
    expect(practice.open('feet')).to.equal(true);
    practice.begin();
    practice.next();
    await settled(map);
    expect(practice).to.include({ routine: 'feet', step: 1, status: 'running' });
    practice.pause();
    expect(practice.status).to.equal('paused');
    practice.close();
    await settled(map);
    expect(practice.status).to.equal('closed');
  });

  it('keeps nothing after a reload, unless the page asks for it', async () => {
    const map = await mountRoutines();
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await beginRoutine(map);
    await pressTimerButton(map, 'Next');
    expect(sessionStorage.length).to.equal(0);
    map.remove();

    const first = await mountRoutines(html`<acu-body-map id="kept" remember="session"></acu-body-map>`);
    await openRoutine(first, 'Ten to fifteen minutes a day');
    await beginRoutine(first);
    await pressTimerButton(first, 'Next');
    await pressTimerButton(first, 'Next');
    expect(sessionStorage.length).to.equal(1);
    first.remove();
    const second = await mount(html`<acu-body-map id="kept" remember="session"></acu-body-map>`, 900);
    await until(() => part(second, 'practice-step'), 'it is open again');
    expect(step(second)).to.contain('BL 40');
    expect(second.practice.status, 'and stands').to.equal('paused');
    await pressTimerButton(second, 'Leave');
    expect(sessionStorage.length).to.equal(0);
  });

  it('starts at its first step where the map remembers a step of another routine', async () => {
    sessionStorage.setItem('acu-body-map:kept', '2 daily');
    const data = {
      points: [{ id: 'LI4' }, { id: 'SP6' }, { id: 'ST36' }],
      routines: ['daily', 'evening'].map((id) => ({
        id,
        title: id,
        steps: ['LI4', 'SP6', 'ST36'].map((point) => ({ point, duration: 30 })),
      })),
    };
    const map = await mountRoutines(
      html`<acu-body-map id="kept" remember="session" routine="evening" .data=${data}></acu-body-map>`,
    );
    await until(() => map.practice.routine === 'evening', 'it is open');
    expect([map.practice.status, map.practice.step]).to.deep.equal(['overview', 0]);
    map.practice.begin();
    expect(map.practice.step).to.equal(0);
  });

  it('can be the reader’s own', async () => {
    const map = await mountRoutines();
    const own = parts(map, 'more').find((each) => words(each).startsWith('My own routine')) as HTMLDetailsElement;
    own.querySelector('summary')!.click();
    await settled(map);
    const row = (name: string): HTMLElement =>
      [...own.querySelectorAll<HTMLElement>('.own-row')].find((each) => words(each).startsWith(name))!;
    expect((own.querySelector('.button-main') as HTMLButtonElement).disabled).to.equal(true);
    row('Bubbling Spring').querySelector('input')!.click();
    const times = row('Union Valley').querySelector('select')!;
    times.value = '120';
    times.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(map);
    await press(map, own.querySelector<HTMLElement>('.button-main')!);
    const said = words(part(map, 'practice'));
    expect(said)
      .to.contain('Bubbling Spring KI 1')
      .and.to.contain('30 sec')
      .and.to.contain('Union Valley LI 4')
      .and.to.contain('2 min');
  });

  it('is read aloud only for those who ask for it, in the language of the map', async function () {
    if (!('speechSynthesis' in window)) this.skip(); // This browser has no voice.
    const spoken: [text: string, lang: string][] = [];
    const real = speechSynthesis.speak.bind(speechSynthesis);
    speechSynthesis.speak = (utterance) => void spoken.push([utterance.text, utterance.lang]);
    const map = await mountRoutines();
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await beginRoutine(map);
    expect(spoken).to.deep.equal([]);
    const box = [...root(map).querySelectorAll<HTMLLabelElement>('[part~="practice"] .timer-settings label')]
      .find((label) => words(label) === 'Read aloud')!
      .querySelector('input')!;
    box.click();
    await settled(map);
    await pressTimerButton(map, 'Next');
    box.click();
    speechSynthesis.speak = real;
    expect(spoken).to.have.length(1);
    expect(spoken[0]![0]).to.match(/^Will’s Chamber\. Relax your back\./);
    expect(spoken[0]![1]).to.equal('en');
  });

  it('has a picture that takes the room which a higher screen leaves', async () => {
    const heights: number[] = [];
    for (const height of [640, 700, 812]) {
      await setViewport({ width: 375, height });
      const map = await mountRoutines(undefined, 375);
      map.parentElement!.style.paddingBlockEnd = '1000px';
      await inPlainFont(map);
      map.parentElement!.style.letterSpacing = '1.8px';
      map.practice.open('daily');
      map.practice.begin();
      await until(() => part(map, 'timer-ring'), 'it has begun');
      await settled(map);
      const routine = part(map, 'practice')!;
      heights.push(routine.querySelector('.step-figure')!.getBoundingClientRect().height);
      fixtureCleanup();
    }
    expect(heights[1], heights.join(' ')).to.be.above(heights[0]! + 10);
    expect(heights[2], heights.join(' ')).to.be.above(heights[1]! + 20);
    await setViewport({ width: 800, height: 600 });
  });

  it('has its bar at the lower edge of a phone’s screen at every step, and leaves no panel behind', async () => {
    await setViewport({ width: 375, height: 667 });
    const map = await mountRoutines(undefined, 375);
    map.parentElement!.style.paddingBlockEnd = '1000px';
    await inPlainFont(map);
    await openRoutine(map, 'Back of the knees');
    await beginRoutine(map);
    await until(() => part(map, 'timer-ring'), 'it has begun');
    const places: number[] = [];
    for (let i = 0; i < 4; i++) {
      await settled(map);
      part(map, 'practice')!.scrollIntoView({ block: 'start', behavior: 'instant' });
      const [bar, routine] = [part(map, 'practice')!.querySelector('.panel-nav')!, part(map, 'practice')!];
      places.push(Math.round(bar.getBoundingClientRect().top - routine.getBoundingClientRect().top));
      // A browser may have a scroll bar below the page.
      const screen = document.documentElement.clientHeight;
      expect(screen - bar.getBoundingClientRect().bottom, `step ${i + 1}`).to.be.within(0, 2);
      const panel = part(map, 'panel');
      expect(panel?.checkVisibility() ?? false, `no panel below step ${i + 1}`).to.equal(false);
      await pressTimerButton(map, 'Next');
    }
    expect(new Set(places).size, places.join(' ')).to.equal(1);
    await press(map, part(map, 'practice')!.querySelector<HTMLElement>('.close')!);
    expect(map.selected).to.equal(undefined);
    expect(part(map, 'panel')).to.equal(undefined);
    await setViewport({ width: 800, height: 600 });
  });

  it('keeps its step when Escape is pressed elsewhere in the map', async () => {
    const map = await mountRoutines(undefined, 900);
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await beginRoutine(map);
    await until(() => map.selected === 'BL23' && part(map, 'timer-ring'), 'it has begun');
    const heading = part(map, 'list-heading')!;
    heading.focus();
    await sendKeys({ press: 'Escape' });
    await settled(map);
    expect(map.selected).to.equal('BL23');
    expect(root(map).activeElement === heading, 'focus stays').to.equal(true);
    expect(step(map)).to.contain('Sea of Vitality');
  });

  it('shows where, how, how long and three buttons on one screen of a phone, 375 × 667', async () => {
    await setViewport({ width: 375, height: 667 });
    document.body.style.margin = '0';
    const map = await mountRoutines(html`<acu-body-map style="font-size: 17px"></acu-body-map>`, 375);
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await beginRoutine(map);
    expect(step(map)).to.contain('Sea of Vitality');
    part(map, 'practice')!.scrollIntoView({ behavior: 'instant' });
    await until(() => Math.abs(part(map, 'practice')!.getBoundingClientRect().top) < 1, 'it is at the top');
    const [picture, steps, ring] = ['panel-figure', 'steps', 'timer-ring'].map((name) =>
      part(map, name)!.getBoundingClientRect(),
    );
    const bar = timerButton(map, 'Pause')!.parentElement!.getBoundingClientRect();
    expect(picture!.top).to.be.at.least(-1);
    expect(picture!.bottom).to.be.at.most(steps!.top);
    expect(steps!.bottom).to.be.at.most(ring!.top);
    expect(ring!.bottom).to.be.at.most(bar.top);
    expect(bar.bottom).to.be.at.most(668);
    const widths = ['Back', 'Pause', 'Next'].map((name) => timerButton(map, name)!.offsetWidth);
    expect(Math.max(...widths) - Math.min(...widths)).to.be.at.most(1);
    document.body.style.margin = '';
    await setViewport({ width: 800, height: 600 });
  });

  for (const lang of ['de', 'fr'])
    it(`hides no line of its steps behind the clock on a phone where texts are long: ${lang}`, async () => {
      await setViewport({ width: 375, height: 667 });
      document.body.style.margin = '0';
      const map = await mountRoutines(html`<acu-body-map lang=${lang} style="font-size: 17px"></acu-body-map>`, 375);
      await inPlainFont(map);
      await openRoutine(map, words(parts(map, 'routine')[0]));
      await press(map, root(map).querySelector<HTMLElement>('.routine .button-main')!);
      await until(() => part(map, 'steps'), 'it has begun');
      await settled(map);
      part(map, 'practice')!.scrollIntoView({ behavior: 'instant' });
      await until(() => Math.abs(part(map, 'practice')!.getBoundingClientRect().top) < 1, 'it is at the top');
      const [steps, ring] = ['steps', 'timer-ring'].map((name) => part(map, name)!.getBoundingClientRect());
      expect(steps!.bottom).to.be.at.most(ring!.top + 1);
      expect(ring!.bottom).to.be.at.most(root(map).querySelector('.routine .panel-nav')!.getBoundingClientRect().top);
      document.body.style.margin = '';
      await setViewport({ width: 800, height: 600 });
    });

  it('asks why a step is skipped in its bar, which stays on the screen, and has its end where its steps were', async () => {
    await setViewport({ width: 375, height: 667 });
    document.body.style.margin = '0';
    const map = await mountRoutines(undefined, 375);
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await beginRoutine(map);
    const routine = part(map, 'practice')!;
    const top = (): number => Math.round(part(map, 'practice')!.getBoundingClientRect().top);
    routine.scrollIntoView({ behavior: 'instant' });
    await until(() => top() === 0, 'it is at the top');
    for (let i = 0; i < 5; i++) {
      await pressTimerButton(map, 'Skip this point');
      const why = timerButton(map, 'Too sore')!;
      expect(why.closest('.panel-nav')?.contains(timerButton(map, 'Pause')!)).to.equal(true);
      expect(why.getBoundingClientRect().bottom).to.be.at.most(667);
      expect(timerButton(map, 'Pause')!.getBoundingClientRect().bottom).to.be.at.most(668);
      await until(() => Math.abs(top()) <= 16, 'it is where it was');
      await pressTimerButton(map, 'Too sore');
    }
    await until(() => words(part(map, 'practice')).includes('Nothing pressed today'), 'it is over');
    await until(() => top() === 0, 'its head is at the top');
    document.body.style.margin = '';
    await setViewport({ width: 800, height: 600 });
  });

  for (const lang of ['en', 'de', 'fr', 'es', 'pt-BR', 'ar', 'hi', 'ja', 'zh-Hans'])
    it(`has three buttons of one size, each with a sign and a whole word, in ${lang} from 240 px on`, async () => {
      const map = await mountRoutines(html`<acu-body-map lang=${lang} style="font-size: 17px"></acu-body-map>`, 320);
      await inPlainFont(map);
      await map.practice.ready;
      map.practice.open('daily');
      map.practice.begin();
      await until(
        () => part(map, 'practice')?.querySelectorAll('.panel-nav > .button').length === 3,
        'it is under way',
      );
      const buttons = (): HTMLElement[] => [
        ...part(map, 'practice')!.querySelectorAll<HTMLElement>('.panel-nav > .button'),
      ];
      for (const act of ['pause', 'begin'] as const)
        for (const width of [240, 280, 320, 375]) {
          map.practice[act]();
          await settled(map);
          map.parentElement!.style.width = `${width}px`;
          await until(() => Math.abs(map.getBoundingClientRect().width - width) < 1, 'it has that width');
          const boxes = buttons().map((each) => each.getBoundingClientRect());
          for (const side of ['width', 'height'] as const) {
            const sizes = boxes.map((each) => each[side]);
            expect(Math.max(...sizes) - Math.min(...sizes), `${side} at ${width}`).to.be.below(1);
          }
          buttons().forEach((each, i) => {
            expect(each.querySelectorAll('svg[aria-hidden="true"]')).to.have.length(1);
            const word = document.createRange();
            word.selectNodeContents(each.querySelector('span')!);
            const { left, right } = word.getBoundingClientRect();
            expect(left, `${words(each)} at ${width}`).to.be.at.least(boxes[i]!.left);
            expect(right, `${words(each)} at ${width}`).to.be.at.most(boxes[i]!.right);
          });
        }
    });

  for (const width of [375, 700, 850])
    it(`shows the mark of a step where the picture has its place, at ${width} px`, async () => {
      const map = await mountRoutines(undefined, width);
      await openRoutine(map, 'Ten to fifteen minutes a day');
      await beginRoutine(map);
      const picture = root(map).querySelector<SVGSVGElement>('.routine .picture')!;
      const { at, view } = map.model!.pointOf.get('BL23')!.placements[0]!;
      const { x, y } = fromPercent(at, BOXES[view]);
      const seen = new DOMPoint(x, y).matrixTransform(picture.getScreenCTM()!);
      const mark = centre(part(map, 'panel-figure')!.querySelector('[part~="hotspot"]')!);
      expect(Math.hypot(seen.x - mark.x, seen.y - mark.y)).to.be.below(1);
    });

  for (const width of [375, 1000]) {
    it(`gives axe nothing to find, in any of its stages, at ${width} px`, async () => {
      const map = await mountRoutines(undefined, width);
      await openRoutine(map, 'Ten to fifteen minutes a day');
      await expect(map).to.be.accessible();
      await beginRoutine(map);
      await pressTimerButton(map, 'Skip this point');
      await expect(map).to.be.accessible();
      for (const each of parts(map, 'timer-button'))
        if (each.checkVisibility()) expect(each.getBoundingClientRect().height).to.be.at.least(44);
      await pressTimerButton(map, 'Too sore');
      for (let i = 0; i < 4; i++) await pressTimerButton(map, 'Next');
      await expect(map).to.be.accessible();
    }).timeout(40_000);
  }
});
