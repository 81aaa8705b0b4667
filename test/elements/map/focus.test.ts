import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import { mount, part, parts, root, row, settled, tool, words } from '../../support/map.js';
import { handoutButton, printed } from '../../support/paper.js';
import { replace } from '../../support/replace.js';
import { until } from '../../support/until.js';

const focused = (map: AcuBodyMap): HTMLElement | null => root(map).activeElement as HTMLElement | null;
const focusedName = (map: AcuBodyMap): string =>
  focused(map)?.getAttribute('aria-label') ?? (words(focused(map)) || `${focused(map)?.localName}`);
const button = (map: AcuBodyMap, name: string): HTMLElement =>
  parts(map, 'timer-button').find((each) => (words(each) || each.ariaLabel) === name && each.checkVisibility())!;

/** Waits until focus has settled, and says where it is. */
async function place(map: AcuBodyMap): Promise<string> {
  await settled(map);
  await until(() => document.activeElement === map && focused(map), 'something in the map has focus');
  return focusedName(map);
}
async function pressKey(map: AcuBodyMap, control: HTMLElement | undefined, key = 'Enter'): Promise<string> {
  if (!control) throw new Error('there is no such control');
  control.focus();
  await sendKeys({ press: key });
  return place(map);
}
async function whole(map: AcuBodyMap): Promise<AcuBodyMap> {
  await until(() => part(map, 'zoom') && part(map, 'routine-open') && part(map, 'share-button'), 'all rooms are there');
  return map;
}
async function begun(): Promise<AcuBodyMap> {
  const map = await whole(await mount(undefined, 900));
  for (const more of parts(map, 'more')) (more as HTMLDetailsElement).open = true;
  await pressKey(map, part(map, 'routine-open'));
  await settled(map);
  await pressKey(map, button(map, 'Begin'));
  return map;
}

