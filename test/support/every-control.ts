import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { AcuBodyMap } from '../../src/index.js';
import { fixtureCleanup, mount, part, root, settled, unfold, words } from './map.js';
import { replace } from './replace.js';
import { until } from './until.js';

/** A map with all its rooms, and all that can be unfolded unfolded. */
export async function whole(template?: TemplateResult, width = 900): Promise<AcuBodyMap> {
  const map = await mount(template, width);
  await until(() => ['zoom', 'keys', 'handout-button'].every((name) => part(map, name)), 'all rooms are there');
  return unfolded(map);
}
export async function unfolded(map: AcuBodyMap): Promise<AcuBodyMap> {
  await unfold(map);
  return map;
}
/** Until no picture moves any more. */
export async function atRest(map: AcuBodyMap): Promise<AcuBodyMap> {
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await until(() => !root(map).querySelector('.moving'), 'no picture moves');
  await settled(map);
  return map;
}

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

/**
 * Describes that each kind of control is pressed by keyboard in each state, and that the focus stays in the map.
 *
 * @param states What a reader can be in, made anew by each call.
 */
export function describeEveryControl(what: string, states: Readonly<Record<string, () => Promise<AcuBodyMap>>>): void {
  describe(`every control ${what}, pressed by keyboard, leaves the focus in the map`, () => {
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
    for (const [state, make] of Object.entries(states)) {
      it(state, async () => {
        let map = await make();
        const kinds = [...controlsOf(map).keys()];
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
}
