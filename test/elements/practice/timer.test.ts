import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import { pageClock } from '../../support/clock.js';
import { hotspot, mount, part, press, record, root, settled, words } from '../../support/map.js';
import { mountTimer, phase, pressTimerButton, timerButton } from '../../support/practice.js';
import { replace } from '../../support/replace.js';
import { until } from '../../support/until.js';

const time = (map: AcuBodyMap): string => words(part(map, 'timer-time'));

const ready = (id = 'BL40', data?: unknown): Promise<AcuBodyMap> =>
  mountTimer(
    data
      ? html`<acu-body-map .data=${data} selected=${id}></acu-body-map>`
      : html`<acu-body-map selected=${id}></acu-body-map>`,
  );

describe('the timer of a point', () => {
  let clock: ReturnType<typeof pageClock>;
  beforeEach(() => (clock = pageClock()));
  afterEach(() => clock.restore());

  it('stands ready with the point’s own time, and starts for nobody but the reader', async () => {
    const map = await ready();
    const seen = record(map, 'acu-timer');
    expect(time(map)).to.equal('4 × 1:00');
    clock.pass(120);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(time(map)).to.equal('4 × 1:00');
    expect(seen).to.deep.equal([]);
  });

  it('is not there for a point without a time', async () => {
    const map = await mount(
      html`<acu-body-map
        .data=${{ points: [{ id: 'LI4', location: 'Hand.', technique: 'Press.' }] }}
        selected="LI4"
      ></acu-body-map>`,
      900,
    );
    await until(() => customElements.get('acu-timer'), 'registered');
    await settled(map);
    expect(part(map, 'timer')).to.equal(undefined);
  });

  it('goes from the left side to the right, rests, and does it again, as the point’s data says', async () => {
    const map = await ready();
    const seen = record(map, 'acu-timer');
    await pressTimerButton(map, 'Start');
    expect(phase(map)).to.equal('Press on the left');
    const said: string[] = [phase(map)];
    for (const seconds of [60, 5, 60, 30, 60, 5, 60]) {
      clock.pass(seconds);
      await until(() => phase(map) !== said.at(-1), `another phase after ${said.at(-1)}`);
      said.push(phase(map));
    }
    expect(said).to.deep.equal([
      'Press on the left',
      'Change sides',
      'Press on the right',
      'Rest',
      'Press on the left',
      'Change sides',
      'Press on the right',
      'Done. Let go slowly.',
    ]);
    expect(seen.map(([, { turn, phase: kind, side }]) => [turn, kind, side])).to.deep.equal([
      ['start', 'press', 'left'],
      ['change', 'change', 'one'],
      ['change', 'press', 'right'],
      ['change', 'rest', 'one'],
      ['change', 'press', 'left'],
      ['change', 'change', 'one'],
      ['change', 'press', 'right'],
      ['end', 'done', undefined],
    ]);
    expect(seen[0]![1]).to.deep.include({ point: 'BL40', code: 'BL40', remaining: 60 });
  });

  it('presses both sides of the back at once', async () => {
    const map = await ready('BL23');
    await pressTimerButton(map, 'Start');
    expect(phase(map)).to.equal('Press');
    clock.pass(90);
    await until(() => phase(map) === 'Done. Let go slowly.');
  });

  it('pauses, goes on, starts over and skips', async () => {
    const map = await ready();
    const seen = record(map, 'acu-timer');
    await pressTimerButton(map, 'Start');
    clock.pass(20);
    await until(() => time(map) === '0:40');
    await pressTimerButton(map, 'Pause');
    clock.pass(500);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(time(map)).to.equal('0:40');
    await pressTimerButton(map, 'Go on');
    clock.pass(10);
    await until(() => time(map) === '0:30');
    await pressTimerButton(map, 'Skip');
    expect(phase(map)).to.equal('Change sides');
    await pressTimerButton(map, 'Start over');
    expect(time(map)).to.equal('4 × 1:00');
    expect(timerButton(map, 'Start')).to.not.equal(undefined);
    expect(seen.map(([, { turn }]) => turn)).to.deep.equal(['start', 'pause', 'resume', 'change', 'reset']);
  });

  it('loses nothing while the phone is locked: it looks at the clock when the page is seen again', async () => {
    const map = await ready('BL23');
    await pressTimerButton(map, 'Start');
    clock.pass(600);
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(map);
    expect(phase(map)).to.equal('Done. Let go slowly.');
  });

  it('lets the reader choose time and sides', async () => {
    const map = await ready();
    const [times, sides] = [...root(map).querySelectorAll<HTMLSelectElement>('.timer-settings select')];
    expect([...times!.options].map((option) => words(option))).to.deep.equal([
      '1 min',
      '1 min 15 sec',
      '1 min 30 sec',
      '1 min 45 sec',
      '2 min',
    ]);
    times!.value = '120';
    times!.dispatchEvent(new Event('change'));
    await settled(map);
    expect(time(map)).to.equal('4 × 2:00');
    sides!.value = 'together';
    sides!.dispatchEvent(new Event('change'));
    await settled(map);
    await pressTimerButton(map, 'Start');
    expect(phase(map)).to.equal('Press');
  });

  it('pulses when the data says so', async () => {
    const map = await ready('LI4', {
      points: [{ id: 'LI4', location: 'Hand.', duration: 30, pulse: { on: 5, off: 3 } }],
    });
    await pressTimerButton(map, 'Start');
    expect(phase(map)).to.equal('Press on the left');
    clock.pass(6);
    await until(() => phase(map) === 'Let go');
    clock.pass(3);
    await until(() => phase(map) === 'Press on the left');
  });

  it('stops when the reader goes to another point', async () => {
    const map = await ready();
    await pressTimerButton(map, 'Start');
    await press(map, hotspot(map, 'BL 23'));
    expect(timerButton(map, 'Start')).to.not.equal(undefined);
    expect(time(map)).to.equal('1:30');
  });

  it('speaks at the start, at each turn and at the end, and not every second', async () => {
    const map = await ready('BL23');
    const status = part(map, 'timer')!.querySelector('[role=status]')!;
    const said: string[] = [];
    new MutationObserver(() => said.push(words(status))).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await pressTimerButton(map, 'Start');
    for (let i = 0; i < 5; i++) {
      clock.pass(10);
      await new Promise((resolve) => setTimeout(resolve, 220));
    }
    clock.pass(60);
    await until(() => phase(map).startsWith('Done'));
    await settled(map);
    expect(said).to.deep.equal(['Press', 'Done. Let go slowly.']);
  });

  it('keeps the screen awake while it runs, where the browser can', async () => {
    const log: string[] = [];
    const restore = replace(navigator, 'wakeLock', {
      request: async (kind: string) => (log.push(kind), { release: async () => void log.push('release') }),
    });
    const map = await ready('BL23');
    await pressTimerButton(map, 'Start');
    await settled(map);
    expect(log).to.deep.equal(['screen']);
    await pressTimerButton(map, 'Pause');
    await settled(map);
    expect(log).to.deep.equal(['screen', 'release']);
    await pressTimerButton(map, 'Go on');
    await settled(map);
    map.remove();
    await new Promise((resolve) => setTimeout(resolve));
    restore();
    expect(log).to.deep.equal(['screen', 'release', 'screen', 'release']);
  });

  it('buzzes only for those who ask for it', async () => {
    const buzzes: unknown[] = [];
    const restore = replace(navigator, 'vibrate', (pattern: unknown) => (buzzes.push(pattern), true));
    const map = await ready('BL23');
    await pressTimerButton(map, 'Start');
    expect(buzzes).to.deep.equal([]);
    const box = [...root(map).querySelectorAll<HTMLLabelElement>('.timer-settings label')]
      .find((label) => words(label) === 'Vibration')!
      .querySelector('input')!;
    box.click();
    await settled(map);
    clock.pass(90);
    await until(() => phase(map).startsWith('Done'));
    box.click();
    restore();
    expect(buzzes).to.have.length(1);
  });

  it('stands still for those who want no motion: a picture and numbers', async function () {
    try {
      await emulateMedia({ reducedMotion: 'reduce' });
    } catch {
      this.skip(); // Only Chromium's driver can ask for it.
    }
    const map = await ready('BL23');
    await pressTimerButton(map, 'Start');
    await until(() => root(map).querySelector('.pulse circle'), 'the ring is there');
    const ring = root(map).querySelector('.pulse circle')!;
    const before = ring.getBoundingClientRect().width;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const after = ring.getBoundingClientRect().width;
    const moving = map.getAnimations({ subtree: true }).length;
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(after).to.equal(before);
    expect(moving).to.equal(0);
  });

  for (const width of [375, 1000]) {
    it(`gives axe nothing to find while it runs, with its settings open, at ${width} px`, async () => {
      const map = await mount(html`<acu-body-map selected="BL40"></acu-body-map>`, width);
      await until(() => part(map, 'timer'), 'the timer is there');
      root(map).querySelector<HTMLDetailsElement>('.timer-settings')!.open = true;
      await pressTimerButton(map, 'Start');
      await expect(map).to.be.accessible();
    }).timeout(30_000);
  }
});
