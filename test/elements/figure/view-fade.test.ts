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
      // It may be gone before a slow machine looks again.
      const seen: [view: string, mark: number][] = [];
      const watcher = new MutationObserver(() => {
        const [ghost] = ghosts(map);
        const mark = shown(map).querySelector('.hotspot')!;
        if (ghost) seen.push([ghost.closest('acu-figure')!.className, ghost.compareDocumentPosition(mark)]);
      });
      watcher.observe(root(map), { childList: true, subtree: true });
      await switchTo(map, index);
      await until(() => seen.length > 0, 'one of them fades');
      await until(() => ghosts(map).length === 0, 'it has faded');
      watcher.disconnect();
      expect(shown(map).className).to.equal(view);
      expect(seen[0]).to.deep.equal([view, Node.DOCUMENT_POSITION_FOLLOWING]);
    }
  });

  it('moves nothing', async () => {
    const map = await atRest();
    const elements = [...root(map).querySelectorAll('.stage :not(svg, svg *, .ghost, .ghost *), .foot *')];
    const boxes = (): readonly string[] => elements.map((each) => JSON.stringify(each.getBoundingClientRect()));
    const during: (readonly string[])[] = [];
    const watcher = new MutationObserver(() => ghosts(map).length === 1 && during.push(boxes()));
    watcher.observe(root(map), { childList: true, subtree: true });
    await switchTo(map, 0);
    await until(() => during.length > 0, 'one of them fades');
    await until(() => ghosts(map).length === 0, 'it has faded');
    watcher.disconnect();
    expect(boxes()).to.deep.equal(during.at(-1));
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
