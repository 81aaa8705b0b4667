import { expect, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import { centre, mount, part, parts, press } from '../../support/map.js';
import { until } from '../../support/until.js';

const figure = (map: AcuBodyMap): HTMLElement => part(map, 'panel-figure')!;
const ghosts = (map: AcuBodyMap): number => figure(map).querySelectorAll('.ghost').length;
/** Until the next point is painted: the picture has the height that its texts leave on a phone. */
async function next(map: AcuBodyMap): Promise<void> {
  await press(map, parts(map, 'nav-button')[1]!);
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
  await map.updateComplete;
}
/** The panel of a point of the back, with its picture drawn. */
async function opened(): Promise<AcuBodyMap> {
  const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 375);
  await until(() => part(map, 'panel-figure')?.querySelector('.picture .overlay'), 'the picture is drawn');
  return map;
}

describe('the picture of the panel, when another point is shown', () => {
  it('fades in from the one before, which is then gone', async () => {
    const map = await opened();
    await next(map);
    expect(ghosts(map)).to.equal(1);
    expect(figure(map).querySelectorAll('.picture:not(.ghost)'), 'and the small body').to.have.length(2);
    await next(map);
    expect(ghosts(map), 'never two at once').to.equal(1);
    await until(() => ghosts(map) === 0, 'it has faded');
  });

  it('has its marks in their place at once, above what fades, without rulers of the point before', async () => {
    const map = await opened();
    await next(map);
    const marks = [...figure(map).querySelectorAll('.hotspot')];
    const ghost = figure(map).querySelector('.ghost')!;
    // The page may be scrolling.
    const place = (mark: Element): number[] => {
      const { left, top } = figure(map).getBoundingClientRect();
      const { x, y } = centre(mark);
      return [Math.round(x - left), Math.round(y - top)];
    };
    expect(ghost.querySelector('.overlay')).to.equal(null);
    const isAbove = (mark: Element): number => mark.compareDocumentPosition(ghost) & Node.DOCUMENT_POSITION_PRECEDING;
    const before = marks.map((mark) => [isAbove(mark) > 0, place(mark)]);
    await until(() => ghosts(map) === 0, 'it has faded');
    expect(marks.map((mark) => [true, place(mark)])).to.deep.equal(before);
  });

  it('shifts nothing', async () => {
    const map = await opened();
    await next(map);
    const tops = (): number[] => ['panel-figure', 'value', 'steps'].map((name) => part(map, name)!.offsetTop);
    const during = tops();
    await until(() => ghosts(map) === 0, 'it has faded');
    expect(tops()).to.deep.equal(during);
  });

  it('is there at once for a reader who wants no motion', async function () {
    if ((await executeServerCommand('media', [{ name: 'prefers-reduced-motion', value: 'reduce' }])) === 'unsupported')
      this.skip(); // Only Chromium's driver can ask for it.
    const map = await opened();
    await next(map);
    const count = ghosts(map);
    await executeServerCommand('media', []);
    expect(count).to.equal(0);
  });
});
