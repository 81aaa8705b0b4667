import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import { centre, mount, part, parts, press, settled, words } from '../../support/map.js';
import { until } from '../../support/until.js';

type Place = { readonly x: number; readonly y: number };

const zoomButton = (map: AcuBodyMap, label: string): HTMLElement | undefined =>
  parts(map, 'zoom-button').find((each) => each.getAttribute('aria-label') === `${label}: Back`);
const drawing = (map: AcuBodyMap): SVGSVGElement =>
  parts(map, 'figure')[1]!.querySelector<SVGSVGElement>('[part~="silhouette"]')!;
const windowOf = (map: AcuBodyMap): { x: number; y: number } => DOMRect.fromRect(drawing(map).viewBox.baseVal);
/** Waits until the window has not moved for a while: a slow machine draws a glide in few frames. */
async function atRest(map: AcuBodyMap): Promise<void> {
  let before: string | null = null;
  while (before !== drawing(map).getAttribute('viewBox')) {
    before = drawing(map).getAttribute('viewBox');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Fingers that go down, all of them by an offset, in small steps. False where the browser's driver has none. */
async function swipe(by: Place, ...from: readonly Place[]): Promise<boolean> {
  const STEPS = 10;
  const steps = Array.from({ length: STEPS + 1 }, (_, i) =>
    from.map(({ x, y }) => ({ x: Math.round(x + (by.x * i) / STEPS), y: Math.round(y + (by.y * i) / STEPS) })),
  );
  return (await executeServerCommand('fingers', { steps })) !== 'unsupported';
}

/** A finger has touched the picture: the map knows then that there are fingers. */
const touch = (map: AcuBodyMap): unknown =>
  drawing(map).dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', button: 1, bubbles: true }));

/** The back view of a narrow map on a long page, enlarged twice. */
async function enlarged(): Promise<AcuBodyMap> {
  const map = await mount(undefined, 375);
  map.parentElement!.style.paddingBlock = '800px';
  await until(() => zoomButton(map, 'Zoom in'), 'zoom is there');
  drawing(map).dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', pointerId: 7, bubbles: true }));
  drawing(map).dispatchEvent(new PointerEvent('pointercancel', { pointerType: 'touch', pointerId: 7, bubbles: true }));
  drawing(map).scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let i = 0; i < 2; i++) {
    const { width } = drawing(map).viewBox.baseVal;
    await press(map, zoomButton(map, 'Zoom in')!);
    await until(() => drawing(map).viewBox.baseVal.width < width, 'it is enlarged');
    await atRest(map);
  }
  return map;
}

describe('fingers on an enlarged view', () => {
  it('are told once on a page how to move it', async () => {
    const map = await mount(undefined, 375);
    await until(() => zoomButton(map, 'Zoom in'), 'zoom is there');
    touch(map);
    expect(part(map, 'zoom-hint')).to.equal(undefined);
    await enlarged();
    await until(() => document.querySelectorAll('acu-body-map').length === 2, 'both are there');
    const [, second] = [...document.querySelectorAll('acu-body-map')];
    await until(() => part(second!, 'zoom-hint'), 'it is said');
    expect(words(part(second!, 'zoom-hint'))).to.equal(
      'To move the picture, use two fingers, or press “Move” and use one.',
    );
    expect(part(second!, 'zoom-hint')!.getAttribute('role')).to.equal('status');
    // Beside the button that was pressed: the top of a tall picture may be above the screen.
    const [hint, button] = [
      part(second!, 'zoom-hint')!,
      parts(second!, 'zoom-button').find((each) => each.checkVisibility())!,
    ].map((each) => each.getBoundingClientRect());
    expect(hint!.bottom).to.be.within(button!.bottom - 60, button!.bottom + 60);
    expect(hint!.right).to.be.at.most(button!.left);
    await press(second!, zoomButton(second!, 'Show the whole picture')!);
    await until(() => !part(second!, 'zoom-hint'), 'it is gone with the enlarged picture');
    await press(second!, zoomButton(second!, 'Zoom in')!);
    await until(() => zoomButton(second!, 'Zoom out'), 'it is enlarged again');
    await settled(second!);
    expect(part(second!, 'zoom-hint')).to.equal(undefined);
  });

  it('scroll the page when there is one of them', async function () {
    const map = await enlarged();
    const [before, scrolled] = [windowOf(map), scrollY];
    if (!(await swipe({ x: 0, y: -120 }, centre(drawing(map))))) this.skip(); // Only Chromium's driver has fingers.
    await until(() => scrollY > scrolled + 40, 'the page scrolls');
    await settled(map);
    expect([windowOf(map).x, windowOf(map).y]).to.deep.equal([before.x, before.y]);
  });

  it('move it when there are two of them, up and down too, and the page stays', async function () {
    const map = await enlarged();
    const { x, y } = centre(drawing(map));
    const [before, scrolled] = [windowOf(map), scrollY];
    const fingers = [
      { x: x - 40, y },
      { x: x + 40, y },
    ];
    if (!(await swipe({ x: 0, y: -60 }, ...fingers))) this.skip(); // Only Chromium's driver has fingers.
    await until(() => windowOf(map).y > before.y + 20, 'the picture moves');
    await settled(map);
    expect(scrollY).to.equal(scrolled);
  });

  it('move it with one of them after a press on Move, until Move is pressed again', async function () {
    const map = await enlarged();
    await press(map, zoomButton(map, 'Move')!);
    expect(zoomButton(map, 'Move')!.getAttribute('aria-pressed')).to.equal('true');
    const [before, scrolled] = [windowOf(map), scrollY];
    if (!(await swipe({ x: 0, y: -60 }, centre(drawing(map))))) this.skip(); // Only Chromium's driver has fingers.
    await until(() => windowOf(map).y > before.y + 20, 'the picture moves');
    expect(scrollY).to.equal(scrolled);
    await press(map, zoomButton(map, 'Move')!);
    expect(zoomButton(map, 'Move')!.getAttribute('aria-pressed')).to.equal('false');
    const after = windowOf(map);
    await swipe({ x: 0, y: -120 }, centre(drawing(map)));
    await until(() => scrollY > scrolled + 40, 'the page scrolls again');
    expect(windowOf(map).y).to.equal(after.y);
  });

  it('find Move off again when the picture has been whole', async () => {
    const map = await enlarged();
    await press(map, zoomButton(map, 'Move')!);
    await press(map, zoomButton(map, 'Show the whole picture')!);
    await until(() => !zoomButton(map, 'Move'), 'there is nothing to move');
    expect(getComputedStyle(drawing(map).parentElement!).touchAction).to.equal('pan-x pan-y');
    await press(map, zoomButton(map, 'Zoom in')!);
    await until(() => zoomButton(map, 'Move'), 'there is again');
    expect(zoomButton(map, 'Move')!.getAttribute('aria-pressed')).to.equal('false');
  });
});
