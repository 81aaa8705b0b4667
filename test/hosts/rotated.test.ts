import { expect, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../src/index.js';
import { centre, fixtureCleanup, hotspot, mount, panelTitle, part, root, settled } from '../support/map.js';
import { until, untilEqual } from '../support/until.js';

/** How far the parent of a map is turned, and how it says so. */
const TURNED = [
  [90, 'transform: rotate(90deg)'],
  [180, 'rotate: 180deg'],
  [-20, 'transform: scale(0.9) rotate(-20deg)'],
] as const;

for (const [angle, style] of TURNED)
  describe(`a page with ${style}`, () => {
    afterEach(() => fixtureCleanup());

    async function turned(): Promise<AcuBodyMap> {
      const map = await mount(
        html`<div style=${`inline-size: 400px; margin: 300px; ${style}`}>
          <acu-body-map points="BL40 BL57 ST36 SP6 LI4"></acu-body-map>
        </div>`,
      );
      await until(() => part(map, 'zoom-button'), 'zoom is there');
      root(map).querySelector('.view-back .frame')!.scrollIntoView({ block: 'center', behavior: 'instant' });
      await settled(map);
      return map;
    }

    it('opens the point that is pressed', async () => {
      const map = await turned();
      const mark = hotspot(map, 'BL40');
      mark.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      // Of the first map on a page, much is still on its way, and moves the mark.
      let [{ x, y }, still] = [centre(mark), 0];
      await until(() => {
        const before = { x, y };
        ({ x, y } = centre(mark));
        still = x === before.x && y === before.y && root(map).elementFromPoint(x, y) === mark ? still + 1 : 0;
        return still > 15;
      }, 'the mark is at rest');
      await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
      await untilEqual(() => map.selected, 'BL40');
      await until(() => panelTitle(map) !== '', 'the panel is open');
    });

    it('zooms around the place under the pointer', async () => {
      const map = await turned();
      const frame = root(map).querySelector<HTMLElement>('.view-back .frame')!;
      const mark = root(map).querySelector<HTMLElement>('.view-back .hotspot[data-id="BL57"]')!;
      const before = centre(mark);
      const size = frame.getBoundingClientRect();
      expect(Math.abs(before.x - size.x - size.width / 2) + Math.abs(before.y - size.y - size.height / 2)).to.be.above(
        30,
      );
      const picture = root(map).querySelector<SVGSVGElement>('.view-back .picture')!;
      const whole = picture.viewBox.baseVal.width;
      const turn = { bubbles: true, cancelable: true, ctrlKey: true, deltaY: -40 };
      await until(() => {
        frame.dispatchEvent(new WheelEvent('wheel', { ...turn, clientX: before.x, clientY: before.y }));
        return picture.viewBox.baseVal.width < whole * 0.7;
      }, 'it is enlarged');
      await settled(map);
      const after = centre(mark);
      expect(Math.hypot(after.x - before.x, after.y - before.y), `turned by ${angle} degrees`).to.be.below(12);
    });
  });
