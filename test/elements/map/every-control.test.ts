import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { AcuBodyMap } from '../../../src/index.js';
import { fixtureCleanup, mount, part, parts, press, root, settled, words } from '../../support/map.js';
import { pressTimerButton, timerButton } from '../../support/practice.js';
import { replace } from '../../support/replace.js';
import { until } from '../../support/until.js';

const crowd = [0, 1, 2, 3].map((i) => ({ name: `Point ${i}`, view: 'back' as const, x: 46 + i * 0.3, y: 40 }));
const one = { points: [{ id: 'BL23' }] };

/** A map with all its rooms, and all that can be unfolded unfolded. */
async function whole(template?: TemplateResult, width = 900): Promise<AcuBodyMap> {
  const map = await mount(template, width);
  await until(() => ['zoom', 'keys', 'handout-button'].every((name) => part(map, name)), 'all rooms are there');
  return unfolded(map);
}
async function unfolded(map: AcuBodyMap): Promise<AcuBodyMap> {
  for (const each of root(map).querySelectorAll('details')) each.open = true;
  await settled(map);
  return map;
}
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
async function zoomed(map: AcuBodyMap): Promise<AcuBodyMap> {
  await press(map, part(map, 'zoom-button')!);
  await until(() => parts(map, 'zoom-button').length > 2, 'it can be zoomed out');
  return atRest(map);
}
/** Until no picture moves any more. */
async function atRest(map: AcuBodyMap): Promise<AcuBodyMap> {
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await until(() => !root(map).querySelector('.moving'), 'no picture moves');
  await settled(map);
  return map;
}

/** Each state that a reader can be in, made anew. */
const STATES: Readonly<Record<string, () => Promise<AcuBodyMap>>> = {
  'at rest, wide': () => whole(),
  'at rest, narrow': () => whole(undefined, 320),
  'with the menu open': async () => {
    const map = await whole();
    await press(map, part(map, 'tools-button')!);
    return map;
  },
  'with meridians, in a close-up': () => whole(html`<acu-body-map meridians view="foot-sole"></acu-body-map>`),
  'with a concern': async () => {
    const map = await whole();
    part(map, 'concern')!.querySelector('input')!.click();
    return unfolded(map);
  },
  'with a panel': () => whole(html`<acu-body-map selected="BL23"></acu-body-map>`),
  'with a panel, narrow': () => whole(html`<acu-body-map selected="LI4"></acu-body-map>`, 320),
  zoomed: async () => zoomed(await whole()),
  'with a choice of crowded points': async () => {
    const map = await whole(html`<acu-body-map .data=${{ points: crowd }}></acu-body-map>`);
    await until(() => part(map, 'crowd'), 'there is a crowd');
    part(map, 'crowd')!.click();
    await until(() => part(map, 'chooser'), 'the choice is open');
    return map;
  },
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
    root(map).querySelector<HTMLInputElement>('.routine-check input')!.click();
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
  'in the handout': async () => {
    const map = await whole();
    await press(map, part(map, 'handout-button')!);
    return unfolded(map);
  },
  'with an error': async () => unfolded(await mount(html`<acu-body-map data="{"></acu-body-map>`, 900)),
  'with an error of the network': () => whole(html`<acu-body-map src="/nowhere.json"></acu-body-map>`),
  'without a point': () => whole(html`<acu-body-map .data=${{ points: [] }}></acu-body-map>`),
  'with a single point': () => whole(html`<acu-body-map .data=${one} selected="BL23"></acu-body-map>`),
};

/** What of a control's words tells what it does, where controls of the same part do different things. */
const TELLING = /timer-button|zoom-button|nav-button|view-button|handout-action|list-heading|more-heading/;
/** Two controls of a kind do the same, each with its own point. */
function kindOf(control: HTMLElement): string {
  const owner = control.closest('acu-panel, acu-timer, acu-routine, acu-list, acu-more, acu-safety, acu-handout');
  const names = control.getAttribute('part') ?? control.className;
  const said = TELLING.test(names) ? (control.ariaLabel ?? words(control)) : '';
  return [owner?.localName, control.localName, names.replaceAll(/hotspot-[a-z]+|group-\S+/g, '').trim(), said].join(
    ' ',
  );
}

