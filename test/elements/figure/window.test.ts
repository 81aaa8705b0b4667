import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import { centre, hotspot, mount, parts, root, settled } from '../../support/map.js';
import { replace } from '../../support/replace.js';
import { until } from '../../support/until.js';

interface Picture {
  readonly map: AcuBodyMap;
  readonly frame: HTMLElement;
  /** The visible part of the drawing, in figure units. */
  window(): DOMRect;
  zoom(): number;
  /** Fulfils when the window has stopped moving. */
  rest(): Promise<void>;
}

/** The back view of a narrow map, once it can be zoomed. */
async function back(): Promise<Picture> {
  const map = await mount(undefined, 375);
  const figure = parts(map, 'figure')[1]!;
  await until(() => figure.querySelector('[part~="zoom-button"]'), 'zoom is there');
  const drawing = figure.querySelector<SVGSVGElement>('[part~="silhouette"]')!;
  const frame = drawing.parentElement!;
  frame.scrollIntoView({ block: 'center', behavior: 'instant' });
  const window = (): DOMRect => DOMRect.fromRect(drawing.viewBox.baseVal);
  const { width } = window();
  return {
    map,
    frame,
    window,
    zoom: () => width / window().width,
    rest: () => until(() => !frame.classList.contains('moving'), 'the window is at rest'),
  };
}

describe('the window on an enlarged view', () => {
  it('goes at once where a gesture leads it, also in the middle of a transition', async () => {
    const { frame, zoom, rest } = await back();
    frame.parentElement!.querySelector<HTMLElement>('[part~="zoom-button"]')!.click();
    await until(() => zoom() > 1.05, 'it is on its way');
    const { x, y } = centre(frame);
    frame.dispatchEvent(
      new WheelEvent('wheel', { deltaY: -60, ctrlKey: true, clientX: x, clientY: y, bubbles: true, cancelable: true }),
    );
    const led = zoom();
    expect(led).to.be.closeTo(1.6 * Math.exp(0.6), 0.01);
    await rest();
    expect(zoom(), 'and stays there').to.equal(led);
  });

  it('follows two fingers that move side by side, as far as they do', async () => {
    const { map, frame, window, zoom, rest } = await back();
    hotspot(map, 'Commanding Middle').focus();
    await sendKeys({ press: '+' });
    await sendKeys({ press: '+' });
    await until(() => Math.abs(zoom() - 2.56) < 0.001, 'it is enlarged');
    await rest();
    // Synthetic pointers can't be captured.
    const restore = replace(Element.prototype, 'setPointerCapture', () => undefined);
    const { x, y } = centre(frame);
    const finger = (type: string, pointerId: number, right: number): unknown =>
      frame.dispatchEvent(
        new PointerEvent(type, {
          pointerId,
          clientX: x + right,
          clientY: y,
          button: 0,
          bubbles: true,
          cancelable: true,
        }),
      );
    const before = window();
    finger('pointerdown', 11, -30);
    finger('pointerdown', 12, 30);
    for (let by = 4; by <= 40; by += 4) {
      finger('pointermove', 11, -30 + by);
      finger('pointermove', 12, 30 + by);
    }
    for (const id of [11, 12]) finger('pointerup', id, 0);
    restore();
    const pixels = ((before.x - window().x) / window().width) * frame.getBoundingClientRect().width;
    expect(pixels).to.be.closeTo(40, 3);
    expect(zoom()).to.be.closeTo(2.56, 0.1);
  });

  it('goes with the keyboard: a mark that gets the focus is brought into sight', async () => {
    const { map, frame, zoom, rest } = await back();
    hotspot(map, 'Commanding Middle').focus();
    for (let i = 0; i < 3; i++) await sendKeys({ press: '+' });
    await until(() => zoom() > 4, 'it is enlarged');
    await rest();
    const focused = (): HTMLElement => root(map).activeElement as HTMLElement;
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'End', 'Home']) {
      const before = focused();
      await sendKeys({ press: key });
      await settled(map);
      await until(() => focused() !== before, `${key} moves focus`);
      const isSeen = (): boolean => {
        const [{ x, y }, seen] = [centre(focused()), frame.getBoundingClientRect()];
        return x > seen.left && x < seen.right && y > seen.top && y < seen.bottom;
      };
      await until(isSeen, `${key}: it is in sight`);
    }
  });
});
