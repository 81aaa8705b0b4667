import { html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { atRest, describeEveryControl, unfolded, whole } from '../../support/every-control.js';
import { mount, part, parts, press } from '../../support/map.js';
import { until } from '../../support/until.js';

const crowd = [0, 1, 2, 3].map((i) => ({ name: `Point ${i}`, view: 'back' as const, x: 46 + i * 0.3, y: 40 }));
const one = { points: [{ id: 'BL23' }] };

async function zoomed(map: AcuBodyMap): Promise<AcuBodyMap> {
  await press(map, part(map, 'zoom-button')!);
  await until(() => parts(map, 'zoom-button').length > 2, 'it can be zoomed out');
  return atRest(map);
}

describeEveryControl('of map and panel', {
  'at rest, wide': () => whole(),
  'at rest, narrow': () => whole(undefined, 320),
  'with the menu open': async () => {
    const map = await whole();
    await press(map, part(map, 'tools-button')!);
    return map;
  },
  'with meridians, in a close-up': () => whole(html`<acu-body-map meridians view="foot-sole"></acu-body-map>`),
  'with a concern': async () => {
    const map = await whole();
    part(map, 'concern')!.querySelector('input')!.click();
    return unfolded(map);
  },
  'with a panel': () => whole(html`<acu-body-map selected="BL23"></acu-body-map>`),
  'with a panel, narrow': () => whole(html`<acu-body-map selected="LI4"></acu-body-map>`, 320),
  zoomed: async () => zoomed(await whole()),
  'with a choice of crowded points': async () => {
    const map = await whole(html`<acu-body-map .data=${{ points: crowd }}></acu-body-map>`);
    await until(() => part(map, 'crowd'), 'there is a crowd');
    part(map, 'crowd')!.click();
    await until(() => part(map, 'chooser'), 'the choice is open');
    return map;
  },
  'in the handout': async () => {
    const map = await whole();
    await press(map, part(map, 'handout-button')!);
    return unfolded(map);
  },
  'with an error': async () => unfolded(await mount(html`<acu-body-map data="{"></acu-body-map>`, 900)),
  'with an error of the network': () => whole(html`<acu-body-map src="/nowhere.json"></acu-body-map>`),
  'without a point': () => whole(html`<acu-body-map .data=${{ points: [] }}></acu-body-map>`),
  'with a single point': () => whole(html`<acu-body-map .data=${one} selected="BL23"></acu-body-map>`),
});
