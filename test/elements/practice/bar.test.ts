import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { mount, part, press, root, words } from '../../support/map.js';
import { inPlainFont } from '../../support/font.js';
import { until } from '../../support/until.js';

const high = (map: AcuBodyMap): number => part(map, 'panel-nav')!.getBoundingClientRect().height;
const panel = (map: AcuBodyMap): number => part(map, 'panel-nav')!.getBoundingClientRect().y;
const button = (map: AcuBodyMap): HTMLElement => part(map, 'timer-button')!;

/** A map whose panel has the timer of a point that is pressed on one side after the other. */
async function withBar(lang: string, width: number): Promise<AcuBodyMap> {
  const map = await mount(html`<acu-body-map lang=${lang} selected="LI4"></acu-body-map>`, width);
  await until(() => part(map, 'timer') && words(button(map)), 'the timer is there');
  return map;
}

describe('the bar of a panel', () => {
  for (const lang of ['en', 'de', 'fr', 'es', 'pt-BR', 'hi', 'ar', 'ja', 'zh-Hans'])
    it(`is as high while the time runs as before, and nothing on it overlaps (${lang})`, async () => {
      for (const width of [320, 360, 375, 600]) {
        const map = await withBar(lang, width);
        await inPlainFont(map);
        const before = high(map);
        const beside = (): readonly number[] =>
          [...root(map).querySelectorAll('.nav-button')].map((each) => each.getBoundingClientRect().y - panel(map));
        const places = beside();
        expect(places).to.have.length(2);
        await press(map, button(map));
        await until(() => words(part(map, 'timer-phase')), 'it runs');
        expect(high(map), `${width} px`).to.equal(before);
        expect(beside(), `${width} px: the buttons beside it`).to.deep.equal(places);
        const phase = part(map, 'timer-phase')!;
        const said = document.createRange();
        said.selectNodeContents(phase);
        const [what, time, whole] = [said, part(map, 'timer-time')!, button(map)].map((each) =>
          each.getBoundingClientRect(),
        ) as [DOMRect, DOMRect, DOMRect];
        expect(what.height, `${width} px: “${words(phase)}” is one line`).to.be.below(24);
        const ringEnd = part(map, 'timer-ring')!.getBoundingClientRect();
        const isLtr = getComputedStyle(phase).direction === 'ltr';
        expect(isLtr ? what.left : -what.right, 'beside the ring').to.be.at.least(
          isLtr ? ringEnd.right : -ringEnd.left,
        );
        said.selectNodeContents(part(map, 'timer-time')!);
        const left = said.getBoundingClientRect();
        const isApart = what.right <= left.left || what.left >= left.right || what.bottom <= left.top + 1;
        expect(isApart, `${width} px: beside or above ${words(part(map, 'timer-time'))}`).to.equal(true);
        expect(time.width > 0 && what.left >= whole.left && what.right <= whole.right, 'on the button').to.equal(true);
        map.remove();
      }
    });
});
