import { expect, html } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import { hotspot, mount, panelTitle, part, parts, press, root, row, settled, words } from '../../support/map.js';
import { until } from '../../support/until.js';

const frame = (map: AcuBodyMap): HTMLElement => root(map).querySelector<HTMLElement>('.view-back .frame')!;
const zoom = (map: AcuBodyMap): number =>
  Number(frame(map).querySelector<HTMLElement>('acu-crowd')!.style.getPropertyValue('--_zoom') || 1);
const button = (map: AcuBodyMap, name: string): HTMLElement | undefined =>
  parts(map, 'zoom-button').find((each) => each.getAttribute('aria-label') === `${name}: Back`);
const middle = (element: Element): { x: number; y: number } => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
};
/** Waits until nothing has moved for a while: a slow machine draws a glide in few frames. */
async function still(): Promise<void> {
  const seen = (): string => [...document.querySelectorAll('acu-body-map')].map(zoom).join();
  let before: string | undefined;
  while (before !== seen()) {
    before = seen();
    await new Promise((resolve) => setTimeout(resolve, 350));
  }
}

async function ready(width = 375): Promise<AcuBodyMap> {
  const map = await mount(html`<acu-body-map></acu-body-map>`, width);
  await until(() => button(map, 'Zoom in'), 'zoom is there');
  frame(map).scrollIntoView({ block: 'center' });
  return map;
}

