import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { pageClock } from '../../support/clock.js';
import { part, root, settled, words } from '../../support/map.js';
import { mountTimer, phase, pressTimerButton } from '../../support/practice.js';
import { untilEqual } from '../../support/until.js';

/** How much of the ring is filled, in per cent: the remaining share of the phase. */
function drawn(map: AcuBodyMap): number {
  const ring = part(map, 'timer-ring')!.querySelector<SVGCircleElement>('circle:last-of-type')!;
  return Math.round(100 - (Number.parseFloat(ring.style.strokeDashoffset) / ring.pathLength.baseVal) * 100);
}

describe('the face of the timer', () => {
  let clock: ReturnType<typeof pageClock>;
  beforeEach(() => {
    clock = pageClock();
    clock.hold();
  });
  afterEach(() => clock.restore());

  /** Lets time pass, and makes the map read the clock at once, as it does when the page becomes visible. */
  async function pass(map: AcuBodyMap, seconds: number): Promise<void> {
    clock.pass(seconds);
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(map);
  }
  const time = (map: AcuBodyMap): string => words(part(map, 'timer-time'));

  it('is a ring that empties with each phase, and is full again at the next', async () => {
    const map = await mountTimer(html`<acu-body-map selected="BL40"></acu-body-map>`);
    await untilEqual(() => [time(map), drawn(map)], ['4 × 1:00', 100]);
    await pressTimerButton(map, 'Start');
    for (const [seconds, shown, left] of [
      [15, '0:45', 75],
      [30, '0:15', 25],
    ] as const) {
      await pass(map, seconds);
      expect(time(map)).to.equal(shown);
      expect(drawn(map)).to.be.closeTo(left, 1);
    }
    await pass(map, 15);
    expect([phase(map), time(map)]).to.deep.equal(['Change sides', '0:05']);
    expect(drawn(map)).to.be.closeTo(100, 4);
    await pass(map, 600);
    expect([phase(map), time(map), drawn(map)]).to.deep.equal(['Done. Let go slowly.', '', 0]);
  });

  it('says when to breathe to those who ask for it: in for four seconds, out for six', async () => {
    const map = await mountTimer(html`<acu-body-map selected="BL40"></acu-body-map>`);
    await pressTimerButton(map, 'Start');
    expect(part(map, 'breathing')).to.equal(undefined);
    const label = [...root(map).querySelectorAll('label')].find((each) => words(each) === 'Show when to breathe')!;
    label.querySelector('input')!.click();
    const said: string[] = [];
    for (let second = 0; second < 20; second++) {
      await pass(map, 1);
      said.push(words(part(map, 'breathing')));
    }
    const turns = said.filter((word, i) => i > 0 && word !== said[i - 1]);
    expect(turns.length, 'two breaths in twenty seconds').to.be.within(3, 4);
    expect(said.filter((word) => word === 'Breathe in')).to.have.length(8);
    expect(said.filter((word) => word === 'Breathe out')).to.have.length(12);
    await pressTimerButton(map, 'Pause');
    expect(part(map, 'breathing'), 'not in a pause').to.equal(undefined);
  });
});
