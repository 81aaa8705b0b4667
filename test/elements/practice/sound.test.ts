import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { pageClock } from '../../support/clock.js';
import { part, press, row, words } from '../../support/map.js';
import {
  beginRoutine,
  mountRoutines,
  mountTimer,
  openRoutine,
  phase,
  pressTimerButton,
  want,
} from '../../support/practice.js';
import { replace } from '../../support/replace.js';
import { until, untilEqual } from '../../support/until.js';

/**
 * Replaces the browser's audio. Records the pitch of every tone, in hertz, and the state of every context. Stays in
 * place for the whole file, because a page may keep one context. A context that is suspended holds its tones back, as
 * those of browsers do; a phone that is locked lets none go on.
 */
function fakeAudio(): {
  tones: number[];
  contexts: { state: AudioContextState; isLocked: boolean; resume(): Promise<void> }[];
  restore: () => void;
} {
  const tones: number[] = [];
  const contexts: FakeAudioContext[] = [];
  class FakeNode extends EventTarget {
    readonly frequency = { value: 0 };
    readonly gain = { setValueAtTime() {}, exponentialRampToValueAtTime() {} };
    readonly context: FakeAudioContext;
    next: FakeNode | undefined;
    constructor(context: FakeAudioContext) {
      super();
      this.context = context;
    }
    connect(node: FakeNode): FakeNode {
      return (this.next = node);
    }
    disconnect(): void {
      this.next = undefined;
    }
    get isHeard(): boolean {
      return this === this.context.destination || this.next?.isHeard === true;
    }
    start(): void {
      this.context.held.push(this);
      this.context.play();
    }
    /** In a test, a tone ends at once. */
    stop(): void {
      queueMicrotask(() => this.dispatchEvent(new Event('ended')));
    }
  }
  class FakeAudioContext {
    state: AudioContextState = 'running';
    isLocked = false;
    readonly held: FakeNode[] = [];
    readonly currentTime = 0;
    readonly destination: FakeNode = new FakeNode(this);
    constructor() {
      contexts.push(this);
    }
    play(): void {
      if (this.state === 'running')
        tones.push(...this.held.splice(0).flatMap((tone) => (tone.isHeard ? tone.frequency.value : [])));
    }
    createOscillator = (): FakeNode => new FakeNode(this);
    createGain = (): FakeNode => new FakeNode(this);
    resume = async (): Promise<void> => {
      if (!this.isLocked) this.state = 'running';
      this.play();
    };
    suspend = async (): Promise<void> => void (this.state = 'suspended');
    close = async (): Promise<void> => void (this.state = 'closed');
  }
  return { tones, contexts, restore: replace(window, 'AudioContext', FakeAudioContext) };
}

/** Replaces the browser's voice. The queue holds what is being read and what comes after it. */
function fakeVoice(): { queue: string[]; langs: Set<string>; restore: () => void } {
  const queue: string[] = [];
  const langs = new Set<string>();
  const restore = replace(window, 'speechSynthesis', {
    speak: ({ text, lang }: SpeechSynthesisUtterance) => {
      queue.push(text);
      langs.add(lang);
    },
    cancel: () => void (queue.length = 0),
  });
  return { queue, langs, restore };
}

/** The first sentence of each text in the queue. */
const starts = (queue: readonly string[]): (string | undefined)[] => queue.map((text) => text.split('.')[0]);

