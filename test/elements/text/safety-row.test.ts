import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { inPlainFont } from '../../support/font.js';
import { mount, part, settled, tool, words } from '../../support/map.js';
import { until } from '../../support/until.js';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-BR', 'ar', 'hi', 'ja', 'zh-Hans'];
/** The first sentence of the short safety line, and what cuts it. */
const line = (map: AcuBodyMap): HTMLElement =>
  part(map, 'safety-heading')!.querySelector<HTMLElement>(':scope > [role="heading"] + span')!;
const first = (map: AcuBodyMap): HTMLElement => line(map).querySelector('span')!;

/** Whether the first sentence is seen whole: in its line, in the row, beside or below the heading. */
function isWhole(map: AcuBodyMap): boolean {
  const [sentence, seen, row] = [first(map), line(map), part(map, 'safety-heading')!].map((each) =>
    each.getBoundingClientRect(),
  );
  const isIn = (box: DOMRect): boolean =>
    sentence!.left >= box.left - 1 &&
    sentence!.right <= box.right + 1 &&
    sentence!.top >= box.top - 1 &&
    sentence!.bottom <= box.bottom + 1;
  return sentence!.height > 10 && isIn(seen!) && isIn(row!);
}

describe('the closed row of the safety text', () => {
  for (const lang of LANGUAGES) {
    it(`says after its heading what to do when it hurts, in ${lang}`, async () => {
      const map = await mount(html`<acu-body-map lang=${lang} style="font-size: 17px"></acu-body-map>`, 375);
      await inPlainFont(map);
      expect(words(first(map))).to.match(/[.。।]$/);
      for (const [width, tallest] of [
        [240, 112],
        [320, 64],
        [375, 64],
        [768, 64],
        [1200, 64],
      ] as const) {
        map.parentElement!.style.width = `${width}px`;
        await until(() => Math.abs(map.getBoundingClientRect().width - width) < 1, 'it has that width');
        expect(isWhole(map), `whole at ${width} px`).to.equal(true);
        expect(part(map, 'safety-heading')!.offsetHeight, `height at ${width} px`).to.be.at.most(tallest);
        const heading = part(map, 'safety-heading')!.querySelector('[role="heading"]')!.getBoundingClientRect();
        const sentence = first(map).getBoundingClientRect();
        const isApart =
          heading.bottom <= sentence.top + 1 || heading.right <= sentence.left || sentence.right <= heading.left;
        expect(isApart, `not on the heading at ${width} px`).to.equal(true);
      }
    });

    it(`says it in the strip below a panel too, in ${lang}`, async () => {
      const map = await mount(html`<acu-body-map lang=${lang} selected="BL23"></acu-body-map>`, 1200);
      await until(() => part(map, 'more') && part(map, 'panel'), 'the strip is there');
      expect(isWhole(map)).to.equal(true);
    });

    it(`stays in the map once it is open, and is whole in large text, in ${lang}`, async () => {
      const map = await mount(html`<acu-body-map lang=${lang}></acu-body-map>`, 240);
      await inPlainFont(map);
      const safety = part(map, 'safety') as HTMLDetailsElement;
      safety.open = true;
      expect(isWhole(map), 'open at 240 px').to.equal(true);
      safety.open = false;
      (await tool(map, 'large-text-button')).click();
      await settled(map);
      for (const width of [320, 375, 1200]) {
        map.parentElement!.style.width = `${width}px`;
        await until(() => Math.abs(map.getBoundingClientRect().width - width) < 1, 'it has that width');
        expect(isWhole(map), `large at ${width} px`).to.equal(true);
      }
    });
  }
});
