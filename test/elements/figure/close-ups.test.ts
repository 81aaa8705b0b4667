import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { mount, parts, press, record, words } from '../../support/map.js';

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

  it('marks the one that is shown, and pressing that one changes nothing', async () => {
    const map = await mount(html`<acu-body-map view="foot-sole"></acu-body-map>`, 900);
    const seen = record(map, 'acu-view-change');
    expect(parts(map, 'close-up-current').map((each) => words(each))).to.deep.equal(['Sole']);
    await press(map, thumbnail(map, 'Sole'));
    expect([map.view, seen]).to.deep.equal(['foot-sole', []]);
  });
});
