import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import {
  hotspot,
  hotspots,
  mount,
  nameOf,
  panelTitle,
  part,
  parts,
  press,
  root,
  row,
  settled,
  words,
} from '../../support/map.js';
import { until } from '../../support/until.js';

const focused = (map: AcuBodyMap): Element | null => root(map).activeElement;

async function key(map: AcuBodyMap, name: string): Promise<void> {
  await sendKeys({ press: name });
  await settled(map);
}

/** Presses Tab until something named so has focus; fails when it never has. */
async function tabTo(map: AcuBodyMap, name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await sendKeys({ press: 'Tab' });
    const now = focused(map);
    if (now && (nameOf(now).includes(name) || now.getAttribute('aria-label')?.includes(name))) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

const between = html`<div><button>before</button><acu-body-map></acu-body-map><button>after</button></div>`;

describe('by keyboard alone', () => {
  beforeEach(() => (document.activeElement as HTMLElement | null)?.blur());

  for (const [opener, pressed] of [
    ['Enter', 'Enter'],
    ['the space bar', ' '],
  ] as const) {
    it(`opens a hotspot with ${opener}, moves focus to the panel’s heading, and closes with Escape back to the hotspot`, async () => {
      const map = await mount(between, 900);
      await tabTo(map, 'Sea of Vitality');
      await until(() => focused(map) === hotspot(map, 'Sea of Vitality'), 'focus is there');
      expect(panelTitle(map), 'focus alone opens nothing').to.equal('');
      await key(map, pressed);
      expect(panelTitle(map)).to.equal('Sea of Vitality');
      await until(() => focused(map) === part(map, 'panel-title'), 'focus is there');
      await key(map, 'Escape');
      expect(panelTitle(map)).to.equal('');
      await until(() => focused(map) === hotspot(map, 'Sea of Vitality'), 'focus is there');
    });
  }

  it('opens from the list and closes back to the row', async () => {
    const map = await mount(between, 900);
    row(map, 'Great Stream').focus();
    await key(map, 'Enter');
    await until(() => focused(map) === part(map, 'panel-title'), 'focus is there');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused(map)?.getAttribute('aria-label')).to.equal('Close');
    await key(map, 'Enter');
    expect(nameOf(focused(map)!)).to.equal(nameOf(row(map, 'Great Stream')));
  });

  it('comes back to the point that was read last after Next', async () => {
    const map = await mount(between, 900);
    hotspot(map, 'Sea of Vitality').focus();
    await key(map, 'Enter');
    await tabTo(map, 'Next');
    await key(map, 'Enter');
    expect(panelTitle(map)).to.equal('Will’s Chamber');
    await until(() => focused(map) === part(map, 'panel-title'), 'focus is there');
    await key(map, 'Escape');
    await until(() => focused(map) === hotspot(map, 'Will’s Chamber'), 'focus is there');
  });

  it('comes back to the row when the hotspot is no longer on the picture', async () => {
    const map = await mount(between, 320);
    hotspot(map, 'Sea of Vitality').focus();
    await key(map, 'Enter');
    map.view = 'front';
    await settled(map);
    await key(map, 'Escape');
    await until(() => focused(map) === row(map, 'Sea of Vitality'), 'focus is there');
  });

  it('reaches every point with Tab and Enter from the list', async () => {
    const map = await mount(between, 900);
    await until(() => part(map, 'list')!.hasAttribute('open'), 'the list is open');
    const names = parts(map, 'list-item').map(nameOf);
    part(map, 'list-heading')!.focus();
    for (const name of names) {
      await sendKeys({ press: 'Tab' });
      expect(nameOf(focused(map)!)).to.equal(name);
    }
    // Then the headings of what goes with the points, and out.
    for (const heading of parts(map, 'more-heading').filter((each) => each.checkVisibility())) {
      await sendKeys({ press: 'Tab' });
      await until(() => focused(map) === heading, 'focus is there');
    }
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.textContent).to.equal('after');
  });

  it('folds and unfolds list and safety text with Enter', async () => {
    const map = await mount(between, 900);
    const list = part(map, 'list') as HTMLDetailsElement;
    part(map, 'list-heading')!.focus();
    await key(map, 'Enter');
    expect(list.open).to.equal(false);
    await key(map, 'Enter');
    expect(list.open).to.equal(true);
  });

  it('switches views with the buttons', async () => {
    const map = await mount(between, 320);
    await tabTo(map, 'Front');
    await key(map, 'Enter');
    expect(map.view).to.equal('front');
    expect(
      hotspots(map)
        .filter((button) => button.getClientRects().length > 0)
        .map((button) => nameOf(button).split(',')[0]),
    ).to.have.members(['Arm Three Miles', 'Bigger Rushing']);
    await tabTo(map, 'Close-ups');
    await key(map, 'Enter');
    expect(map.view).to.equal('hand-back');
    await tabTo(map, 'Sole');
    await key(map, 'Enter');
    expect(map.view).to.equal('foot-sole');
    expect(words(part(map, 'status'))).to.equal('Sole, 1 point');
  });

  it('lets Escape through to the page when no panel is open, and keeps it when it closes one', async () => {
    const map = await mount(between, 900);
    const seen: boolean[] = [];
    const listen = (event: KeyboardEvent): unknown => seen.push(event.defaultPrevented);
    document.addEventListener('keydown', listen);
    hotspot(map, 'Sea of Vitality').focus();
    await key(map, 'Escape');
    await press(map, hotspot(map, 'Sea of Vitality'));
    await key(map, 'Escape');
    document.removeEventListener('keydown', listen);
    expect(seen).to.deep.equal([false]);
  });
});
