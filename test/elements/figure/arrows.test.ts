import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import { hotspot, hotspots, mount, nameOf, panelTitle, part, root, settled } from '../../support/map.js';
import { until } from '../../support/until.js';

const between = html`<div><button>before</button><acu-body-map></acu-body-map><button>after</button></div>`;
const focusedName = (map: AcuBodyMap): string | undefined => {
  const element = root(map).activeElement;
  return element ? (element.getAttribute('aria-label') ?? nameOf(element)).split(',')[0] : undefined;
};
const press = async (map: AcuBodyMap, key: string): Promise<string | undefined> => {
  await sendKeys({ press: key });
  await settled(map);
  return focusedName(map);
};
/** A map whose views know the arrow keys. */
async function ready(template = between, width = 900): Promise<AcuBodyMap> {
  const map = await mount(template, width);
  await until(
    () => part(map, 'keys') && root(map).querySelectorAll('.view-back .hotspot[tabindex="-1"]').length > 0,
    'the keys are there',
  );
  return map;
}

describe('the arrow keys', () => {
  beforeEach(() => (document.activeElement as HTMLElement | null)?.blur());

  it('make each view one stop of the Tab key', async () => {
    const map = await ready();
    expect(
      ['.view-front', '.view-back'].map(
        (view) =>
          [...root(map).querySelectorAll(`${view} button.hotspot`)].filter(
            (mark) => (mark as HTMLElement).tabIndex === 0,
          ).length,
      ),
    ).to.deep.equal([1, 1]);
    expect(hotspots(map).length).to.be.above(10);
  });

  it('lead to the nearest point in their direction, and straight back', async () => {
    const map = await ready();
    hotspot(map, 'Sea of Vitality').focus();
    expect(await press(map, 'ArrowLeft')).to.equal('Will’s Chamber');
    expect(await press(map, 'ArrowRight')).to.equal('Sea of Vitality');
    expect(await press(map, 'ArrowDown')).to.equal('Womb and Vitals');
    expect(await press(map, 'ArrowUp')).to.equal('Sea of Vitality');
  });

  it('come back in every direction from every point', async () => {
    const map = await ready();
    let moves = 0;
    for (const mark of root(map).querySelectorAll<HTMLElement>('.view-back button.hotspot')) {
      for (const [there, back] of [
        ['ArrowRight', 'ArrowLeft'],
        ['ArrowLeft', 'ArrowRight'],
        ['ArrowUp', 'ArrowDown'],
        ['ArrowDown', 'ArrowUp'],
      ] as const) {
        mark.focus();
        const start = focusedName(map);
        if ((await press(map, there)) === start) continue;
        moves++;
        expect(await press(map, back), `${start} ${there}`).to.equal(start);
      }
    }
    expect(moves).to.be.above(20);
  }).timeout(30_000);

  it('lead to head and foot with Home and End', async () => {
    const map = await ready();
    hotspot(map, 'Commanding Middle').focus();
    expect(await press(map, 'Home')).to.equal('Sea of Vitality');
    expect(await press(map, 'End')).to.match(/Kunlun Mountains|Great Stream/);
  });

  it('open nothing; Enter does, and Escape comes back to where they led', async () => {
    const map = await ready();
    hotspot(map, 'Sea of Vitality').focus();
    await press(map, 'ArrowDown');
    expect(panelTitle(map)).to.equal('');
    expect(await press(map, 'Enter')).to.equal('Womb and Vitals');
    expect(panelTitle(map)).to.equal('Womb and Vitals');
    await press(map, 'Escape');
    await until(() => root(map).activeElement === hotspot(map, 'Womb and Vitals'), 'focus is there');
  });

  it('are left to the page where they lead nowhere, and with a modifier', async () => {
    const map = await ready();
    const seen: boolean[] = [];
    const listen = (event: KeyboardEvent): unknown => seen.push(event.defaultPrevented);
    document.addEventListener('keydown', listen);
    hotspot(map, 'Arm Three Miles').focus();
    await press(map, 'ArrowUp');
    await press(map, 'PageDown');
    await press(map, 'ArrowDown');
    document.removeEventListener('keydown', listen);
    expect(seen, 'one that was used does not go on').to.deep.equal([false, false]);
  });

  it('say what they do while the keyboard is used, and to a screen reader always', async () => {
    const map = await ready();
    const keys = root(map).querySelector('.view-front .keys')!;
    expect(getComputedStyle(keys).opacity).to.equal('0');
    document.querySelector('button')!.focus();
    while (focusedName(map) !== 'Arm Three Miles') await press(map, 'Tab');
    expect(getComputedStyle(keys).opacity).to.equal('1');
    expect(root(map).querySelector('.view-front [role=toolbar]')!.getAttribute('aria-describedby')).to.equal(keys.id);
    expect(root(map).getElementById(keys.id)).to.equal(keys);
  });

  it('keep focus in the map when the page takes the focused point’s view away', async () => {
    const map = await ready(between, 320);
    hotspot(map, 'Sea of Vitality').focus();
    map.view = 'front';
    await settled(map);
    await until(() => focusedName(map) === 'Arm Three Miles', 'the first point of the new view has focus');
  });

  it('keep focus in the map when the focused point is no longer in the data', async () => {
    const map = await ready();
    hotspot(map, 'Arm Three Miles').focus();
    map.points = 'BL23 LR3';
    await map.ready;
    await until(() => focusedName(map) === 'Bigger Rushing', 'the first point of the view has focus');
  });

  it('do not take focus when it was elsewhere', async () => {
    const map = await ready();
    const before = document.querySelector('button')!;
    before.focus();
    map.points = 'LR3';
    await map.ready;
    map.view = 'front';
    await settled(map);
    expect(document.activeElement === before, 'focus stays').to.equal(true);
  });
});