describe('what is heard', () => {
  let clock: ReturnType<typeof pageClock>;
  let audio: ReturnType<typeof fakeAudio>;
  let voice: ReturnType<typeof fakeVoice>;
  let map: AcuBodyMap;
  before(() => (audio = fakeAudio()));
  after(() => audio.restore());
  beforeEach(() => {
    clock = pageClock();
    audio.tones.length = 0;
    voice = fakeVoice();
  });
  afterEach(() => {
    clock.restore();
    voice.restore();
  });

  /** Lets time pass, and makes the map read the clock at once, as it does when the page becomes visible. */
  function pass(seconds: number): void {
    clock.pass(seconds);
    document.dispatchEvent(new Event('visibilitychange'));
  }

  it('is nothing until it is asked for', async () => {
    map = await mountTimer();
    await pressTimerButton(map, 'Start');
    for (const [seconds, word] of [
      [60, 'Change sides'],
      [600, 'Done. Let go slowly.'],
    ] as const) {
      pass(seconds);
      await until(() => phase(map) === word, word);
    }
    expect([audio.tones, audio.contexts, voice.queue]).to.deep.equal([[], [], []]);
  });

  it('is nothing in a routine either', async () => {
    map = await mountRoutines();
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await want(map);
    await beginRoutine(map);
    await pressTimerButton(map, 'Next');
    expect([audio.tones, audio.contexts, voice.queue]).to.deep.equal([[], [], []]);
  });

  it('is one bell at the start and at each turn of the timer, and another one at the end', async () => {
    map = await mountTimer();
    await want(map, 'Sound');
    await pressTimerButton(map, 'Start');
    let turns = 1;
    for (const [seconds, word] of [
      [60, 'Change sides'],
      [5, 'Press on the right'],
      [60, 'Rest'],
      [30, 'Press on the left'],
      [60, 'Change sides'],
      [5, 'Press on the right'],
    ] as const) {
      expect(audio.tones, `before ${word}`).to.have.length(turns++);
      pass(seconds);
      await until(() => phase(map) === word, word);
    }
    const turn = audio.tones[0]!;
    expect(audio.tones).to.deep.equal(Array.from({ length: 7 }, () => turn));
    pass(60);
    await until(() => phase(map) === 'Done. Let go slowly.');
    const end = audio.tones.slice(7);
    expect(end).to.have.length(1);
    expect(end[0], 'a deeper one').to.be.below(turn);
  });

  it('goes on at the next press when the phone has suspended it', async () => {
    map = await mountTimer();
    await want(map, 'Sound');
    await pressTimerButton(map, 'Start');
    // On a slow machine the context of the test before has been closed meanwhile, and this is another one.
    const context = audio.contexts.at(-1)!;
    for (const act of ['pointerup', 'keydown']) {
      context.state = 'suspended';
      document.body.dispatchEvent(new Event(act, { bubbles: true }));
      expect(context.state, act).to.equal('running');
    }
    await pressTimerButton(map, 'Pause');
    context.state = 'suspended';
    document.body.dispatchEvent(new Event('pointerup', { bubbles: true }));
    expect(context.state, 'no clock runs').to.equal('suspended');
  });

  it('is one bell after a call or a locked screen, however many turns the phone has held back', async () => {
    map = await mountTimer();
    await want(map, 'Sound');
    await pressTimerButton(map, 'Start');
    const context = audio.contexts.at(-1)!;
    Object.assign(context, { state: 'suspended', isLocked: true });
    for (const [seconds, word] of [
      [60, 'Change sides'],
      [5, 'Press on the right'],
      [60, 'Rest'],
    ] as const) {
      pass(seconds);
      await until(() => phase(map) === word, word);
    }
    expect(audio.tones).to.have.length(1);
    context.isLocked = false;
    document.body.dispatchEvent(new Event('pointerup', { bubbles: true }));
    await untilEqual(() => audio.tones.length, 2);
  });

  it('is one bell for all turns that went by while the phone was locked', async () => {
    map = await mountTimer();
    await want(map, 'Sound');
    await pressTimerButton(map, 'Start');
    pass(70);
    await until(() => phase(map) === 'Press on the right');
    expect(audio.tones).to.have.length(2);
  });

  it('is no bell for a pause and for starting over, and none once sound is off again', async () => {
    map = await mountTimer();
    await want(map, 'Sound');
    await pressTimerButton(map, 'Start');
    await pressTimerButton(map, 'Pause');
    await pressTimerButton(map, 'Start over');
    expect(audio.tones).to.have.length(1);
    await want(map);
    await pressTimerButton(map, 'Start');
    await pressTimerButton(map, 'Skip');
    expect(audio.tones).to.have.length(1);
  });

  it('is one bell at each turn of a routine, and another one at its end', async () => {
    map = await mountRoutines();
    await openRoutine(map, 'Elbow and hand');
    await want(map, 'Sound');
    await beginRoutine(map);
    const turn = audio.tones[0]!;
    const phases = [
      'Change sides',
      'Press on the right',
      'Rest',
      'Press on the left',
      'Change sides',
      'Press on the right',
    ];
    for (const [index, word] of phases.entries()) {
      pass({ 'Change sides': 30, Rest: 30 }[word] ?? (phases[index - 1] === 'Rest' ? 8 : 5));
      await until(() => phase(map) === word, word);
    }
    expect(audio.tones).to.deep.equal(Array.from({ length: 7 }, () => turn));
    pass(30);
    await until(() => words(part(map, 'practice')).includes('Well done'));
    expect(audio.tones).to.have.length(8);
    expect(audio.tones[7], 'a deeper one').to.be.below(turn);
  });

  it('takes up one context of the browser at most, and none while nothing is heard', async () => {
    map = await mountTimer();
    await want(map, 'Sound');
    for (let round = 0; round < 3; round++) {
      await pressTimerButton(map, 'Start');
      await press(map, part(map, 'close')!);
      await press(map, row(map, 'BL 40'));
      await want(map, 'Sound');
    }
    expect(audio.tones).to.have.length(3);
    map.remove();
    await untilEqual(() => audio.contexts.filter(({ state }) => state === 'running'), []);
    expect(audio.contexts.filter(({ state }) => state !== 'closed').length).to.be.at.most(1);
  });

  it('is a buzz at each turn for those who ask for it', async () => {
    const buzzes: number[] = [];
    const restore = replace(navigator, 'vibrate', (milliseconds: number) => buzzes.push(milliseconds) > 0);
    map = await mountTimer();
    await want(map, 'Vibration');
    await pressTimerButton(map, 'Start');
    await pressTimerButton(map, 'Skip');
    await pressTimerButton(map, 'Pause');
    restore();
    expect(buzzes).to.have.length(2);
    for (const buzz of buzzes) expect(buzz, 'in milliseconds').to.be.within(50, 400);
    expect(audio.tones).to.deep.equal([]);
  });

  /** Begins a routine that is read aloud. */
  async function readAloud(): Promise<void> {
    map = await mountRoutines();
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await want(map, 'Read aloud');
    await beginRoutine(map);
    expect(starts(voice.queue)).to.deep.equal(['Sea of Vitality']);
  }

  it('is only the step that the routine has come to: what was being said is broken off', async () => {
    await readAloud();
    await pressTimerButton(map, 'Next');
    expect(starts(voice.queue)).to.deep.equal(['Will’s Chamber']);
    pass(8);
    await until(() => phase(map) === 'Press');
    expect(voice.queue, 'a turn within a step').to.deep.equal(['Press']);
    await pressTimerButton(map, 'Back');
    expect(starts(voice.queue)).to.deep.equal(['Sea of Vitality']);
    pass(3600);
    await until(() => words(part(map, 'practice')).includes('Well done'));
    expect(starts(voice.queue)).to.deep.equal(['Well done']);
  });

  it('is read aloud in the language of the map', async () => {
    map = await mountRoutines(html`<acu-body-map lang="de"></acu-body-map>`);
    await untilEqual(() => map.practice.open('daily'), true);
    await want(map, 'Vorlesen');
    map.practice.begin();
    await untilEqual(() => [...voice.langs], ['de']);
    expect(voice.queue).to.have.length(1);
  });

  it('is nothing in a pause: what was being said is broken off', async () => {
    await readAloud();
    await pressTimerButton(map, 'Pause');
    expect(voice.queue).to.deep.equal([]);
  });

  for (const [when, act] of [
    ['the reader leaves', () => pressTimerButton(map, 'Leave')],
    ['the page closes the routine', () => map.practice?.close()],
    ['the reader no longer wants it', () => want(map)],
    ['the map is removed', () => map.remove()],
  ] as const) {
    it(`breaks off when ${when}`, async () => {
      await readAloud();
      await act();
      await untilEqual(() => voice.queue, []);
    });
  }

  it('goes on when something happens in another map of the page', async () => {
    const other = await mountRoutines();
    await readAloud();
    await press(other, row(other, 'BL 40'));
    await want(other, 'Sound');
    await openRoutine(other, 'Elbow and hand');
    await pressTimerButton(other, 'Leave');
    other.remove();
    expect(starts(voice.queue)).to.deep.equal(['Sea of Vitality']);
  });
});
