import { expect, html } from '@open-wc/testing';
import { isOverview, VIEWS } from '../../../src/atlas/index.js';
import type { AcuBodyMap } from '../../../src/index.js';
import { hotspots, mount, part, parts, root, settled, words } from '../../support/map.js';
import { until } from '../../support/until.js';

const isSeen = (element: Element | undefined): boolean => element?.checkVisibility() ?? false;

async function closeUp(
  width: number,
  template = html`<acu-body-map view="hand-back"></acu-body-map>`,
): Promise<AcuBodyMap> {
  const map = await mount(template, width);
  await until(() => root(map).querySelector('.zoom button') && part(map, 'whole-body'), 'the rest has come');
  return map;
}

describe('the way out of a close-up', () => {
  it('leads back to the whole body on a wide map, by name', async () => {
    const map = await closeUp(1000);
    const back = part(map, 'whole-body')!;
    expect(words(back)).to.equal('Whole body');
    back.focus();
    back.click();
    await settled(map);
    expect(map.view).to.equal('front');
    expect(isSeen(part(map, 'whole-body'))).to.equal(false);
    await until(() => root(map).activeElement, 'focus stays in the map');
  });

  it('is left to the view switch on a narrow map, and a map of one point has none', async () => {
    expect(isSeen(part(await closeUp(500), 'whole-body'))).to.equal(false);
    const one = await closeUp(1000, html`<acu-body-map points="LI4"></acu-body-map>`);
    expect(isSeen(part(one, 'whole-body'))).to.equal(false);
  });

  it('lies over no mark of any close-up of the atlas', async () => {
    const map = await closeUp(570, html`<acu-body-map points="*" view="head-front"></acu-body-map>`);
    for (const view of VIEWS.filter((each) => !isOverview(each))) {
      map.view = view;
      await settled(map);
      await until(() => isSeen(part(map, 'whole-body')), view);
      const { right, bottom } = part(map, 'whole-body')!.getBoundingClientRect();
      for (const mark of [...hotspots(map), ...parts(map, 'crowd')]) {
        const { left, top } = mark.getBoundingClientRect();
        expect(left > right || top > bottom, `${view}: ${mark.dataset['id']}`).to.equal(true);
      }
    }
  });
});
