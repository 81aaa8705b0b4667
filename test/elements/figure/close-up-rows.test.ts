import { expect, html } from '@open-wc/testing';
import { isOverview, VIEWS } from '../../../src/atlas/index.js';
import { columnsOf } from '../../../src/elements/figure/close-up-rows.js';
import type { AcuBodyMap } from '../../../src/index.js';
import { mount, parts } from '../../support/map.js';
import { until } from '../../support/until.js';

const CLOSE_UPS = VIEWS.filter((view) => !isOverview(view));

/** How many close-ups there are in each row. */
function rows(map: AcuBodyMap): number[] {
  const counts = new Map<number, number>();
  for (const each of parts(map, 'close-up').filter((button) => button.checkVisibility())) {
    const top = Math.round(each.getBoundingClientRect().top);
    counts.set(top, (counts.get(top) ?? 0) + 1);
  }
  return [...counts.values()];
}

describe('the strip of close-ups', () => {
  it('has as many in a row as fit, or fewer where one would be alone', () => {
    expect(columnsOf(5, 343)).to.equal(5);
    expect(columnsOf(16, 343)).to.equal(4);
    expect(columnsOf(13, 270)).to.equal(4);
    expect(columnsOf(2, 100)).to.equal(1);
  });

  for (const count of CLOSE_UPS.map((_, i) => i + 1).filter((each) => each > 3))
    it(`of ${count} views never ends in a row of one, at any width`, async () => {
      const points = CLOSE_UPS.slice(0, count).map((view, i) => ({ id: `P${i}`, name: `P${i}`, view, x: 50, y: 50 }));
      const map = await mount(html`<acu-body-map .data=${{ points }} view="side"></acu-body-map>`, 375);
      await until(() => parts(map, 'zoom').length > 0, 'what comes after the first picture is there');
      const alone: string[] = [];
      for (let width = 280; width <= 1300; width += 20) {
        map.parentElement!.style.width = `${width}px`;
        // A size is told of after the next frame has been laid out.
        for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
        const all = rows(map);
        // 13 are one more than four, three and two rows of equal length: narrow phones have no better row for them.
        const hasNoWay = all[0]! <= 4 && all.join() === '4,4,4,1';
        if (all.length > 1 && all.at(-1) === 1 && !hasNoWay) alone.push(`${width}: ${all.join(' + ')}`);
      }
      expect(alone).to.deep.equal([]);
    });
});
