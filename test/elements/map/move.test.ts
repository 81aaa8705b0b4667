import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { clinic } from '../../support/dataset.js';
import { pageClock } from '../../support/clock.js';
import { hotspot, panelTitle, part, press, record, root, settled } from '../../support/map.js';
import {
  beginRoutine,
  mountRoutines,
  mountTimer,
  openRoutine,
  phase,
  pressTimerButton,
  step,
} from '../../support/practice.js';
import { until, untilEqual } from '../../support/until.js';

type Movable = ParentNode & { moveBefore?(node: Node, before: Node | null): void };

/** Moves a map to another parent and back with moveBefore(). */
async function move(map: AcuBodyMap): Promise<void> {
  const home = map.parentElement!;
  const away = document.createElement('div');
  // As wide as it was: a map that gets narrower folds its list.
  away.style.width = home.style.width;
  home.before(away);
  (away as Movable).moveBefore!(map, null);
  await settled(map);
  (home as Movable).moveBefore!(map, null);
  away.remove();
  await settled(map);
}

describe('a map that is moved with moveBefore()', () => {
  let clock: ReturnType<typeof pageClock>;
  before(function () {
    // WebKit has no moveBefore() yet.
    if (!('moveBefore' in Element.prototype)) this.skip();
  });
  beforeEach(() => (clock = pageClock()));
  afterEach(() => clock.restore());

  it('keeps its panel and the focus in it', async () => {
    // With all rooms: Firefox does not come to the end of this file when the page is left before they are there.
    const map = await mountRoutines(undefined, 900);
    await press(map, hotspot(map, 'Sea of Vitality'));
    const title = part(map, 'panel-title');
    await until(() => title && root(map).activeElement === title, 'focus is on the name');
    await move(map);
    expect(panelTitle(map)).to.equal('Sea of Vitality');
    await until(() => root(map).activeElement === title, 'focus is where it was');
  });

  it('keeps a load that is under way: nothing is asked for twice', async () => {
    const { fetch } = window;
    let asked = 0;
    let answer = (): void => undefined;
    window.fetch = async (_input, init) => {
      asked++;
      await new Promise<void>((resolve, reject) => {
        answer = resolve;
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
      return new Response(JSON.stringify(clinic));
    };
    try {
      const map = document.createElement('acu-body-map');
      map.src = '/points.json';
      const home = document.createElement('div');
      home.append(map);
      document.body.append(home);
      const seen = record(map, 'acu-load', 'acu-error');
      await until(() => asked === 1, 'the load is under way');
      await move(map);
      answer();
      await map.ready;
      await settled(map);
      expect([asked, seen.map(([type]) => type)]).to.deep.equal([1, ['acu-load']]);
      home.remove();
    } finally {
      window.fetch = fetch;
    }
  });

  it('keeps a running timer running', async () => {
    const map = await mountTimer(html`<acu-body-map selected="BL40"></acu-body-map>`);
    const seen = record(map, 'acu-timer');
    await pressTimerButton(map, 'Start');
    clock.pass(20);
    await move(map);
    expect(phase(map)).to.equal('Press on the left');
    clock.pass(40);
    await untilEqual(() => phase(map), 'Change sides');
    expect(seen.map(([, { turn }]) => turn)).to.deep.equal(['start', 'change']);
  });

  it('keeps a running routine at its step, running', async () => {
    const map = await mountRoutines();
    await openRoutine(map, 'Ten to fifteen minutes a day');
    await beginRoutine(map);
    await pressTimerButton(map, 'Next');
    await move(map);
    expect(step(map)).to.equal('Will’s Chamber BL 52');
    clock.pass(8);
    await untilEqual(() => phase(map), 'Press');
  });

  it('keeps what a reader has folded, enlarged and ticked', async () => {
    const map = await mountRoutines();
    await until(() => part(map, 'zoom-button'), 'zoom is there');
    await until(() => (part(map, 'list') as HTMLDetailsElement).open, 'the list is open');
    (part(map, 'list') as HTMLDetailsElement).open = false;
    const width = (): number => root(map).querySelector<SVGSVGElement>('[part~="silhouette"]')!.viewBox.baseVal.width;
    const whole = width();
    await press(map, part(map, 'zoom-button')!);
    root(map).querySelector<HTMLElement>('acu-own-routine summary')!.click();
    await settled(map);
    const box = root(map).querySelector<HTMLInputElement>('[part~="more"] input[type="checkbox"]')!;
    box.click();
    await settled(map);
    await until(() => Math.abs(whole / width() - 1.6) < 0.001, 'it is enlarged');
    await move(map);
    expect((part(map, 'list') as HTMLDetailsElement).open).to.equal(false);
    expect(box.checked).to.equal(true);
    expect(whole / width()).to.be.closeTo(1.6, 0.001);
  });

  it('still follows links of the page, once each', async () => {
    const map = await mountRoutines(html`<acu-body-map id="own"></acu-body-map>`);
    await move(map);
    const link = document.createElement('button');
    link.dataset['acuPoint'] = 'BL40';
    link.dataset['acuMap'] = 'own';
    document.body.append(link);
    const seen = record(map, 'acu-select');
    link.click();
    await settled(map);
    link.remove();
    expect(seen.map(([, { id }]) => id)).to.deep.equal(['BL40']);
  });
});