/** One of each kind of control that a reader can reach. A link leads away from the page, and is left out. */
function controlsOf(map: AcuBodyMap): Map<string, HTMLElement> {
  const within = root(map).querySelector('dialog[open]') ?? root(map);
  const found = new Map<string, HTMLElement>();
  for (const control of within.querySelectorAll<HTMLElement>('button, summary, input, select, [tabindex="0"]'))
    if (!control.matches(':disabled') && control.checkVisibility({ visibilityProperty: true }))
      if (!found.has(kindOf(control))) found.set(kindOf(control), control);
  return found;
}

const focused = (map: AcuBodyMap): HTMLElement | null => root(map).activeElement as HTMLElement | null;
const isInMap = (map: AcuBodyMap): boolean =>
  document.activeElement === map && focused(map)?.checkVisibility({ visibilityProperty: true }) === true;

/** Everything around a control that pressing it may change. */
const sceneOf = (map: AcuBodyMap): string =>
  [...controlsOf(map).keys(), map.view, map.selected, map.meridians, map.practice.status, map.practice.step].join('|');

/** Switches a control back, where that is all it takes to be in the same state again. False where it is not. */
async function isRestored(map: AcuBodyMap, control: HTMLElement, scene: string): Promise<boolean> {
  if (control.matches('input[type="checkbox"], [aria-pressed]') && sceneOf(map) !== scene) control.click();
  await unfolded(map);
  return map.isConnected && sceneOf(map) === scene;
}

describe('every control, pressed by keyboard, leaves the focus in the map', () => {
  const undo: (() => void)[] = [];
  const frames = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      const view = node instanceof HTMLIFrameElement ? node.contentWindow : null;
      if (view) view.print = () => void setTimeout(() => view.dispatchEvent(new Event('afterprint')));
    }
  });
  before(() => {
    // Nothing is printed, shared or saved.
    frames.observe(document.body, { childList: true });
    if ('share' in navigator) undo.push(replace(navigator, 'share', async () => undefined));
    undo.push(replace(navigator, 'clipboard', undefined));
    undo.push(replace(HTMLAnchorElement.prototype, 'click', () => undefined));
  });
  after(() => {
    frames.disconnect();
    for (const act of undo) act();
  });

  let turn = 0;
  for (const [state, make] of Object.entries(STATES)) {
    it(state, async () => {
      let map = await make();
      // All of them in one browser; in the others every third, to save time.
      const all = [...controlsOf(map).keys()];
      const kinds = navigator.userAgent.includes('Chrome') ? all : all.filter((_, i) => i % 3 === 0);
      expect(kinds.length, 'there are controls').to.be.above(0);
      const scene = sceneOf(map);
      for (const kind of kinds) {
        const control = controlsOf(map).get(kind);
        // What goes when something else gets the focus can't be reached from there.
        if (!control) continue;
        control.focus();
        const key = control.matches('input') || (turn++ % 2 && !control.matches('select')) ? ' ' : 'Enter';
        await sendKeys({ press: control.matches('select') ? 'ArrowDown' : key });
        await settled(map);
        if (/zoom/.test(kind)) await atRest(map);
        await map.ready;
        await until(() => !document.querySelector('body > iframe'), 'what is printed is gone');
        await until(() => isInMap(map), `focus after ${key === ' ' ? 'Space' : key} on ${kind}`);
        if (await isRestored(map, control, scene)) continue;
        fixtureCleanup();
        map = await make();
      }
      fixtureCleanup();
    }).timeout(60_000);
  }
});