describe('the keyboard keeps its place', () => {
  it('when a routine opens, begins, is led through, ends and is left', async () => {
    const map = await whole(await mount(undefined, 900));
    for (const more of parts(map, 'more')) (more as HTMLDetailsElement).open = true;
    expect(await pressKey(map, part(map, 'routine-open'))).to.equal('Ten to fifteen minutes a day');
    await settled(map);
    expect(await pressKey(map, button(map, 'Begin')), 'Begin').to.equal('Pause');
    expect(await pressKey(map, button(map, 'Next'))).to.equal('Next');
    expect(await pressKey(map, button(map, 'Back')), 'back at the first step').to.equal('Pause');
    expect(await pressKey(map, button(map, 'Skip this point')), 'why?').to.equal('It is not for me');
    expect(await pressKey(map, button(map, 'Too sore')), 'skipped').to.equal('Pause');
    for (let i = 0; i < 3; i++) await pressKey(map, button(map, 'Next'));
    expect(await pressKey(map, button(map, 'Next')), 'the last step').to.equal('Ten to fifteen minutes a day');
    expect(await pressKey(map, button(map, 'Leave')), 'what opened it').to.equal(
      'Practise this: Ten to fifteen minutes a day',
    );
    await until(() => focused(map) === part(map, 'routine-open'), 'focus is there');
  });

  it('when a routine is left whose button has been folded away', async () => {
    const map = await begun();
    (part(map, 'routine-open')!.closest('details') as HTMLDetailsElement).open = false;
    expect(await pressKey(map, button(map, 'Leave'))).to.contain('Routines');
  });

  it('when a view is whole again', async () => {
    const map = await whole(await mount(undefined, 900));
    const zoom = (name: string): HTMLElement | undefined =>
      parts(map, 'zoom-button').find((each) => each.ariaLabel === `${name}: Back`);
    await until(() => zoom('Zoom in'));
    await pressKey(map, zoom('Zoom in'));
    await until(() => zoom('Zoom out'));
    await pressKey(map, zoom('Zoom out'));
    await until(() => !zoom('Zoom out'));
    expect(await place(map)).to.equal('Zoom in: Back');
  });

  it('when trying again succeeds', async () => {
    const map = await mount(html`<acu-body-map data="{"></acu-body-map>`, 900);
    part(map, 'retry')!.focus();
    await customElements.whenDefined('acu-focus');
    map.data = { points: [{ id: 'BL23' }] };
    await map.ready;
    expect(await place(map)).to.contain('All points');
  });

  it('when trying again fails again, as slowly or quickly as the network is', async () => {
    const map = await mount(html`<acu-body-map src="/nowhere.json"></acu-body-map>`, 900);
    await customElements.whenDefined('acu-focus');
    for (let i = 0; i < 3; i++) {
      part(map, 'retry')!.focus();
      await sendKeys({ press: 'Enter' });
      // The button has been hidden for a frame, and the browser has taken its focus away.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await map.ready;
      expect(await place(map)).to.equal('Try again');
    }
  });

  it('when the focused point is no longer in the data', async () => {
    const map = await whole(await mount(undefined, 900));
    row(map, 'Jumping Circle').focus();
    map.points = 'BL23 BL52';
    await map.ready;
    expect(await place(map)).to.contain('All points');
  });

  it('when the browser says late that what had it before has lost it', async () => {
    const map = await whole(await mount(undefined, 900));
    row(map, 'Jumping Circle').focus();
    part(map, 'list-heading')!.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    map.points = 'BL23 BL52';
    await map.ready;
    expect(await place(map)).to.contain('All points');
  });

  it('when the data with the focused point gives way to an error, or to none', async () => {
    const map = await whole(await mount(undefined, 900));
    row(map, 'Jumping Circle').focus();
    map.data = '{';
    await map.ready;
    expect(await place(map)).to.equal('Try again');
    map.data = '{"points":[]}';
    await map.ready;
    expect(await place(map)).to.contain('Before you press');
  });

  it('when the map gets narrow under an open choice of crowded points', async () => {
    const points = [0, 1, 2, 3].map((i) => ({ name: `Point ${i}`, view: 'back' as const, x: 46 + i * 0.3, y: 40 }));
    const map = await mount(html`<acu-body-map .data=${{ points }}></acu-body-map>`, 900);
    await until(() => part(map, 'crowd'), 'there is a crowd');
    await pressKey(map, part(map, 'crowd'));
    await until(() => part(map, 'chooser'), 'the choice is open');
    map.parentElement!.style.width = '320px';
    await until(() => !part(map, 'chooser') || document.activeElement === map, 'it has settled');
    expect(await place(map)).to.not.equal('null');
  });

  it('when a timer is started, stopped and over', async () => {
    const map = await whole(await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 900));
    expect(await pressKey(map, button(map, 'Start'))).to.equal('Pause');
    expect(await pressKey(map, button(map, 'Pause'))).to.equal('Go on');
    root(map).querySelector<HTMLDetailsElement>('.timer-settings')!.open = true;
    expect(await pressKey(map, button(map, 'Start over')), 'the button is gone').to.contain('Timer');
  });

  it('when something is copied in a browser that keeps its clipboard from the page', async () => {
    const map = await whole(await mount(undefined, 900));
    const copied: string[] = [];
    const undo = [
      replace(navigator, 'clipboard', undefined),
      replace(document, 'execCommand', () => copied.push(String(document.getSelection())) > 0),
    ];
    try {
      expect(await pressKey(map, await tool(map, 'share-button')), 'shared').to.equal('Share');
      await pressKey(map, await tool(map, 'handout-button'));
      await pressKey(map, handoutButton(map, 'Copy as text'));
      await until(() => words(part(map, 'handout')).includes('Copied.'), 'it is copied');
      expect(await place(map), 'in the dialog').to.equal('Copy as text');
      expect(copied[1], 'the text was selected').to.contain('Before you press');
    } finally {
      for (const act of undo) act();
    }
  });

  it('when a handout is printed, and when its dialog loses the point with the focus', async () => {
    const map = await whole(await mount(undefined, 900));
    await pressKey(map, await tool(map, 'handout-button'));
    handoutButton(map, 'Print').focus();
    await printed(map, () => undefined);
    expect(await place(map), 'printed').to.equal('Print handout');
    await pressKey(map, await tool(map, 'handout-button'));
    part(map, 'handout')!.querySelector('details')!.open = true;
    [...part(map, 'handout')!.querySelectorAll('input')].at(-1)!.focus();
    map.points = 'BL23 BL52';
    await map.ready;
    expect(await place(map), 'in the dialog').to.equal('Close');
  });

  it('whatever is pressed next, in sixty acts', async () => {
    const map = await begun();
    // What opens something outside the map is left out.
    const isInside = (control: HTMLElement): boolean =>
      control.checkVisibility({ visibilityProperty: true }) &&
      !control.matches(':disabled, [part~="share-button"], [part~="handout-button"], [part~="source-link"]') &&
      control.closest('dialog') === null;
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let i = 0; i < 60; i++) {
      const controls = [...root(map).querySelectorAll<HTMLElement>('button, summary, input')].filter(isInside);
      const control = controls[random(controls.length)]!;
      control.focus();
      const name = focusedName(map);
      await sendKeys({ press: control.matches('input') ? ' ' : 'Enter' });
      await settled(map);
      await until(() => document.activeElement === map && focused(map), `focus after “${name}”, act ${i}`);
    }
  }).timeout(60_000);
});

