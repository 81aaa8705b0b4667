import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import {
  fixtureCleanup,
  hotspot,
  mount,
  panelTitle,
  part,
  parts,
  press,
  record,
  root,
  settled,
  unfold,
  unread,
  words,
} from '../../support/map.js';
import { mountRoutines, openRoutine, timerButton } from '../../support/practice.js';
import { until } from '../../support/until.js';

const first = (map: AcuBodyMap): HTMLElement | undefined =>
  parts(map, 'safety-first').find((each) => each.checkVisibility());
const read = (map: AcuBodyMap): Promise<void> =>
  press(
    map,
    parts(map, 'safety-read').find((each) => each.checkVisibility())!,
  );
/** At once, a press would be the second of two taps on the button that has gone. */
const unhurried = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 450));
/** What may be pressed, or tells how to: steps, timer. */
const technique = (map: AcuBodyMap): string[] =>
  ['steps', 'timer', 'duration', 'practice-step'].filter((name) =>
    parts(map, name).some((each) => each.checkVisibility()),
  );
const emergency = (map: AcuBodyMap): string[] =>
  [...first(map)!.querySelectorAll('.safety-emergency li')].map((each) => words(each));

const GENERAL = ['Chest pain', 'Pain after a serious accident'];
const BACK = [
  'Numb or tingling genitals or buttocks',
  'New trouble peeing, or no control of bladder or bowels',
  'Both legs weak or numb',
];
const own = (fields: object): object => ({ points: [{ id: 'LI4', technique: 'Press.', duration: 30 }], ...fields });

