import { expect } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import { centre, hotspot, mount, panelTitle, parts, settled } from '../../support/map.js';
import { replace } from '../../support/replace.js';
import { until } from '../../support/until.js';

type Move = readonly [x: number, y: number];

/** A map zoomed in around a point of the back view. */
async function enlarged(name: string): Promise<AcuBodyMap> {
  const map = await mount(undefined, 375);
  const back = parts(map, 'figure')[1]!;
  const width = (): number => back.querySelector<SVGSVGElement>('[part~="silhouette"]')!.viewBox.baseVal.width;
  const whole = width();
  await until(() => back.querySelector('[part~="zoom-button"]'), 'zoom is there');
  hotspot(map, name).focus();
  hotspot(map, name).scrollIntoView({ block: 'center' });
  await sendKeys({ press: '+' });
  await until(() => Math.abs(whole / width() - 1.6) < 0.001, 'it is enlarged');
  await settled(map);
  return map;
}

/** Presses the mouse on an element, moves it by offsets in pixels from there, and releases it. */
async function drag(element: Element, ...moves: readonly Move[]): Promise<void> {
  const { x, y } = centre(element);
  const to = ([right, down]: Move): [number, number] => [Math.round(x + right), Math.round(y + down)];
  await sendMouse({ type: 'move', position: to([0, 0]) });
  await sendMouse({ type: 'down' });
  for (const move of moves) await sendMouse({ type: 'move', position: to(move) });
  await sendMouse({ type: 'up' });
}

describe('dragging an enlarged view', () => {
  let restore = (): void => undefined;
  afterEach(async () => {
    restore();
    restore = () => undefined;
    await resetMouse();
  });

  // Chromium and Firefox send the click that ends a drag to the element with pointer capture, WebKit to the mark.
  for (const [where, capture] of [
    ['as this browser ends it', undefined],
    ['where the click that ends it goes to the mark', () => undefined],
  ] as const) {
    for (const [way, ...moves] of [
      ['a few pixels', [3, 0], [6, 0]],
      ['far', [20, 10], [60, 40]],
      ['there and back', [20, 20], [40, 30], [0, 0]],
    ] as readonly (readonly [string, ...Move[]])[]) {
      it(`chooses nothing, ${way}, ${where}`, async () => {
        if (capture) restore = replace(Element.prototype, 'setPointerCapture', capture);
        const map = await enlarged('Commanding Middle');
        const mark = hotspot(map, 'Commanding Middle');
        const before = centre(mark);
        await drag(mark, ...moves);
        await settled(map);
        const [x, y] = moves.at(-1)!;
        expect(Math.hypot(centre(mark).x - before.x - x, centre(mark).y - before.y - y), 'it is dragged').to.be.below(
          3,
        );
        expect([panelTitle(map), map.selected]).to.deep.equal(['', undefined]);
      });
    }
  }

  it('is followed by clicks that choose as ever', async () => {
    const map = await enlarged('Commanding Middle');
    const mark = hotspot(map, 'Commanding Middle');
    await drag(mark, [20, 10], [40, 30]);
    await drag(mark);
    await settled(map);
    expect(panelTitle(map)).to.equal('Commanding Middle');
  });

  it('is not begun by a hand that trembles: the mark is chosen', async () => {
    const map = await enlarged('Commanding Middle');
    await drag(hotspot(map, 'Commanding Middle'), [1, 1], [2, 1]);
    await settled(map);
    expect(panelTitle(map)).to.equal('Commanding Middle');
  });

  it('with fingers takes nothing from the keyboard: the next Enter chooses', async function () {
    const map = await enlarged('Commanding Middle');
    const { x, y } = centre(parts(map, 'silhouette')[1]!);
    const pinched = await executeServerCommand('pinch', { x, y, from: 60, to: 120 });
    if (pinched === 'unsupported') this.skip(); // Only Chromium's driver has fingers.
    hotspot(map, 'Commanding Middle').focus();
    await sendKeys({ press: 'Enter' });
    await settled(map);
    expect(panelTitle(map)).to.equal('Commanding Middle');
  });
});