describe('a key that the map has used', () => {
  const TYPES = ['keydown', 'keypress', 'keyup'] as const;
  let heard: Record<(typeof TYPES)[number], string[]>;
  const hear = ({ type, key }: KeyboardEvent): void => void heard[type as keyof typeof heard].push(key);
  beforeEach(() => {
    heard = { keydown: [], keypress: [], keyup: [] };
    for (const type of TYPES) document.addEventListener(type, hear);
  });
  afterEach(() => {
    for (const type of TYPES) document.removeEventListener(type, hear);
  });

  it('does not go on to the page; one that it has not used does', async () => {
    const map = await whole(await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 900));
    await until(() => root(map).querySelector('.view-back [part~="zoom-button"]'), 'the view can be enlarged');
    const mark = root(map).querySelector<HTMLElement>('.view-back button[data-id="BL40"]')!;
    for (const [control, keys] of [
      [mark, ['ArrowUp', 'Home', '+', '-', 'PageDown', 'x']],
      [part(map, 'nav-button')!, ['Enter', 'ArrowLeft', 'Escape', 'Escape']],
      [part(map, 'list-heading')!, ['Enter', ' ', 'ArrowRight']],
    ] as const)
      for (const key of keys) {
        if (control.isConnected) control.focus();
        await sendKeys({ press: key });
        await settled(map);
      }
    expect(heard.keydown).to.deep.equal(['PageDown', 'x', 'ArrowLeft', 'Escape', 'ArrowRight']);
    expect(heard.keyup, 'when they are let go').to.deep.equal(heard.keydown);
  });

  it('does not go on to the page from the search field either, nor closes the panel', async () => {
    const map = await mount(html`<acu-body-map points="BL" selected="BL23"></acu-body-map>`, 900);
    await until(() => part(map, 'search-field') && root(map).querySelector('acu-focus:defined'));
    const field = part(map, 'search-field') as HTMLInputElement;
    field.focus();
    await sendKeys({ type: 'sea' });
    await settled(map);
    for (const key of ['ArrowDown', 'ArrowUp', 'Escape', 'ArrowLeft', 'Enter']) {
      await sendKeys({ press: key });
      await settled(map);
    }
    expect([map.selected, field.value]).to.deep.equal(['BL23', '']);
    await sendKeys({ type: 'bl40' });
    await settled(map);
    await sendKeys({ press: 'Enter' });
    await settled(map);
    expect(map.selected).to.equal('BL40');
    expect(heard).to.deep.equal({ keydown: [], keypress: [], keyup: [] });
    // Shortcuts of the page, and what leaves the field, are not for the field.
    map.close();
    await settled(map);
    field.focus();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'k' });
    await sendKeys({ up: 'Control' });
    for (let i = 0; i < 2; i++) {
      field.focus();
      await sendKeys({ press: 'Escape' });
      await settled(map);
    }
    expect(field.value).to.equal('');
    expect(heard.keydown).to.deep.equal(['Control', 'k', 'Escape']);
    expect(heard.keyup).to.have.members(heard.keydown);
  });

  it('does not go on to the page from the handout, not even when the dialog has closed before it is let go', async () => {
    const map = await whole(await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 900));
    const opener = await tool(map, 'handout-button');
    opener.focus();
    await sendKeys({ press: 'Enter' });
    await settled(map);
    const dialog = part(map, 'handout') as HTMLDialogElement;
    expect(dialog.open).to.equal(true);
    dialog.querySelector('select')!.focus();
    for (const key of ['x', 'Tab', 'ArrowLeft', 'Escape']) {
      await sendKeys({ press: key });
      await settled(map);
    }
    await until(() => !dialog.open, 'the dialog is closed');
    expect(map.selected, 'the panel stays open').to.equal('BL23');
    expect(heard).to.deep.equal({ keydown: [], keypress: [], keyup: [] });
  });

  it('is heard by the page where it is typed into what the page has put into a slot', async () => {
    const map = await whole(
      await mount(
        html`<acu-body-map selected="BL23"><input type="text" slot="panel-footer" aria-label="Notes" /></acu-body-map>`,
        900,
      ),
    );
    map.querySelector('input')!.focus();
    for (const key of ['n', 'Enter']) await sendKeys({ press: key });
    expect(heard.keydown).to.deep.equal(['n', 'Enter']);
    expect(heard.keyup).to.deep.equal(heard.keydown);
    map
      .querySelector('input')!
      .replaceWith(Object.assign(document.createElement('button'), { slot: 'panel-footer', textContent: 'Book' }));
    map.querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(heard.keydown.length).to.equal(3);
  });
});
