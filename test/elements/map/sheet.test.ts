import { expect, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import {
  centre,
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
  words,
} from '../../support/map.js';
import { replace } from '../../support/replace.js';
import { until } from '../../support/until.js';

/** A map of that width with everything that comes later. */
async function whole(width: number): Promise<AcuBodyMap> {
  const map = await mount(undefined, width);
  await until(() => part(map, 'share-button') && part(map, 'routine-open'), 'all rooms are there');
  return map;
}
/** A map as wide as a phone, and the panel that a press on a mark has opened in it. */
async function opened(width = 375, name = 'BL 23'): Promise<AcuBodyMap> {
  const map = await whole(width);
  await press(map, hotspot(map, name));
  await until(() => root(map).activeElement?.id === 'panel-title', 'the panel is open');
  // What follows it is loaded when a reader opens the first one.
  await until(() => head(map).dataset['code'], 'the panel is followed');
  return map;
}
const head = (map: AcuBodyMap): HTMLElement => part(map, 'panel-title')!.parentElement!;
const focused = (map: AcuBodyMap): string => {
  const element = root(map).activeElement;
  return element?.ariaLabel ?? words(element);
};
const hasPanel = (map: AcuBodyMap): boolean => part(map, 'panel') !== undefined;
const onMark = (map: AcuBodyMap): boolean => root(map).activeElement === hotspot(map, 'BL 23');

/** The page goes on below the map, so that it can be scrolled. */
const makeRoom = (): void => void (document.body.style.paddingBlockEnd = '3000px');
afterEach(() => {
  document.body.style.paddingBlockEnd = '';
  scrollTo({ top: 0, behavior: 'instant' });
});

/** Until the page has scrolled as far as it was going to. */
async function rest(): Promise<void> {
  for (let still = 0, last = scrollY; still < 10; still = scrollY === last ? still + 1 : 0) {
    last = scrollY;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** A finger on the head of the panel. */
function finger(map: AcuBodyMap, type: string, clientY: number, more: PointerEventInit = {}): void {
  const about = { pointerType: 'touch', pointerId: 5, isPrimary: true, bubbles: true, clientX: 100, clientY, ...more };
  head(map).dispatchEvent(new PointerEvent(type, about));
}
function swipe(map: AcuBodyMap, way: readonly number[], more: PointerEventInit = {}, end = 'pointerup'): void {
  way.forEach((y, i) => finger(map, i === 0 ? 'pointerdown' : 'pointermove', y, more));
  finger(map, end, way.at(-1)!, more);
}

describe('closing the panel on a phone', () => {
  for (const room of [0, 3000])
    it(`leaves the row of the list where it was, with ${room} pixels of the page below the map`, async () => {
      document.body.style.paddingBlockEnd = `${room}px`;
      const map = await whole(375);
      const row = parts(map, 'list-item')[7]!;
      row.closest('details')!.open = true;
      await settled(map);
      const button = row.matches('button') ? row : row.querySelector<HTMLElement>('button')!;
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
      await rest();
      const top = (): number => Math.round(button.getBoundingClientRect().top);
      const before = top();
      await press(map, button);
      await until(() => root(map).activeElement?.id === 'panel-title', 'the panel is open');
      await rest();
      await press(map, part(map, 'close')!);
      await until(() => root(map).activeElement === button, 'focus is back');
      await rest();
      expect(top()).to.be.closeTo(before, 1);
    });
});

describe('a swipe on the head of the panel', () => {
  it('down closes it, and gives focus back to the mark', async () => {
    const map = await opened();
    const seen = record(map, 'acu-close');
    swipe(map, [100, 140, 200]);
    await settled(map);
    expect([hasPanel(map), map.selected, seen.length]).to.deep.equal([false, undefined, 1]);
    await until(() => onMark(map), 'focus is on the mark');
  });

  it('is followed by the panel, which comes back when the finger lets go too soon', async () => {
    const map = await opened();
    const top = (): number => part(map, 'panel')!.getBoundingClientRect().top;
    await rest();
    const before = top();
    finger(map, 'pointerdown', 100);
    finger(map, 'pointermove', 140);
    expect(top() - before).to.be.closeTo(40, 1);
    finger(map, 'pointermove', 60);
    expect(top(), 'it does not go up').to.be.closeTo(before, 1);
    finger(map, 'pointerup', 140);
    await settled(map);
    expect([top(), panelTitle(map)]).to.deep.equal([before, 'Sea of Vitality']);
  });

  for (const [what, act] of [
    ['that goes up', (map) => swipe(map, [200, 100])],
    ['that the browser takes over', (map) => swipe(map, [100, 300], {}, 'pointercancel')],
    ['of a second finger', (map) => swipe(map, [100, 300], { isPrimary: false, pointerId: 6 })],
    ['of a mouse, which selects text', (map) => swipe(map, [100, 300], { pointerType: 'mouse' })],
  ] as readonly (readonly [string, (map: AcuBodyMap) => void])[])
    it(`${what} leaves it open`, async () => {
      const map = await opened();
      act(map);
      await settled(map);
      expect(panelTitle(map)).to.equal('Sea of Vitality');
      expect(part(map, 'panel')!.style.translate).to.equal('');
    });

  it('closes it for each next point too', async () => {
    const map = await opened();
    await press(map, part(map, 'nav-button')!);
    await until(() => root(map).activeElement?.id === 'panel-title', 'the other point is open');
    swipe(map, [100, 200]);
    await settled(map);
    expect(hasPanel(map)).to.equal(false);
  });

  it('does nothing where the panel is beside the picture', async () => {
    const map = await opened(1000);
    swipe(map, [100, 300]);
    await settled(map);
    expect(panelTitle(map)).to.equal('Sea of Vitality');
  });

  it('works after the map has become narrow, and not after it has become wide', async () => {
    const map = await opened(1000);
    const resize = async (width: number): Promise<void> => {
      map.parentElement!.style.width = `${width}px`;
      // A size is told of after the next frame has been laid out.
      for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    await resize(375);
    await resize(1000);
    swipe(map, [100, 300]);
    await settled(map);
    expect(panelTitle(map)).to.equal('Sea of Vitality');
    await resize(375);
    swipe(map, [100, 300]);
    await settled(map);
    expect(hasPanel(map)).to.equal(false);
  });

  it('leaves the only panel of a map of one point open', async () => {
    const map = await mount(html`<acu-body-map points="LI4"></acu-body-map>`, 340);
    await press(map, hotspot(map, 'LI 4'));
    swipe(map, [100, 300]);
    await settled(map);
    expect([map.selected, hasPanel(map)]).to.deep.equal(['LI4', true]);
  });

  /** False where the browser can't be asked for fingers. `by`: how far down each step goes. */
  async function drag(map: AcuBodyMap, by: number): Promise<boolean> {
    head(map).scrollIntoView({ block: 'center', behavior: 'instant' });
    const { y } = centre(head(map));
    const x = part(map, 'panel-title')!.getBoundingClientRect().left + 20;
    const steps = Array.from({ length: 8 }, (_, i) => [{ x, y: y + i * by }]);
    return (await executeServerCommand('fingers', { steps })) !== 'unsupported';
  }

  for (const width of [375, 700])
    it(`of a real finger closes it: the browser scrolls nothing instead, at ${width} px`, async function realFinger(): Promise<void> {
      const map = await opened(width);
      if (!(await drag(map, 20))) this.skip();
      await until(() => !part(map, 'panel'), 'it is closed');
      await until(() => onMark(map), 'focus is on the mark');
    });

  it('up, of a real finger, scrolls the page', async function realFinger(): Promise<void> {
    makeRoom();
    const map = await opened();
    head(map).scrollIntoView({ block: 'center', behavior: 'instant' });
    const before = scrollY;
    if (!(await drag(map, -20))) this.skip();
    await until(() => scrollY > before + 60, 'it has scrolled');
    expect(panelTitle(map)).to.equal('Sea of Vitality');
  });
});

describe('what has the focus in the panel', () => {
  it('scrolls nothing when it is in view already: the buttons of head and bar', async () => {
    makeRoom();
    const map = await opened();
    await until(() => part(map, 'sources') && root(map).querySelector('acu-timer-settings details'), 'all is there');
    await until(() => Math.abs(part(map, 'panel')!.getBoundingClientRect().top) < 2, 'it is at the top');
    await rest();
    const before = scrollY;
    for (const name of ['Previous', 'Start', 'Next']) {
      for (let i = 0; i < 9 && !focused(map).startsWith(name); i++) await sendKeys({ press: 'Tab' });
      expect(focused(map)).to.match(new RegExp(`^${name}`));
      await rest();
      expect(scrollY, name).to.equal(before);
    }
  });

  it('leads on a wide map, too, to the head of the next point, where the one before was scrolled away', async () => {
    makeRoom();
    const map = await opened(1000);
    const panel = part(map, 'panel')!;
    scrollBy({ top: panel.getBoundingClientRect().top + 120, behavior: 'instant' });
    const next = parts(map, 'nav-button').at(-1)!;
    next.focus({ preventScroll: true });
    await press(map, next);
    await until(() => root(map).activeElement?.id === 'panel-title', 'the next point is there');
    await until(() => part(map, 'panel')!.getBoundingClientRect().top > -1, 'its head is on the screen');
  });

  for (const width of [240, 320, 375])
    it(`is not below its head or its bar, at ${width} px`, async () => {
      makeRoom();
      const map = await opened(width);
      await until(() => part(map, 'sources') && root(map).querySelector('acu-timer-settings details'), 'all is there');
      const panel = part(map, 'panel')!;
      for (const details of panel.querySelectorAll('details')) details.open = true;
      const stops = [...panel.querySelectorAll<HTMLElement>('select, input, a[href], summary')];
      expect(stops.length).to.be.above(5);
      const [top, bar] = [head(map), part(map, 'panel-nav')!];
      await rest();
      // From now on, focus is that of a keyboard.
      await sendKeys({ press: 'Shift' });
      for (const stop of stops) {
        // From above, as with Tab: a browser scrolls as little as it can.
        panel.scrollIntoView({ block: 'start', behavior: 'instant' });
        stop.focus();
        // WebKit scrolls in the next frame.
        await until(() => {
          const { top: start, bottom: end } = stop.getBoundingClientRect();
          return end <= bar.getBoundingClientRect().top + 1 && start >= top.getBoundingClientRect().bottom - 1;
        }, `${stop.localName} is between head and bar`);
      }
    });
});

describe('the back gesture', () => {
  /** Stands in for the browser’s: most have none, and none is triggered from a script. */
  class Gesture extends EventTarget {
    static open: Gesture[] = [];
    constructor() {
      super();
      Gesture.open.push(this);
    }
    destroy(): void {
      Gesture.open = Gesture.open.filter((each) => each !== this);
    }
    /** What the reader does. False when it is the page that goes back. */
    static go(): boolean {
      const last = Gesture.open.pop();
      last?.dispatchEvent(new Event('close'));
      return last !== undefined;
    }
  }
  let undo: (() => void)[] = [];
  const isTouched = (isCoarse: boolean): void => {
    const { matchMedia } = window;
    const answer = (query: string): object =>
      query === '(pointer: coarse)' ? { matches: isCoarse } : matchMedia.call(window, query);
    undo.push(replace(window, 'matchMedia', answer));
  };
  beforeEach(() => {
    Gesture.open = [];
    undo = [replace(window, 'CloseWatcher', Gesture)];
  });
  afterEach(() => undo.toReversed().forEach((act) => act()));

  it('closes the panel, and gives focus back to the mark; the next one is the page’s', async () => {
    isTouched(true);
    const map = await opened();
    expect(Gesture.go()).to.equal(true);
    await settled(map);
    expect([hasPanel(map), map.selected]).to.deep.equal([false, undefined]);
    await until(() => onMark(map), 'focus is on the mark');
    expect(Gesture.go(), 'nothing is left to close').to.equal(false);
  });

  for (const [who, close] of [
    ['the reader', (map) => press(map, part(map, 'close')!)],
    ['the page', (map) => map.close()],
    ['other data', (map) => (map.data = { points: [{ id: 'LI4' }, { id: 'LI11' }] })],
    ['the page, with the whole map', (map) => map.remove()],
  ] as readonly (readonly [string, (map: AcuBodyMap) => unknown])[])
    it(`is the page’s again when the panel has been closed by ${who}`, async () => {
      isTouched(true);
      const map = await opened();
      expect(Gesture.open).to.have.length(1);
      await close(map);
      await until(() => Gesture.open.length === 0, 'nothing waits for it');
    });

  it('is asked for once, however many points are looked at', async () => {
    isTouched(true);
    const map = await opened();
    for (let i = 0; i < 3; i++) {
      const before = panelTitle(map);
      await press(map, part(map, 'nav-button')!);
      await until(() => panelTitle(map) !== before && words(root(map).activeElement) === panelTitle(map), 'the next');
    }
    expect(Gesture.open).to.have.length(1);
  });

  it('is left to the page where there is a mouse, or room beside the picture', async () => {
    isTouched(false);
    await opened();
    expect(Gesture.open).to.have.length(0);
    isTouched(true);
    await opened(1000);
    expect(Gesture.open).to.have.length(0);
  });
});

describe('a reader who closes the panel', () => {
  for (const width of [375, 1000])
    for (const [how, close] of [
      ['×', (map) => press(map, part(map, 'close')!)],
      ['Escape', () => sendKeys({ press: 'Escape' })],
    ] as readonly (readonly [string, (map: AcuBodyMap) => Promise<void>])[])
      it(`with ${how} finds the page scrolled to where it was, also after another point, at ${width} px`, async () => {
        const map = await whole(width);
        makeRoom();
        hotspot(map, 'BL 23').scrollIntoView({ block: 'center', behavior: 'instant' });
        const before = scrollY;
        await press(map, hotspot(map, 'BL 23'));
        await until(() => root(map).activeElement?.id === 'panel-title', 'the panel is open');
        const title = panelTitle(map);
        await press(map, parts(map, 'nav-button').at(-1)!);
        await until(() => words(root(map).activeElement) !== title, 'another point is open');
        await press(map, part(map, 'nav-button')!);
        await until(() => words(root(map).activeElement) === title, 'the first again');
        await rest();
        scrollBy({ top: 700, behavior: 'instant' });
        await close(map);
        await until(() => onMark(map), 'focus is on the mark');
        // A browser that keeps what is read in its place may have scrolled by a hair.
        await until(() => Math.abs(scrollY - before) < 5, 'the page is where it was');
      });
});

describe('two quick presses', () => {
  it('are no zoom of the page, on whatever can be pressed', async () => {
    const map = await opened();
    part(map, 'safety-read')?.click();
    await settled(map);
    await unfold(map);
    part(map, 'handout-button')!.click();
    await settled(map);
    const pressed = [...root(map).querySelectorAll('button, summary, label, input, select, a')];
    const slow = pressed.filter((each) => getComputedStyle(each).touchAction !== 'manipulation');
    expect(new Set(pressed.map(({ localName }) => localName)).size).to.be.at.least(5);
    expect(slow.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
  });
});

describe('the head of the panel', () => {
  for (const width of [375, 1000])
    it(`gets small once it sticks, with the code beside the name, and moves nothing, at ${width} px`, async () => {
      const map = await opened(width, 'GB 30');
      const [size, height] = [
        () => Number.parseFloat(getComputedStyle(part(map, 'panel-title')!).fontSize),
        () => head(map).getBoundingClientRect().height,
      ];
      const code = (): string => `${getComputedStyle(head(map), '::after').content} ${head(map).dataset['code']}`;
      makeRoom();
      await rest();
      const large = size();
      const row = part(map, 'panel-row')!;
      const rowInPage = (): number => row.getBoundingClientRect().top + scrollY;
      const before = rowInPage();
      scrollTo({ top: before + 40, behavior: 'instant' });
      await until(() => size() <= 20 && height() === 56, 'it is small');
      expect(code()).to.contain('GB 30');
      expect(Math.abs(head(map).getBoundingClientRect().top), 'at the edge of the screen').to.be.at.most(1);
      expect(rowInPage(), 'nothing has moved').to.be.closeTo(before, 1);
      scrollTo({ top: before - 300, behavior: 'instant' });
      await until(() => size() === large, 'it is large again');
      expect(rowInPage(), 'nor now').to.be.closeTo(before, 1);
    });
});
