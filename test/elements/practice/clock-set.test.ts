import { expect, html } from '@open-wc/testing';
import { part, settled, words } from '../../support/map.js';
import { mountTimer, phase, pressTimerButton } from '../../support/practice.js';
import { replace } from '../../support/replace.js';
import { untilEqual } from '../../support/until.js';

describe('the timer and the clock of the device', () => {
  it('goes on as if nothing had happened when somebody sets the clock forward or back', async () => {
    for (const hours of [5, -5]) {
      const map = await mountTimer(html`<acu-body-map selected="BL40"></acu-body-map>`);
      await pressTimerButton(map, 'Start');
      const real = Date.now.bind(Date);
      const restore = replace(Date, 'now', () => real() + hours * 3_600_000);
      // Two polls of the clock have gone by when a second has.
      const before = words(part(map, 'timer-time'));
      await untilEqual(() => words(part(map, 'timer-time')) !== before, true);
      expect(Number(words(part(map, 'timer-time')).slice(2)), `${hours} hours`).to.be.within(50, 59);
      expect(phase(map)).to.equal('Press on the left');
      restore();
      map.remove();
    }
  });

  it('counts the time that the phone slept while it was locked', async () => {
    const map = await mountTimer(html`<acu-body-map selected="BL40"></acu-body-map>`);
    await pressTimerButton(map, 'Start');
    const see = async (state: DocumentVisibilityState): Promise<void> => {
      const restore = replace(document, 'visibilityState', state);
      document.dispatchEvent(new Event('visibilitychange'));
      restore();
      await settled(map);
    };
    await see('hidden');
    const real = Date.now.bind(Date);
    const restore = replace(Date, 'now', () => real() + 62_000);
    await see('visible');
    expect(phase(map)).to.equal('Change sides');
    restore();
  });
});