describe('the safety text before the first technique on a page', () => {
  let undo: () => void;
  beforeEach(() => (undo = unread()));
  afterEach(() => {
    undo();
    fixtureCleanup();
  });

  for (const [how, open] of [
    [
      'a press on a mark',
      async () => {
        const map = await mount(undefined, 375);
        await press(map, hotspot(map, 'BL 23'));
        return map;
      },
    ],
    ['the page', () => mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 375)],
    [
      'a script',
      async () => {
        const map = await mount(undefined, 900);
        map.select('BL23');
        await map.updateComplete;
        return map;
      },
    ],
  ] as const)
    it(`stands in place of it, whole, when the panel is opened by ${how}`, async () => {
      const map = await open();
      await until(() => customElements.get('acu-timer'), 'the timer could be there');
      await map.updateComplete;
      expect(panelTitle(map), 'the reader sees which point waits').to.equal('Sea of Vitality');
      expect(technique(map)).to.deep.equal([]);
      expect(emergency(map)).to.deep.equal([...BACK, ...GENERAL]);
      for (const text of ['See a doctor soon', 'Do not press on', 'Ask first', 'Stop', 'does not replace care'])
        expect(words(first(map))).to.contain(text);
      await read(map);
      expect(first(map)).to.equal(undefined);
      await until(() => technique(map).length === 3, 'the technique is there');
      await until(() => root(map).activeElement?.id === 'panel-title', 'focus is on the name');
    });

  for (const [lang, sign, header] of [
    ['en', 'A face that droops', 'Call emergency services now:'],
    ['ja', '顔の片側が下がる', '今すぐ救急車を呼んでください：'],
  ] as const)
    it(`shows the emergencies of a topic as it shows its own: ${lang}`, async () => {
      const map = await mount(html`<acu-body-map lang=${lang} topic="head-neck" selected="GB20"></acu-body-map>`, 375);
      await until(() => first(map), 'the safety text is there');
      const boxes = [...first(map)!.querySelectorAll('.safety-emergency')];
      expect(boxes.map((box) => words(box.querySelector('strong')))).to.deep.equal([header, header, header]);
      expect(boxes.map((box) => getComputedStyle(box).backgroundColor)).to.deep.equal(
        Array.from(boxes, () => getComputedStyle(boxes[0]!).backgroundColor),
      );
      expect(emergency(map)).to.include(sign);
    });

  it('has one line for each sign where the call is a sentence of its own', async () => {
    const map = await mount(html`<acu-body-map topic="sleep-stress" selected="HT7"></acu-body-map>`, 375);
    await until(() => first(map), 'the safety text is there');
    const [harm] = [...first(map)!.querySelectorAll('.safety-emergency')];
    expect(words(harm?.querySelector('strong') ?? null)).to.equal(
      'Call emergency services now if you think of harming yourself or of ending your life.',
    );
    expect(emergency(map)).to.include('Or call a crisis line');
  });

  it('takes two quick taps on its button for one: nothing is started that has not been seen', async () => {
    const map = await mount(undefined, 375);
    await press(map, hotspot(map, 'BL 23'));
    await until(() => part(map, 'timer') ?? part(map, 'safety-read'), 'the panel is there');
    const button = parts(map, 'safety-read').find((each) => each.checkVisibility())!;
    const { x, y } = button.getBoundingClientRect();
    const tap = (target: Element, far = 0): boolean =>
      target.dispatchEvent(
        new MouseEvent('click', {
          bubbles: true,
          composed: true,
          cancelable: true,
          detail: 1,
          clientX: x + 9 + far,
          clientY: y + 9,
        }),
      );
    tap(button);
    await until(() => timerButton(map, 'Start'), 'Start is in its place');
    tap(timerButton(map, 'Start')!);
    await settled(map);
    expect(timerButton(map, 'Pause'), 'the second of two').to.equal(undefined);
    timerButton(map, 'Start')!.click();
    await settled(map);
    expect(timerButton(map, 'Pause'), 'a key is no second tap').to.not.equal(undefined);
    tap(timerButton(map, 'Pause')!, 99);
    await settled(map);
    expect(timerButton(map, 'Go on'), 'nor is a tap elsewhere').to.not.equal(undefined);
  });

  it('is a heading, below that of the point', async () => {
    const map = await mount(undefined, 375);
    await press(map, hotspot(map, 'BL 23'));
    await until(() => first(map), 'the text is there');
    const title = first(map)!.querySelector('[role="heading"]')!;
    expect(words(title)).to.equal('Before you press.');
    const level = (each: Element): number => Number(each.getAttribute('aria-level'));
    expect(level(title)).to.equal(level(part(map, 'panel-title')!) + 1);
  });

  it('is shown once: not for the next point, and not by another map of the page', async () => {
    const both = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 900);
    const second = await mount(html`<acu-body-map selected="BL40"></acu-body-map>`, 900);
    expect(first(second)).to.not.equal(undefined);
    await read(both);
    await second.updateComplete;
    expect(first(second), 'it goes from the other map too').to.equal(undefined);
    await press(both, hotspot(both, 'BL 40'));
    expect(first(both)).to.equal(undefined);
  });

  it('is shown again where other data has more to say', async () => {
    const map = await mount(html`<acu-body-map .data=${own({})} selected="LI4"></acu-body-map>`, 900);
    await read(map);
    map.data = own({ safety: 'Not after a meal.' }) as typeof map.data;
    await map.ready;
    expect(words(first(map))).to.contain('Not after a meal.');
  });

  it('comes back with the panel that a reader has closed without reading on', async () => {
    const map = await mount(undefined, 900);
    await press(map, hotspot(map, 'BL 23'));
    await press(map, part(map, 'close')!);
    expect(part(map, 'panel')).to.equal(undefined);
    await press(map, hotspot(map, 'BL 40'));
    expect(first(map)).to.not.equal(undefined);
  });

  for (const [how, leave] of [
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['×', (map) => press(map, part(map, 'close')!)],
  ] as readonly (readonly [string, (map: AcuBodyMap) => Promise<void>])[])
    it(`is left with ${how}: focus goes back to the mark, and nothing counts as read`, async () => {
      const map = await mount(undefined, 375);
      hotspot(map, 'BL 23').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => root(map).activeElement?.id === 'panel-title', 'focus is on the name of the point');
      await leave(map);
      await until(() => root(map).activeElement === hotspot(map, 'BL 23'), 'focus is back on the mark');
      expect(part(map, 'panel')).to.equal(undefined);
      await press(map, hotspot(map, 'BL 40'));
      expect(first(map)).to.not.equal(undefined);
    });

  for (const [how, leave] of [
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['×', (map) => press(map, timerButton(map, 'Leave')!)],
  ] as readonly (readonly [string, (map: AcuBodyMap) => Promise<void>])[])
    it(`is left with ${how} before a routine: focus goes back to what opened it`, async () => {
      const map = await mountRoutines();
      await openRoutine(map, 'Ten to fifteen minutes a day');
      await until(() => root(map).activeElement?.id === 'routine-title', 'focus is on its name');
      await leave(map);
      await until(() => root(map).activeElement?.matches('[part~="routine-open"]'), 'focus is back');
      expect([part(map, 'practice'), map.practice.status]).to.deep.equal([undefined, 'closed']);
      await openRoutine(map, 'Ten to fifteen minutes a day');
      expect(first(map)).to.not.equal(undefined);
    });

  it('stands before all that tells how to press or starts it, with every row of the map unfolded', async () => {
    const map = await mountRoutines();
    await until(() => root(map).querySelector('acu-complaints > details'), 'all rows are there');
    for (const open of [() => press(map, hotspot(map, 'BL 23')), () => openRoutine(map, 'Elbow and hand')]) {
      await open();
      await unfold(map);
      const seen = words({ textContent: part(map, 'map')!.innerText } as Element);
      for (const { entry } of map.model!.points)
        for (const step of entry.technique) expect(seen).to.not.contain(typeof step === 'string' ? step : step['en']);
      expect(['Start', 'Begin', 'Go on'].filter((name) => timerButton(map, name))).to.deep.equal([]);
      expect(technique(map)).to.deep.equal([]);
    }
  });

  it('cannot be gone round by keys: from its head, they reach only its button', async () => {
    const map = await mount(undefined, 900);
    await until(() => customElements.get('acu-timer'), 'the timer could be there');
    hotspot(map, 'BL 23').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => root(map).activeElement?.id === 'panel-title', 'focus is on the name of the point');
    const reached: (string | null | undefined)[] = [];
    for (let i = 0; i < 4; i++) {
      await sendKeys({ press: 'Tab' });
      const now = root(map).activeElement;
      if (now?.closest('[part~="panel"]')) reached.push(now.getAttribute('part'));
    }
    expect(reached).to.deep.equal(['safety-read']);
  });

  it('was read in another map of the page: a second map that has no more to say does not show it', async () => {
    const back = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 900);
    await read(back);
    for (const template of [
      html`<acu-body-map selected="BL40"></acu-body-map>`,
      html`<acu-body-map .data=${own({})} selected="LI4"></acu-body-map>`,
    ]) {
      const other = await mount(template, 900);
      expect(panelTitle(other)).to.not.equal('');
      expect(first(other)).to.equal(undefined);
    }
  });

  it('is shown in a second map that has more to say: the signs of the back after those of the hand', async () => {
    const hand = await mount(html`<acu-body-map .data=${own({})} selected="LI4"></acu-body-map>`, 900);
    await read(hand);
    const back = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 900);
    expect(emergency(back)).to.deep.equal([...BACK, ...GENERAL]);
  });

  it('stops a running timer and routine when other data brings more to read', async () => {
    const data = (more: object): AcuBodyMap['data'] =>
      own({ routines: [{ id: 'short', title: 'Short', steps: [{ point: 'LI4' }] }], ...more }) as AcuBodyMap['data'];
    const map = await mountRoutines(html`<acu-body-map .data=${data({})}></acu-body-map>`);
    await press(map, hotspot(map, 'LI 4'));
    await read(map);
    await until(() => timerButton(map, 'Start'), 'the timer is there');
    await press(map, timerButton(map, 'Start')!);
    map.data = data({ safety: 'Not after a meal.' });
    await map.ready;
    expect([technique(map), timerButton(map, 'Pause')]).to.deep.equal([[], undefined]);
    await unhurried();
    await read(map);
    await until(() => timerButton(map, 'Start'), 'it has not gone on meanwhile');

    await unhurried();
    await openRoutine(map, 'Short');
    await press(map, timerButton(map, 'Begin')!);
    expect(map.practice.status).to.equal('running');
    map.data = data({ safety: 'Not in the bath.' });
    await map.ready;
    await until(() => first(map), 'there is more to read');
    expect(map.practice.status).to.equal('paused');
    await read(map);
    await until(() => timerButton(map, 'Go on'), 'it goes on when the reader wants');
  });

  it('is gone through by keys alone', async () => {
    const map = await mount(undefined, 900);
    hotspot(map, 'BL 23').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => root(map).activeElement?.id === 'panel-title', 'focus is on the name of the point');
    for (let i = 0; i < 3 && !root(map).activeElement?.matches('[part~="safety-read"]'); i++)
      await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => technique(map).length > 0, 'the technique is there');
    await until(() => root(map).activeElement?.id === 'panel-title', 'focus is on the name again');
  });

  it('comes before a routine, whoever opens and begins it', async () => {
    const map = await mountRoutines();
    await openRoutine(map, 'Ten to fifteen minutes a day');
    expect(first(map)).to.not.equal(undefined);
    expect(timerButton(map, 'Begin')).to.equal(undefined);
    map.practice.begin();
    await map.updateComplete;
    expect([technique(map), map.practice.status]).to.deep.equal([[], 'ready']);
    await read(map);
    expect(technique(map)).to.deep.equal(['steps', 'timer', 'practice-step']);
    expect(timerButton(map, 'Go on')).to.not.equal(undefined);
  });

  for (const [what, data, signs] of [
    ['a hand', own({}), GENERAL],
    ['a hand, for the low back', own({ topic: 'low-back' }), [...BACK, ...GENERAL]],
    ['the sacrum', own({ points: [{ id: 'BL32' }, { id: 'LI4' }] }), [...BACK, ...GENERAL]],
    ['the sacrum, for the legs', own({ points: [{ id: 'BL32' }, { id: 'LI4' }], topic: 'legs-feet' }), GENERAL],
    [
      'a place of its own on the back',
      own({ points: [{ id: 'LI4' }, { name: 'A', view: 'back', x: 50, y: 40 }] }),
      [...BACK, ...GENERAL],
    ],
  ] as const)
    it(`names the signs of the back where they belong: ${what}`, async () => {
      const map = await mount(html`<acu-body-map .data=${data} selected="LI4"></acu-body-map>`, 375);
      expect(emergency(map)).to.deep.equal(signs);
      const doctor = words(root(map).querySelector('.safety-doctor'));
      expect(doctor).to.contain('A lump.');
      expect(doctor.includes('shape of the back')).to.equal(signs.length > GENERAL.length);
    });

  for (const [tag, width] of [
    ['en', 375],
    ['de', 320],
  ] as const)
    it(`has its short form over the whole line of the row once that is open: ${tag}, ${width} px`, async () => {
      const map = await mount(html`<acu-body-map lang=${tag}></acu-body-map>`, width);
      const heading = part(map, 'safety-heading')!;
      heading.click();
      await map.updateComplete;
      const [name, short] = [...heading.querySelectorAll(':scope > span')].map((each) => each.getBoundingClientRect());
      expect(short!.top).to.be.at.least(name!.bottom - 1);
      expect(short!.width).to.be.above(width * 0.75);
    });

  for (const topic of ['head-neck', 'sleep-stress', 'shoulder-arm', 'knee-leg', 'nausea-travel'])
    it(`names the emergencies of a topic first: ${topic}`, async () => {
      const map = await mount(html`<acu-body-map topic=${topic}></acu-body-map>`, 375);
      const notes = [...root(map).querySelectorAll('acu-safety .safety-note')].map(words);
      expect(notes[0]).to.match(/^Call emergency services now/);
      expect(notes[0], 'the general ones follow').not.to.contain('serious accident');
      expect(notes.at(-1)).to.match(/^Stop /);
    });

  it('has the notes of an author last', async () => {
    const data = { points: [{ id: 'LI4' }], safety: ['Call our desk.'] };
    const map = await mount(html`<acu-body-map .data=${data}></acu-body-map>`, 375);
    expect([...root(map).querySelectorAll('acu-safety .safety-note')].map(words).at(-1)).to.equal('Call our desk.');
  });

  it('names the general signs alone for one built-in point of the hand', async () => {
    const map = await mount(html`<acu-body-map points="LI4" selected="LI4"></acu-body-map>`, 375);
    await until(() => timerButton(map, 'Start'), 'Start is there');
    await press(map, timerButton(map, 'Start')!);
    expect(emergency(map)).to.deep.equal(GENERAL);
  });

  for (const [what, width, template] of [
    ['a map of one point', 340, html`<acu-body-map points="LI4"></acu-body-map>`],
    ['a map of one point', 600, html`<acu-body-map points="LI4"></acu-body-map>`],
    ['layout="compact"', 340, html`<acu-body-map layout="compact" selected="LI4"></acu-body-map>`],
  ] as const)
    describe(`in ${what} of ${width} px`, () => {
      const start = async (): Promise<AcuBodyMap> => {
        const map = await mount(template, width);
        await until(() => timerButton(map, 'Start'), 'Start is there');
        return map;
      };
      const isOn = (map: AcuBodyMap, name: string): boolean => root(map).activeElement === timerButton(map, name);

      it('waits for the first Start: steps are seen at once, below the short safety line', async () => {
        const map = await start();
        expect(technique(map)).to.deep.equal(['steps', 'timer', 'duration']);
        expect(first(map)).to.equal(undefined);
        const [line, steps] = ['safety-line', 'steps'].map((name) => part(map, name)!);
        expect(words(line)).to.contain('Stop if it hurts. Ask first if you are pregnant');
        expect(line!.getBoundingClientRect().bottom).to.be.at.most(steps!.getBoundingClientRect().top);
      });

      it('stands in place of the steps after Start, whole, and leads on to the running timer', async () => {
        const map = await start();
        const seen = record(map, 'acu-timer');
        await press(map, timerButton(map, 'Start')!);
        expect([technique(map), seen]).to.deep.equal([[], []]);
        expect(emergency(map)).to.include.members(GENERAL);
        for (const text of ['See a doctor soon', 'Do not press on', 'Ask first', 'Stop', 'does not replace care'])
          expect(words(first(map))).to.contain(text);
        await until(() => root(map).activeElement?.id === 'panel-title', 'focus is on the name of the point');
        expect(getComputedStyle(part(map, 'safety-read')!.parentElement!).position, 'always in reach').to.equal(
          'sticky',
        );
        await read(map);
        await until(() => timerButton(map, 'Pause'), 'what was asked for is started');
        expect(seen.map(([, { phase }]) => phase)).to.deep.equal(['press']);
        await until(() => isOn(map, 'Pause'), 'focus is on its button');
        await unhurried();
        await press(map, timerButton(map, 'Pause')!);
        await press(map, timerButton(map, 'Go on')!);
        expect(first(map), 'it is not in the way again').to.equal(undefined);
      });

      for (const [how, leave] of [
        ['Escape', () => sendKeys({ press: 'Escape' })],
        ['×', (map) => press(map, part(map, 'close')!)],
      ] as readonly (readonly [string, (map: AcuBodyMap) => Promise<void>])[])
        it(`is left with ${how}: back to Start, and nothing counts as read`, async () => {
          const map = await start();
          await press(map, timerButton(map, 'Start')!);
          await until(() => root(map).activeElement?.id === 'panel-title', 'focus is on the name of the point');
          expect(part(map, 'close')!.checkVisibility()).to.equal(true);
          await leave(map);
          await until(() => isOn(map, 'Start'), 'focus is on Start');
          expect(map.selected).to.equal('LI4');
          await press(map, timerButton(map, 'Start')!);
          expect(first(map)).to.not.equal(undefined);
        });
    });

  it('keeps the time that a reader has chosen before the first Start', async () => {
    const map = await mount(html`<acu-body-map points="LI4"></acu-body-map>`, 340);
    await until(() => timerButton(map, 'Start') && root(map).querySelector('.timer-settings'), 'the timer is there');
    const select = root(map).querySelector('select')!;
    select.value = '30';
    select.dispatchEvent(new Event('change'));
    await map.updateComplete;
    expect(first(map)).to.equal(undefined);
    await press(map, timerButton(map, 'Start')!);
    await read(map);
    await until(() => timerButton(map, 'Pause'), 'it runs');
    expect(words(part(map, 'timer-time'))).to.match(/^0:(30|29)$/);
  });

  it('stops a timer in a map of one point too when other data brings more to read', async () => {
    const data = (more: object): AcuBodyMap['data'] => own(more) as AcuBodyMap['data'];
    const map = await mount(html`<acu-body-map layout="compact" .data=${data({})} selected="LI4"></acu-body-map>`, 340);
    await until(() => timerButton(map, 'Start'), 'Start is there');
    await press(map, timerButton(map, 'Start')!);
    await read(map);
    await until(() => timerButton(map, 'Pause'), 'it runs');
    map.data = data({ safety: 'Not after a meal.' });
    await map.ready;
    expect(words(first(map))).to.contain('Not after a meal.');
    await unhurried();
    await read(map);
    await until(() => timerButton(map, 'Start'), 'it has not gone on meanwhile');
  });

  it('stands before the steps where there is nothing to start', async () => {
    const data = { points: [{ id: 'LI4', technique: 'Press.' }] };
    const map = await mount(html`<acu-body-map layout="compact" .data=${data} selected="LI4"></acu-body-map>`, 340);
    expect([technique(map), first(map) !== undefined]).to.deep.equal([[], true]);
  });

  it('waits for Begin in layout="compact", whose routines show their steps at once', async () => {
    const map = await mountRoutines(html`<acu-body-map layout="compact"></acu-body-map>`, 375);
    const title = 'Ten to fifteen minutes a day';
    await openRoutine(map, title);
    expect(first(map)).to.equal(undefined);
    expect(words(part(map, 'safety-line'))).to.contain('Stop if it hurts.');
    await press(map, timerButton(map, 'Begin')!);
    expect([technique(map), map.practice.status]).to.deep.equal([[], 'overview']);
    expect(emergency(map)).to.deep.equal([...BACK, ...GENERAL]);
    await until(() => root(map).activeElement?.id === 'routine-title', 'focus is on its name');
    await read(map);
    await until(() => map.practice.status === 'running', 'it has begun');
    await until(() => root(map).activeElement === timerButton(map, 'Pause'), 'focus is on its button');
  });

  for (const width of [320, 1000])
    it(`gives axe nothing to find at ${width} px`, async () => {
      const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, width);
      await until(() => part(map, 'share-button'), 'all rooms are there');
      await expect(map).to.be.accessible();
    }).timeout(30_000);
});
