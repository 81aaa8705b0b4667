import { expect } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import '../../../src/define.js';
import { pageClock } from '../../support/clock.js';
import { centre, hotspot, nameOf, panelTitle, part, parts, press, root, settled, words } from '../../support/map.js';
import { phase, pressTimerButton, timerButton } from '../../support/practice.js';
import { until, untilEqual } from '../../support/until.js';

const isWhole = (map: AcuBodyMap): boolean =>
  ['zoom-button', 'keys', 'more', 'routine-open', 'handout-button'].every((name) => part(map, name));

interface Look {
  /** How many rules of style each of its sheets has. */
  readonly rules: readonly number[];
  /** Where each mark is in its picture, in per cent. */
  readonly marks: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

const look = (map: AcuBodyMap): Look => ({
  rules: root(map).adoptedStyleSheets.map(({ cssRules }) => cssRules.length),
  marks: parts(map, 'hotspot').map((mark) => {
    const frame = mark.closest('acu-figure')!.querySelector('[part~="silhouette"]')!.getBoundingClientRect();
    const { x, y } = centre(mark);
    return { name: nameOf(mark), x: ((x - frame.x) / frame.width) * 100, y: ((y - frame.y) / frame.height) * 100 };
  }),
});

/** The rules of a map, and the marks that are not where they were in another look. */
const against = (before: Look, map: AcuBodyMap): unknown => {
  const { rules, marks } = look(map);
  const isAstray = ({ name, x, y }: Look['marks'][number], i: number): boolean => {
    const old = before.marks[i];
    return old?.name !== name || Math.hypot(old.x - x, old.y - y) > 2;
  };
  return { rules, count: marks.length, astray: marks.filter(isAstray) };
};

describe('a map that is moved into the document of a frame, and back', () => {
  let frame: HTMLIFrameElement;
  let home: HTMLElement;
  let map: AcuBodyMap;
  const faults: string[] = [];
  const note = (event: Event): void =>
    void faults.push(event instanceof ErrorEvent ? event.message : String((event as PromiseRejectionEvent).reason));

  const away = (): HTMLElement => frame.contentDocument!.body;
  beforeEach(async () => {
    faults.length = 0;
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    frame = document.createElement('iframe');
    frame.style.cssText = 'width: 900px; height: 700px';
    frame.srcdoc = '<!doctype html><html><body></body></html>';
    const isHere = new Promise((resolve) => (frame.onload = resolve));
    home = document.createElement('div');
    home.style.width = '884px';
    document.body.append(home, frame);
    await isHere;
    map = document.createElement('acu-body-map');
  });
  afterEach(function () {
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    map.remove();
    frame.remove();
    home.remove();
    expect(faults, this.currentTest?.title).to.deep.equal([]);
  });

  /** Puts the map somewhere, and waits until all of it is there. */
  async function put(parent: HTMLElement): Promise<void> {
    parent.append(map);
    await map.ready;
    await until(() => isWhole(map), 'all rooms are there');
    await settled(map);
  }

  it('looks as before', async () => {
    await put(home);
    const before = look(map);
    expect(before.rules.length).to.be.above(5);
    expect(Math.min(...before.rules)).to.be.above(0);
    for (const place of [away(), home, away()]) {
      await put(place);
      await untilEqual(() => against(before, map), { rules: before.rules, count: before.marks.length, astray: [] });
    }
  });

  it('is no blank when a frame is its first place', async () => {
    await put(away());
    expect(parts(map, 'list-item')).to.have.length(12);
    const there = look(map);
    expect(there.marks.length).to.be.above(12);
    await put(home);
    await untilEqual(() => against(there, map), { rules: there.rules, count: there.marks.length, astray: [] });
  });

  it('works there: panel, focus, zoom, lines', async () => {
    await put(home);
    await put(away());
    await press(map, hotspot(map, 'Sea of Vitality'));
    expect(panelTitle(map)).to.equal('Sea of Vitality');
    await until(() => root(map).activeElement === part(map, 'panel-title'), 'the panel has focus');
    const width = (): number => root(map).querySelector<SVGSVGElement>('.view-back svg')!.viewBox.baseVal.width;
    const whole = width();
    const zoomIn = (): HTMLElement | null => root(map).querySelector('.view-back [part~="zoom-button"]');
    await until(zoomIn, 'the zoom is there');
    await press(map, zoomIn()!);
    await until(() => Math.abs(whole / width() - 1.6) < 0.001, 'it is enlarged');
    map.meridians = true;
    await until(() => root(map).querySelectorAll('.view-back .overlay path').length > 5, 'lines are drawn');
    map.close();
    await settled(map);
    expect(panelTitle(map)).to.equal('');
  });

  it('a control that goes hands its focus on', async () => {
    await put(away());
    map.practice.open('daily');
    await settled(map);
    const begin = timerButton(map, 'Begin')!;
    begin.focus();
    begin.click();
    await until(() => root(map).activeElement && root(map).activeElement !== begin, 'something else has the focus');
    await until(() => frame.contentDocument!.activeElement === map, 'focus is in the map');
  });

  it('follows the width of the frame', async () => {
    await put(away());
    const figures = (): number => parts(map, 'figure').filter((each) => each.checkVisibility()).length;
    await untilEqual(figures, 2);
    away().style.width = '400px';
    await untilEqual(figures, 1);
    const crowd = (): number => parts(map, 'hotspot').filter((each) => each.dataset['crowded'] !== undefined).length;
    const narrow = crowd();
    away().style.width = 'auto';
    await untilEqual(figures, 2);
    expect(narrow).to.be.at.least(crowd());
  });

  it('takes the language of the frame', async () => {
    frame.contentDocument!.documentElement.lang = 'de';
    await put(home);
    expect(words(part(map, 'list-heading'))).to.contain('12 points');
    await put(away());
    await untilEqual(() => words(part(map, 'list-heading')), 'Alle Punkte 12 Punkte');
  });

  it('a running timer goes on', async () => {
    const clock = pageClock();
    try {
      map.selected = 'BL40';
      await put(home);
      await pressTimerButton(map, 'Start');
      clock.pass(20);
      await put(away());
      expect(phase(map)).to.equal('Press on the left');
      await until(() => root(map).querySelector('.view-back .pulse'), 'the pressed place has a ring');
      clock.pass(40);
      await untilEqual(() => phase(map), 'Change sides');
    } finally {
      clock.restore();
    }
  });

  it('is printed with the page that it is in', async () => {
    await put(home);
    await put(away());
    const print = (page: Window, type: string): boolean => {
      page.dispatchEvent(new Event(type));
      return part(map, 'sheet') !== undefined;
    };
    expect([print(window, 'beforeprint'), print(window, 'afterprint')]).to.deep.equal([false, false]);
    expect(print(frame.contentWindow!, 'beforeprint')).to.equal(true);
    expect(words(part(map, 'sheet'))).to.contain('Sea of Vitality');
    expect(print(frame.contentWindow!, 'afterprint')).to.equal(false);
  });
});
