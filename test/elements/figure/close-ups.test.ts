import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { brokenWords } from '../../support/broken-words.js';
import { mount, parts, press, record, words } from '../../support/map.js';
import { TAGS } from '../../support/sampled.js';
import { until, untilEqual } from '../../support/until.js';

const thumbnail = (map: AcuBodyMap, name: string): HTMLElement =>
  parts(map, 'close-up').find((each) => words(each) === name)!;

describe('the strip of close-ups', () => {
  for (const view of ['front', 'back'] as const) {
    it(`leads back to the whole body that was seen last: ${view}`, async () => {
      const map = await mount(undefined, 900);
      map.view = view;
      await map.updateComplete;
      const seen = record(map, 'acu-view-change');
      await press(map, thumbnail(map, 'Sole'));
      await press(map, thumbnail(map, 'Inner ankle'));
      expect(map.view).to.equal('foot-inner');
      await press(map, thumbnail(map, 'Whole body'));
      expect(map.view).to.equal(view);
      expect(seen.map(([, { view: to }]) => to)).to.deep.equal(['foot-sole', 'foot-inner', view]);
    });
  }

  for (const lang of TAGS)
    it(`has room for the longest word of a name, with all close-ups there are: ${lang}`, async () => {
      const map = await mount(html`<acu-body-map points="*" lang=${lang} view="head-front"></acu-body-map>`, 768);
      await until(() => parts(map, 'zoom').length > 0, 'what comes after the first picture is there');
      const lacking = (): string[] => [
        ...brokenWords(parts(map, 'close-ups')[0]!).map(({ word }) => word),
        ...parts(map, 'close-up')
          .filter((each) => each.checkVisibility() && each.scrollWidth > each.clientWidth)
          .map((each) => `${words(each)} is wider than its room`),
      ];
      for (const width of [320, 375, 768, 1200]) {
        map.parentElement!.style.width = `${width}px`;
        // A size is told of after the next frame has been laid out.
        for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
        await untilEqual(lacking, [], `${width}`);
      }
    });

  it('marks the one that is shown, and pressing that one changes nothing', async () => {
    const map = await mount(html`<acu-body-map view="foot-sole"></acu-body-map>`, 900);
    const seen = record(map, 'acu-view-change');
    expect(parts(map, 'close-up-current').map((each) => words(each))).to.deep.equal(['Sole']);
    await press(map, thumbnail(map, 'Sole'));
    expect([map.view, seen]).to.deep.equal(['foot-sole', []]);
  });
});
