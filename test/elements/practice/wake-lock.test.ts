import { expect } from '@open-wc/testing';
import { settled } from '../../support/map.js';
import { mountTimer, pressTimerButton } from '../../support/practice.js';
import { replace } from '../../support/replace.js';
import { untilEqual } from '../../support/until.js';

describe('the lock that keeps the screen awake', () => {
  let log: string[];
  let answer: () => Promise<void>;
  let restore: () => void;
  beforeEach(() => {
    log = [];
    answer = async () => undefined;
    restore = replace(navigator, 'wakeLock', {
      async request() {
        log.push('request');
        await answer();
        return { release: async () => void log.push('release') };
      },
    });
  });
  afterEach(() => restore());

  it('is asked for again when the page is seen again: the browser has taken it away meanwhile', async () => {
    const map = await mountTimer();
    await pressTimerButton(map, 'Start');
    await untilEqual(() => log, ['request']);
    document.dispatchEvent(new Event('visibilitychange'));
    await untilEqual(() => log.filter((each) => each === 'request'), ['request', 'request']);
    await pressTimerButton(map, 'Pause');
    await untilEqual(() => log.at(-1), 'release');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(map);
    expect(
      log.filter((each) => each === 'request'),
      'not in a pause',
    ).to.have.length(2);
  });

  it('is given back at once when it arrives after the clock has stopped', async () => {
    let give = (): void => undefined;
    answer = () => new Promise((resolve) => (give = resolve));
    const map = await mountTimer();
    await pressTimerButton(map, 'Start');
    await pressTimerButton(map, 'Pause');
    expect(log).to.deep.equal(['request']);
    give();
    await untilEqual(() => log, ['request', 'release']);
  });

  it('that the browser refuses is asked for again with the next start, and nothing else comes of it', async () => {
    answer = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    const map = await mountTimer();
    await pressTimerButton(map, 'Start');
    await pressTimerButton(map, 'Pause');
    await pressTimerButton(map, 'Go on');
    await untilEqual(() => log, ['request', 'request']);
  });
});
