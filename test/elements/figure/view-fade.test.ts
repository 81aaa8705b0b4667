import { expect, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import { mount, part, parts, press, root } from '../../support/map.js';
import { until } from '../../support/until.js';

const ghosts = (map: AcuBodyMap): readonly Element[] => [...root(map).querySelectorAll('acu-figure .ghost')];
const shown = (map: AcuBodyMap): Element =>
  [...root(map).querySelectorAll('acu-figure')].find((each) => each.checkVisibility())!;
async function atRest(width = 375): Promise<AcuBodyMap> {
  const map = await mount(html`<acu-body-map></acu-body-map>`, width);
  await until(() => part(map, 'zoom-button'), 'the rest is there');
  return map;
}
const switchTo = (map: AcuBodyMap, index: number): Promise<void> => press(map, parts(map, 'view-button')[index]!);

describe('the view that is left', () => {
  it('fades into the one that takes its place, below its marks, and is then gone', async () => {
    const map = await atRest();
    for (const [index, view] of [
      [0, 'view-front'],
      [2, 'view-hand-back'],
      [1, 'view-back'],
    ] as const) {
      await switchTo(map, index);
      await until(() => ghosts(map).length === 1, 'one of them fades');
      expect(shown(map).className).to.equal(view);
      expect(shown(map).contains(ghosts(map)[0]!)).to.equal(true);
      expect(ghosts(map)[0]!.compareDocumentPosition(shown(map).querySelector('.hotspot')!)).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
      await until(() => ghosts(map).length === 0, 'it has faded');
    }
  });

  it('moves nothing', async () => {
    const map = await atRest();
    await switchTo(map, 0);
    await until(() => ghosts(map).length === 1, 'one of them fades');
    const elements = [...root(map).querySelectorAll('.stage :not(svg, svg *, .ghost, .ghost *), .foot *')];
    const boxes = (): readonly string[] => elements.map((each) => JSON.stringify(each.getBoundingClientRect()));
    const during = boxes();
    await until(() => ghosts(map).length === 0, 'it has faded');
    expect(boxes()).to.deep.equal(during);
  });

  it('goes at once where a script changes the view, and where two views are side by side', async () => {
    const map = await atRest();
    map.view = 'front';
    await map.updateComplete;
    expect(ghosts(map)).to.have.length(0);
    const wide = await atRest(1000);
    await press(wide, parts(wide, 'close-up')[1]!);
    await until(() => shown(wide).className === 'view-hand-back', 'the hand is shown');
    await wide.updateComplete;
    expect(ghosts(wide)).to.have.length(0);
  });

  it('goes at once for a reader who wants no motion', async function () {
    if ((await executeServerCommand('media', [{ name: 'prefers-reduced-motion', value: 'reduce' }])) === 'unsupported')
      this.skip(); // Only Chromium's driver can ask for it.
    const map = await atRest();
    await switchTo(map, 0);
    await map.updateComplete;
    const count = ghosts(map).length;
    await executeServerCommand('media', []);
    expect(count).to.equal(0);
  });
});