describe('zoom', () => {
  it('enlarges and comes back with its buttons, which are 44 px wide', async () => {
    const map = await ready();
    expect(button(map, 'Zoom out')).to.equal(undefined);
    await press(map, button(map, 'Zoom in')!);
    await until(() => Math.abs(zoom(map) - 1.6) < 0.01, 'enlarged 1.6 times');
    for (const each of root(map).querySelectorAll('.view-back .zoom-button'))
      expect(each.getBoundingClientRect().width).to.be.at.least(44);
    await press(map, button(map, 'Zoom in')!);
    await until(() => Math.abs(zoom(map) - 2.56) < 0.01, 'enlarged 2.56 times');
    await press(map, button(map, 'Zoom out')!);
    await until(() => Math.abs(zoom(map) - 1.6) < 0.01, 'enlarged 1.6 times');
    button(map, 'Show the whole picture')!.focus();
    await press(map, button(map, 'Show the whole picture')!);
    await still();
    expect(zoom(map)).to.equal(1);
    expect(root(map).activeElement?.getAttribute('aria-label')).to.equal('Zoom in: Back');
  });

  it('says how large the picture is, once it is at rest', async () => {
    const map = await ready();
    await press(map, button(map, 'Zoom in')!);
    await press(map, button(map, 'Zoom in')!);
    await until(() => words(part(map, 'status')) === '256%');
    await press(map, button(map, 'Show the whole picture')!);
    await until(() => words(part(map, 'status')) === '100%');
  });

  it('keeps marks on their place and of their size', async () => {
    const map = await ready();
    const mark = hotspot(map, 'Commanding Middle');
    const [before, size] = [middle(mark), mark.getBoundingClientRect().width];
    mark.focus();
    await sendKeys({ press: '+' });
    await still();
    expect(zoom(map)).to.be.above(1.5);
    const after = middle(mark);
    expect(
      Math.hypot(after.x - before.x, after.y - before.y),
      'it is enlarged around the point that has focus',
    ).to.be.below(3);
    expect(mark.getBoundingClientRect().width).to.equal(size);
    const picture = root(map).querySelector<SVGSVGElement>('.view-back .picture')!;
    const { x, y, width, height } = picture.viewBox.baseVal;
    const rect = picture.getBoundingClientRect();
    const inFigure = {
      x: x + ((after.x - rect.x) / rect.width) * width,
      y: y + ((after.y - rect.y) / rect.height) * height,
    };
    const [{ at: place }] = map.model!.hotspots.get('back')!.find(({ point }) => point.id === 'BL40')!.places;
    const { width: wholeWidth, height: wholeHeight } = { width: width * zoom(map), height: height * zoom(map) };
    expect(
      Math.hypot(inFigure.x - (place.x * wholeWidth) / 100, inFigure.y - (place.y * wholeHeight) / 100),
    ).to.be.below(3);
  });

  it('follows the keys + − 0 in a view, and nowhere else', async () => {
    const map = await ready();
    hotspot(map, 'Sea of Vitality').focus();
    await sendKeys({ press: '+' });
    await still();
    expect(zoom(map)).to.be.above(1);
    await sendKeys({ press: '-' });
    await still();
    expect(zoom(map)).to.equal(1);
    await sendKeys({ press: '+' });
    await still();
    await sendKeys({ press: '0' });
    await still();
    expect(zoom(map)).to.equal(1);
    row(map, 'Sea of Vitality').focus();
    await sendKeys({ press: '+' });
    await still();
    expect(zoom(map)).to.equal(1);
  });

  it('is left with Escape, once the panel is closed', async () => {
    const map = await ready();
    hotspot(map, 'Sea of Vitality').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => root(map).activeElement?.id === 'panel-title', 'the panel is open, and has the focus');
    hotspot(map, 'Sea of Vitality').focus();
    await sendKeys({ press: '+' });
    await still();
    await sendKeys({ press: 'Escape' });
    await still();
    expect([map.selected, zoom(map) > 1]).to.deep.equal([undefined, true]);
    hotspot(map, 'Sea of Vitality').focus();
    let heard = 0;
    const hear = (): number => heard++;
    addEventListener('keydown', hear);
    await sendKeys({ press: 'Escape' });
    await still();
    expect([zoom(map), heard]).to.deep.equal([1, 0]);
    await sendKeys({ press: 'Escape' });
    expect(heard, 'the next one is the page’s').to.equal(1);
    removeEventListener('keydown', hear);
  });

  it('tells left and right apart from the enlarged picture below the words', async () => {
    const map = await ready();
    await press(map, button(map, 'Zoom in')!);
    await still();
    const labels = parts(map, 'side-label').filter((each) => each.checkVisibility());
    expect(labels.map((each) => words(each))).to.deep.equal(['Your left', 'Your right']);
    for (const each of labels) {
      expect(getComputedStyle(each).backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
      const box = each.getBoundingClientRect();
      expect(root(map).elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)).to.equal(each);
    }
  });

  it('follows the wheel with Ctrl only: the plain wheel scrolls the page', async function () {
    const map = await ready();
    const filler = document.createElement('div');
    filler.style.height = '3000px';
    document.body.append(filler);
    const at = middle(frame(map));
    const before = scrollY;
    await executeServerCommand('wheel', { ...at, deltaY: 120 });
    await until(() => scrollY > before, 'the page scrolls');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(zoom(map)).to.equal(1);
    scrollTo(0, before);
    await still();
    if (/MiniBrowser|Version\/\d+.*Safari/.test(navigator.userAgent) && !navigator.userAgent.includes('Chrome')) {
      filler.remove();
      this.skip(); // MiniBrowser takes Ctrl and wheel for itself.
    }
    await executeServerCommand('wheel', { ...middle(frame(map)), deltaY: -120, ctrl: true });
    await until(() => zoom(map) > 1.2, 'the picture is enlarged');
    filler.remove();
  });

  it('is dragged with the mouse once it is enlarged, and a drag chooses nothing', async () => {
    const map = await ready();
    hotspot(map, 'Sea of Vitality').focus();
    await sendKeys({ press: '+' });
    await sendKeys({ press: '+' });
    await still();
    const mark = hotspot(map, 'Sea of Vitality');
    const from = middle(mark);
    await executeServerCommand('drag', { from, to: { x: from.x + 40, y: from.y + 30 } });
    await settled(map);
    const after = middle(mark);
    expect(after.x - from.x).to.be.closeTo(40, 3);
    expect(after.y - from.y).to.be.closeTo(30, 3);
    expect(panelTitle(map)).to.equal('');
  });

  it('follows two fingers', async function () {
    const map = await ready();
    const done = await executeServerCommand('pinch', { ...middle(frame(map)), from: 60, to: 180 });
    if (done === 'unsupported') this.skip(); // Only Chromium's driver has fingers.
    await still();
    expect(zoom(map)).to.be.above(2);
  });

  it('follows a double tap beside the points', async function () {
    const map = await ready();
    const { x, y, width } = frame(map).getBoundingClientRect();
    const done = await executeServerCommand('tap', { x: Math.round(x + width / 2), y: Math.round(y + 120), times: 2 });
    if (done === 'unsupported') this.skip(); // Only Chromium's driver has fingers.
    await until(() => Math.abs(zoom(map) - 2.2) < 0.01, 'enlarged 2.2 times');
  });

  it('brings a point that is chosen elsewhere into sight', async () => {
    const map = await ready();
    hotspot(map, 'Sea of Vitality').focus();
    for (let i = 0; i < 4; i++) await sendKeys({ press: '+' });
    await still();
    await press(map, row(map, 'Commanding Middle'));
    await still();
    const [mark, view] = [middle(hotspot(map, 'Commanding Middle')), frame(map).getBoundingClientRect()];
    expect(mark.y).to.be.within(view.top, view.bottom);
  });

  it('shows the whole picture again in another view', async () => {
    const map = await ready(375);
    await press(map, button(map, 'Zoom in')!);
    await still();
    map.view = 'foot-sole';
    await settled(map);
    const isWhole = (): boolean => part(map, 'silhouette')!.getAttribute('viewBox')!.startsWith('0 0 ');
    await until(() => isWhole() && root(map).querySelector('.zoomed') === null, 'the other view is whole');
  });

  it('jumps instead of gliding when motion is not wanted', async function () {
    try {
      await emulateMedia({ reducedMotion: 'reduce' });
    } catch {
      this.skip(); // Only Chromium's driver can ask for it.
    }
    const map = await ready();
    button(map, 'Zoom in')!.click();
    expect(zoom(map)).to.be.closeTo(1.6, 0.01);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('lets every other tag of the page be: svg.js leaves nothing in the page', async () => {
    await ready();
    expect(document.body.querySelectorAll(':scope > svg')).to.have.length(0);
  });
});
