import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import { centre, hotspot, mount, parts, press, row, settled } from '../../support/map.js';
import { mountRoutines } from '../../support/practice.js';
import { until } from '../../support/until.js';

const VIEWS = ['Front', 'Back'] as const;
type Name = (typeof VIEWS)[number];

/** A view of a map on which both are shown, and its zoom. */
interface Zoomed {
  readonly map: AcuBodyMap;
  readonly frame: HTMLElement;
  /** Presses one of its zoom buttons, and waits until the window is at rest. */
  zoom(label: string): Promise<void>;
  /** The marks of points that are in the window. */
  seen(): readonly Element[];
}

async function zoomable(map: AcuBodyMap, name: Name): Promise<Zoomed> {
  const figure = (): HTMLElement => parts(map, 'figure')[VIEWS.indexOf(name)]!;
  await until(() => figure().querySelector('[part~="zoom-button"]'), 'zoom is there');
  const frame = figure().querySelector<HTMLElement>('[part~="silhouette"]')!.parentElement!;
  const drawing = figure().querySelector<SVGSVGElement>('[part~="silhouette"]')!;
  const isIn = (each: Element): boolean => {
    const [{ x, y }, view] = [centre(each), frame.getBoundingClientRect()];
    return x >= view.left && x <= view.right && y >= view.top && y <= view.bottom;
  };
  return {
    map,
    frame,
    seen: () => [...frame.querySelectorAll('[part~="hotspot"]')].filter(isIn),
    zoom: async (label) => {
      const before = drawing.viewBox.baseVal.width;
      const isButton = (each: HTMLElement): boolean => each.getAttribute('aria-label') === `${label}: ${name}`;
      await press(map, parts(map, 'zoom-button').find(isButton)!);
      await until(() => drawing.viewBox.baseVal.width !== before, 'the window changes');
      await until(() => !frame.classList.contains('moving'), 'it is at rest');
      await settled(map);
    },
  };
}

/** How far a mark is from the middle of its view, as a share of the view's height. */
function offCentre(mark: Element, frame: Element): number {
  const [at, middle] = [centre(mark), centre(frame)];
  return Math.hypot(at.x - middle.x, at.y - middle.y) / frame.getBoundingClientRect().height;
}

describe('what the zoom buttons zoom to', () => {
  for (const name of VIEWS) {
    it(`is where the marks are while nothing is chosen: ${name}`, async () => {
      const { zoom, seen } = await zoomable(await mount(undefined, 1000), name);
      for (let i = 1; i <= 4; i++) {
        await zoom('Zoom in');
        expect(seen(), `a mark is seen after ${i} presses`).not.to.have.length(0);
      }
    });
  }

  it('is the chosen point, on the way in and on the way out', async () => {
    for (const [id, name] of [
      ['Sea of Vitality', 'Back'],
      ['Commanding Middle', 'Back'],
      ['Arm Three Miles', 'Front'],
    ] as const) {
      const map = await mount(undefined, 1000);
      const { zoom, frame } = await zoomable(map, name);
      await press(map, row(map, id));
      const mark = hotspot(map, id);
      for (const label of ['Zoom in', 'Zoom in', 'Zoom in', 'Zoom in', 'Zoom out', 'Zoom out', 'Zoom out']) {
        await zoom(label);
        expect(offCentre(mark, frame), `${id}, ${label}`).to.be.below(0.45);
      }
    }
  });

  it('is the point that a routine presses', async () => {
    const map = await mountRoutines(undefined, 1000);
    map.practice.open('daily');
    map.practice.begin();
    await until(() => parts(map, 'practice-step').length > 0, 'it is under way');
    const { zoom, seen } = await zoomable(map, 'Back');
    const id = map.model!.points.find(({ label }) => parts(map, 'practice-step')[0]!.textContent.includes(label!))!.id;
    for (let i = 0; i < 3; i++) await zoom('Zoom in');
    expect(seen().some((mark) => (mark as HTMLElement).dataset['id'] === id)).to.equal(true);
  });

  it('is what the reader has gone to, when the chosen point is out of sight', async () => {
    const map = await mount(undefined, 1000);
    const { zoom, frame, seen } = await zoomable(map, 'Back');
    await press(map, row(map, 'Sea of Vitality'));
    for (let i = 0; i < 3; i++) await zoom('Zoom in');
    // The keyboard takes the window to the knees.
    hotspot(map, 'BL23').focus();
    await sendKeys({ press: 'End' });
    await until(() => !frame.classList.contains('moving') && !seen().includes(hotspot(map, 'BL23')), 'it is elsewhere');
    const last = map.shadowRoot!.activeElement!;
    await zoom('Zoom in');
    expect(seen().includes(last)).to.equal(true);
  });
});
