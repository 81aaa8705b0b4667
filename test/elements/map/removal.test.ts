import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { mount, panelTitle, part, parts, press, record, settled, ACTS } from '../../support/map.js';
import { countOpenHandles } from '../../support/open-handles.js';
import { until, untilEqual } from '../../support/until.js';

const PIECES = ['zoom', 'keys', 'timer', 'more', 'routine-open', 'handout-button', 'share-button'];

/** A map that uses every feature, once all of it has loaded and been drawn. */
async function everything(): Promise<AcuBodyMap> {
  const map = await mount(html`<acu-body-map id="own" deep-link meridians selected="BL23"></acu-body-map>`, 900);
  const hasLines = (figure: HTMLElement): boolean => figure.querySelector('[part~="silhouette"] path[stroke]') !== null;
  await until(
    () => PIECES.every((name) => part(map, name)) && parts(map, 'figure').every(hasLines),
    'all is loaded and drawn',
  );
  await settled(map);
  return map;
}
/** Fulfils after the callbacks that wait for the browser to be idle. */
const idle = (): Promise<unknown> => new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve));
const clearHash = (): void => history.replaceState(null, '', location.pathname + location.search);

describe('a map that is removed', () => {
  let handles: ReturnType<typeof countOpenHandles>;
  // Loads whatever is loaded once per page before anything is counted.
  before(async () => (await everything()).remove());
  beforeEach(() => (handles = countOpenHandles()));
  afterEach(() => {
    handles.restore();
    clearHash();
  });

  for (const [when, act] of [
    ['once all of it is there', () => undefined],
    ['while a view is being enlarged', (map) => press(map, part(map, 'zoom-button')!)],
    ['while its handout is open', (map) => press(map, part(map, 'handout-button')!)],
    ['in the middle of a print', () => window.dispatchEvent(new Event('beforeprint'))],
  ] as readonly (readonly [string, (map: AcuBodyMap) => unknown])[]) {
    it(`leaves no listener on the page, no observer, no timer and no frame behind, ${when}`, async () => {
      const before = handles.open();
      const map = await everything();
      expect(handles.open().listeners, 'there is something to leave behind').to.be.above(before.listeners);
      expect(handles.open().observed, 'there is something to leave behind').to.be.above(before.observed);
      await act(map);
      map.remove();
      await untilEqual(() => handles.open(), before);
    });
  }

  it('leaves nothing behind when it goes before all of it is there', async () => {
    const before = handles.open();
    const map = document.createElement('acu-body-map');
    document.body.append(map);
    await map.ready;
    map.remove();
    await idle();
    await settled(map);
    await untilEqual(() => handles.open(), before);
  });

  it('has no more of them when it is put back, however often', async () => {
    const map = await everything();
    // A frame may still be on its way.
    await untilEqual(() => handles.open().frames, 0);
    const once = handles.open();
    const parent = map.parentElement!;
    for (let round = 0; round < 3; round++) {
      map.remove();
      parent.append(map);
      await idle();
      await settled(map);
    }
    await untilEqual(() => handles.open(), once);
  });

  it('follows no link, no address and no print any more, and all of them again when it is put back', async () => {
    const map = await everything();
    const link = document.createElement('button');
    link.dataset['acuPoint'] = 'BL40';
    link.dataset['acuMap'] = 'own';
    document.body.append(link);
    const seen = record(map, ...ACTS);
    const callUpon = async (): Promise<unknown[]> => {
      link.click();
      await settled(map);
      const current = link.ariaCurrent;
      const jumped = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
      location.hash = '#own=LI10';
      await jumped;
      await settled(map);
      window.dispatchEvent(new Event('beforeprint'));
      const hasSheet = part(map, 'sheet') !== undefined;
      window.dispatchEvent(new Event('afterprint'));
      const found = [seen.length, current, panelTitle(map), hasSheet];
      clearHash();
      return found;
    };
    const parent = map.parentElement!;
    map.remove();
    expect(await callUpon()).to.deep.equal([0, null, 'Sea of Vitality', false]);
    parent.append(map);
    await settled(map);
    expect(await callUpon()).to.deep.equal([1, 'true', 'Arm Three Miles', true]);
    link.remove();
  });
});
