import { html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { describeEveryControl, unfolded, whole } from '../../support/every-control.js';
import { root, settled } from '../../support/map.js';
import { pressTimerButton, timerButton } from '../../support/practice.js';
import { until } from '../../support/until.js';

async function routine(...acts: readonly ('begin' | 'next' | 'pause')[]): Promise<AcuBodyMap> {
  const map = await whole();
  await map.practice.ready;
  map.practice.open('feet');
  for (const act of acts) map.practice[act]();
  await settled(map);
  return unfolded(map);
}
async function timer(...buttons: readonly string[]): Promise<AcuBodyMap> {
  const map = await whole(html`<acu-body-map selected="BL40"></acu-body-map>`);
  await until(() => timerButton(map, 'Start'), 'the timer is there');
  for (const name of buttons) await pressTimerButton(map, name);
  return unfolded(map);
}

describeEveryControl('of timer and routines', {
  'with a timer running': () => timer('Start'),
  'with a timer paused': () => timer('Start', 'Pause'),
  'with a timer that is done': async () => {
    const map = await timer('Start');
    while (timerButton(map, 'Skip')) await pressTimerButton(map, 'Skip');
    return map;
  },
  'in the overview of a routine': () => routine(),
  'in the overview of a routine, read': async () => {
    const map = await routine();
    await settled(map);
    return map;
  },
  'in a routine': () => routine('begin'),
  'in a paused routine': () => routine('begin', 'next', 'pause'),
  'asked why a point is skipped': async () => {
    const map = await routine('begin');
    await pressTimerButton(map, 'Skip this point');
    return map;
  },
  'at the last step of a routine': async () => {
    const map = await routine('begin');
    for (let step = -1; step < map.practice.step;) {
      step = map.practice.step;
      map.practice.next();
      await settled(map);
    }
    return unfolded(map);
  },
  'at the end of a routine': async () => {
    const map = await routine('begin');
    while (map.practice.status !== 'done') map.practice.next();
    await settled(map);
    return unfolded(map);
  },
  'with points for an own routine': async () => {
    const map = await whole();
    await until(() => root(map).querySelector('acu-own-routine input'), 'own points can be chosen');
    root(map).querySelector<HTMLInputElement>('acu-own-routine input')!.click();
    return unfolded(map);
  },
});
