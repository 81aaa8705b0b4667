import { expect, html } from '@open-wc/testing';
import { whole } from '../../support/every-control.js';
import { hotspot, mount, press, root, row, settled } from '../../support/map.js';

/** The points whose marks and rows change while something is done. */
async function changed(
  map: HTMLElement & { shadowRoot: ShadowRoot | null },
  act: () => Promise<void>,
): Promise<string[]> {
  const ids = new Set<string>();
  const note = (records: MutationRecord[]): void => {
    for (const { target } of records) {
      const id = (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>('[data-id]');
      if (id?.dataset['id'] !== undefined && !id.closest('[part~="panel"]')) ids.add(id.dataset['id']);
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(map.shadowRoot!, { subtree: true, attributes: true, childList: true, characterData: true });
  await act();
  note(observer.takeRecords());
  observer.disconnect();
  return [...ids].toSorted();
}

const own = {
  points: ['Crown', 'Knee', 'Heel', 'Palm'].map((name, i) => ({
    id: name.toLowerCase(),
    name,
    view: 'front',
    x: 30 + 10 * i,
    y: 20 + 20 * i,
  })),
};

describe('what a choice changes', () => {
  it('is the mark and the row of the chosen point, and of the one before', async () => {
    const map = await whole(html`<acu-body-map .data=${own}></acu-body-map>`);
    await settled(map);
    expect(await changed(map, () => press(map, hotspot(map, 'Knee')))).to.deep.equal(['knee']);
    expect(await changed(map, () => press(map, row(map, 'Palm')))).to.deep.equal(['knee', 'palm']);
  });

  it('is told by mark and row after the words have changed as well', async () => {
    const map = await mount(html`<acu-body-map .data=${own}></acu-body-map>`, 900);
    await press(map, hotspot(map, 'Knee'));
    map.lang = 'de';
    await settled(map);
    await press(map, row(map, 'Palm'));
    const chosen = [...root(map).querySelectorAll<HTMLElement>('button[data-id][aria-expanded="true"]')];
    expect(chosen.map(({ dataset }) => dataset['id'])).to.deep.equal(['palm', 'palm']);
  });
});
