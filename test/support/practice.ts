import { html, type TemplateResult } from 'lit';
import type { AcuBodyMap } from '../../src/index.js';
import { mount, part, parts, press, root, settled, words } from './map.js';
import { until } from './until.js';

/** A map with the timer of the point that its template selects. */
export async function mountTimer(
  template: TemplateResult = html`<acu-body-map selected="BL40"></acu-body-map>`,
  width = 900,
): Promise<AcuBodyMap> {
  const map = await mount(template, width);
  await until(() => part(map, 'timer') && root(map).querySelector('.timer-settings'), 'the timer is there');
  root(map).querySelector<HTMLDetailsElement>('.timer-settings')!.open = true;
  await settled(map);
  return map;
}

/** A map whose routines are in the list. */
export async function mountRoutines(
  template: TemplateResult = html`<acu-body-map></acu-body-map>`,
  width = 900,
): Promise<AcuBodyMap> {
  const map = await mount(template, width);
  await until(() => parts(map, 'routine-open').length > 0, 'the routines are there');
  return map;
}

/** The visible button of the timer or a routine with that name. */
export const timerButton = (map: AcuBodyMap, name: string): HTMLButtonElement | undefined =>
  parts(map, 'timer-button').find(
    (each): each is HTMLButtonElement =>
      each instanceof HTMLButtonElement && (words(each) || each.ariaLabel) === name && each.checkVisibility(),
  );

/** Presses the button with that name. */
export async function pressTimerButton(map: AcuBodyMap, name: string): Promise<void> {
  const button = timerButton(map, name);
  if (!button) throw new Error(`no button ${name}`);
  await press(map, button);
}

/** What the reader is told to do now. */
export const phase = (map: AcuBodyMap): string =>
  words(parts(map, 'timer-phase').find((each) => each.checkVisibility()));

/** Opens a routine from the list. */
export async function openRoutine(map: AcuBodyMap, title: string): Promise<void> {
  const item = parts(map, 'routine').find((each) => words(each).startsWith(title));
  const button = item?.querySelector<HTMLElement>('[part~="routine-open"]');
  if (!button) throw new Error(`no routine ${title}`);
  button.closest('details')!.open = true;
  await press(map, button);
}

/** Begins the open routine. */
export const beginRoutine = (map: AcuBodyMap): Promise<void> => pressTimerButton(map, 'Begin');

/** The current step of a routine. */
export const step = (map: AcuBodyMap): string => words(part(map, 'practice-step'));

/** Ticks the named settings and clears the others: `Sound`, `Vibration`, `Read aloud`. */
export async function want(map: AcuBodyMap, ...names: readonly string[]): Promise<void> {
  for (const name of new Set(['Sound', 'Vibration', 'Read aloud', ...names])) {
    const label = [...root(map).querySelectorAll('label')].find((each) => words(each) === name);
    const box = label?.querySelector('input');
    if (!box && names.includes(name)) throw new Error(`no setting ${name}`);
    if (box && box.checked !== names.includes(name)) box.click();
  }
  await settled(map);
}
